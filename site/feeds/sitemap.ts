import { encodeAddress, storyAddress } from '#contract/address.ts';
import { defaultLanguage } from '#contract/languages.ts';
import { fallbackAddress } from '../edition/media-addresses.ts';
import { escapeMarkup } from '#contract/text.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import type { SitemapIndexView, SitemapView } from './sitemap-view.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Plain escaped text: a sitemap of a month is a few thousand lines that are made at every publish. */
export function drawSitemap(
  { addresses, entries, pictures }: SitemapView,
  { origin }: RenderContext,
): string {
  const media = new Map(pictures.map((picture) => [picture.id, picture]));
  const toUrl = (address: string) => escapeMarkup(origin + encodeAddress(address));
  const pages = addresses.map((address) => `<url><loc>${toUrl(address)}</loc></url>\n`);
  const stories = entries.map(({ card, siblings }) => {
    const lead = card.lead === undefined ? undefined : media.get(card.lead);
    const image = lead
      ? `<image:image><image:loc>${toUrl(fallbackAddress(lead.file))}</image:loc></image:image>`
      : '';
    const main = siblings.find(({ language }) => language === defaultLanguage) ?? siblings[0];
    const links =
      siblings.length > 1 && main
        ? [
            ...siblings.map((sibling) => ({ code: sibling.language as string, sibling })),
            { code: 'x-default', sibling: main },
          ]
        : [];
    const alternates = links.map(
      ({ code, sibling }) =>
        `<xhtml:link rel="alternate" hreflang="${code}" href="${toUrl(storyAddress(sibling))}"/>`,
    );
    return `<url><loc>${toUrl(storyAddress(card))}</loc><lastmod>${card.updatedAt}</lastmod>${alternates.join('')}${image}</url>\n`;
  });
  return `${head}<urlset ${namespaces}>\n${pages.join('')}${stories.join('')}</urlset>\n`;
}

export function drawSitemapIndex({ addresses }: SitemapIndexView, { origin }: RenderContext): string {
  const maps = addresses.map(
    (address) => `<sitemap><loc>${escapeMarkup(origin + address)}</loc></sitemap>\n`,
  );
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('')}</sitemapindex>\n`;
}
