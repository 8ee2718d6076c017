import { encodeAddress, storyAddress } from '#contract/address.ts';
import { blockToText } from '#contract/blocks.ts';
import { fillText, type Texts } from '#contract/interface/texts.ts';
import { licences, type MediaDocument } from '#contract/media.ts';
import type { StoryDocument } from '#contract/story.ts';
import { escapeMarkup } from '#contract/text.ts';
import { tellCorrection } from '../i18n/correction-words.ts';
import { formatDay } from '../i18n/dates.ts';
import { getMachineLabel, listPlainMachineLabels } from '../i18n/machine-label.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { bodyToHtml } from './body-html.ts';

/** What stands around a text that others take over. */
export interface RepublishContext {
  origin: string;
  /** Name of the site, and the terms of re-publishing in words. */
  site: string;
  terms: string;
  texts: Texts;
  /** Pictures, recordings and films of the text that may go along. */
  media: readonly MediaDocument[];
}

/** The text as clean HTML: no classes, no scripts, absolute addresses, and at its end where it is from. */
export function toRepublishHtml(story: StoryDocument, context: RepublishContext): string {
  const { origin, media, texts } = context;
  const url = addressOf(story, context);
  const byId = new Map(media.map((one) => [one.id, one]));
  const files = [story.lead, story.main].filter((id) => id !== undefined && byId.has(id));
  const heads = files.map((id, index) => {
    const block = {
      id: `h${index}`,
      media: id ?? '',
      caption: index === 0 ? escapeMarkup(story.leadCaption) : '',
    };
    const type = byId.get(id ?? '')?.type;
    return type === 'image' || type === undefined
      ? { ...block, type: 'figure' as const }
      : { ...block, type };
  });
  const { language } = story;
  const authors = listAuthors(story);
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escapeMarkup(line)}</p>`);
  return [
    `<article lang="${language}">`,
    `<h1>${escapeMarkup(story.title)}</h1>`,
    `<p><strong>${escapeMarkup(story.summary)}</strong></p>`,
    ...paragraphs(authors),
    ...paragraphs(listPlainMachineLabels(story, [], texts.machineMade)),
    ...paragraphs(listCorrections(story, texts)),
    bodyToHtml([...heads, ...story.body], { language, origin, url, media: byId }),
    `<p>${escapeMarkup(toCredit(context))}: <a href="${escapeMarkup(url)}">${escapeMarkup(story.title)}</a>. ${escapeMarkup(context.terms)}</p>`,
    ...paragraphs(media.map((one) => describeRights(one, context)).filter(Boolean)),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The same in plain text. */
export function toRepublishText(story: StoryDocument, context: RepublishContext): string {
  const shown = new Set(context.media.map(({ id }) => id));
  const parts = [
    story.title,
    story.summary,
    ...listAuthors(story),
    ...listPlainMachineLabels(story, [], context.texts.machineMade),
    ...listCorrections(story, context.texts),
    ...story.body.filter((block) => !('media' in block) || shown.has(block.media)).map(blockToText),
    `${toCredit(context)}: ${addressOf(story, context)}. ${context.terms}`,
    ...context.media.map((one) => describeRights(one, context)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The line for the head of the page that takes a text over: search engines learn which one was first. */
export function toCanonicalLine(story: Pick<StoryDocument, 'language' | 'slug'>, origin: string): string {
  return `<link rel="canonical" href="${escapeMarkup(origin + encodeAddress(storyAddress(story)))}">`;
}

/** Who made a file and under which licence. @example 'Ảnh: Lan (CC BY 4.0, https://…): Con đường mới' */
export function describeRights(
  media: MediaDocument,
  { texts, site }: Pick<RepublishContext, 'texts' | 'site'>,
): string {
  const licence = licences.find(({ id }) => id === media.licence);
  const isOurs = licence?.id === 'own';
  const terms = isOurs ? [] : [licence?.name, licence?.url].filter(Boolean);
  const who = media.credit || (isOurs ? site : '');
  const image = media.isDrawing ? texts.drawing : texts.photo;
  const what = toPlain(media.type === 'image' ? image : texts.formats[media.type]);
  const machine = getMachineLabel(media, media.type, texts.machineMade);
  const made = machine ? `. ${toPlain(machine)}` : '';
  return `${what}: ${[who, terms.length > 0 && `(${terms.join(', ')})`].filter(Boolean).join(' ')}${made}`;
}

function addressOf(story: StoryDocument, { origin }: RepublishContext): string {
  return origin + encodeAddress(storyAddress(story));
}

function toCredit({ texts, site }: RepublishContext): string {
  return fillText(toPlain(texts.republish.credit), { name: site });
}

function listAuthors({ credits }: StoryDocument): string[] {
  const names = credits.filter(({ role }) => role !== 'editor').map(({ name }) => name);
  return names.length > 0 ? [[...new Set(names)].join(', ')] : [];
}

function listCorrections({ corrections, language }: StoryDocument, texts: Texts): string[] {
  return corrections.map(
    (correction) =>
      `${toPlain(texts.corrections)} (${formatDay(correction.at, language)}): ${tellCorrection(correction, texts)}`,
  );
}
