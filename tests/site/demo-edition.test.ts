import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { findBarriersAt, type Barriers } from '../support/find-barriers.ts';
import { isLacking } from '../support/needed-programs.ts';
import { serveDemo, type ServedDemo } from './support/serve-demo.ts';

const PHONE = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true };
const FIRST_TRIP = 14_000;
const ALL_SCRIPTS = 25_000;
const FIRST_VIEW = 100_000;

let browser: Browser;
let site: ServedDemo;
let pages: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveDemo()]);
  pages = globSync('**/index.html', { cwd: site.folder })
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .filter((address) => address !== '/')
    .sort();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Bytes of an address as a reader with a good browser gets them. */
async function weigh(address: string): Promise<number> {
  const response = await fetch(site.origin + encodeURI(address), {
    headers: { 'accept-encoding': 'br' },
    method: 'HEAD',
  });
  expect(response.headers.get('content-encoding'), address).toBe('br');
  return Number(response.headers.get('content-length'));
}

const readPage = (address: string) => readFileSync(join(site.folder, address, 'index.html'), 'utf8');
const stories = () => pages.filter((address) => /^\/[a-z]+\/bai\/[^/]+\/$/.test(address));
/** The first story with something in its page. */
function findStory(language: string, sign: RegExp): string {
  const found = stories().find((one) => one.startsWith(`/${language}/`) && sign.test(readPage(one)));
  if (!found) throw new Error(`No ${language} story of the demo edition matches ${sign}.`);
  return found;
}

/** Bytes that came over the network until the page was still, by address. */
async function loadOnPhone(address: string): Promise<{ sizes: Map<string, number>; moved: number }> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const sizes = new Map<string, number>();
  const measured: Promise<unknown>[] = [];
  page.on('requestfinished', (request) => {
    measured.push(request.sizes().then((size) => sizes.set(request.url(), size.responseBodySize)));
  });
  await watchShifts(page);
  await page.goto(site.origin + encodeURI(address), { waitUntil: 'networkidle' });
  const moved = await page.evaluate(() => Number(Reflect.get(window, 'moved')));
  await Promise.all(measured);
  await context.close();
  return { sizes, moved };
}

