import type { SearchWords } from '../../views/search-words.ts';
import { drawFilters } from '../draw/draw-facets.ts';
import { say } from '../draw/say.ts';
import type { Answer, Choice, FacetCounts, Question } from '../engine/answer.ts';
import { countLanguages } from '../engine/language-counts.ts';
import type { SearchSession } from '../engine/search-session.ts';
import { facetNames } from '../format/card.ts';
import { toNode } from './to-node.ts';

/** Room enough for the filters beside the results; elsewhere they open on demand. */
const wide = matchMedia('(min-width: 64em)');
/** Other languages are asked how many they have when nothing else was asked for so long. */
const LANGUAGES_MS = 1_500;

/** The filters with what each would leave. They are counted when somebody sees them, or when one is chosen. */
export class FilterView {
  readonly #root: HTMLElement;
  readonly #words: SearchWords;
  readonly #session: SearchSession;
  #isOpen = wide.matches;
  #asked: { answer: Answer; question: Question; counts?: FacetCounts } | undefined;
  #timer = 0;
  onchoice: (choice: Choice) => void = () => undefined;
  /** Names of what is chosen are known. */
  oncount: (counts: FacetCounts) => void = () => undefined;

  constructor(root: HTMLElement, words: SearchWords, session: SearchSession) {
    this.#root = root;
    this.#words = words;
    this.#session = session;
    root.addEventListener('change', () => this.onchoice(this.#read()));
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.onchoice(this.#read());
      if (!wide.matches) this.#close();
    });
    // Whether it opens or closes is told to nobody above it.
    root.addEventListener('toggle', ({ target }) => this.#onToggle(target), true);
  }

  hide(): void {
    this.#asked = undefined;
    this.#root.hidden = true;
  }

  show(answer: Answer, question: Question): void {
    this.#asked = { answer, question };
    const isChosen = Object.values(question.choice).some((values) => values.length > 0);
    const isUseful = answer.hits.length > 1 || isChosen;
    this.#root.hidden = !isUseful;
    if (!isUseful) return;
    if (this.#root.querySelector('.facets') && this.#isOpen) {
      // What stands there stays until the new counts are known: nothing jumps under the finger.
      void this.#count();
      return;
    }
    this.#draw();
    if (this.#isOpen || isChosen) void this.#count();
  }

  #onToggle(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.matches('.filters')) return;
    this.#isOpen = target.open;
    if (this.#isOpen && this.#asked && !this.#asked.counts) void this.#count();
  }

  async #count(): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    try {
      asked.counts = await this.#session.facets(asked.answer);
      if (asked !== this.#asked) return;
      this.#draw();
      this.#root.hidden = this.#root.querySelector('.facet') === null;
      this.oncount(asked.counts);
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#countLanguages(), LANGUAGES_MS);
    } catch {
      // The results stand; opening the filters again counts again.
      if (asked === this.#asked)
        this.#root
          .querySelector('.filters > :not(summary)')
          ?.replaceChildren(toNode(say(this.#words, 'uncounted')));
    }
  }

  async #countLanguages(): Promise<void> {
    const asked = this.#asked;
    if (!asked?.counts || asked.answer.from === 'kept') return;
    // Without them the other counts stand.
    const others = await this.#session.findOthers(asked.answer).catch(() => []);
    if (asked !== this.#asked) return;
    Object.assign(asked.counts, countLanguages(this.#words.language, asked.answer, others));
    this.#draw();
  }

  #draw(): void {
    if (!this.#asked) return;
    const { question, counts } = this.#asked;
    const focused = document.activeElement;
    const [name, value] = focused instanceof HTMLInputElement ? [focused.name, focused.value] : [];
    const open = [...this.#root.querySelectorAll<HTMLElement>('details[open][data-facet]')].map(
      ({ dataset }) => dataset.facet,
    );
    this.#root.replaceChildren(toNode(drawFilters(counts, question, this.#words, this.#isOpen)));
    for (const details of this.#root.querySelectorAll<HTMLDetailsElement>('details[data-facet]'))
      details.open = open.includes(details.dataset.facet);
    const inputs = [...this.#root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    inputs.find((one) => one.name === name && one.value === value)?.focus();
  }

  #read(): Choice {
    const boxes = [...this.#root.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')];
    const choice: Choice = {};
    for (const facet of facetNames) {
      const values = boxes.filter(({ name }) => name === facet).map(({ value }) => value);
      if (values.length) choice[facet] = values;
    }
    return choice;
  }

  #close(): void {
    const details = this.#root.querySelector<HTMLDetailsElement>('.filters');
    if (!details) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  }
}
