import type { SearchWords } from '../../views/search-words.ts';
import { drawBar } from '../draw/draw-facets.ts';
import { drawNotes, drawStatus } from '../draw/draw-answer.ts';
import type { Content } from '../draw/markup.ts';
import { hasChoice, longestText, readQuestion, toAddress } from '../draw/question-address.ts';
import { say } from '../draw/say.ts';
import type { Answer, FacetCounts, Question } from '../engine/answer.ts';
import { SearchFailure } from '../engine/search-failure.ts';
import { SearchSession } from '../engine/search-session.ts';
import { drawFailure } from './draw-failure.ts';
import { FilterView } from './filter-view.ts';
import { keepPlace, readPlace, type Place } from './place.ts';
import { addRecent } from './recent-searches.ts';
import { ResultView } from './result-view.ts';
import { toNode } from './to-node.ts';
import { offerVoice } from './voice.ts';

/** Milliseconds without a key before what was typed is searched for; and before the page says that it searches. */
const [pause, patience] = [300, 400];

/** How a question gets into the browser's history; `none`: it comes from there. */
type Keeping = 'push' | 'replace' | 'none';

/** The search page: form, address, filters, results. All that it shows follows from its address. */
export class SearchPage {
  readonly #root: HTMLElement;
  readonly #words: SearchWords;
  readonly #session: SearchSession;
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #notes: HTMLElement;
  readonly #filters: FilterView;
  readonly #results: ResultView;
  #question: Question;
  #running = new AbortController();
  #timer = 0;

  constructor(root: HTMLElement) {
    const find = <E extends Element>(selector: string) => {
      const element = root.querySelector<E>(selector);
      if (!element) throw new Error(`The search page lacks ‘${selector}’.`);
      return element;
    };
    const { search = '', worker = '', wasm = '' } = root.dataset;
    this.#root = root;
    this.#words = JSON.parse(search) as SearchWords;
    const { language, languages } = this.#words;
    this.#session = new SearchSession({ language, languages, worker, wasm });
    this.#question = readQuestion(new URLSearchParams(), language);
    this.#input = find('input[name=q]');
    this.#status = find('[data-search-status]');
    this.#bar = find('[data-search-bar]');
    this.#notes = find('[data-search-notes]');
    this.#filters = new FilterView(find('[data-search-facets]'), this.#words, this.#session);
    this.#results = new ResultView(
      find('[data-search-results]'),
      find('[data-search-more]'),
      this.#words,
      this.#session,
    );
    this.#listen(find('form'));
  }

  start(): void {
    keepPlace(() => this.#results.shown);
    offerVoice(this.#input, this.#words, {
      tell: (text) => this.#say([text]),
      search: () => this.#askTyped('push'),
    });
    this.#readAddress();
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#askTyped('push');
    });
    this.#input.addEventListener('focus', () => void this.#session.preload().catch(() => undefined), {
      once: true,
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#askTyped('replace'), pause);
    });
    this.#root.addEventListener('click', (event) => this.#followLink(event));
    this.#filters.onchoice = (choice) => void this.#ask({ ...this.#question, choice }, 'push');
    this.#filters.oncount = (counts) => this.#drawBar(counts);
    this.#results.onfailure = (error) => this.#drawFailure(error, () => this.#results.goOn());
    addEventListener('popstate', () => this.#readAddress());
  }

  #readAddress(): void {
    const question = readQuestion(new URLSearchParams(location.search), this.#words.language);
    this.#input.value = question.text;
    void this.#ask(question, 'none', readPlace());
  }

  #askTyped(keeping: Keeping): void {
    clearTimeout(this.#timer);
    if (keeping === 'push') addRecent(this.#input.value);
    const typed = toAddress('', { ...this.#question, text: this.#input.value });
    const question = readQuestion(new URLSearchParams(typed), this.#words.language);
    const isTyping = keeping === 'replace';
    void this.#ask(isTyping ? { ...question, isTyping } : question, keeping);
  }

  /** Links to other questions are answered without leaving the page. */
  #followLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { pathname, search, origin } = new URL(link.href);
    if (origin !== location.origin || pathname !== location.pathname || !search) return;
    event.preventDefault();
    const question = readQuestion(new URLSearchParams(search), this.#words.language);
    this.#input.value = question.text;
    void this.#ask(question, 'push');
  }

  /** A later question makes an earlier one that is still loading of no interest. */
  async #ask(question: Question, keeping: Keeping, place?: Place): Promise<void> {
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    this.#question = question;
    const address = toAddress(location.pathname, question);
    if (keeping === 'push') history.pushState(null, '', address);
    if (keeping === 'replace') history.replaceState(null, '', address);
    if (question.text === '' && !hasChoice(question)) return this.#rest();
    this.#root.dataset.state = 'busy';
    const timer = setTimeout(() => this.#say([say(this.#words, 'busy')]), patience);
    try {
      const answer = await this.#session.find(question, signal);
      await this.#results.show(answer, question, place?.shown, signal);
      const others = this.#addOthers(answer);
      // Where the language has nothing they are what was found.
      if (answer.hits.length === 0) await others;
      if (!signal.aborted) this.#settle(answer, place);
    } catch (error) {
      if (signal.aborted) return;
      this.#results.clear();
      this.#filters.hide();
      this.#drawFailure(error, () => void this.#ask(question, 'none', place));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Nothing is asked. */
  #rest(): void {
    this.#root.dataset.state = 'idle';
    this.#results.clear();
    this.#filters.hide();
    this.#bar.replaceChildren();
    this.#notes.replaceChildren();
    this.#status.replaceChildren();
  }

  #settle(answer: Answer, place: Place | undefined): void {
    const question = this.#question;
    this.#root.dataset.state = answer.hits.length ? 'found' : 'none';
    this.#say(drawStatus(answer, question, this.#words));
    this.#notes.replaceChildren(...drawNotes(answer, question, this.#words).map(toNode));
    if (answer.hits.length > 1 || hasChoice(question)) this.#drawBar();
    else this.#bar.replaceChildren();
    this.#filters.show(answer, question);
    if (place) scrollTo({ top: place.top, behavior: 'instant' });
  }

  /** What other languages have may come after the last result; without it these stand. */
  async #addOthers(answer: Answer): Promise<void> {
    if (answer.from === 'kept') return;
    try {
      await this.#results.addOthers(answer, () => this.#session.findOthers(answer));
    } catch (error) {
      if (!(error instanceof SearchFailure)) throw error;
    }
  }

  #drawBar(counts?: FacetCounts): void {
    this.#bar.replaceChildren(toNode(drawBar(this.#question, this.#words, counts)));
  }

  #drawFailure(error: unknown, retry: () => void): void {
    this.#root.dataset.state = 'failed';
    this.#say(drawFailure(error, this.#words));
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'retry';
    button.append(toNode(say(this.#words, 'retry')));
    button.addEventListener('click', retry);
    this.#notes.replaceChildren(button);
  }

  #say(text: readonly Content[]): void {
    const isCut = this.#input.value.length > longestText;
    const note = isCut ? [' ', say(this.#words, 'tooLong', { count: longestText })] : [];
    this.#status.replaceChildren(...[...text, ...note].map(toNode));
  }
}
