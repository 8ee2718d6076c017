import type { PageEntry } from '../../kinds/page-kind.ts';

/** What a thread that draws is started with. */
export interface ThreadData {
  /** Folder and digest of the built site that it has to draw with. */
  dist: string;
  digest: string;
  /** DATA_DIR/edition. */
  edition: string;
  origin: string;
  hasLightMedia?: boolean;
}

/** A page of the site's templates for another thread to draw. */
export interface DrawingTask {
  entry: PageEntry<unknown>;
  view: unknown;
}

/** Pages that a thread draws one after another. */
export interface DrawingOrder {
  number: number;
  /** The tasks, as `TaskPacker` makes a text of them. */
  parcel: string;
}

/** The bytes of a page with their short hash, or why it could not be drawn. */
export type Drawing =
  | { content: Uint8Array<ArrayBuffer>; hash: string }
  | { failure: { message: string; code?: string; path?: string } };

/** What a thread says: that it has loaded the site, or what it drew, in the order of the tasks. */
export type ThreadAnswer = 'ready' | { number: number; drawings: readonly Drawing[] };
