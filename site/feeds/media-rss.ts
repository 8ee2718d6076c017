import type { FeedMedia } from './feed-item.ts';
import { element, textElement, type Xml } from './xml.ts';

export const mediaNamespace = 'http://search.yahoo.com/mrss/';

/** A file directly in its item, as most readers look for it. Source: Media RSS 1.5.1. */
export function toMediaContent(media: FeedMedia, rights: string): Xml {
  const { type, url, mimeType, bytes, width, height, seconds, language, thumbnail, player, transcript } =
    media;
  const { name = rights, url: terms } = media.licence ?? {};
  return element(
    'media:content',
    { url, type: mimeType, medium: type, fileSize: bytes, duration: seconds, width, height, lang: language },
    textElement('media:description', media.description, { type: 'plain' }),
    player && element('media:player', { url: player }),
    thumbnail && element('media:thumbnail', { ...thumbnail }),
    textElement('media:credit', media.credit, {
      role: type === 'image' ? 'photographer' : 'producer',
      scheme: 'urn:ebu',
    }),
    textElement('media:copyright', name, { url: terms }),
    textElement('media:text', transcript, { type: 'plain', lang: language }),
    media.captions.map((caption) =>
      element('media:subTitle', { type: 'text/vtt', lang: caption.language, href: caption.url }),
    ),
  );
}
