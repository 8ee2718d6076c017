import type { RecordDraft } from '../records/record-draft.ts';
import type { PartTable } from './part-record.ts';

/** Folders that the writing of a part knows. */
export interface PartPlaces {
  /** The part is written here, */
  own: string;
  /** and linked here, to become public as a whole. */
  shown: string;
  /** Stories of the live edition. */
  edition: string;
  /** Public files by their names: captions. */
  media: string;
}

/** Where a part is to be written; then drafts in the order of their ordinals; at last the word to finish. */
export type PartOrder = { begin: PartPlaces } | readonly RecordDraft[] | 'finish';

export type PartAnswer =
  | 'begun'
  | { failed: readonly { at: number; message: string }[] }
  /** Digests as JSON, see `digestsShape`: a base has a hundred thousand, and nobody but the disk wants them. */
  | { table: PartTable; digests: string };
