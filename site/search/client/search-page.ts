import { SearchEngine, type Choice } from './engine.ts';
import { FilterBar } from './filter-bar.ts';
import { ResultList } from './result-list.ts';
import type { SearchSetup } from './search-setup.ts';

/** Milliseconds without a key before what was typed is searched for. */
const pause = 350;

/** The search page: form, address, filters, results. */
export class SearchPage {
  readonly #setup: SearchSetup;
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #older: HTMLButtonElement;
  readonly #filters: FilterBar;
  readonly #results: ResultList;
  #engine: Promise<SearchEngine | undefined> | undefined;
  #turn = 0;
  #timer = 0;

  constructor(root: HTMLElement) {
    const find = <E extends Element>(selector: string) => {
      const element = root.querySelector<E>(selector);
      if (!element) throw new Error(`The search page lacks ‘${selector}’.`);
      return element;
    };
    this.#setup = JSON.parse(root.dataset.search ?? '{}') as SearchSetup;
    this.#input = find('input[type=search]');
    this.#status = find('.search-status');
    this.#older = find('.search-older');
    this.#filters = new FilterBar(find('.search-filters'), this.#setup.filters, this.#setup.texts.all);
    this.#results = new ResultList(find('.results'), find('.search-more'), this.#setup);
    this.#listen(find('form'));
  }

  /** Takes query and choice from the address, and searches. */
  readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#input.value = parameters.get('q') ?? '';
    this.#filters.choice = Object.fromEntries([...parameters].filter(([name]) => name !== 'q'));
    void this.#search('none');
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#search('push');
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search('replace'), pause);
    });
    this.#filters.onchange = () => void this.#search('push');
    this.#older.addEventListener('click', () => void this.#searchOlder());
    addEventListener('popstate', () => this.readAddress());
  }

  async #searchOlder(): Promise<void> {
    this.#older.hidden = true;
    this.#say(this.#setup.texts.busy);
    await (await this.#engine)?.readOlder();
    await this.#search('none');
  }

  async #search(keep: 'push' | 'replace' | 'none'): Promise<void> {
    const { choice } = this.#filters;
    const parameters = new URLSearchParams({ q: this.#input.value.trim(), ...choice });
    const address = `${location.pathname}?${parameters}`;
    if (keep === 'push') history.pushState(null, '', address);
    if (keep === 'replace') history.replaceState(null, '', address);
    try {
      await this.#show(this.#input.value, choice);
    } catch (error) {
      this.#engine = undefined;
      this.#say(this.#setup.texts.failed);
      throw error;
    }
  }

  /** A later turn makes an earlier one that is still loading of no interest. */
  async #show(query: string, choice: Choice): Promise<void> {
    const turn = ++this.#turn;
    const { texts } = this.#setup;
    if (query.trim() === '') {
      this.#results.clear();
      this.#older.hidden = this.#filters.hidden = true;
      return this.#say('');
    }
    this.#say(texts.busy);
    this.#engine ??= SearchEngine.open(this.#setup.entry);
    const engine = await this.#engine;
    const found = await engine?.find(query, choice);
    if (turn !== this.#turn) return;
    this.#results.clear();
    this.#filters.show(found?.filters ?? {}, choice);
    this.#older.hidden = !engine?.hasOlder;
    if (engine && found) await this.#results.show(found.hits, engine);
    if (turn !== this.#turn) return;
    const { shown, isWhole } = this.#results;
    const text = shown === 0 ? texts.none : isWhole || !engine?.isApproximate ? texts.count : texts.about;
    this.#say(text, query, isWhole ? shown : (found?.hits.length ?? 0));
  }

  #say(text: string, query = '', count = 0): void {
    this.#status.textContent = text.replace('{query}', () => query).replace('{count}', String(count));
  }
}
