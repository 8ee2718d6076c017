import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { FeedEntry, FeedView } from './feed-view.ts';

/** The episodes of a programme in a language. */
export interface PodcastView extends Pick<
  FeedView,
  'language' | 'settings' | 'logo' | 'words' | 'withdrawn'
> {
  address: string;
  /** Page of the programme. */
  list: string;
  title: string;
  description: string;
  /** Square picture. */
  cover: string;
  /** Newest first. */
  episodes: readonly PodcastEpisode[];
}

export interface PodcastEpisode extends FeedEntry {
  /** The same episode in other languages. */
  versions: readonly { language: LanguageCode; title: string; media: MediaDocument }[];
}

/** Chapters of an episode, in its language. */
export interface ChaptersView {
  title: string;
  chapters: readonly { start: number; title: string }[];
}
