// Saves every field of an entry while it is typed in, never while an IME composes; keeps in the browser's tab what is not
// saved yet; and asks every few seconds how far the draft is, which also tells when the session or the network is gone.

import { undoPaste } from './entry-paste.js';

export type EntryField = HTMLElement & { value: string };

interface State {
  /** What the server has, as far as it has said. */
  saved: string;
  /** What is on its way there: a text that is taken back meanwhile has to be sent again. */
  sent?: string;
  composing: boolean;
  /** A save fell due while an IME was composing. */
  due: boolean;
  /** When the first keystroke came that is not saved yet. */
  since?: number;
  pause?: number;
  latest?: number;
}

const FIELD = '[data-entry]';
const PAUSE_MS = 800; // after the last key
const LATEST_MS = 8_000; // after the first one, while typing goes on
const UNSAVED_MS = 10_000; // then the bar says so
const PULSE_MS = 3_000;
const SYSTEM_ERROR = '.v-system-error';

const states = new WeakMap<EntryField, State>();

export function stateOf(field: EntryField): State {
  let state = states.get(field);
  if (!state) {
    state = { saved: field.value, composing: false, due: false };
    states.set(field, state);
  }
  return state;
}

export function keeper(): EntryKeeper | null {
  return document.querySelector<EntryKeeper>('entry-keeper');
}

/** A message with its {0}, {1} … filled in. */
export function say(words: string, ...values: (string | number)[]): string {
  return words.replace(/\{(\d)\}/g, (whole, n) => String(values[Number(n)] ?? whole));
}

/** What a field is called. */
export function nameOf(field: EntryField): string {
  const named = field as EntryField & { accessibleName?: string; label?: string };
  return named.accessibleName ?? named.label ?? field.getAttribute('aria-label') ?? '';
}

function fieldOf(event: Event): EntryField | null {
  return event.target instanceof Element ? event.target.closest<EntryField>(FIELD) : null;
}

function fields(): EntryField[] {
  return [...document.querySelectorAll<EntryField>(FIELD)];
}

// Kept in this browser tab alone, per person, submission and field; gone with the tab, and once the text is saved.
function place(key: string | undefined): string {
  const of = keeper();
  return `jisseki-entry ${of?.getAttribute('person')} ${of?.getAttribute('unit')} ${key}`;
}

function keep(field: EntryField): void {
  sessionStorage.setItem(place(field.dataset.entry), JSON.stringify({ text: field.value, at: new Date().toISOString() }));
}

function forget(field: EntryField): void {
  sessionStorage.removeItem(place(field.dataset.entry));
}

/** What the server has, or will have once what was sent is there. */
function known(state: State): string {
  return state.sent ?? state.saved;
}

function rest(state: State): void {
  window.clearTimeout(state.pause);
  window.clearTimeout(state.latest);
  state.pause = undefined;
  state.latest = undefined;
}

/** Sends what a field holds; once an IME has ended, where one is composing. */
export function send(field: EntryField): void {
  const state = stateOf(field);
  if (state.composing) {
    state.due = true;
    return;
  }
  rest(state);
  state.due = false;
  if (field.isConnected && field.value !== known(state) && !keeper()?.gone) {
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }
}

/** Takes note of a key: the text is kept at once, and sent after a pause or at the latest some seconds after the first. */
export function typed(field: EntryField): void {
  const state = stateOf(field);
  if (field.value === known(state)) {
    rest(state);
    if (state.sent === undefined) {
      state.since = undefined;
      forget(field);
    }
    return;
  }
  state.since ??= Date.now();
  state.latest ??= window.setTimeout(() => send(field), LATEST_MS);
  window.clearTimeout(state.pause);
  state.pause = undefined;
  if (!state.composing) {
    keep(field);
    state.pause = window.setTimeout(() => send(field), PAUSE_MS);
  }
}

document.addEventListener('focusin', (event) => {
  const field = fieldOf(event);
  if (field) {
    stateOf(field);
  }
});

document.addEventListener('compositionstart', (event) => {
  const field = fieldOf(event);
  if (field) {
    stateOf(field).composing = true;
  }
});

document.addEventListener('compositionend', (event) => {
  const field = fieldOf(event);
  if (field) {
    const state = stateOf(field);
    state.composing = false;
    // some browsers tell the text only after this event
    window.setTimeout(() => {
      typed(field);
      if (state.due) {
        send(field);
      }
    });
  }
});

document.addEventListener('input', (event) => {
  const field = fieldOf(event);
  if (field) {
    typed(field);
  }
});

// leaving a field saves it: the field's own event, after which no timer is needed
document.addEventListener('change', (event) => {
  const field = fieldOf(event);
  if (field) {
    const state = stateOf(field);
    rest(state);
    if (field.value !== known(state)) {
      state.sent = field.value;
    }
  }
});

function put(field: EntryField, text: string): void {
  const state = stateOf(field);
  rest(state);
  field.value = text;
  state.saved = text;
  state.since = undefined;
  forget(field);
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  state.sent = undefined;
}

/** What the server calls. */
const server = {
  /** A text is saved; the field may hold a newer one by now. */
  saved(field: EntryField, text: string): void {
    const state = stateOf(field);
    state.saved = text;
    if (state.sent === text) {
      state.sent = undefined;
    }
    if (field.value === known(state) && state.sent === undefined) {
      rest(state);
      state.since = undefined;
      forget(field);
    } else {
      state.since = Date.now();
      if (state.pause === undefined) {
        typed(field);
      }
    }
    keeper()?.look();
  },

  /** Somebody else's text comes into a field that nobody here is in or has typed in. Answers whether it did. */
  offer(field: EntryField, text: string): boolean {
    const state = stateOf(field);
    if (field.contains(document.activeElement) || field.value !== state.saved || state.sent !== undefined) {
      return false;
    }
    put(field, text);
    return true;
  },

  put,

  /** What was kept of a field that is not saved as it is typed is settled: the server has it by a button. */
  settled(key: string): void {
    sessionStorage.removeItem(place(key));
  },
};

