// Enter or ↓ leads to the next figure, ↑ back, Esc restores the value that the field had when it was entered. While an IME
// is composing, all keys are the IME's.

import './entry-keeper.js';
import './entry-paste.js';

const FIGURE = 'vaadin-text-field[data-figure]';

type FigureField = HTMLElement & { value: string };

const before = new WeakMap<FigureField, string>();

function figureOf(event: Event): FigureField | null {
  return event.target instanceof Element ? event.target.closest<FigureField>(FIGURE) : null;
}

function figures(): FigureField[] {
  return [...document.querySelectorAll<FigureField>(FIGURE)].filter((field) => field.offsetParent !== null);
}

function move(from: FigureField, step: number): void {
  const all = figures();
  const to = all[all.indexOf(from) + step];
  if (to) {
    to.focus();
    to.querySelector('input')?.select();
  }
}

function restore(field: FigureField): void {
  const value = before.get(field);
  if (value !== undefined && value !== field.value) {
    field.value = value;
    field.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }
}

document.addEventListener('focusin', (event) => {
  const field = figureOf(event);
  if (field) {
    before.set(field, field.value);
  }
});

document.addEventListener(
  'keydown',
  (event) => {
    const field = figureOf(event);
    const composing = event.isComposing || event.keyCode === 229;
    if (!field || composing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(field, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      restore(field);
    }
  },
  true,
);
