import { createHash } from 'node:crypto';
import type { DocumentOf } from '#contract/document.ts';
import type { StoryCard } from '#contract/edition-reader.ts';
import { getBuiltInTexts, vietnameseTexts } from '#contract/interface/texts.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { getLabel } from '../i18n/interface.ts';

/** What a share image says and shows. */
export interface ShareCard {
  title: string;
  /** Language of the title: decides its font. */
  language: LanguageCode;
  /** Above the title: the section, or what else the text belongs to. */
  label: string;
  siteName: string;
  /** SHA-256 of the picture beside the words. */
  picture: string | undefined;
}

/** Another number whenever the drawing changes. */
const drawing = 1;

/** Folder of the share images below the public tree. */
export const shareFolder = 'chia-se';

/** Name of the file that shows a card: another one for every change of what it shows. */
export function getShareName(card: ShareCard): string {
  const { title, language, label, siteName, picture = '' } = card;
  const parts = JSON.stringify([drawing, title, language, label, siteName, picture]);
  return `${createHash('sha256').update(parts).digest('hex').slice(0, 20)}.jpg`;
}

export function shareAddress(card: ShareCard): string {
  return `/${shareFolder}/${getShareName(card)}`;
}

interface ShareSource {
  settings: SettingsDocument;
  section: DocumentOf<'section'> | undefined;
  /** The still picture of the story's head, or of its film. */
  picture: MediaDocument | undefined;
}

/** What the share image of a story says and shows. */
export function toShareCard(story: StoryCard, { settings, section, picture }: ShareSource): ShareCard {
  const { title, language, sample, kicker } = story;
  const belongsTo = kicker || (section ? getLabel(section.name, language).text : '');
  const invented = getBuiltInTexts(language).sample ?? vietnameseTexts.sample;
  return {
    title,
    language,
    label: [belongsTo, sample ? invented : ''].filter(Boolean).join(' · '),
    siteName: getLabel(settings.name, language).text,
    picture: picture?.file.sha256,
  };
}
