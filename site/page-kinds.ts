import { drawnKinds } from './drawn-kinds.ts';
import { oembedKind } from './views/oembed.ts';
import { feedKind, volumeKind } from './views/feed.ts';
import { manifestKind, openSearchKind, robotsKind, securityKind } from './views/machine-files.ts';
import { ninjsKind, ninjsListKind } from './views/ninjs.ts';
import { apiStoryKind, apiTermKind } from './views/api-documents.ts';
import { apiIndexKind, apiListKind, apiMonthKind, apiTermsKind } from './views/api-lists.ts';
import { apiSchemaKind, openApiKind } from './views/api-schemas.ts';
import { feedListKind } from './views/feed-list.ts';
import { packKind } from './views/pack.ts';
import { chaptersKind, podcastKind } from './views/podcast.ts';
import { calendarKind } from './views/calendar.ts';
import type { PageKind } from './kinds/page-kind.ts';
import { recallIndexKind, recallKind } from './views/recalls.ts';
import { getSitemapKind, newsSitemapKind, sitemapIndexKind } from './views/sitemap.ts';
import { weaveKind } from './weave/weave-kind.ts';

const textKinds = [
  weaveKind,
  packKind,
  feedKind,
  oembedKind,
  volumeKind,
  feedListKind,
  podcastKind,
  chaptersKind,
  calendarKind,
  ninjsKind,
  ninjsListKind,
  apiStoryKind,
  apiTermKind,
  apiIndexKind,
  apiListKind,
  apiMonthKind,
  apiTermsKind,
  apiSchemaKind,
  openApiKind,
  sitemapIndexKind,
  newsSitemapKind,
  getSitemapKind(drawnKinds),
  recallIndexKind,
  recallKind,
  robotsKind,
  securityKind,
  manifestKind,
  openSearchKind,
] as const;

/** Every kind of public page and file. */
export const pageKinds = [...drawnKinds, ...textKinds] as readonly PageKind[];
