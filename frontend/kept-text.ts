// Texts of forms that are not sent yet: each goes to the server while it is typed, and is held in this browser tab until the server
// has it, so that neither a reload nor the end of the session takes it away.

import './ime-keys.js';

type KeptField = HTMLElement & { value: string };

const FIELD = '[data-kept]';
const PAUSE_MS = 800; // after the last key
const LATEST_MS = 8_000; // after the first one, while typing goes on
const PLACE = 'jisseki-kept ';

interface Timing {
  composing: boolean;
  pause?: number;
  latest?: number;
}

const timings = new WeakMap<KeptField, Timing>();

function timingOf(field: KeptField): Timing {
  let timing = timings.get(field);
  if (!timing) {
    timing = { composing: false };
    timings.set(field, timing);
  }
  return timing;
}

function fieldOf(event: Event): KeptField | null {
  return event.target instanceof Element ? event.target.closest<KeptField>(FIELD) : null;
}

function placeOf(field: KeptField): string {
  return PLACE + field.dataset.kept;
}

function rest(timing: Timing): void {
  window.clearTimeout(timing.pause);
  window.clearTimeout(timing.latest);
  timing.pause = undefined;
  timing.latest = undefined;
}

function send(field: KeptField): void {
  const timing = timingOf(field);
  if (!timing.composing && field.isConnected) {
    rest(timing);
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }
}

function typed(field: KeptField): void {
  sessionStorage.setItem(placeOf(field), field.value);
  const timing = timingOf(field);
  timing.latest ??= window.setTimeout(() => {
    timing.latest = undefined;
    send(field);
  }, LATEST_MS);
  window.clearTimeout(timing.pause);
  timing.pause = timing.composing ? undefined : window.setTimeout(() => send(field), PAUSE_MS);
}

/** What the server calls. */
const server = {
  /** The server has a text, or it was sent or thrown away; the field may hold a newer one by now. */
  kept(key: string, text: string): void {
    if (sessionStorage.getItem(PLACE + key) === text) {
      sessionStorage.removeItem(PLACE + key);
    }
  },

  /** Puts into a field what was typed there and never came to the server. */
  offer(field: KeptField): void {
    const text = sessionStorage.getItem(placeOf(field));
    if (text !== null && text !== field.value) {
      field.value = text;
      send(field);
    } else {
      sessionStorage.removeItem(placeOf(field));
    }
  },

  /** Whether a text of a form is held here. */
  holds(form: string): boolean {
    return Object.keys(sessionStorage).some((key) => key === PLACE + form || key.startsWith(`${PLACE}${form}.`));
  },
};

declare global {
  interface Window {
    jissekiKept: typeof server;
  }
}

window.jissekiKept = server;

document.addEventListener('compositionstart', (event) => {
  const field = fieldOf(event);
  if (field) {
    timingOf(field).composing = true;
  }
});

document.addEventListener('compositionend', (event) => {
  const field = fieldOf(event);
  if (field) {
    timingOf(field).composing = false;
    // some browsers tell the text only after this event
    window.setTimeout(() => typed(field));
  }
});

document.addEventListener('input', (event) => {
  const field = fieldOf(event);
  if (field) {
    typed(field);
  }
});

// Escape may take the form away: what is typed goes before it
document.addEventListener(
  'keydown',
  (event) => {
    const field = fieldOf(event);
    if (field && event.key === 'Escape' && timingOf(field).pause !== undefined) {
      send(field);
    }
  },
  true,
);

// leaving a field sends it: the field's own event, after which no timer is needed
document.addEventListener('change', (event) => {
  const field = fieldOf(event);
  if (field) {
    rest(timingOf(field));
  }
});
