import { calendarAddress, feedFormats, podcastAddress } from '#contract/address.ts';
import type { TakenKind } from '#contract/takers.ts';
import { findFramedPage } from '../../framing/embed-address.ts';
import { packFolder } from '../../edition/press-pack-address.ts';

const feeds = new Set<string>([
  ...Object.values(feedFormats).map(({ file }) => file),
  podcastAddress(''),
  calendarAddress(''),
]);

/** What somebody took, and of which page where it was a frame. */
export interface Taken {
  kind: TakenKind;
  page?: string;
}

/** Which of our doors a file or page is. @returns undefined for what readers ask for */
export function findTaken(path: string): Taken | undefined {
  const page = findFramedPage(path);
  if (page !== undefined) return { kind: 'embed', page };
  if (path.startsWith(`/${packFolder}/`)) return { kind: 'pack' };
  if (path.startsWith('/api/v1/')) return { kind: 'api' };
  const isFeed =
    path.startsWith('/ninjs/') || path.endsWith('.opml') || feeds.has(path.slice(path.lastIndexOf('/') + 1));
  return isFeed ? { kind: 'feed' } : undefined;
}