declare global {
  interface Window {
    jissekiEntry: typeof server;
  }
}

window.jissekiEntry = server;

class EntryKeeper extends HTMLElement {
  words: Record<string, string> = {};

  /** The session has ended: nothing can be sent any more from this page. */
  gone = false;

  private offline = false;
  private kept: EntryField[] = [];
  private pasted?: string;
  private canUndo = false;
  private told = '';
  private shown = '';
  private timer?: number;
  private readonly systemErrors = new MutationObserver(() => {
    if (document.querySelector(SYSTEM_ERROR)) {
      void this.pulse();
    }
  });
  private readonly awake = () => void this.pulse();

  connectedCallback(): void {
    this.timer = window.setInterval(() => {
      this.look();
      void this.pulse();
    }, PULSE_MS);
    this.systemErrors.observe(document.body, { childList: true });
    document.addEventListener('visibilitychange', this.awake);
    window.addEventListener('online', this.awake);
    window.addEventListener('offline', this.awake);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
    this.systemErrors.disconnect();
    document.removeEventListener('visibilitychange', this.awake);
    window.removeEventListener('online', this.awake);
    window.removeEventListener('offline', this.awake);
  }

  /** Offers back what was typed here and never saved. */
  offerKept(): void {
    this.kept = fields().filter((field) => {
      const text = this.textKept(field);
      if (text === field.value) {
        forget(field);
      }
      return text !== undefined && text !== field.value;
    });
    this.look();
  }

  /** Says that fields were filled, and how that is taken back. */
  tellPasted(words: string, canUndo: boolean): void {
    this.pasted = words;
    this.canUndo = canUndo;
    this.look();
  }

  /** Shows what there is to say, if it is something else than before. */
  look(): void {
    const late = fields().some((field) => {
      const since = stateOf(field).since;
      return since !== undefined && Date.now() - since > UNSAVED_MS && !field.hasAttribute('data-local');
    });
    const state = this.gone ? 'gone' : this.offline ? 'offline' : late ? 'unsaved' : '';
    const now = JSON.stringify([state, this.kept.map((field) => field.dataset.entry), this.pasted, this.canUndo]);
    if (now === this.shown) {
      return;
    }
    this.shown = now;
    this.replaceChildren();
    if (state) {
      this.paragraph(this.words[state], true);
    }
    if (this.gone) {
      this.button(this.words.signIn, () => window.location.reload());
    }
    if (this.kept.length > 0) {
      this.showKept();
    }
    if (this.pasted) {
      this.paragraph(this.pasted, false);
      if (this.canUndo) {
        this.button(this.words.undo, undoPaste);
      }
    }
  }

  private showKept(): void {
    this.paragraph(say(this.words.kept, this.kept.length), true);
    const list = document.createElement('ul');
    for (const field of this.kept) {
      const line = document.createElement('li');
      line.textContent = say(
        this.words.keptLine,
        nameOf(field),
        this.textKept(field) || this.words.keptBlank,
        field.value || this.words.keptBlank,
      );
      list.append(line);
    }
    this.append(list);
    this.button(this.words.restore, () => this.settleKept(true));
    this.button(this.words.drop, () => this.settleKept(false));
  }

  private settleKept(restore: boolean): void {
    const settled = this.kept;
    this.kept = [];
    for (const field of settled) {
      const text = this.textKept(field);
      stateOf(field);
      forget(field);
      if (restore && text !== undefined) {
        field.value = text;
        typed(field);
        send(field);
      }
    }
    this.look();
    settled[0]?.focus();
  }

  private textKept(field: EntryField): string | undefined {
    const kept = sessionStorage.getItem(place(field.dataset.entry));
    return kept === null ? undefined : (JSON.parse(kept) as { text: string }).text;
  }

  private paragraph(words: string, urgent: boolean): void {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    paragraph.className = urgent ? 'err' : 's';
    paragraph.setAttribute('role', urgent ? 'alert' : 'status');
    this.append(paragraph);
  }

  private button(words: string, press: () => void): void {
    const button = document.createElement('vaadin-button');
    button.textContent = words;
    button.addEventListener('click', press);
    this.append(button);
  }

  private async pulse(): Promise<void> {
    if (document.hidden || this.gone || !this.isConnected) {
      return;
    }
    try {
      const answer = await fetch(new URL(`pulse/${this.getAttribute('unit')}`, document.baseURI), { cache: 'no-store' });
      this.offline = false;
      if (answer.status === 401) {
        this.gone = true;
        document.querySelectorAll(SYSTEM_ERROR).forEach((box) => box.remove());
      } else if (answer.ok) {
        this.compare((await answer.text()).trim());
      }
    } catch {
      this.offline = true;
    }
    this.look();
  }

  // asks for what changed once for each state of the draft, whatever comes of it
  private compare(now: string): void {
    if (now !== this.getAttribute('seen') && now !== this.told) {
      this.told = now;
      this.dispatchEvent(new CustomEvent('entry-changed'));
    }
  }
}

customElements.define('entry-keeper', EntryKeeper);
