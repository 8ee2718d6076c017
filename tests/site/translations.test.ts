import { describe, expect, test } from 'vitest';
import type { StoryCard } from '../../site/edition/edition-reader.ts';
import { findNewerSource } from '../../site/views/newer-source.ts';
import {
  makeHome,
  makeRecording,
  makeSection,
  makeSettings,
  makeStory,
  toId,
} from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite } from './support/draw-site.ts';

const [first, second] = ['a'.repeat(22), 'b'.repeat(22)];
const original = { id: toId('goc'), textDigest: first, updatedAt: '2026-11-20T08:00:00+07:00' };
const english = {
  id: toId('anh'),
  slug: 'a-road',
  language: 'en',
  translationOf: original.id,
  follows: { story: original.id, textDigest: first, at: '2026-11-20T08:00:01+07:00' },
} as const;
const corrected = { ...original, textDigest: second, updatedAt: '2026-11-21T08:00:00+07:00' };

function findFor(id: string, stories: Parameters<typeof makeStory>[0][]): StoryCard | undefined {
  const edition = makeEdition([makeSettings(), makeHome(), ...stories.map(makeStory)]);
  const card = edition.card(id);
  if (!card) throw new Error(id);
  return findNewerSource(card, edition.siblings(card));
}

describe('a translation', () => {
  test('that follows its source as it stands says nothing', () => {
    expect(findFor(english.id, [original, english])).toBeUndefined();
  });

  test('follows an older text once its source has changed', () => {
    expect(findFor(english.id, [corrected, english])?.id).toBe(original.id);
  });

  test('may be ahead of its source, which is approved and not public yet', () => {
    const ahead = {
      ...english,
      follows: { story: original.id, textDigest: second, at: '2026-11-21T07:00:00+07:00' },
    };
    expect(findFor(english.id, [original, ahead])).toBeUndefined();
    expect(findFor(english.id, [corrected, ahead])).toBeUndefined();
  });

  test('made from a translation is as old as that one', () => {
    const kho = {
      id: toId('kho'),
      slug: 'kho',
      language: 'kpm',
      translationOf: original.id,
      follows: { story: english.id, textDigest: second, at: english.follows.at },
    } as const;
    const between = { ...english, textDigest: second };
    expect(findFor(kho.id, [original, between, kho])).toBeUndefined();
    expect(findFor(kho.id, [corrected, between, kho])?.id).toBe(original.id);
    expect(findFor(kho.id, [corrected, kho])).toBeUndefined();
    const circle = { ...corrected, follows: { story: kho.id, textDigest: first, at: kho.follows.at } };
    expect(findFor(kho.id, [circle, { ...between, follows: undefined }, kho])).toBeUndefined();
  });

  test('says so on its page, in its own language, with a link to the newer text', async () => {
    const documents = [makeSettings(), makeHome(), makeSection(), ...[corrected, english].map(makeStory)];
    const pages = await drawSite(makeEdition(documents));
    const page = pages.get('/en/bai/a-road/')?.text ?? '';
    expect(page).toContain('This follows an earlier version of the original.');
    expect(page).toMatch(/class="older-note"[\s\S]*href="\/vi\/bai\/hien-dat-mo-duong\/"/);
    expect(pages.get('/vi/bai/hien-dat-mo-duong/')?.text).not.toContain('class="older-note"');
  });

  test('may be heard: the whole of it, or a paragraph where it stands, with the name of who reads', async () => {
    const sounds = ['toan-bai', 'doan'].map((name) => makeRecording({ id: toId(name) }));
    const spoken = makeStory({
      ...english,
      recordings: [
        { media: toId('toan-bai'), speaker: 'Ka <b>Hiệp' },
        { media: toId('doan'), speaker: 'K’Brẽl', part: 'p1', timings: [{ part: 'p1', from: 0, to: 3 }] },
      ],
    });
    const silent = makeStory({ ...spoken, id: toId('cam'), slug: 'silent', body: [] });
    const documents = [makeSettings(), makeHome(), makeSection(), ...sounds, spoken, silent];
    const pages = await drawSite(makeEdition(documents));
    const page = pages.get('/en/bai/a-road/')?.text ?? '';
    expect(page).toContain('Listen to this story. Read by Ka &lt;b&gt;Hiệp');
    expect(page.indexOf('Read by K’Brẽl')).toBeGreaterThan(page.indexOf('id="p1"'));
    expect(pages.get('/en/bai/silent/')?.text).toContain('Listen to this story.');
  });
});
