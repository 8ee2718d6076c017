import { alphabetKind, exemplarListKind } from './alphabets.ts';
import { bilingualKind } from './bilingual.ts';
import { contactKind } from './contact.ts';
import { correctionsKind } from './corrections.ts';
import { feedKind } from './feed.ts';
import { guideKind } from './guide.ts';
import { homeKind } from './home.ts';
import { archiveKind, formatKind, indexKind, monthKind } from './lists.ts';
import { manifestKind, openSearchKind, robotsKind, securityKind } from './machine-files.ts';
import { movedKind, notFoundKind, offlineKind, rootKind, searchKind, withdrawnKind } from './notices.ts';
import { packKind } from './pack.ts';
import { calendarKind } from './calendar.ts';
import type { PageKind } from '../kinds/page-kind.ts';
import { recallIndexKind, recallKind } from './recalls.ts';
import { getSitemapKind, sitemapIndexKind } from './sitemap.ts';
import { storyKind } from './story.ts';
import { termKind } from './term.ts';

/** Pages that Astro draws, in the order of the sitemap; `site/pages/[...address].astro` has a component for the view of each. */
const drawnKinds = [
  rootKind,
  homeKind,
  storyKind,
  bilingualKind,
  termKind,
  indexKind,
  alphabetKind,
  exemplarListKind,
  formatKind,
  archiveKind,
  contactKind,
  correctionsKind,
  monthKind,
  searchKind,
  offlineKind,
  notFoundKind,
  guideKind,
  withdrawnKind,
  movedKind,
] as const;

const textKinds = [
  packKind,
  feedKind,
  calendarKind,
  sitemapIndexKind,
  getSitemapKind(drawnKinds),
  recallIndexKind,
  recallKind,
  robotsKind,
  securityKind,
  manifestKind,
  openSearchKind,
] as const;

/** What the one Astro route draws. */
export type PageView = ReturnType<(typeof drawnKinds)[number]['view']>;

/** Every kind of public page and file. */
export const pageKinds = [...drawnKinds, ...textKinds] as readonly PageKind[];
