import { encodeAddress, homeAddress, storyAddress } from '#contract/address.ts';
import type { TermDocument } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { escapeMarkup } from '#contract/text.ts';
import { fallbackAddress } from '../edition/media-addresses.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import { listEntries, type RenderContext, type TextKind } from '../kinds/page-kind.ts';
import { oembedAddress, playerAddress, toEmbedAddress } from '../framing/embed-address.ts';
import { exemplarEmbedKind, type ExemplarParams } from './exemplar-embed.ts';
import { getFrameSize, toFrameHtml, type FrameLook } from '../framing/frame-html.ts';
import { listEmbedKind, type ListEmbedParams } from './list-embed.ts';
import { listEachStory } from './story.ts';

/** An hour: what embeds a page asks again whether it is still there. */
const CACHE_SECONDS = 3_600;
const THUMBNAIL_WIDTH = 1200;

/** What other systems are told of a page when somebody pastes its address: oEmbed 1.0, https://oembed.com. */
interface OembedView {
  language: LanguageCode;
  settings: SettingsDocument;
  /** Address of the page itself, and of its page for frames. */
  page: string;
  embed: string;
  look: FrameLook;
  isFilm: boolean;
  card?: StoryCard;
  /** What a list or a portrait is of. */
  term?: TermDocument;
  /** Name of a list that is of no term. */
  listName?: string;
  picture?: MediaDocument;
}

type Params =
  { of: 'story'; id: string } | ({ of: 'exemplar' } & ExemplarParams) | ({ of: 'list' } & ListEmbedParams);

const listTexts = listEachStory<Params>((card) => ({
  address: oembedAddress(toEmbedAddress(storyAddress(card))),
  params: { of: 'story', id: card.id },
}));

export const oembedKind: TextKind<Params, OembedView> = {
  name: 'oembed',
  output: 'text',
  place: () => 'embeds',
  *list(edition) {
    yield* listTexts(edition);
    for (const { address, params } of listEntries(exemplarEmbedKind, edition))
      yield { address: oembedAddress(address), params: { of: 'exemplar', ...params } };
    for (const { address, params } of listEntries(listEmbedKind, edition))
      yield { address: oembedAddress(address), params: { of: 'list', ...params } };
  },
  view: (edition, { params }) =>
    params.of === 'story' ? viewStory(edition, params.id) : viewTerm(edition, params),
  render: (view, context) => JSON.stringify(toOembed(view, context)),
};

function viewStory(edition: EditionReader, id: string): OembedView {
  const card = edition.card(id);
  if (!card) throw new Error(`Story ‘${id}’ has an oEmbed but is not in the edition.`);
  const main = card.main === undefined ? undefined : edition.media(card.main);
  const isPlayed = main !== undefined && main.type !== 'image';
  const page = storyAddress(card);
  return {
    language: card.language,
    settings: edition.settings,
    page,
    embed: isPlayed ? playerAddress(card) : toEmbedAddress(page),
    look: isPlayed ? 'player' : 'story',
    isFilm: isPlayed && main.type === 'video',
    card,
    ...toPicture(findStill(edition, card.lead) ?? findStill(edition, card.main)),
  };
}

function viewTerm(edition: EditionReader, params: Exclude<Params, { of: 'story' }>): OembedView {
  const { language, page } = params;
  const exemplar = params.of === 'exemplar' ? edition.term('exemplar', params.id) : undefined;
  const list = params.of === 'list' ? params : undefined;
  const term = list?.term ? edition.term(list.term.kind, list.term.id) : exemplar;
  const { texts } = getInterface(language, edition.texts(language));
  return {
    language,
    settings: edition.settings,
    page,
    embed: toEmbedAddress(page),
    look: params.of,
    isFilm: false,
    ...(term ? { term } : { listName: toPlain(list?.format ? texts.formats[list.format] : texts.newest) }),
    ...toPicture(findStill(edition, exemplar?.portrait)),
  };
}

function toOembed(view: OembedView, { origin }: RenderContext): object {
  const { language, settings, card, look } = view;
  const provider = getLabel(settings.name, language).text;
  const title =
    card?.title ?? (view.term ? getLabel(view.term.name, language).text : (view.listName ?? provider));
  const authors = card?.credits.filter(({ role }) => role === 'author').map(({ name }) => name) ?? [];
  const page = origin + encodeAddress(view.page);
  const { width, height } = getFrameSize({ look });
  const frame = toFrameHtml({
    src: origin + encodeAddress(view.embed),
    title: `${title} – ${provider}`,
    look,
  });
  return {
    version: '1.0',
    type: view.isFilm ? 'video' : 'rich',
    title,
    ...(authors.length > 0 && { author_name: authors.join(', ') }),
    provider_name: provider,
    provider_url: origin + homeAddress(language),
    cache_age: CACHE_SECONDS,
    ...getThumbnail(view, origin),
    width,
    height,
    html: `<blockquote><a href="${escapeMarkup(page)}">${escapeMarkup(title)}</a></blockquote>${frame}`,
  };
}

/** A picture, or what stands still for a film or recording. */
function findStill(edition: EditionReader, id: string | undefined): MediaDocument | undefined {
  const media = id === undefined ? undefined : edition.media(id);
  if (media === undefined || media.type === 'image') return media;
  const poster = media.poster === undefined ? undefined : edition.media(media.poster);
  return poster?.type === 'image' ? poster : undefined;
}

const toPicture = (picture: MediaDocument | undefined) => (picture ? { picture } : {});

function getThumbnail({ picture }: OembedView, origin: string): object {
  if (!picture?.width || !picture.height) return {};
  const width = Math.min(THUMBNAIL_WIDTH, picture.width);
  return {
    thumbnail_url: origin + fallbackAddress(picture.file),
    thumbnail_width: width,
    thumbnail_height: Math.round((picture.height * width) / picture.width),
  };
}
