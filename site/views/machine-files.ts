import { contactAddress, getMonth, homeAddress, searchAddress } from '#contract/address.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { InterfaceDocument } from '#contract/interface/texts.ts';
import { getPalette, grounds } from '#contract/colours.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { escapeMarkup } from '#contract/text.ts';
import { iconAddress, maskableAddress } from '../share/icons.ts';
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

interface SecurityView {
  email: string;
  languages: readonly LanguageCode[];
  /** Of the newest text: who publishes still reads mail. */
  month: string | undefined;
}

/** RFC 9116 asks for less than a year. */
const MONTHS_OF_TRUST = 11;

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
      icons: [
        ...iconSides.map((side) => ({
          src: iconAddress(settings, logo, side),
          type: 'image/png',
          sizes: `${side}x${side}`,
        })),
        {
          src: maskableAddress(settings, logo),
          type: 'image/png',
          sizes: '512x512',
          purpose: 'maskable',
        },
      ],
    }),
};

/** Whom to tell of a hole in the site. Source: RFC 9116. */
export const securityKind: TextKind<null, SecurityView> = {
  name: 'security',
  output: 'text',
  place: () => 'feeds',
  list: () => [{ address: '/.well-known/security.txt', params: null }],
  view: (edition) => ({
    email: edition.settings.email,
    languages: edition.languages,
    month: edition.languages
      .flatMap((language) => edition.newest({ language }, 1))
      .map(({ publishedAt }) => getMonth(publishedAt))
      .sort()
      .at(-1),
  }),
  render({ email, languages, month }, { origin }) {
    const contacts = [email && `mailto:${email}`, `${origin}${contactAddress('vi')}`].filter(Boolean);
    return [
      ...contacts.map((contact) => `Contact: ${contact}`),
      `Expires: ${addMonths(month ?? '2026-01', MONTHS_OF_TRUST)}-01T00:00:00Z`,
      `Preferred-Languages: ${languages.filter((language) => ['vi', 'en'].includes(language)).join(', ')}`,
      `Canonical: ${origin}/.well-known/security.txt`,
      '',
    ].join('\n');
  },
};

/** @example addMonths('2026-11', 3) === '2027-02' */
function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 7);
}

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
