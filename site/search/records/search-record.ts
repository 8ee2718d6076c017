import type { Card, ColumnFacet } from '../format/card.ts';

/** A value of a facet, and what it is part of. */
export interface RecordFacet {
  value: string;
  name: string;
  parent?: RecordFacet;
}

/** Something that search can find, as the index takes it. */
export interface SearchRecord {
  /** All that a result shows. */
  card: Card;
  /** Names that lead to it, as a whole: title, former and short names of what has no date. */
  names: readonly string[];
  /** Matched beside the title, and as heavy: summary, names of its terms, other spellings. A field each. */
  heavy: readonly string[];
  /** Matched: body, captions, a field each. */
  plain: readonly string[];
  facets: Partial<Record<ColumnFacet, readonly RecordFacet[]>>;
}
