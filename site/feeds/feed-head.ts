import { encodeAddress, feedAddress, feedFormats, type FeedFormat } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { toLocalTime } from '#contract/newsroom-clock.ts';
import { getLabel } from '../i18n/interface.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import { iconAddress } from '../share/icons.ts';
import type { FeedView } from './feed-view.ts';

/** Under which terms others may publish again. */
export interface FeedLicence {
  text: string;
  owner: string;
}

/** What a feed says of itself, in every format. */
export interface FeedHead {
  language: LanguageCode;
  title: string;
  description: string;
  /** The page of the list. */
  home: string;
  self: string;
  /** The same feed in the other formats. */
  others: readonly { format: FeedFormat; type: string; url: string }[];
  /** When anything in it last changed. */
  updated: string;
  newsroom: string;
  licence: FeedLicence;
  editor: string;
  email: string;
  icon: string;
  smallIcon: string;
  hub: string | undefined;
  /** Older stories; RFC 5005. */
  older: string | undefined;
  /** Of a volume: the feed with the newest. */
  current: string | undefined;
}

/** When nothing was ever published, nothing ever changed. */
const BEFORE_ALL = '2026-01-01T00:00:00Z';

export function getFeedHead(
  view: FeedView,
  { origin, hub }: Pick<RenderContext, 'origin' | 'hub'>,
): FeedHead {
  const { settings, logo, language, list } = view;
  const say = (label: Parameters<typeof getLabel>[0]) => getLabel(label, language).text;
  const toUrl = (address: string) => origin + encodeAddress(address);
  const newsroom = say(settings.name);
  const title = view.title ? `${view.title} – ${newsroom}` : newsroom;
  const times = [
    ...view.entries.map(({ card }) => card.updatedAt),
    ...view.withdrawn.map(({ card }) => card.at),
  ].map((time) => Date.parse(time));
  const formats = Object.keys(feedFormats) as FeedFormat[];
  return {
    language,
    title,
    description: say(settings.tagline) || title,
    home: toUrl(list),
    self: toUrl(view.address),
    others: formats
      .filter((format) => view.isVolume === undefined && format !== view.format)
      .map((format) => ({ format, type: feedFormats[format].type, url: toUrl(feedAddress(list, format)) })),
    updated: toLocalTime(times.length ? new Date(Math.max(...times)) : BEFORE_ALL),
    newsroom,
    licence: getLicence(view),
    editor: settings.responsibleEditor,
    email: settings.email,
    icon: origin + iconAddress(settings, logo, 512),
    smallIcon: origin + iconAddress(settings, logo, 192),
    hub: view.isVolume ? undefined : hub,
    older: view.older && toUrl(view.older),
    current: view.isVolume && toUrl(feedAddress(list, view.format)),
  };
}

export function getLicence({ settings, language }: Pick<FeedView, 'settings' | 'language'>): FeedLicence {
  const owner = getLabel(settings.owner, language).text;
  return { text: getLabel(settings.licence, language).text || owner, owner };
}
