import type { SearchWords } from '../../views/search-words.ts';
import { drawGroup, drawOther, toGroups, type ShownGroup } from '../draw/draw-answer.ts';
import { drawResult } from '../draw/draw-result.ts';
import { layOut, type Row } from '../draw/lay-out.ts';
import { sayPlainly } from '../draw/say.ts';
import type { Answer, Hit, OtherAnswer, Question, ShownHit } from '../engine/answer.ts';
import type { SearchSession } from '../engine/search-session.ts';
import { toNode } from './to-node.ts';

/** Results that are drawn at a time: what is not looked at is not loaded. Of each other language fewer. */
const [portion, ofOthers] = [5, 3];

interface Drawing {
  answer: Answer;
  question: Question;
  rows: readonly Row[];
  /** Index of the first row that is not drawn. */
  at: number;
  /** Asks what other languages have, until that is drawn: below the last result, and not before that is seen. */
  findOthers?: (() => Promise<readonly OtherAnswer[]>) | undefined;
}

/** The results: five at first, more as the reader scrolls to their end, or by the button there. */
export class ResultView {
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #words: SearchWords;
  readonly #session: SearchSession;
  #drawing: Drawing | undefined;
  #isBusy = false;
  #hasScrolled = false;
  /** By the button, whose reader goes on at the first of the new results. */
  #isAsked = false;
  /** A portion did not come. */
  onfailure: (error: unknown) => void = () => undefined;

  constructor(list: HTMLElement, more: HTMLElement, words: SearchWords, session: SearchSession) {
    this.#list = list;
    this.#more = more;
    this.#words = words;
    this.#session = session;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.textContent = sayPlainly(words, 'more');
    this.#button.addEventListener('click', () => void this.#drawMore(true));
    more.replaceChildren(this.#button);
    addEventListener('scroll', () => (this.#hasScrolled = true), { passive: true });
    new IntersectionObserver(() => this.#onSight(), { rootMargin: '0px 0px 400px' }).observe(more);
    addEventListener('scroll', () => this.#onSight(), { passive: true });
  }

  get shown(): number {
    return this.#list.querySelectorAll('.result').length;
  }

  clear(): void {
    this.#drawing = undefined;
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  /** Draws the first results in place of what stands there. @throws when they do not come */
  async show(answer: Answer, question: Question, count = portion, signal?: AbortSignal): Promise<void> {
    const drawing: Drawing = { answer, question, rows: layOut(answer, question), at: 0 };
    const groups = await this.#load(drawing, Math.max(count, portion));
    signal?.throwIfAborted();
    this.#drawing = drawing;
    this.#list.replaceChildren(...groups.map((group) => toNode(drawGroup(group, question, this.#words))));
    this.#settle();
  }

  /** What other languages have to the same question follows the last result. @throws when it does not come */
  async addOthers(answer: Answer, findOthers: () => Promise<readonly OtherAnswer[]>): Promise<void> {
    if (this.#drawing?.answer !== answer) return;
    this.#drawing.findOthers = findOthers;
    if (this.#more.hidden) await this.#drawOthers(this.#drawing);
  }

  async #drawOthers(drawing: Drawing): Promise<void> {
    const { findOthers, question } = drawing;
    drawing.findOthers = undefined;
    for (const other of (await findOthers?.()) ?? []) {
      const { answer } = other;
      if (!answer || answer.hits.length === 0) continue;
      const hits = answer.hits.slice(0, ofOthers);
      const shown = await Promise.all(hits.map((hit) => this.#session.show(answer, hit)));
      if (drawing !== this.#drawing) return;
      this.#list.append(toNode(drawOther(other, shown, question, this.#words)));
    }
  }

  /** Asks again for the portion that did not come. */
  goOn(): void {
    void this.#drawMore(true);
  }

  #onSight(): void {
    if (!this.#hasScrolled || this.#more.hidden) return;
    if (this.#more.getBoundingClientRect().top < innerHeight + 400) void this.#drawMore(false);
  }

  async #drawMore(withFocus: boolean): Promise<void> {
    const drawing = this.#drawing;
    if (!drawing) return;
    // Whoever presses the button while a portion comes that scrolling asked for wants that one.
    this.#isAsked ||= withFocus;
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const groups = await this.#load(drawing, portion);
      if (drawing !== this.#drawing) return;
      const before = this.shown;
      this.#append(groups, drawing.question);
      if (this.#isAsked) this.#list.querySelectorAll<HTMLElement>('.result .title a')[before]?.focus();
      this.#settle();
      if (this.#more.hidden) await this.#drawOthers(drawing);
    } catch (error) {
      this.onfailure(error);
    } finally {
      this.#isBusy = false;
      this.#isAsked = false;
    }
  }

  /** The next so many results, with the headings above them; nothing is drawn before all are there. */
  async #load(drawing: Drawing, count: number): Promise<ShownGroup[]> {
    const { rows, answer } = drawing;
    let [end, left] = [drawing.at, count];
    while (end < rows.length && (left > 0 || rows[end]?.type === 'hit')) {
      if (rows[end]?.type === 'hit' && left-- <= 0) break;
      end += 1;
    }
    while (end > drawing.at && rows[end - 1]?.type === 'heading') end -= 1;
    const next = rows.slice(drawing.at, end);
    const hits = next.flatMap((row) => (row.type === 'hit' ? [row.hit] : []));
    const shown = new Map<Hit, ShownHit>();
    await Promise.all(hits.map(async (hit) => shown.set(hit, await this.#session.show(answer, hit))));
    drawing.at = end;
    return toGroups(next, (hit) => shown.get(hit));
  }

  /** What has no heading of its own goes on in the last list. */
  #append([first, ...others]: readonly ShownGroup[], question: Question): void {
    const last = [...this.#list.querySelectorAll('.results')].at(-1);
    const goesOn = first && !first.heading && last;
    if (goesOn) last.append(...first.results.map(({ shown }) => toNode(drawResult(shown, this.#words))));
    const rest = [...(first && !goesOn ? [first] : []), ...others];
    this.#list.append(...rest.map((group) => toNode(drawGroup(group, question, this.#words))));
  }

  #settle(): void {
    const { rows = [], at = 0 } = this.#drawing ?? {};
    this.#more.hidden = at >= rows.length;
    this.#hasScrolled = false;
  }
}
