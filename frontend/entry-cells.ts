// What a spreadsheet puts on the clipboard, as rows of cells. Excel, LibreOffice and Google Sheets each bring an HTML table and
// tab-separated text; the table is read where there is one, for its cells with line breaks cannot be mistaken.

/** The cells of what was copied; a merged cell's text stands in its first place, the others are blank. */
export function cellsOf(clipboard: DataTransfer): string[][] {
  const table = tableIn(clipboard.getData('text/html'));
  return trimmed(table ? cellsOfTable(table) : cellsOfText(clipboard.getData('text/plain')));
}

function tableIn(html: string): HTMLTableElement | null {
  // a document of its own: nothing in it runs or loads
  return html ? new DOMParser().parseFromString(html, 'text/html').querySelector('table') : null;
}

function cellsOfTable(table: HTMLTableElement): string[][] {
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y][x] !== undefined) {
        x++; // taken by a cell that reaches down from above
      }
      for (let down = 0; down < cell.rowSpan && y + down < rows.length; down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          rows[y + down][x + right] = down + right === 0 ? textOf(cell) : '';
        }
      }
      x += cell.colSpan;
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

function textOf(cell: HTMLTableCellElement): string {
  cell.querySelectorAll('br').forEach((br) => br.replaceWith(' '));
  return plain(cell.textContent ?? '');
}

/** Tab-separated text; a cell with a tab, a line break or a quote in it stands in quotes, its own quotes doubled. */
function cellsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter !== '"') {
        cell += letter;
      } else if (text[i + 1] === '"') {
        cell += letter;
        i++;
      } else {
        quoted = false;
      }
    } else if (letter === '"' && cell === '') {
      quoted = true;
    } else if (letter === '\t' || letter === '\n') {
      rows[rows.length - 1].push(plain(cell));
      cell = '';
      if (letter === '\n') {
        rows.push([]);
      }
    } else {
      cell += letter;
    }
  }
  rows[rows.length - 1].push(plain(cell));
  return rows;
}

// A field is one line; a spreadsheet's no-break space is a space. Digits stay as they are: the server reads them. A dash with
// blanks around it stays so too: it is how an accounting format shows 0, and the server asks.
function plain(text: string): string {
  const cell = text.replace(/[\s\u00a0]+/g, ' ').trim();
  return /^[-–—―−－]$/.test(cell) && /[ \u00a0]/.test(text) ? ` ${cell} ` : cell;
}

// Without the blank row that a trailing line break leaves.
function trimmed(rows: string[][]): string[][] {
  const last = rows[rows.length - 1];
  return last && rows.length > 1 && last.every((text) => text === '') ? rows.slice(0, -1) : rows;
}
