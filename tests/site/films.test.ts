import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileAddress } from '../../site/edition/media-addresses.ts';
import { getChapterTracks } from '../../site/media/chapter-tracks.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeRecording, makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite } from './support/draw-site.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

const film = makeRecording({
  id: toId('phim-co-chuong'),
  type: 'video',
  width: 1280,
  height: 720,
  duration: 28,
  file: { source: 'p.mp4', sha256: 'd'.repeat(64), extension: 'mp4', mimeType: 'video/mp4', bytes: 9_000 },
  chapters: [
    { start: 0, title: { vi: 'Mở đầu' } },
    { start: 14, title: { vi: 'Hái <đúng> lứa & nghỉ', en: 'In time' } },
  ],
});
const story = makeStory({ id: toId('co-chuong'), slug: 'co-chuong', format: 'video', main: film.id });
const upright = makeRecording({
  id: toId('phim-dung'),
  type: 'video',
  width: 360,
  height: 640,
  duration: 2,
  file: { source: 'd.mp4', sha256: 'b'.repeat(64), extension: 'mp4', mimeType: 'video/mp4', bytes: 9_000 },
});
const hevc = makeRecording({
  ...upright,
  id: toId('phim-hevc'),
  width: 640,
  height: 360,
  videoCodec: 'hevc',
  file: { ...upright.file, source: 'h.mp4', sha256: 'e'.repeat(64) },
});
const uprightStory = makeStory({ id: toId('dung'), slug: 'phim-dung', format: 'video', main: upright.id });
const hevcStory = makeStory({ id: toId('hevc'), slug: 'phim-hevc', format: 'video', main: hevc.id });
const documents = [...makeSampleDocuments(), film, story, upright, uprightStory, hevc, hevcStory];

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveSite(
    makeEdition(documents),
    documents.filter((document) => document.kind === 'media'),
  );
  site.put(fileAddress(upright.file), readFileSync('tests/cms/data/rotated90.mp4'));
  site.put(fileAddress(film.file), readFileSync('content/demo/media/doi-che-va-nguoi-hai.mp4'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openPage(address: string, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const strangers: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(site.origin)) return route.continue();
    strangers.push(url);
    return route.fulfill({ contentType: 'text/html', body: '<title>Phim</title>' });
  });
  await page.goto(site.origin + address);
  return { page, strangers };
}

describe('chapters of a film', () => {
  test('are links that go to their time, with scripts in the player', async () => {
    const { page } = await openPage('/vi/bai/co-chuong/');
    await page.getByRole('link', { name: '0:14 Hái <đúng> lứa & nghỉ' }).click();
    await page.waitForFunction('document.querySelector("video").currentTime >= 14');
    expect(await page.locator('.chapters [aria-current]').innerText()).toContain('Hái <đúng> lứa');
    await page.context().close();
  });

  test('without scripts open the film at their time', async () => {
    const { page } = await openPage('/vi/bai/co-chuong/', false);
    const link = page.getByRole('link', { name: /^0:14/ });
    expect(await link.getAttribute('href')).toBe(`${fileAddress(film.file)}#t=14`);
    await page.context().close();
  });

  test('are a track that browsers read, a language each', async () => {
    const tracks = getChapterTracks(film);
    expect(tracks.map(({ language }) => language)).toEqual(['vi', 'en']);
    expect(tracks[0]?.text).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:14.000\nMở đầu\n\n00:00:14.000 --> 00:00:28.000\nHái &lt;đúng&gt; lứa &amp; nghỉ\n',
    );
    const { page } = await openPage('/vi/bai/co-chuong/');
    const cues = await page.evaluate(`new Promise((resolve) => {
      const track = document.querySelector('track[kind=chapters]');
      track.addEventListener('load', () => resolve([...track.track.cues].map((cue) => cue.startTime)));
      track.track.mode = 'hidden';
    })`);
    expect(cues).toEqual([0, 14]);
    await page.context().close();
  });
});

describe('a film as phones take it', () => {
  test('that stands upright is no higher than a phone’s screen, and keeps its shape', async () => {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 800 },
    ]) {
      const page = await browser.newPage({ viewport, bypassCSP: true });
      await page.goto(`${site.origin}/vi/bai/phim-dung/`);
      const video = page.locator('video');
      const box = await video.boundingBox();
      expect(box?.height).toBeGreaterThan(viewport.height / 2);
      expect(box?.height).toBeLessThanOrEqual(viewport.height);
      await page.evaluate(
        '{ const film = document.querySelector("video"); film.preload = "auto"; film.load(); }',
      );
      await page.waitForFunction('document.querySelector("video").videoHeight === 640');
      expect(await video.getAttribute('height')).toBe('640');
      await page.close();
    }
  });

  test('that not every browser plays says so, after the form that all play', async () => {
    const pages = await drawSite(makeEdition(documents), { hasLightMedia: true });
    const player = /<video[^]*?<\/video>/.exec(pages.get('/vi/bai/phim-hevc/')?.text ?? '')?.[0] ?? '';
    const sources = [...player.matchAll(/<source ([^>]*)>/g)].map(([, attributes]) => attributes);
    const mark = 'e'.repeat(16);
    expect(sources).toHaveLength(3);
    expect(sources[0]).toContain(`src="/nhe/${mark}-240.mp4"`);
    expect(sources[1]).toContain(`src="/nhe/${mark}-360.mp4"`);
    expect(sources[1]).not.toContain('media=');
    expect(sources[2]).toContain(`src="${fileAddress(hevc.file)}"`);
    expect(sources[2]).toMatch(
      /type=(?:'video\/mp4; codecs="hvc1[^']*"'|"video\/mp4; codecs=&(?:quot|#34);hvc1)/,
    );
  });
});

describe('a film of another host', () => {
  const name = /^Phóng sự/;

  test('is asked for only when the reader opens it, in a frame with a name and without cookies', async () => {
    const { page, strangers } = await openPage('/vi/bai/bai-du-khoi/');
    expect(strangers).toEqual([]);
    expect(await page.locator('iframe').count()).toBe(0);
    await page.locator('.embed').getByRole('link', { name }).press('Enter');
    const frame = page.locator('iframe[title="Phóng sự"]');
    await frame.waitFor();
    expect(await frame.getAttribute('src')).toMatch(
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk\?/,
    );
    await expect.poll(() => strangers.map((url) => new URL(url).host)).toEqual(['www.youtube-nocookie.com']);
    await page.context().close();
  });

  test('without scripts is a link to its page', async () => {
    const { page, strangers } = await openPage('/vi/bai/bai-du-khoi/', false);
    const link = page.locator('.embed').getByRole('link', { name });
    expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=abcdefghijk');
    expect(await page.locator('.embed img').count()).toBe(1);
    expect(await page.locator('.embed').innerText()).toContain('Chỉ khi bấm, video mới tải từ YouTube');
    expect(strangers).toEqual([]);
    await page.context().close();
  });
});
