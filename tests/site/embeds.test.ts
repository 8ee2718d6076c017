import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import {
  frameSizes,
  getFrameSize,
  toFrameHtml,
  toScriptHtml,
  type FrameLook,
  type FrameTheme,
} from '../../site/framing/frame-html.ts';
import { launchChromium } from '../support/chromium.ts';
import { findBarriersAt } from '../support/find-barriers.ts';
import { serveDemo, type ServedDemo } from './support/serve-demo.ts';

const MOST_BYTES = 15_000;

let browser: Browser;
let site: ServedDemo;
let pages: string[];
let partner: { origin: string; server: Server };
/** What the partner's site answers with. */
let article: { html: string; headers: Record<string, string> };

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveDemo()]);
  pages = globSync('nhung/**/index.html', { cwd: site.folder }).map(
    (file) => `/${file.slice(0, -'index.html'.length)}`,
  );
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...article.headers });
    response.end(`<!doctype html><html lang="vi"><title>Báo bạn</title>${article.html}`);
  });
  // Another host than the site's: what frames keep apart is told by it.
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  partner = { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
});
afterAll(async () => {
  partner.server.closeAllConnections();
  partner.server.close();
  await Promise.all([browser.close(), site.close()]);
});

const readPage = (address: string) => readFileSync(join(site.folder, address, 'index.html'), 'utf8');
const readOembed = (address: string) =>
  JSON.parse(readFileSync(join(site.folder, address, 'oembed.json'), 'utf8')) as Record<string, unknown>;
/** Embeds of the demo edition, one of each look, with the most in it. */
const patterns = {
  story: /^\/nhung\/vi\/bai\/[^/]+\/$/,
  player: /\/trinh-phat\/$/,
  list: /^\/nhung\/vi\/don-vi\/[^/]+\/$/,
  exemplar: /^\/nhung\/vi\/guong\/[^/]+\/$/,
} satisfies Record<FrameLook, RegExp>;
const looks = Object.keys(patterns) as FrameLook[];

function findFullest(look: FrameLook): string {
  const sizes = pages
    .filter((address) => patterns[look].test(address))
    .map((address) => ({ address, size: readPage(address).length }));
  return sizes.toSorted((a, b) => b.size - a.size)[0]?.address ?? '';
}

async function openArticle(
  html: string,
  { headers = {}, ...options }: { headers?: Record<string, string> } & BrowserContextOptions = {},
): Promise<Page> {
  article = { html, headers };
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(partner.origin);
  return page;
}

function frameOf(address: string, look: FrameLook, theme: FrameTheme = 'auto'): string {
  return toFrameHtml({ src: site.origin + encodeURI(address), title: 'Gương Sáng', look, theme });
}

describe('every page for frames of the demo edition', () => {
  test('has at most 15 kB, is for no search engine, asks for one script of its own and keeps nothing', async () => {
    expect(pages.length).toBeGreaterThan(150);
    for (const address of pages) {
      const html = readPage(address);
      expect(Buffer.byteLength(html), address).toBeLessThanOrEqual(MOST_BYTES);
      expect(html, address).toContain('<meta name="robots" content="noindex">');
      expect(
        [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag),
        address,
      ).toEqual(['<script src="/nhung/khung.js" defer>']);
    }
    const { headers } = await fetch(site.origin + encodeURI(findFullest('story')));
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('may be framed by anybody, and no other page may', async () => {
    const policyOf = async (address: string) =>
      (await fetch(site.origin + encodeURI(address))).headers.get('content-security-policy');
    for (const address of [...looks.map(findFullest), '/nhung/vi/khong-co/', '/nhung/vi/oembed.json'])
      expect(await policyOf(address), address).toContain('frame-ancestors *');
    for (const address of ['/vi/', findFullest('story').slice('/nhung'.length), '/vi/khong-co/'])
      expect(await policyOf(address), address).toContain("frame-ancestors 'self'");
  });

  test('shows no picture without a description, and credits each that its licence wants credited', () => {
    for (const address of pages) {
      const html = readPage(address);
      for (const [figure] of html.matchAll(/<figure(?:(?!<figure).)*?<img(?:(?!<figure).)*?<\/figure>/gs)) {
        expect(/ alt="([^"]*)"/.exec(figure)?.[1]?.trim(), address).not.toBe('');
        expect(figure, address).toMatch(/class="credit"/);
      }
    }
  });

  test('of invented people says so', () => {
    const invented = site.documents
      .filter((one) => one.kind === 'story')
      .filter(({ sample, language }) => sample && language === 'vi');
    expect(invented.length).toBeGreaterThan(20);
    for (const story of invented)
      expect(readPage(`/nhung${storyAddress(story)}`)).toMatch(/<span>Minh họa<\/span>/);
  });
});

describe('oEmbed', () => {
  test('is named by the page itself and holds a frame that exists', async () => {
    for (const look of looks) {
      const embed = findFullest(look).replace('trinh-phat/', '');
      const page = readFileSync(join(site.folder, embed.slice('/nhung'.length), 'index.html'), 'utf8');
      const href = /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]*)"/.exec(
        page,
      )?.[1];
      expect(decodeURI(href ?? '')).toBe(`https://guong.example${embed}oembed.json`);
      const { html, ...about } = readOembed(embed);
      expect(about).toMatchObject({ version: '1.0', provider_name: 'Gương Sáng', cache_age: 3600 });
      expect(['rich', 'video']).toContain(about.type);
      const [, link, frame] =
        /^<blockquote><a href="([^"]*)">[^<]+<\/a><\/blockquote><iframe src="([^"]*)"/.exec(String(html)) ??
        [];
      for (const address of [link, frame]) {
        const there = await fetch(site.origin + new URL(address ?? '').pathname);
        expect(there.status, address).toBe(200);
      }
    }
  });

  test('of a film is a video in its player', () => {
    const film = site.documents.find((one) => one.kind === 'story' && one.format === 'video');
    if (film?.kind !== 'story') throw new Error('The demo edition has no film.');
    const oembed = readOembed(`/nhung${storyAddress(film)}`);
    expect(oembed.type).toBe('video');
    expect(oembed.html).toContain('/trinh-phat/');
    expect(oembed.thumbnail_url).toMatch(/^https:\/\/guong\.example\/tep\/.*-1200\.jpg$/);
  });
});

