// Single letters press the button that shows them: outside fields and dialogs, and only while the person wants them.

const KEPT = 'jisseki-review-keys';

declare global {
  interface Window {
    jissekiReviewKeys?: (checkbox: HTMLElement & { checked: boolean }) => void;
  }
}

const wanted = (): boolean => localStorage.getItem(KEPT) !== 'off';

// Shows in a check box whether the letters work, and keeps what is chosen there.
window.jissekiReviewKeys = (checkbox) => {
  checkbox.checked = wanted();
  checkbox.addEventListener('change', () => localStorage.setItem(KEPT, checkbox.checked ? 'on' : 'off'));
};

const FIELDS =
  'input, textarea, select, [contenteditable], vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-select-item';
const DIALOGS = 'vaadin-confirm-dialog[opened], vaadin-dialog[opened], vaadin-select[opened], vaadin-menu-bar-submenu[opened]';

document.addEventListener('keydown', (event) => {
  const desk = document.querySelector('.desk');
  const composing = event.isComposing || event.keyCode === 229;
  if (!desk || composing || event.ctrlKey || event.metaKey || event.altKey || event.repeat || !wanted()) {
    return;
  }
  const inField = event
    .composedPath()
    .some((node) => node instanceof Element && node.matches(FIELDS) && !node.matches('input[type="checkbox"]'));
  if (inField || document.querySelector(DIALOGS)) {
    return;
  }
  const button = desk.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toUpperCase())}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});

export {};
