import type { PayloadRequest } from 'payload';
import type { Role } from '../platform/access/roles.ts';

/** One thing that waits for somebody. */
export interface QueueRow {
  title: string;
  /** Where it is worked on, within the CMS. */
  href: string;
  /** Why it waits, since when, until when: a few words. */
  note: string;
}

/** At most this many rows are given; `total` counts all. */
export const mostRows = 200;

/** A list of what waits, shown on the start page of some roles and on a page of its own. */
export interface Queue {
  /** Last part of the address of its own page; lower-case ASCII and hyphens. */
  id: string;
  title: string;
  roles: readonly Role[];
  /** Shown in red whenever it is not empty. */
  isAlarm?: boolean;
  /** Waits for nobody in particular: one line of the start page, which opens. */
  isTechnical?: boolean;
  /** What waits for this very user, most urgent first, as far as the user may see it. */
  find(req: PayloadRequest): Promise<{ total: number; rows: QueueRow[] }>;
}
