import { archiveAddress } from '#contract/address.ts';
import { archiveSegment, bilingualSegment, storySegment } from '#contract/address-segments.ts';
import { withdrawnAddress } from '../demo-site/publish-demo.ts';
import { OperatorError } from '../operator-error.ts';
import { emptyPages, findOthers, pageTypes, unlistedPages, type PageType } from './page-types.ts';

const bilingualLink = new RegExp(`href="([^"]*/${bilingualSegment}/)"`, 'g');
const monthLink = new RegExp(`href="(/[a-z]+/${archiveSegment}/[\\d-]+/)"`, 'g');

/** A page to look at. */
export interface FoundPage {
  type: string;
  language: string;
  /** Path and query. */
  address: string;
}

/** Every type of page in every language that has it. @throws OperatorError when the site does not answer */
export async function findPages(origin: string, languages: readonly string[]): Promise<FoundPage[]> {
  const reader = new PageReader(origin);
  const known = await reader.readSitemap();
  const found: FoundPage[] = [];
  for (const language of languages) {
    const start = `/${language}/`;
    const own = known.filter((address) => address.startsWith(start));
    const candidates = [...own, ...(await reader.findBilingual(own)), ...(await reader.findMonths(language))];
    const add = (type: string, address: string) => found.push({ type, language, address });
    for (const type of pageTypes) {
      const address = await chooseRichest(type, candidates, start, reader);
      if (address !== undefined) add(type.name, address);
    }
    for (const [type, address] of findOthers(own, start)) add(type, address);
    // A language without stories is in no sitemap, but has the pages that need none.
    if (own.length === 0) for (const [type, path] of Object.entries(emptyPages)) add(type, start + path);
    for (const [type, path] of Object.entries(unlistedPages)) add(type, start + path);
    const withdrawn = withdrawnAddress(language);
    if ((await reader.statusOf(withdrawn)) === 410) add('withdrawn', withdrawn);
  }
  return found;
}

async function chooseRichest(
  { path, sign }: PageType,
  candidates: readonly string[],
  start: string,
  reader: PageReader,
): Promise<string | undefined> {
  const fitting = candidates.filter(
    (address) => address.startsWith(start) && path.test(address.slice(start.length)),
  );
  if (!sign) return fitting[0];
  let best: { address: string; count: number } | undefined;
  for (const address of fitting) {
    const count = (await reader.read(address)).match(sign)?.length ?? 0;
    if (count > (best?.count ?? 0)) best = { address, count };
  }
  return best?.address;
}

/** Reads each page once. */
class PageReader {
  readonly #origin: string;
  readonly #pages = new Map<string, Promise<string>>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  read(address: string): Promise<string> {
    let page = this.#pages.get(address);
    if (!page) this.#pages.set(address, (page = this.#fetch(address)));
    return page;
  }

  async statusOf(address: string): Promise<number> {
    return (await fetch(this.#origin + encodeURI(address))).status;
  }

  async readSitemap(): Promise<string[]> {
    const maps = await this.#readLocations('/sitemap.xml');
    return (await Promise.all(maps.map((map) => this.#readLocations(map)))).flat();
  }

  /** Translations beside their originals are in no sitemap: the stories lead to them. */
  async findBilingual(addresses: readonly string[]): Promise<string[]> {
    const stories = addresses.filter((address) => address.includes(`/${storySegment}/`));
    const pages = await Promise.all(stories.map((address) => this.read(address)));
    return pages.flatMap((html) => findLinks(html, bilingualLink));
  }

  async findMonths(language: string): Promise<string[]> {
    const archive = archiveAddress(language);
    if ((await this.statusOf(archive)) !== 200) return [];
    return findLinks(await this.read(archive), monthLink);
  }

  async #readLocations(address: string): Promise<string[]> {
    const locations = findLinks(await this.#fetch(address), /<loc>([^<]+)<\/loc>/g);
    return locations.map((location) => decodeURI(new URL(location).pathname));
  }

  async #fetch(address: string): Promise<string> {
    const url = this.#origin + encodeURI(address);
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok) throw new OperatorError(`Không đọc được ${url}. Trang công cộng có đang chạy không?`);
    return answer.text();
  }
}

function findLinks(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, link = '']) => decodeURI(link));
}
