import { homeAddress, searchAddress } from '#contract/address.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { InterfaceDocument } from '#contract/interface/texts.ts';
import { getPalette, grounds } from '#contract/colours.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { escapeMarkup } from '#contract/text.ts';
import { iconAddress } from '../share/icons.ts';
import { findLogo, iconSides } from '../share/brand.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import type { TextKind } from '../kinds/page-kind.ts';

interface BrandView {
  settings: SettingsDocument;
  logo: MediaDocument | undefined;
}

interface OpenSearchView extends BrandView {
  language: LanguageCode;
  texts: InterfaceDocument | undefined;
}

export const robotsKind: TextKind<null, null> = {
  name: 'robots',
  output: 'text',
  place: () => 'feeds',
  list: () => [{ address: '/robots.txt', params: null }],
  view: () => null,
  render: (_view, { origin }) => `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`,
};

export const manifestKind: TextKind<null, BrandView> = {
  name: 'manifest',
  output: 'text',
  place: () => 'lists',
  list: () => [{ address: '/site.webmanifest', params: null }],
  view: getBrandView,
  render: ({ settings, logo }) =>
    JSON.stringify({
      name: settings.name.vi,
      short_name: settings.name.vi?.slice(0, 12),
      description: settings.tagline.vi,
      lang: 'vi',
      start_url: '/vi/',
      scope: '/',
      display: 'browser',
      background_color: grounds.light[0],
      theme_color: getPalette(settings).band.light,
      icons: iconSides.map((side) => ({
        src: iconAddress(settings, logo, side),
        type: 'image/png',
        sizes: `${side}x${side}`,
      })),
    }),
};

/** Lets browsers offer the site's search. The address has no `method` attribute: validators refuse it. */
export const openSearchKind: TextKind<{ language: LanguageCode }, OpenSearchView> = {
  name: 'opensearch',
  output: 'text',
  place: () => 'feeds',
  list: (edition) =>
    edition.languages.map((language) => ({
      address: `${homeAddress(language)}opensearch.xml`,
      params: { language },
    })),
  view: (edition, { params: { language } }) => ({
    ...getBrandView(edition),
    language,
    texts: edition.texts(language),
  }),
  render({ settings, logo, language, texts: own }, { origin }) {
    const name = getLabel(settings.name, language).text;
    const { texts } = getInterface(language, own);
    return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeMarkup(name.slice(0, 16))}</ShortName>
<Description>${escapeMarkup(`${toPlain(texts.search)}: ${name}`)}</Description>
<Language>${language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="192" height="192" type="image/png">${origin}${iconAddress(settings, logo, 192)}</Image>
<Url type="text/html" template="${origin}${searchAddress(language)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  },
};

function getBrandView(edition: EditionReader): BrandView {
  return { settings: edition.settings, logo: findLogo(edition) };
}
