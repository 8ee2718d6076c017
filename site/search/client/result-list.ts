import { getDayStyle } from '../../i18n/day-style.ts';
import { drawResult, type ResultWords } from './draw-result.ts';
import type { SearchEngine } from './engine.ts';
import type { Hit } from './order-hits.ts';
import type { SearchSetup } from './search-setup.ts';

const pageSize = 10;

/** The list of results, a page at a time, and the button that brings the next. */
export class ResultList {
  readonly #list: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  readonly #words: ResultWords;
  /** Addresses shown: of two records of one page the first counts. */
  #seen = new Set<string>();

  constructor(
    list: HTMLOListElement,
    more: HTMLButtonElement,
    { locale, kinds }: Pick<SearchSetup, 'locale' | 'kinds'>,
  ) {
    this.#list = list;
    this.#more = more;
    const day = new Intl.DateTimeFormat(locale, getDayStyle(locale));
    this.#words = {
      language: new Intl.Locale(locale).language,
      toDay: (time) => day.format(new Date(time)),
      toKind: (kind) => kinds[kind] ?? kind,
    };
  }

  get shown(): number {
    return this.#list.children.length;
  }

  /** True when nothing is left to bring. */
  get isWhole(): boolean {
    return this.#more.hidden === true;
  }

  clear(): void {
    this.#seen = new Set();
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  /** Draws hits from `start` until a page is full, leaving out stale ones and second copies. */
  async show(hits: readonly Hit[], engine: SearchEngine, start = 0): Promise<void> {
    const seen = this.#seen;
    let [at, drawn] = [start, 0];
    while (at < hits.length && drawn < pageSize) {
      const records = await Promise.all(hits.slice(at, at + pageSize - drawn).map((hit) => hit.data()));
      if (seen !== this.#seen) return;
      at += records.length;
      for (const record of records) {
        if (seen.has(record.url) || !engine.isCurrent(record.url, record.meta.v)) continue;
        seen.add(record.url);
        const item = drawResult(record, this.#words);
        this.#list.append(item);
        if (start > 0 && drawn === 0) item.querySelector('a')?.focus();
        drawn += 1;
      }
    }
    this.#more.hidden = at >= hits.length;
    this.#more.onclick = () => void this.show(hits, engine, at);
  }
}
