import type { DocumentOf } from '#contract/document.ts';
import type { InterfaceDocument } from '#contract/interface/texts.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import type { Verification } from '#contract/verification.ts';
import type { StoryCard, WithdrawnCard } from '../../edition/edition-reader.ts';

interface Around {
  settings: SettingsDocument;
  /** Interface texts that the language's desk wrote. */
  texts?: InterfaceDocument | undefined;
}

/** All that an article says of itself to agencies, save its body. */
export interface ArticleView extends Around {
  state: 'usable';
  card: StoryCard;
  /** The story in every language, itself included. */
  siblings: readonly StoryCard[];
  section: DocumentOf<'section'> | undefined;
  topics: readonly DocumentOf<'topic'>[];
  unit: DocumentOf<'unit'> | undefined;
  place: DocumentOf<'place'> | undefined;
  movements: readonly DocumentOf<'movement'>[];
  exemplars: readonly DocumentOf<'exemplar'>[];
  /** Its own verification, or for a translation the original's. */
  verification: Verification | undefined;
  media: readonly MediaDocument[];
}

/** What is left of an article that was withdrawn. */
export interface CanceledView extends Around {
  state: 'canceled';
  card: WithdrawnCard;
}

export type NinjsView = ArticleView | CanceledView;

/** The newest articles of a language, and those that were withdrawn lately. */
export interface NinjsListView extends Around {
  language: LanguageCode;
  address: string;
  cards: readonly StoryCard[];
  withdrawn: readonly WithdrawnCard[];
}
