import { z } from 'zod';
import { documentKinds } from './document.ts';

/**
 * The hand-over between the CMS and the publisher: two PostgreSQL tables. The CMS writes them in the editor's own
 * transaction and then calls `pg_notify(handOverChannel, id)`; the publisher needs nothing else of the CMS.
 */
export const publishedTable = 'published_documents';
export const handOverTable = 'releases';
export const handOverChannel = 'releases';

export const publishedStates = ['live', 'withdrawn', 'removed'] as const;

/**
 * A row of `published_documents`: the truth of what is public. `live`: the document is shown. `withdrawn`: its page
 * says that it was withdrawn (410) and it is nowhere else. `removed`: as if it had never been (terms, media).
 * A withdrawn or removed row keeps the last document, so that its addresses are known.
 */
export const publishedRowSchema = z.object({
  /** Primary key, `kind/id`. */
  key: z.string(),
  kind: z.enum(documentKinds),
  state: z.enum(publishedStates),
  document: z.unknown(),
  /** SHA-256 hex of the canonical JSON of `document` and `state`. */
  hash: z.string(),
  /** Rises with every change of any row (sequence `published_documents_sequence`). */
  sequence: z.coerce.number(),
  changed_at: z.coerce.date(),
});

export type PublishedRow = z.infer<typeof publishedRowSchema>;

export const handOverActions = ['publish', 'correct', 'withdraw', 'update', 'remove'] as const;

/**
 * Kinds of places where a document is public, in the order in which they are written. `page`: its own pages, those that
 * redirect to it included; `related`: pages of other texts and exemplars that show it; `embeds`: frames that other sites show; `server`: the list of addresses
 * that answer 301 and 410; `search`: search results (a withdrawal takes it out of them at once, the rest of the index
 * follows at `indexed_at`); `share`: its image for social networks; `files`: pictures and recordings that nothing public shows; `mirror`: the copy of the site in S3, where there is one.
 */
export const handOverPlaces = [
  'page',
  'related',
  'lists',
  'home',
  'feeds',
  'embeds',
  'sitemaps',
  'server',
  'search',
  'share',
  'files',
  'mirror',
] as const;

export type HandOverPlace = (typeof handOverPlaces)[number];

/** When a change had reached each kind of place, all files of it; a place that it did not touch is absent. */
const placesSchema = z.partialRecord(z.enum(handOverPlaces), z.coerce.date());

export type PlaceTimes = z.infer<typeof placesSchema>;

/** A row of `releases`: one hand-over, that is one change going live: what is to be done, and the receipt of it. Times are null until reached. */
export const handOverSchema = z.object({
  id: z.coerce.number(),
  document_key: z.string(),
  action: z.enum(handOverActions),
  /** `fast` is the lane of withdrawals: nothing else is waited for. */
  lane: z.enum(['normal', 'fast']),
  requested_by: z.string().nullable(),
  queued_at: z.coerce.date(),
  /** Document written to the live edition. */
  written_at: z.coerce.date().nullable(),
  /** All affected pages written. */
  rendered_at: z.coerce.date().nullable(),
  /** The page's address was fetched and its bytes compared with what was drawn; `checked` says how. */
  live_at: z.coerce.date().nullable(),
  /** `http`: fetched from the public address. `tree`: that did not answer, and the file that servers serve was compared. */
  checked: z.enum(['http', 'tree']).nullable(),
  /** For a withdrawal: when the document was gone from each kind of place. */
  places: placesSchema,
  indexed_at: z.coerce.date().nullable(),
  /** Public path of the document's page, where it has one. */
  address: z.string().nullable(),
  /** How many pages were rendered for it. */
  pages: z.coerce.number().nullable(),
  /** Why it could not go live, in Vietnamese, for the editor; null when it did. */
  error: z.string().nullable(),
  attempts: z.coerce.number(),
});

export type HandOver = z.infer<typeof handOverSchema>;

/** What the worker says about itself every few seconds, for the dashboard: table `publisher_status`, one row, id 1. */
export const publisherStatusTable = 'publisher_status';
export const publisherStatusSchema = z.object({
  seen_at: z.coerce.date(),
  /** Alarms in Vietnamese, for example that the disk is full. Empty when all is well. */
  alarms: z.array(z.string()),
});

/**
 * What the publisher notes of feeds for the WebSub hub, where there is one: table `hub_feeds`, a row a feed with its public
 * path `address` and the `hash` of what stands there. The hub is told of a row whose `told_hash` differs.
 */
export const hubFeedTable = 'hub_feeds';
