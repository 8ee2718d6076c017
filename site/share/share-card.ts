import { createHash } from 'node:crypto';
import type { StoryCard } from '#contract/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';

/** What a share image says and shows. */
export interface ShareCard {
  title: string;
  /** Language of the title: decides its font. */
  language: LanguageCode;
  /** Above the title: the section, or what else the text belongs to. */
  label: string;
  siteName: string;
  isSample: boolean;
  /** SHA-256 of the picture beside the words. */
  picture: string | undefined;
}

/** Another number whenever the drawing changes. */
const drawing = 1;

/** Folder of the share images below the public tree. */
export const shareFolder = 'chia-se';

/** Name of the file that shows a card: another one for every change of what it shows. */
export function getShareName(card: ShareCard): string {
  const { title, language, label, siteName, isSample, picture = '' } = card;
  const parts = JSON.stringify([drawing, title, language, label, siteName, isSample, picture]);
  return `${createHash('sha256').update(parts).digest('hex').slice(0, 20)}.jpg`;
}

export function shareAddress(card: ShareCard): string {
  return `/${shareFolder}/${getShareName(card)}`;
}

/** The share image of a story. `name` and `section` are labels in the story's language where there are any. */
export function toShareCard(
  story: StoryCard,
  labels: { siteName: string; section: string; sample: string },
  picture: string | undefined,
): ShareCard {
  const { title, language, sample, kicker } = story;
  return {
    title,
    language,
    label: [kicker || labels.section, sample ? labels.sample : ''].filter(Boolean).join(' · '),
    siteName: labels.siteName,
    isSample: sample,
    picture,
  };
}
