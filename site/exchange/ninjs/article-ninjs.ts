import { encodeAddress, storyAddress } from '#contract/address.ts';
import { bodyToText } from '#contract/blocks.ts';
import type { Correction } from '#contract/correction.ts';
import { fillText } from '#contract/interface/texts.ts';
import { toLocalTime } from '#contract/newsroom-clock.ts';
import type { StoryDocument, StoryFormat } from '#contract/story.ts';
import { bodyToHtml } from '../../feeds/body-html.ts';
import { tellCorrection } from '../../i18n/correction-words.ts';
import { formatDay, formatTime } from '../../i18n/dates.ts';
import { toPlain } from '../../i18n/fallback-marks.ts';
import { getInterface, getLabel } from '../../i18n/interface.ts';
import { getCaptions } from '../captions.ts';
import { toUri, toUrn } from '../uri.ts';
import { listConcepts } from './concepts.ts';
import { listRenditions, toMediaNinjs } from './media-ninjs.ts';
import { ninjsStandard, type NinjsAssociation, type NinjsItem, type NinjsType } from './ninjs-item.ts';
import type { ArticleView } from './ninjs-view.ts';
import { toSourceType } from './source-type.ts';

export const typeOfFormat = {
  article: 'text',
  photos: 'composite',
  audio: 'audio',
  video: 'video',
} as const satisfies Record<StoryFormat, NinjsType>;

/** Receivers look at what was put right before the day's news. Source: IPTC NewsCodes urgency, 5 is the middle. */
const urgencies = { corrected: 3, usual: 5 } as const;
const policy = '/vi/nguyen-tac-bien-tap/';
const plain = 'text/plain' as const;

/**
 * An article as IPTC ninjs 3.1: the whole text, what it shows, where it rests on, under the urn that it has in every format.
 * @param body of the story of the view's card
 */
export function toArticleNinjs(
  view: ArticleView,
  { body }: Pick<StoryDocument, 'body'>,
  origin: string,
): NinjsItem {
  const { card, settings, section, place } = view;
  const { language } = card;
  const text = bodyToText(body);
  const media = new Map(view.media.map((one) => [one.id, one]));
  const url = origin + encodeAddress(storyAddress(card));
  const html = bodyToHtml(body, { language, origin, url, media });
  const authors = card.credits.filter(({ role }) => role === 'author').map(({ name }) => name);
  return {
    uri: toUrn(card.id),
    type: typeOfFormat[card.format],
    standard: ninjsStandard,
    representationType: 'full',
    ...getArticleHead(view),
    copyrightHolder: getLabel(settings.owner, language).text,
    copyrightNotice: `© ${getLabel(settings.owner, language).text}`,
    usageTerms: getLabel(settings.licence, language).text || undefined,
    edNote: getNote(view),
    slugline: section && getLabel(section.name, language).text,
    by: authors.join(', ') || undefined,
    located: place && getLabel(place.name, language).text,
    bodies: text
      ? [
          { role: 'main', contentType: 'text/html', ...countText(text), value: html },
          { role: 'plain', contentType: plain, ...countText(text), value: text },
        ]
      : [],
    ...listConcepts(view),
    infoSources: listSources(view),
    renditions: [
      { name: 'web', href: url, contentType: 'text/html' },
      ...(card.main === undefined ? [] : [media.get(card.main)]).flatMap((one) =>
        one ? listRenditions(one, origin) : [],
      ),
    ],
    associations: [...listMedia(view, body, origin), ...listTranslations(view, origin)],
    altIds: [
      { role: 'uuid', value: card.id },
      { role: 'slug', value: card.slug },
      { role: 'page', value: url },
    ],
    trustIndicators: listTrust(view, url, origin),
  };
}

/** What an article says of itself in a list too. */
export function getArticleHead({ card }: Pick<ArticleView, 'card'>): Partial<NinjsItem> {
  return {
    version: toVersion(card.updatedAt),
    firstCreated: toLocalTime(card.publishedAt),
    versionCreated: toLocalTime(card.updatedAt),
    pubStatus: 'usable',
    digitalSourceType: toSourceType(card.machineMade),
    urgency: card.corrections.length ? urgencies.corrected : urgencies.usual,
    language: card.language,
    title: card.title,
    headlines: [
      { role: 'main', contentType: plain, value: card.title },
      ...(card.kicker ? [{ role: 'kicker', contentType: plain, value: card.kicker }] : []),
    ],
    descriptions: [
      { role: 'summary', contentType: plain, value: card.summary },
      ...card.corrections.flatMap(describeCorrection),
    ],
  };
}

