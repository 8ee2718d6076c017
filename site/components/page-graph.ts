import { encodeAddress, homeAddress } from '#contract/address.ts';
import { fallbackAddress } from '../edition/media-addresses.ts';
import { getLabel, type Label } from '../i18n/interface.ts';
import { iconAddress } from '../share/icons.ts';
import type { Chrome, Frame } from '../views/frame.ts';

/** A page on the way from the home page to this one. */
export interface Step {
  label: Label;
  /** Not percent-encoded. */
  address: string;
}

interface Page {
  frame: Frame;
  title: string;
  /** The way from the home page, itself and this page left out; undefined on the home page. */
  steps?: readonly Step[] | undefined;
}

const guide = '/vi/nguyen-tac-bien-tap/';

/**
 * All that a page tells search engines, as the objects of a JSON-LD graph: its own, the way to it, the publisher. What is
 * not known is not said: there is no empty list and no empty text in it. Source: schema.org, Google Search Central.
 */
export function getPageGraph(page: Page, own: readonly object[], origin: string): object[] {
  const way = page.steps ? [getWay(page, page.steps, origin)] : [];
  const whole = getPublisher(page.frame.chrome, origin);
  const publisher = page.steps ? getShortPublisher(whole) : whole;
  const isSaid = own.some((item) => '@id' in item && item['@id'] === publisher['@id']);
  const items: unknown[] = [...own, ...way, ...(isSaid ? [] : [publisher])].map(withoutNothing);
  return items.filter((item): item is object => typeof item === 'object');
}

/** The publisher as schema.org knows it. */
export function getPublisher({ settings, language, logo }: Chrome, origin: string) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}/#toa-soan`,
    name: getLabel(settings.name, language).text,
    url: `${origin}/`,
    logo: origin + (logo ? fallbackAddress(logo.file) : iconAddress(settings, logo, 512)),
    parentOrganization: { '@type': 'GovernmentOrganization', name: getLabel(settings.owner, language).text },
    publishingPrinciples: `${origin}${guide}`,
    ethicsPolicy: `${origin}${guide}#nguoi-trong-bai`,
    verificationFactCheckingPolicy: `${origin}${guide}#dung-truoc`,
    correctionsPolicy: `${origin}${guide}#dinh-chinh`,
    actionableFeedbackPolicy: `${origin}${guide}#gop-y`,
  };
}

/** Its policies are told by the home page, at the address of the publisher itself; each page has its first round trip. */
function getShortPublisher({
  '@type': type,
  '@id': id,
  name,
  url,
  logo,
  publishingPrinciples,
}: ReturnType<typeof getPublisher>): Partial<ReturnType<typeof getPublisher>> {
  return { '@type': type, '@id': id, name, url, logo, publishingPrinciples };
}

function getWay({ frame, title }: Page, steps: readonly Step[], origin: string): object {
  const { language, settings } = frame.chrome;
  const home = { label: getLabel(settings.name, language), address: homeAddress(language) };
  const own = { label: { text: title }, address: frame.address };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps, own].map(({ label, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label.text,
      item: origin + encodeAddress(address),
    })),
  };
}

/** @returns undefined for what says nothing: an empty text or list, or an object with nothing but its type */
function withoutNothing(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(withoutNothing).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const entries = Object.entries(value)
    .map(([key, part]: [string, unknown]) => [key, withoutNothing(part)] as const)
    .filter(([, part]) => part !== undefined);
  return entries.some(([key]) => key !== '@type') ? Object.fromEntries(entries) : undefined;
}
