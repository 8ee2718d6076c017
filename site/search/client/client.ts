import { drawResult } from './draw-result.ts';
import { SearchEngine, type Choice, type Found } from './engine.ts';
import { FilterBar, type FilterNames } from './filter-bar.ts';

/** What the page gives its script, as JSON in `data-search`. */
export interface SearchSetup {
  entry: string;
  locale: string;
  texts: Record<'count' | 'about' | 'none' | 'busy' | 'failed' | 'all', string>;
  filters: FilterNames;
}

const pageSize = 10;
const pause = 350;

/** Wires the search page: form, address, filters, results. */
function startSearch(root: HTMLElement): void {
  const setup = JSON.parse(root.dataset.search ?? '{}') as SearchSetup;
  const find = <E extends Element>(selector: string) => {
    const element = root.querySelector<E>(selector);
    if (!element) throw new Error(`The search page lacks ‘${selector}’.`);
    return element;
  };
  const [form, input] = [find<HTMLFormElement>('form'), find<HTMLInputElement>('input[type=search]')];
  const [status, list] = [find<HTMLElement>('.search-status'), find<HTMLOListElement>('.results')];
  const [more, older] = [find<HTMLButtonElement>('.search-more'), find<HTMLButtonElement>('.search-older')];
  const filters = new FilterBar(find<HTMLElement>('.search-filters'), setup.filters, setup.texts.all);
  const day = new Intl.DateTimeFormat(setup.locale, { timeZone: 'Asia/Ho_Chi_Minh' });
  const toDay = (time: string) => day.format(new Date(time));
  let opened: Promise<SearchEngine | undefined> | undefined;
  let turn = 0;
  let timer = 0;

  const say = (text: string, query = '', count = 0) => {
    status.textContent = text.replace('{query}', () => query).replace('{count}', String(count));
  };

  /** Draws hits from `start`, leaving out stale ones and second copies, until a page is full. */
  async function draw(engine: SearchEngine, found: Found, start: number, seen: Set<string>): Promise<void> {
    const mine = turn;
    let [at, drawn] = [start, 0];
    while (at < found.hits.length && drawn < pageSize) {
      const records = await Promise.all(found.hits.slice(at, at + pageSize - drawn).map((hit) => hit.data()));
      if (mine !== turn) return;
      at += records.length;
      for (const record of records) {
        if (seen.has(record.url) || !engine.isCurrent(record.url, record.meta.v)) continue;
        seen.add(record.url);
        const item = list.appendChild(drawResult(record, toDay));
        if (start > 0 && drawn === 0) item.querySelector('a')?.focus();
        drawn += 1;
      }
    }
    more.hidden = at >= found.hits.length;
    more.onclick = () => void draw(engine, found, at, seen);
  }

  async function run(query: string, choice: Choice): Promise<void> {
    const mine = ++turn;
    if (query.trim() === '') {
      list.replaceChildren();
      more.hidden = older.hidden = filters.hidden = true;
      return say('');
    }
    say(setup.texts.busy);
    opened ??= SearchEngine.open(setup.entry);
    const engine = await opened;
    const found = (await engine?.find(query, choice)) ?? { hits: [], filters: {} };
    if (mine !== turn) return;
    list.replaceChildren();
    filters.show(found.filters, choice);
    older.hidden = !engine?.hasOlder;
    more.hidden = true;
    if (engine) await draw(engine, found, 0, new Set());
    if (mine !== turn) return;
    const shown = list.children.length;
    const isWhole = more.hidden;
    const text =
      shown === 0
        ? setup.texts.none
        : isWhole || !engine?.isApproximate
          ? setup.texts.count
          : setup.texts.about;
    say(text, query, isWhole ? shown : found.hits.length);
  }

  async function search(keep: 'push' | 'replace' | 'none'): Promise<void> {
    const choice = filters.choice;
    const parameters = new URLSearchParams({ q: input.value.trim(), ...choice });
    const address = `${location.pathname}?${parameters}`;
    if (keep === 'push') history.pushState(null, '', address);
    if (keep === 'replace') history.replaceState(null, '', address);
    try {
      await run(input.value, choice);
    } catch (error) {
      opened = undefined;
      say(setup.texts.failed);
      throw error;
    }
  }

  function readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    filters.choice = Object.fromEntries([...parameters].filter(([name]) => name !== 'q'));
    void search('none');
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search('push');
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search('replace'), pause);
  });
  filters.onchange = () => void search('push');
  older.addEventListener('click', async () => {
    older.hidden = true;
    say(setup.texts.busy);
    await (await opened)?.readOlder();
    await search('none');
  });
  addEventListener('popstate', readAddress);
  readAddress();
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) startSearch(root);
