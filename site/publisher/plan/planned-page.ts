import type { EditionReader } from '../../edition/edition-reader.ts';

/** What the planner needs of a kind of page; `PageKind` is one. */
export interface PlannedKind<P = unknown> {
  name: string;
  /** Pages, or parts that are the same array as long as their pages are the same. */
  list(
    edition: EditionReader,
  ): Iterable<{ address: string; params: P } | readonly { address: string; params: P }[]>;
  view(edition: EditionReader, entry: { address: string; params: P }): unknown;
}

export interface PlannedPage<K extends PlannedKind = PlannedKind> {
  kind: K;
  entry: { address: string; params: unknown };
  /** Hash of all that the page shows, with the build id; undefined while its view cannot be made. */
  key: string | undefined;
  /** Numbers of the questions that its view asks; undefined until the view has been made. */
  questions: ArrayLike<number> | undefined;
}

export interface PlanProblem {
  address: string;
  /** Vietnamese, for the receipt. */
  message: string;
}

export interface Replan {
  /** Addresses that are new or whose key is another one now. */
  changed: string[];
  vanished: string[];
}
