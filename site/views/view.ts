import type { BilingualView } from './bilingual.ts';
import type { ContactView } from './contact.ts';
import type { CorrectionsView } from './corrections.ts';
import type { GuideView } from './guide.ts';
import type { HomeView } from './home.ts';
import type { ArchiveView, FormatView, IndexView, MonthView } from './lists.ts';
import type { NoticeView } from './notices.ts';
import type { StoryView } from './story.ts';
import type { TermView } from './term.ts';

/** What the one Astro route draws. */
export type PageView =
  | HomeView
  | StoryView
  | BilingualView
  | TermView
  | MonthView
  | FormatView
  | ArchiveView
  | CorrectionsView
  | ContactView
  | IndexView
  | GuideView
  | NoticeView;
