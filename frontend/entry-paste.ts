// Fills many figures at once with cells from a spreadsheet: downwards from the field in which it is pasted, and across where the
// table has several columns to fill in. Where a value would be overwritten, or cells are left over, it asks first.

import { cellsOf } from './entry-cells.js';
import { type EntryField, keeper, nameOf, send, stateOf, typed } from './entry-fields.js';
import { say } from './entry-keeper.js';

const FIGURE = '[data-figure][data-entry]';

interface Fill {
  field: EntryField;
  text: string;
  before: string;
}

interface Plan {
  fills: Fill[];
  /** Cells for which the table has no field. */
  beyond: string[];
}

type ConfirmDialog = HTMLElement & {
  header: string;
  confirmText: string;
  cancelText: string;
  cancelButtonVisible: boolean;
  opened: boolean;
};

let last: Fill[] = [];

document.addEventListener(
  'paste',
  (event) => {
    const field = event.target instanceof Element ? event.target.closest<EntryField>(FIGURE) : null;
    const cells = field && event.clipboardData ? cellsOf(event.clipboardData) : [];
    if (!field || cells.flat().length < 2) {
      return; // a single cell is text like any other
    }
    event.preventDefault();
    event.stopPropagation();
    const plan = planOf(field, cells);
    if (plan.beyond.length > 0 || plan.fills.some((fill) => fill.before !== '' && fill.before !== fill.text)) {
      ask(plan, field);
    } else {
      fill(plan, field);
    }
  },
  true,
);

document.addEventListener('input', (event) => {
  if (event.isTrusted) {
    last = []; // from here on the browser's own undo is meant
  }
});

document.addEventListener(
  'keydown',
  (event) => {
    const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    const inFigure = event.target instanceof Element && event.target.closest(FIGURE);
    if (undo && inFigure && last.length > 0) {
      event.preventDefault();
      undoPaste();
    }
  },
  true,
);

// Only the table in which it is pasted: the next one holds amounts of another kind.
function planOf(from: EntryField, cells: string[][]): Plan {
  const rows = [...(from.closest('table')?.rows ?? [])]
    .map((row) => [...row.querySelectorAll<EntryField>(FIGURE)].filter((field) => field.offsetParent !== null))
    .filter((row) => row.length > 0);
  const y = rows.findIndex((row) => row.includes(from));
  const x = y < 0 ? 0 : rows[y].indexOf(from);
  const plan: Plan = { fills: [], beyond: [] };
  cells.forEach((row, down) =>
    row.forEach((text, right) => {
      const field = rows[y + down]?.[x + right];
      if (text === '') {
        return; // a blank cell empties nothing
      }
      if (field) {
        plan.fills.push({ field, text, before: field.value });
      } else {
        plan.beyond.push(text);
      }
    }),
  );
  return plan;
}

function fill(plan: Plan, from: EntryField): void {
  last = plan.fills;
  for (const { field, text } of plan.fills) {
    stateOf(field);
    field.value = text;
    typed(field);
    send(field);
  }
  from.focus();
  keeper()?.tellPasted(say(keeper()?.words.pasted ?? '', plan.fills.length), true);
}

/** Takes back the newest paste, except in fields that were changed since. */
export function undoPaste(): void {
  const undone = last.filter(({ field, text }) => field.isConnected && field.value === text);
  last = [];
  for (const { field, before } of undone) {
    field.value = before;
    typed(field);
    send(field);
  }
  undone[0]?.field.focus();
  keeper()?.tellPasted(say(keeper()?.words.undone ?? '', undone.length), false);
}

function ask(plan: Plan, from: EntryField): void {
  const words = keeper()?.words ?? {};
  const dialog = document.createElement('vaadin-confirm-dialog') as ConfirmDialog;
  dialog.header = say(words.pasteTitle, plan.fills.length);
  dialog.confirmText = say(words.fill, plan.fills.length);
  dialog.cancelText = words.cancel;
  dialog.cancelButtonVisible = true;
  dialog.append(explained(plan, words));
  let filled = false;
  dialog.addEventListener('confirm', () => {
    filled = true;
  });
  // not before: until it is closed, the page behind it takes no focus
  dialog.addEventListener('closed', () => {
    dialog.remove();
    if (filled) {
      fill(plan, from);
    } else {
      from.focus();
    }
  });
  document.body.append(dialog);
  dialog.opened = true;
}

function explained(plan: Plan, words: Record<string, string>): HTMLElement {
  const text = document.createElement('div');
  text.className = 'paste-plan';
  const overwritten = plan.fills.filter((each) => each.before !== '' && each.before !== each.text).length;
  if (overwritten > 0) {
    text.append(paragraph(say(words.overwrites, overwritten)));
  }
  if (plan.beyond.length > 0) {
    text.append(paragraph(say(words.beyond, plan.beyond.length, plan.beyond.join('、'))));
  }
  const table = document.createElement('table');
  table.className = 't';
  line(table.createTHead(), 'th', [words.field, words.now, words.then]);
  const body = table.createTBody();
  for (const each of plan.fills) {
    const row = line(body, 'td', [nameOf(each.field), each.before || words.blank, each.text]);
    row.classList.toggle('over', each.before !== '' && each.before !== each.text);
  }
  text.append(table);
  return text;
}

function paragraph(words: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  return paragraph;
}

function line(body: HTMLTableSectionElement, cell: 'td' | 'th', texts: string[]): HTMLTableRowElement {
  const row = body.insertRow();
  for (const text of texts) {
    const made = document.createElement(cell);
    made.textContent = text;
    row.append(made);
  }
  return row;
}
