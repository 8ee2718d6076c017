import { expect, test } from 'vitest';
import type { StoryCard } from '../../site/edition/edition-reader.ts';
import { KeptItems } from '../../site/feeds/kept-items.ts';

test('an item is drawn again when something that it shows is another object, and when it was long not asked for', () => {
  const kept = new KeptItems();
  const cards = Array.from({ length: 3_001 }, (_, id) => ({ id: String(id) }) as StoryCard);
  const [first, ...others] = cards as [StoryCard, ...StoryCard[]];
  const term = { name: 'Kinh tế' };
  const get = (card: StoryCard, shown: unknown[], title: string) => kept.get(card, shown, () => title);
  expect(get(first, [term], 'một')).toBe('một');
  expect(get(first, [term], 'hai')).toBe('một');
  expect(get(first, [{ ...term }], 'ba')).toBe('ba');
  expect(get(first, [], 'bốn')).toBe('bốn');
  for (const card of others) get(card, [], 'khác');
  expect(get(first, [], 'năm')).toBe('năm');
});