/** Why it was corrected, and where the press law asks for it what was false and what is right. */
function describeCorrection({ note, wrong, right }: Correction) {
  const said = [
    ['correction', note],
    ['correction-wrong', wrong],
    ['correction-right', right],
  ] as const;
  return said.flatMap(([role, value]) => (value === undefined ? [] : [{ role, contentType: plain, value }]));
}

/** Rises with every change that readers see. @example toVersion('2026-11-21T08:00:00+07:00') === '20261121010000' */
export function toVersion(time: string): string {
  return new Date(time).toISOString().replace(/\D/g, '').slice(0, 14);
}

function countText(text: string): { charCount: number; wordCount: number } {
  return { charCount: text.length, wordCount: text.split(/\s+/).filter(Boolean).length };
}

/** What whoever takes the article over must know before: that it is invented, what was put right. */
function getNote({ card, texts: own }: ArticleView): string | undefined {
  const { texts } = getInterface(card.language, own);
  const notes = card.corrections.map(
    (correction) =>
      `${toPlain(texts.corrections)} (${formatTime(correction.at, card.language)}): ${tellCorrection(correction, texts)}`,
  );
  return [...(card.sample ? [toPlain(texts.sampleStory)] : []), ...notes].join('\n') || undefined;
}

function listSources({ card, settings, unit }: ArticleView): NinjsItem['infoSources'] {
  const { language } = card;
  return [
    { name: getLabel(settings.name, language).text, role: 'publisher' },
    ...(unit ? [{ name: getLabel(unit.name, language).text, role: 'unit', uri: toUrn(unit.id) }] : []),
    ...card.sources.map(({ title, url }) => ({
      name: title,
      role: 'source',
      ...(url && { uri: toUri(url) }),
    })),
  ];
}

function listMedia({ card, media }: ArticleView, body: StoryDocument['body'], origin: string) {
  const { language, lead, main } = card;
  const captions = getCaptions({ ...card, body });
  const inBody = card.bodyMedia.filter((id) => id !== lead && id !== main);
  const named = [
    { name: 'lead', id: lead },
    { name: 'main', id: main },
    ...inBody.map((id, index) => ({ name: `body-${index + 1}`, id })),
  ];
  return named.flatMap(({ name, id }): NinjsAssociation[] => {
    const found = media.find((one) => one.id === id);
    const caption = captions.get(id ?? '') ?? '';
    return found ? [toMediaNinjs(found, { name, language, origin, caption })] : [];
  });
}

function listTranslations({ card, siblings }: ArticleView, origin: string): NinjsAssociation[] {
  const others = siblings.filter(({ id }) => id !== card.id);
  return others.map((other) => ({
    uri: toUrn(other.id),
    type: typeOfFormat[other.format],
    name: `translation-${other.language}`,
    rel: other.id === card.translationOf ? 'original' : 'translation',
    language: other.language,
    title: other.title,
    renditions: [
      { name: 'web', href: origin + encodeAddress(storyAddress(other)), contentType: 'text/html' },
    ],
  }));
}

/** Roles are the policies as schema.org names them. */
function listTrust({ card, verification, texts: own }: ArticleView, url: string, origin: string) {
  const { texts } = getInterface(card.language, own);
  const how =
    verification &&
    fillText(texts.verifiedHow, {
      count: verification.claims,
      date: formatDay(toLocalTime(verification.at), card.language),
    });
  return [
    ...(how
      ? [
          {
            role: 'https://schema.org/verificationFactCheckingPolicy',
            title: toPlain(`${texts.verified}. ${how}`),
            href: `${url}#da-kiem-chung`,
          },
        ]
      : []),
    ...(verification?.sources ?? []).map(({ title, number, url: source }) => ({
      role: 'https://schema.org/citation',
      title: number ? `${title}, ${number}` : title,
      ...(source && { href: toUri(source) }),
    })),
    {
      role: 'https://schema.org/publishingPrinciples',
      title: 'Nguyên tắc biên tập',
      href: origin + policy,
    },
    {
      role: 'https://schema.org/correctionsPolicy',
      title: 'Đính chính',
      href: `${origin}${policy}#dinh-chinh`,
    },
  ];
}