function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        Object.assign(window, { moved: Number(Reflect.get(window, 'moved')) + entry.value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

describe('every page of the demo edition is light', () => {
  test('the front page and every story, styles included, come in the first round trip: at most 14 kB', async () => {
    const heavy: string[] = [];
    for (const address of ['/vi/', ...stories()]) {
      const bytes = await weigh(address);
      if (bytes > FIRST_TRIP) heavy.push(`${address}: ${bytes}`);
    }
    expect(stories().length).toBeGreaterThan(50);
    expect(heavy).toEqual([]);
  });

  test('nothing else keeps a page from being drawn', () => {
    for (const address of pages) {
      const html = readPage(address);
      expect(html, address).not.toMatch(/<link[^>]+rel="stylesheet"/);
      expect(html, address).not.toMatch(/@import/);
      for (const [tag] of html.matchAll(/<script[^>]*>/g)) {
        expect(tag, address).toMatch(/type="(?:module|application\/ld\+json)"| (?:async|defer)/);
      }
    }
  });

  test('all its scripts together are at most 25 kB, search apart from its engine', async () => {
    const home = await loadOnPhone('/vi/');
    const story = await loadOnPhone(stories()[0] ?? '');
    const search = await loadOnPhone('/vi/tim-kiem/');
    for (const { sizes } of [home, story, search]) {
      const scripts = [...sizes].filter(
        ([url]) => new URL(url).pathname.startsWith('/_assets/') && url.endsWith('.js'),
      );
      expect(scripts.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThan(ALL_SCRIPTS);
    }
  });

  test('the first view with its picture is at most 100 kB on a phone, and nothing in it moves', async () => {
    const withPicture = findStory('vi', /class="lead-picture"/);
    for (const address of ['/vi/', withPicture, '/vi/guong/']) {
      const { sizes: first } = await loadOnPhone(address);
      const isCounted = (url: string) => !url.includes('/tep/') || isInFirstView(url, address);
      for (const url of first.keys())
        if (url.includes('/tep/') && isCounted(url)) await site.useRealPicture(url);
      const { sizes, moved } = await loadOnPhone(address);
      const bytes = [...sizes].filter(([url]) => isCounted(url));
      expect(
        bytes.reduce((sum, [, size]) => sum + size, 0),
        address,
      ).toBeLessThan(FIRST_VIEW);
      expect(moved, address).toBeLessThan(0.002);
    }
  });
});

/** The first picture of a page is the one above the fold; browsers fetch lazy ones further down ahead of time. */
function isInFirstView(url: string, address: string): boolean {
  const first = /srcset="[^"]*\/tep\/([0-9a-f]{16})/.exec(readPage(address))?.[1];
  return first !== undefined && url.includes(first);
}

test.skipIf(isLacking('java'))(
  'the whole demo edition is right in the eyes of the Nu HTML checker',
  () => {
    const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
    // Half the work of the processor for the same answer: the run is too short for the second compiler to pay.
    const frugal = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
    const { status, stderr, error } = spawnSync(
      'java',
      [...frugal, '-Xss8m', '-jar', jar, '--errors-only', '--skip-non-html', '--format', 'gnu', site.folder],
      { encoding: 'utf8', maxBuffer: 100_000_000 },
    );
    if (error) throw new Error('Java is missing: run “npm test”, which installs it.', { cause: error });
    expect(stderr.split('\n').filter(Boolean).slice(0, 20)).toEqual([]);
    expect(status).toBe(0);
  },
  600_000,
);

test('no link of the demo edition is broken, and none of its own files is of another host', async () => {
  const { links } = await new LinkChecker().check({
    path: [`${site.origin}/`, `${site.origin}/sitemap.xml`],
    recurse: true,
    concurrency: 12,
    // On a busy machine a connection may be let go of; an address that is not there is not asked again.
    retryErrors: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(site.origin)),
  });
  const broken = links.filter(({ state }) => state === 'BROKEN');
  expect(broken.map(({ url, parent, status }) => `${status} ${url} ← ${parent}`)).toEqual([]);
  const found = new Set(links.map(({ url }) => decodeURI(new URL(url).pathname)));
  expect(pages.filter((address) => !found.has(address) && !isOldAddress(address))).toEqual([]);
}, 600_000);

/** Pages of moved and withdrawn addresses are not linked. */
function isOldAddress(address: string): boolean {
  return /http-equiv="refresh"|name="robots" content="noindex"/.test(readPage(address));
}

describe('axe finds nothing to blame in the demo edition', () => {
  const languages = ['vi', 'en', 'km'];
  const kinds = ['guong/', 'chuyen-muc/', 'dia-phuong/', 'linh-vuc/', 'don-vi/', 'phong-trao/'];

  /** One page of each type in a language; indexes and lists that differ by their words alone in Vietnamese only. */
  function choose(language: string): string[] {
    const at = (path: string) => `/${language}/${path}`;
    const one = kinds.map((kind) => pages.find((page) => page.startsWith(at(kind)) && page !== at(kind)));
    const month = pages.find((page) => new RegExp(`^/${language}/luu-tru/\\d`).test(page));
    const ofFormats = stories()
      .filter((address) => address.startsWith(at('')))
      .map((address) => [/<article class="story (\w+)/.exec(readPage(address))?.[1], address] as const);
    const paths =
      language === 'vi'
        ? ['', ...kinds, 'video/', 'luu-tru/', 'tim-kiem/', 'gioi-thieu/', 'huong-dan-nhung/', '404.html']
        : ['', 'guong/', 'phat-thanh/', 'tim-kiem/'];
    const found = [...one.slice(0, language === 'vi' ? undefined : 2), month, ...new Map(ofFormats).values()];
    return [...paths.map(at), ...found.filter((address) => address !== undefined)];
  }

  /** Both looks at a page come of one visit; whichever test comes first pays it. */
  const judged = new Map<string, Promise<Barriers>>();
  const judge = (language: string): Promise<Barriers> => {
    const found = judged.get(language) ?? visit(language);
    judged.set(language, found);
    return found;
  };

  async function visit(language: string): Promise<Barriers> {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const barriers = await findBarriersAt(await context.newPage(), site.origin, choose(language));
    await context.close();
    return barriers;
  }

  test.each(languages.flatMap((language) => [[language, 'light'] as const, [language, 'dark'] as const]))(
    'in %s, %s',
    async (language, colours) => {
      const barriers = await judge(language);
      expect(barriers[colours]).toEqual([]);
    },
    300_000,
  );
});
