import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { feedListAddress } from '#contract/address.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawFiles } from './support/draw-feeds.ts';
import { origin } from './support/draw-site.ts';
import { readDemo } from './support/read-demo.ts';

test('one file of a language names every feed and podcast of it, by kind', async () => {
  const edition = makeEdition(readDemo());
  const files = await drawFiles(edition, ['feed', 'podcast', 'feed-list']);
  for (const language of edition.languages) {
    const groups = parseOpml(files.get(feedListAddress(language)) ?? '').body?.outlines ?? [];
    const feeds = groups.flatMap(({ outlines = [] }) => outlines);
    const wanted = [...files.keys()].filter((address) =>
      new RegExp(`^/${language}/(?:.*/)?(?:rss|podcast)\\.xml$`).test(address),
    );
    const named = feeds.map(({ xmlUrl = '' }) => decodeURI(xmlUrl.replace(origin, '')));
    expect(named.toSorted()).toEqual(wanted.toSorted());
    expect(feeds.every(({ text, title, htmlUrl }) => text && title === text && htmlUrl)).toBe(true);
    expect(groups.every(({ text }) => text)).toBe(true);
  }
});
