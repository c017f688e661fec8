// Watches over an entry: says what is not saved yet or was not saved before, and asks every few seconds how far the draft is,
// which also tells when the session or the network is gone.

import { type EntryField, fields, forget, forgetKey, nameOf, offer, put, saved, send, stateOf, textKept, typed } from './entry-fields.js';
import { undoPaste } from './entry-paste.js';

const UNSAVED_MS = 10_000; // then the bar says so
const PULSE_MS = 3_000;
const SYSTEM_ERROR = '.v-system-error';

/** A message with its {0}, {1} … filled in. */
export function say(words: string, ...values: (string | number)[]): string {
  return words.replace(/\{(\d)\}/g, (whole, n) => String(values[Number(n)] ?? whole));
}

/** What the server calls. */
const server = {
  saved,
  offer,
  put,

  /** What was kept of a field is settled, which may be gone from the page: the server has it by a button. */
  settled: forgetKey,
};

declare global {
  interface Window {
    jissekiEntry: typeof server;
  }
}

window.jissekiEntry = server;

export class EntryKeeper extends HTMLElement {
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
      const text = textKept(field);
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
      return since !== undefined && Date.now() - since > UNSAVED_MS;
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
        textKept(field) || this.words.keptBlank,
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
      const text = textKept(field);
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