describe('on the page of another site', () => {
  test('a frame takes the height of what it shows, where the page has our script', async () => {
    for (const look of looks) {
      const address = findFullest(look);
      const page = await openArticle(
        `<body>${frameOf(address, look)}${toScriptHtml(`${site.origin}/nhung/nhung.js`)}`,
      );
      const inside = page.frameLocator('iframe').locator('main');
      const content = await inside.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
      await expect
        .poll(() => page.locator('iframe').evaluate((frame) => (frame as HTMLIFrameElement).height))
        .toBe(String(content + 1));
      await page.context().close();
    }
  });

  test('a frame is read where the page forbids all but frames and the frame all scripts, and moves nothing', async () => {
    for (const look of looks) {
      const address = findFullest(look);
      const strict = frameOf(address, look, 'dark').replace(/sandbox="[^"]*"/, 'sandbox=""');
      const page = await openArticle(`<body><p>Đầu trang</p><div style="height:3000px"></div>${strict}`, {
        headers: { 'Content-Security-Policy': `default-src 'none'; frame-src ${site.origin}` },
        colorScheme: 'light',
      });
      const inside = page.frameLocator('iframe');
      await inside.locator('h1').waitFor();
      expect(await inside.locator('h1').innerText()).not.toBe('');
      const ground = await inside.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
      expect(ground).toBe('rgb(22, 18, 16)');
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.context().close();
    }
  });

  test('a frame of a list shows all of it, also on a phone', async () => {
    const page = await (await browser.newContext()).newPage();
    for (const address of pages.filter((each) =>
      /^\/nhung\/vi\/(?:linh-vuc|phong-trao|don-vi)\//.test(each),
    )) {
      await page.goto(site.origin + encodeURI(address), { waitUntil: 'domcontentloaded' });
      for (const size of frameSizes) {
        const { width, height } = getFrameSize({ look: 'list', size });
        for (const place of size === 'medium' ? [320, 360, width] : [width]) {
          await page.setViewportSize({ width: place, height });
          const content = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
          expect(content, `${address}, ${place}`).toBeLessThanOrEqual(height);
        }
      }
    }
    await page.context().close();
  });

  test('a frame fits into 320 pixels', async () => {
    for (const look of looks) {
      const page = await openArticle(`<body style="margin:0">${frameOf(findFullest(look), look)}`, {
        viewport: { width: 320, height: 700 },
      });
      await page.frameLocator('iframe').locator('h1').waitFor();
      const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
      expect(await page.evaluate(isWide)).toBe(false);
      const frame = page.frames()[1];
      expect(await frame?.evaluate(isWide), look).toBe(false);
      await page.context().close();
    }
  });

  test('WordPress is told the height and the link that was followed, with the secret that it gave', async () => {
    const address = findFullest('story');
    const listen = `<script>window.heard=[];addEventListener('message',({data})=>heard.push(data))</script>`;
    const page = await openArticle(
      `<body>${listen}<iframe sandbox="allow-scripts" width="600" height="338" src="${site.origin}${encodeURI(address)}#?secret=AbCdE12345"></iframe>`,
    );
    await page.frameLocator('iframe').locator('h1 a').click();
    const heard = await page.evaluate(() => Reflect.get(window, 'heard') as Record<string, unknown>[]);
    expect(heard).toContainEqual({ message: 'height', value: expect.any(Number), secret: 'AbCdE12345' });
    expect(heard).toContainEqual({
      message: 'link',
      value: `https://guong.example${encodeURI(address.slice('/nhung'.length))}`,
      secret: 'AbCdE12345',
    });
    await page.context().close();
  });

  test('frames have no barriers, in the ground of the reader’s device and in one that was chosen', async () => {
    const page = await (await browser.newContext()).newPage();
    const addresses = looks.flatMap((look) =>
      ['', '#sang', '#toi'].map((theme) => findFullest(look) + theme),
    );
    expect(await findBarriersAt(page, site.origin, addresses)).toEqual({ light: [], dark: [] });
    await page.context().close();
  });
});
