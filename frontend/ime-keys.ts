// While an input method composes, all keys are its own: its Escape takes back what is being composed and its Enter decides on it.
// Nothing on any page sees them; no dialog, form or shortcut has to know.

const KINDS = ['keydown', 'keypress', 'keyup'] as const;

// the key with which it is taken back or decided on is let go after the composition has ended
let held: string | undefined;

function isOfInputMethod(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229 || event.key === 'Process';
}

for (const kind of KINDS) {
  window.addEventListener(
    kind,
    (event) => {
      if (isOfInputMethod(event)) {
        held = kind === 'keydown' ? event.code : held;
        event.stopImmediatePropagation();
      } else if (kind === 'keyup' && held !== undefined && event.code === held) {
        held = undefined;
        event.stopImmediatePropagation();
      } else if (kind === 'keydown') {
        held = undefined;
      }
    },
    true,
  );
}

export {};
