import { encodeAddress, storyAddress } from '#contract/address.ts';
import { fillText } from '#contract/interface/texts.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { StoryDocument } from '#contract/story.ts';
import { escapeMarkup } from '#contract/text.ts';
import { fallbackAddress, fileAddress } from '../edition/media-addresses.ts';
import { getCaptions } from '../exchange/captions.ts';
import {
  describeRights,
  toCanonicalLine,
  toRepublishHtml,
  toRepublishText,
  type RepublishContext,
} from '../feeds/republished.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { getAlt } from '../media/picture.ts';
import { findMediaRefusal } from '../views/reuse-rights.ts';

/** A picture of a pack and where it stands in it. */
export interface PackPicture {
  name: string;
  media: MediaDocument;
  /** What is said below it, else what it shows. */
  caption: string;
  /** Who made it and under which licence. */
  rights: string;
}

/** Pictures of a text that others may print, in its order. */
export function listPackPictures(story: StoryDocument, context: RepublishContext): PackPicture[] {
  const captions = getCaptions(story);
  return context.media
    .filter(({ type }) => type === 'image')
    .map((media, index) => ({
      name: `anh/anh-${String(index + 1).padStart(2, '0')}.jpg`,
      media,
      caption: captions.get(media.id) ?? getAlt(media, story.language),
      rights: describeRights(media, context),
    }));
}

/** Texts of a pack by their names: what to read first, the story as HTML and as plain text. */
export function listPackTexts(
  story: StoryDocument,
  context: RepublishContext,
  all: readonly MediaDocument[],
): [name: string, text: string][] {
  const pictures = listPackPictures(story, context);
  return [
    ['doc-truoc.txt', describePack(story, context, { all, pictures })],
    ['bai.html', toPackHtml(story, context, pictures)],
    ['bai.txt', toRepublishText(story, context)],
  ];
}

/** What must be known before anything of it is printed; every file of the text with its caption and rights. */
function describePack(
  { title, language, slug }: StoryDocument,
  context: RepublishContext,
  { all, pictures }: { all: readonly MediaDocument[]; pictures: readonly PackPicture[] },
): string {
  const { texts, origin, site, terms } = context;
  const byId = new Map(pictures.map((picture) => [picture.media.id, picture]));
  const parts = [
    title,
    `${fillText(toPlain(texts.republish.credit), { name: site })}: ${origin}${encodeAddress(storyAddress({ language, slug }))}`,
    terms,
    toPlain(texts.republish.keep),
    ...(all.length ? [`${toPlain(texts.republish.files)}:`] : []),
    ...all.map((media) => {
      const refusal = findMediaRefusal(media);
      const picture = byId.get(media.id);
      if (refusal)
        return [
          `${toPlain(texts.republish.refused)} ${toPlain(texts.republishRefusals[refusal])}`,
          describeRights(media, context),
          getAlt(media, language),
        ];
      return picture
        ? [picture.name, picture.caption, picture.rights]
        : [origin + fileAddress(media.file), getAlt(media, language), describeRights(media, context)];
    }),
  ];
  return `${parts.map((part) => [part].flat().filter(Boolean).join('\n')).join('\n\n')}\n`;
}

/** The text as a page that shows the pictures beside it, also where there is no network. */
function toPackHtml(
  story: StoryDocument,
  context: RepublishContext,
  pictures: readonly PackPicture[],
): string {
  let article = toRepublishHtml(story, context);
  for (const { media, name } of pictures)
    article = article.replaceAll(`"${context.origin}${fallbackAddress(media.file)}"`, `"${name}"`);
  return [
    '<!doctype html>',
    `<html lang="${story.language}"><head><meta charset="utf-8">`,
    `<title>${escapeMarkup(story.title)}</title>${toCanonicalLine(story, context.origin)}</head><body>`,
    article,
    '</body></html>\n',
  ].join('\n');
}
