import type { EditionReader } from '../../edition/edition-reader.ts';
import type { Listed, PageEntry } from '../../kinds/page-kind.ts';

/** What the planner needs of a kind of page; `PageKind` is one. */
export interface PlannedKind<P = unknown> {
  name: string;
  list(edition: EditionReader): Iterable<Listed<P>>;
  view(edition: EditionReader, entry: PageEntry<P>): unknown;
}

export interface PlannedPage<K extends PlannedKind = PlannedKind> {
  kind: K;
  entry: PageEntry<unknown>;
  /** Hash of all that the page shows, with the build id; undefined while its view cannot be made. */
  key: string | undefined;
  /** Where the questions that its view asks are written down; undefined until the view has been made. */
  asked: number | undefined;
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
