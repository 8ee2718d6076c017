import { columnFacets, type ColumnFacet, type FacetName } from '../format/card.ts';
import type { FacetColumn } from '../format/column.ts';
import type { Choice, FacetCounts } from './answer.ts';
import { kindOf, type IndexReader, type OpenPart } from './index-reader.ts';
import type { Ranked } from './language-search.ts';

/** Facets of one language; which language is not a matter of one. */
type LocalFacet = Exclude<FacetName, 'language'>;

interface Value {
  value: string;
  name: string;
  parent?: string;
}

/** Values of each record of a list, of facets that were asked for. */
export class FacetTable {
  readonly #columns: ReadonlyMap<OpenPart, ReadonlyMap<ColumnFacet, FacetColumn>>;

  private constructor(columns: ReadonlyMap<OpenPart, ReadonlyMap<ColumnFacet, FacetColumn>>) {
    this.#columns = columns;
  }

  /** Loads what is needed of facets. @throws SearchFailure */
  static async load(reader: IndexReader, facets: readonly FacetName[]): Promise<FacetTable> {
    const wanted = columnFacets.filter((facet) => facets.includes(facet));
    const parts = await reader.open();
    const columns = await Promise.all(
      parts.map(async (part) => {
        const own = await Promise.all(
          wanted.map(async (facet) => [facet, await reader.column(part, facet)] as const),
        );
        return [part, new Map(own)] as const;
      }),
    );
    return new FacetTable(new Map(columns));
  }

  /** Whether a record has what is chosen, of every facet but one. */
  accepts({ part, ordinal }: Pick<Ranked, 'part' | 'ordinal'>, choice: Choice, except?: FacetName): boolean {
    return localFacets.every((facet) => {
      const chosen = choice[facet];
      if (facet === except || !chosen?.length) return true;
      return this.valuesOf(facet, part, ordinal).some(({ value }) => chosen.includes(value));
    });
  }

  /** A place stands for what it is part of as well. */
  valuesOf(facet: LocalFacet, part: OpenPart, ordinal: number): Value[] {
    if (facet === 'kind') return toValues(kindOf(part, ordinal));
    if (facet === 'year') return toValues(yearOf(part, ordinal));
    const column = this.#columns.get(part)?.get(facet);
    return column ? [...withParents(column, column.records[ordinal] ?? [])] : [];
  }
}

const localFacets = ['kind', 'year', ...columnFacets] as const satisfies LocalFacet[];

/** How many of the records each value of each facet would leave, under what is chosen of the others. */
export function countFacets(
  table: FacetTable,
  found: readonly Pick<Ranked, 'part' | 'ordinal'>[],
  choice: Choice,
): FacetCounts {
  return Object.fromEntries(localFacets.map((facet) => [facet, countValues(table, facet, found, choice)]));
}

function countValues(
  table: FacetTable,
  facet: LocalFacet,
  found: readonly Pick<Ranked, 'part' | 'ordinal'>[],
  choice: Choice,
) {
  const counts = new Map<string, Value & { count: number }>();
  for (const one of found) {
    const isCounted = table.accepts(one, choice, facet);
    for (const value of table.valuesOf(facet, one.part, one.ordinal)) {
      const known = counts.get(value.value) ?? { ...value, count: 0 };
      if (isCounted) known.count += 1;
      counts.set(value.value, known);
    }
  }
  const chosen = choice[facet] ?? [];
  for (const value of chosen) if (!counts.has(value)) counts.set(value, { value, name: value, count: 0 });
  return [...counts.values()]
    .filter(({ count, value }) => count > 0 || chosen.includes(value))
    .toSorted((a, b) => (facet === 'year' ? compareText(b.value, a.value) : b.count - a.count));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function* withParents({ values }: FacetColumn, ids: readonly number[]): Iterable<Value> {
  const known = new Set<number>();
  for (const id of ids) {
    for (let at: number | undefined = id; at !== undefined && !known.has(at); at = values[at]?.parent) {
      known.add(at);
      const own = values[at];
      if (!own) continue;
      const parent = own.parent === undefined ? undefined : values[own.parent]?.value;
      yield { value: own.value, name: own.name, ...(parent !== undefined && { parent }) };
    }
  }
}

function yearOf({ years }: OpenPart, ordinal: number): string | undefined {
  return years.find(({ from, to }) => from <= ordinal && ordinal < to)?.year.toString();
}

function toValues(value: string | undefined): Value[] {
  return value === undefined ? [] : [{ value, name: value }];
}
