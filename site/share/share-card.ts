import { createHash } from 'node:crypto';
import type { DocumentOf, TermDocument } from '#contract/document.ts';
import type { StoryCard } from '../edition/edition-reader.ts';
import { getBuiltInTexts, vietnameseTexts } from '#contract/interface/texts.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import type { DyesName } from '#contract/weave/dyes.ts';
import { getInitials } from '#contract/weave/initials.ts';
import { getLabel } from '../i18n/interface.ts';
import { getBrand, type Brand } from './brand.ts';

/** What a share image says and shows. */
export interface ShareCard {
  title: string;
  /** Language of the title: decides its font. */
  language: LanguageCode;
  /** Above the title: the section, or what else the text belongs to. */
  label: string;
  siteName: string;
  brand: Brand;
  /** SHA-256 of the picture beside the words. */
  picture: string | undefined;
  /** The cloth in place of a portrait. */
  cloth?: ShareCloth | undefined;
}

/** Id and initials of an exemplar without a portrait, and the dyes of its province. */
export interface ShareCloth {
  id: string;
  initials: string;
  dyes: DyesName;
}

/** Another number whenever the drawing changes. */
const drawing = 3;

/** Folder of the drawn pictures below the public tree. */
export const shareFolder = 'chia-se';

/** Name of the file that shows a card: another one for every change of what it shows. */
export function getShareName(card: ShareCard): string {
  const { title, language, label, siteName, brand, picture = '', cloth } = card;
  return `${hash([title, language, label, siteName, brand.band, brand.logo, picture, cloth])}.jpg`;
}

/** Name of a square cover that shows a card, for programs that play podcasts. */
export function getCoverName(card: ShareCard): string {
  return `vuong-${getShareName(card)}`;
}

/** Name of a deployment's icon, `side` pixels square. */
export function getIconName({ band, logo }: Brand, side: number): string {
  return `${hash([band, logo, side])}.png`;
}

function hash(parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([drawing, ...parts]))
    .digest('hex')
    .slice(0, 20);
}

export function shareAddress(card: ShareCard): string {
  return `/${shareFolder}/${getShareName(card)}`;
}

interface ShareSource {
  settings: SettingsDocument;
  logo?: MediaDocument | undefined;
  section: DocumentOf<'section'> | undefined;
  /** The still picture of the story's head, or of its film. */
  picture: MediaDocument | undefined;
}

/** What the share image of a story says and shows. */
export function toShareCard(story: StoryCard, { settings, logo, section, picture }: ShareSource): ShareCard {
  const { title, language, sample, kicker } = story;
  const belongsTo = kicker || (section ? getLabel(section.name, language).text : '');
  const invented = getBuiltInTexts(language).sample ?? vietnameseTexts.sample;
  return {
    title,
    language,
    label: [belongsTo, sample ? invented : ''].filter(Boolean).join(' · '),
    siteName: getLabel(settings.name, language).text,
    brand: getBrand(settings, logo),
    picture: picture?.file.sha256,
  };
}

interface TermSource {
  settings: SettingsDocument;
  logo?: MediaDocument | undefined;
  /** Portrait of an exemplar, cover of a section. */
  picture: MediaDocument | undefined;
  /** What an exemplar wears. */
  dyes: DyesName;
}

/** What the share image of a term's page says and shows. */
export function toTermCard(
  term: TermDocument,
  language: LanguageCode,
  { settings, logo, picture, dyes }: TermSource,
): ShareCard {
  const name = getLabel(term.name, language);
  const say = (key: string) => getBuiltInTexts(language)[key] ?? vietnameseTexts[key];
  const invented = 'sample' in term && term.sample ? say('sample') : '';
  return {
    title: name.text,
    language: name.mark ?? language,
    label: [say(`kinds.${term.kind}`), invented].filter(Boolean).join(' · '),
    siteName: getLabel(settings.name, language).text,
    brand: getBrand(settings, logo),
    picture: picture?.file.sha256,
    ...(term.kind === 'exemplar' &&
      !picture && { cloth: { id: term.id, initials: getInitials(term.name.vi ?? '', term.type), dyes } }),
  };
}

/** What the share image of pages without a picture of their own says, in a language of the site. */
export function toSiteCard(
  settings: SettingsDocument,
  logo: MediaDocument | undefined,
  language: LanguageCode,
): ShareCard {
  const name = getLabel(settings.name, language);
  return {
    title: name.text,
    language: name.mark ?? language,
    label: getLabel(settings.tagline, language).text,
    siteName: getLabel(settings.owner, language).text,
    brand: getBrand(settings, logo),
    picture: undefined,
  };
}
