import fc from 'fast-check';
import { generateRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { StoryCard } from '../../site/edition/edition-reader.ts';
import { feedToText, itemsToText, type FeedItem } from '../../site/feeds/feed-text.ts';
import { KeptItems } from '../../site/feeds/kept-items.ts';

const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '\n    <item>\n',
    '\n    </item>\n  </channel>',
    ']]>',
    '<content:encoded>',
    'a\n      <dc:date>',
    'a\n      <media:content>',
    '&amp;',
    '$&$1',
  ),
);
const item = fc.record<FeedItem>({
  title: hostile,
  description: hostile,
  guid: fc.record({ value: hostile, isPermaLink: fc.constant(false) }),
  pubDate: fc.constant(new Date('2026-11-22T03:00:00Z')),
  dc: fc.option(fc.record({ creators: fc.array(hostile, { maxLength: 2 }) }), { nil: undefined }),
  content: fc.option(fc.record({ encoded: hostile }), { nil: undefined }),
  media: fc.option(fc.record({ contents: fc.array(fc.record({ url: fc.webUrl() }), { maxLength: 2 }) }), {
    nil: undefined,
  }),
});

test('a feed of items that are text already is, byte for byte, the feed of all together', () => {
  fc.assert(
    fc.property(hostile, hostile, fc.array(item, { maxLength: 5 }), (title, description, items) => {
      const feed = { title: title || '-', link: 'https://guong.example/', description };
      const whole = generateRssFeed({ ...feed, items });
      expect(
        feedToText(
          feed,
          items.map((each) => itemsToText([each])),
        ),
      ).toBe(whole);
    }),
    { numRuns: 300 },
  );
});

test('an item is drawn again when something that it shows is another object, and when it was long not asked for', () => {
  const kept = new KeptItems();
  const cards = Array.from({ length: 3_001 }, (_, id) => ({ id: String(id) }) as StoryCard);
  const [first, ...others] = cards as [StoryCard, ...StoryCard[]];
  const term = { name: 'Kinh tế' };
  const draw = (title: string) => () => itemsToText([{ title }]);
  const get = (card: StoryCard, shown: unknown[], title: string) => kept.get(card, shown, draw(title)).text;
  expect(get(first, [term], 'một')).toContain('một');
  expect(get(first, [term], 'hai')).toContain('một');
  expect(get(first, [{ ...term }], 'ba')).toContain('ba');
  expect(get(first, [], 'bốn')).toContain('bốn');
  for (const card of others) get(card, [], 'khác');
  expect(get(first, [], 'năm')).toContain('năm');
});
