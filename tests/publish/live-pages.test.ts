import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import { RenderRefused, requestRender } from '../../site/publisher/worker/request-render.ts';
import { openDamagedSite, type DamagedSite } from './support/damaged-site.ts';
import { makeFixtureSite } from './support/fixture-site.ts';
import { makePublisher } from './support/make-publisher.ts';

let site: DamagedSite;

beforeAll(async () => {
  site = await openDamagedSite();
});
afterAll(() => site.newsroom.close());

describe('a release that would take live pages off', () => {
  const story = (): DocumentOf<'story'> =>
    site.documents.find((one) => one.kind === 'story') as DocumentOf<'story'>;

  /** A row that no schema takes, and an edition that has lost its index: the text cannot be had from anywhere. */
  async function lose(): Promise<void> {
    await site.stop();
    await site.newsroom.client.query(
      `update published_documents set document = document - 'title', hash = 'khac' where key = $1`,
      [`story/${story().id}`],
    );
    rmSync(site.path('edition/index.jsonl'));
    rmSync(site.path('edition/story', `${story().id}.json`));
  }

  const render = (): Promise<string> =>
    requestRender({
      databaseUrl: site.newsroom.databaseUrl,
      openPublisher: async () =>
        makePublisher({ dataDir: site.newsroom.dataDir, site: makeFixtureSite(site.client) }),
      say: () => undefined,
    });

  /** Gives the text back, and with it a worker that has nothing to complain of. */
  afterEach(async () => {
    await site.stop();
    await site.put();
    await site.start();
    await render();
    await site.settled();
  });

  test('does not become the public one: the old release stays, and the page is named', async () => {
    await lose();
    const [before, page] = [site.release, site.newsroom.pathOf(storyAddress(story()))];
    await expect(render()).rejects.toThrow(RenderRefused);
    await expect(render()).rejects.toThrow(new RegExp(`thiếu 1 trang[^]*${storyAddress(story())}`));
    expect(site.release).toBe(before);
    expect(readFileSync(page, 'utf8')).toContain(story().title);
  });

  test('is not made by a running worker either, and the page stays where it is', async () => {
    await lose();
    const [before, page] = [site.release, site.newsroom.pathOf(storyAddress(story()))];
    await site.start();
    await expect(render()).rejects.toThrow(storyAddress(story()));
    expect(site.release).toBe(before);
    expect(readFileSync(page, 'utf8')).toContain(story().title);
  });
});

describe('a release that is deleted while the worker runs', () => {
  test.each([
    ['the whole release', () => rmSync(site.release, { recursive: true })],
    ['the whole site', () => rmSync(site.path('site'), { recursive: true })],
    ['a folder of it', () => rmSync(join(site.release, 'vi'), { recursive: true })],
    ['the link to it', () => rmSync(site.path('site/current'))],
  ])(
    'is there again within seconds: %s',
    async (what, remove) => {
      await site.settled();
      const before = site.readAll();
      remove();
      await vi.waitFor(
        () => expect(readFileSync(site.newsroom.pathOf('/vi/'), 'latin1')).toBe(before.get('vi/index.html')),
        {
          timeout: 120_000,
          interval: 20,
        },
      );
      await site.isAgain(before);
      const story = site.documents.find((one) => one.kind === 'story') as DocumentOf<'story'>;
      expect(
        await site.newsroom.publish({ document: { ...story, title: `Sau khi xoá: ${what}` } }),
      ).toMatchObject([{ error: null }]);
    },
    600_000,
  );
});
