import { z } from 'zod';

/** What others take of the site: its feeds and lists, frames in their pages, answers of the API, press packs. */
export const takenKinds = ['feed', 'embed', 'api', 'pack'] as const;
export type TakenKind = (typeof takenKinds)[number];

/** Folder below DATA_DIR with a file a day (`2026-11-29.json`), written by the site's server and read by the CMS. */
export const takersFolder = 'takers';

/** Days that a file is kept. */
export const takersDays = 90;

const counts = z.record(z.string(), z.int().positive());

/**
 * How often it was taken on a day, by host; the host is empty where nobody said from where. No addresses of people and
 * nothing of single requests.
 */
export const takersDaySchema = z.object({
  /** `<kind> <host>`. */
  taken: counts,
  /** Frames by host and page: `<host> <address of the page>`. */
  framed: counts,
});

export type TakersDay = z.infer<typeof takersDaySchema>;
