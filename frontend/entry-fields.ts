// The fields of an entry: each is sent while it is typed in, never while an IME composes, and kept in the browser's tab until
// it is saved.

import type { EntryKeeper } from './entry-keeper.js';

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

/** What a field is called. */
export function nameOf(field: EntryField): string {
  const named = field as EntryField & { accessibleName?: string; label?: string };
  return named.accessibleName ?? named.label ?? field.getAttribute('aria-label') ?? '';
}

function fieldOf(event: Event): EntryField | null {
  return event.target instanceof Element ? event.target.closest<EntryField>(FIELD) : null;
}

/** All that are on the page. */
export function fields(): EntryField[] {
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

/** What is kept of a field in the tab. */
export function textKept(field: EntryField): string | undefined {
  const kept = sessionStorage.getItem(place(field.dataset.entry));
  return kept === null ? undefined : (JSON.parse(kept) as { text: string }).text;
}

export function forget(field: EntryField): void {
  forgetKey(field.dataset.entry);
}

/** The same for a field that may be gone from the page. */
export function forgetKey(key: string | undefined): void {
  sessionStorage.removeItem(place(key));
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

/** Puts a text into a field that the server has already. */
export function put(field: EntryField, text: string): void {
  const state = stateOf(field);
  rest(state);
  field.value = text;
  state.saved = text;
  state.since = undefined;
  forget(field);
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  state.sent = undefined;
}

/** A text is saved; the field may hold a newer one by now. */
export function saved(field: EntryField, text: string): void {
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
}

/** Somebody else's text comes into a field that nobody here is in or has typed in. Answers whether it did. */
export function offer(field: EntryField, text: string): boolean {
  const state = stateOf(field);
  if (field.contains(document.activeElement) || field.value !== state.saved || state.sent !== undefined) {
    return false;
  }
  put(field, text);
  return true;
}
