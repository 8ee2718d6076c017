import type { FeedItem } from './feed-item.ts';

/**
 * Attributes of links from a text to itself and its versions in other languages. It comes first and, without a language,
 * last: some readers take the first link of a text for its address, some the last, whatever language it names.
 */
export function linkVersions({ url, language, translations }: FeedItem) {
  const link = { rel: 'alternate', type: 'text/html' };
  const versions = [{ language, url }, ...translations].map((version) => ({
    ...link,
    hreflang: version.language,
    href: version.url,
  }));
  return translations.length ? [...versions, { ...link, href: url }] : versions;
}
