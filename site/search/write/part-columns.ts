import { toWallClock } from '#contract/newsroom-clock.ts';
import { columnFacets, type ColumnFacet } from '../format/card.ts';
import { encodeColumn, encodeDays, type FacetValue } from '../format/column.ts';
import type { RecordFacet, SearchRecord } from '../records/search-record.ts';

const DAY_MS = 86_400_000;

/** Values of each facet of all records, and the days of the stories. */
export class PartColumns {
  readonly #columns = new Map(columnFacets.map((facet) => [facet, new ColumnMaker()]));
  readonly #days: number[] = [];

  add({ card, facets }: SearchRecord): void {
    for (const [facet, column] of this.#columns) column.add(facets[facet] ?? []);
    if (card.date !== undefined) this.#days.push(Date.parse(toWallClock(card.date).slice(0, 10)) / DAY_MS);
  }

  /** Content of each file. */
  *files(): Iterable<[ColumnFacet | 'day', Uint8Array]> {
    for (const [facet, column] of this.#columns) yield [facet, encodeColumn(column)];
    yield ['day', encodeDays(this.#days)];
  }
}

class ColumnMaker {
  readonly values: FacetValue[] = [];
  readonly records: number[][] = [];
  readonly #ids = new Map<string, number>();

  add(facets: readonly RecordFacet[]): void {
    this.records.push([...new Set(facets.map((facet) => this.#idOf(facet)))]);
  }

  #idOf({ value, name, parent }: RecordFacet): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    const above = parent && { parent: this.#idOf(parent) };
    const id = this.values.length;
    this.#ids.set(value, id);
    this.values.push({ value, name, ...above });
    return id;
  }
}
