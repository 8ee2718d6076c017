import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bodyToText, getBodyMedia } from '#contract/blocks.ts';
import { cleanText } from '#contract/text.ts';
import { composeEdition, getFileName, toFileText } from '../../content/demo/compose/edition.ts';
import { toLicences } from '../../content/demo/compose/licences.ts';
import { documents, documentsOf, drawings, files, stories } from './support/edition.ts';

const composed = await composeEdition();
const byKind = Map.groupBy(documents, (document) => document.kind);
const has = (kind: Parameters<typeof documentsOf>[0], id: string | undefined) =>
  id === undefined || (byKind.get(kind) ?? []).some((document) => document.id === id);

describe('the built documents', () => {
  test('are what sources, texts and media give today', () => {
    expect([...files.keys()].sort()).toEqual(composed.map(getFileName).sort());
    for (const document of composed) expect(files.get(getFileName(document))).toBe(toFileText(document));
  });

  test('are written in NFC, with one apostrophe, without stray signs', () => {
    for (const text of files.values()) {
      const strings = text.replace(/\\n/g, '\n').replace(/\\"/g, '"');
      expect(cleanText(strings)).toBe(strings);
    }
  });

  test('have ids and addresses of their own', () => {
    for (const list of byKind.values()) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const addresses = documents.flatMap((document) => {
      if (!('slug' in document)) return [];
      return `${document.kind}/${document.kind === 'story' ? document.language : ''}/${document.slug}`;
    });
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('have their licences listed', () => {
    expect(readFileSync('content/demo/LICENCES.md', 'utf8')).toBe(toLicences(documentsOf('media')));
  });
});

describe('every reference resolves', () => {
  test('of stories', () => {
    for (const story of stories) {
      const broken = [
        ['section', story.section],
        ['unit', story.unit],
        ['place', story.place],
        ['media', story.lead],
        ['media', story.main],
        ['story', story.translationOf],
        ...story.topics.map((id) => ['topic', id]),
        ...story.movements.map((id) => ['movement', id]),
        ...story.exemplars.map((id) => ['exemplar', id]),
        ...getBodyMedia(story.body).map((id) => ['media', id]),
      ].filter(([kind, id]) => !has(kind as 'unit', id));
      expect({ story: story.slug, broken }).toEqual({ story: story.slug, broken: [] });
    }
  });

  test('of exemplars, sections, units, places, media and the front page', () => {
    const [home] = documentsOf('home');
    const broken = [
      ...documentsOf('exemplar').flatMap(({ unit, place, portrait, topics, movements }) => [
        has('unit', unit),
        has('place', place),
        has('media', portrait),
        ...topics.map((id) => has('topic', id)),
        ...movements.map((id) => has('movement', id)),
      ]),
      ...documentsOf('section').flatMap(({ owner, cover }) => [has('unit', owner), has('media', cover)]),
      ...documentsOf('unit').flatMap(({ parent, place }) => [has('unit', parent), has('place', place)]),
      ...documentsOf('place').map(({ parent }) => has('place', parent)),
      ...documentsOf('media').map(({ poster }) => has('media', poster)),
      ...(home?.leads ?? []).map((id) => has('story', id)),
      ...(home?.sections ?? []).map((id) => has('section', id)),
    ].filter((found) => !found);
    expect(broken).toEqual([]);
  });

  test('of translations: in another language, with the same blocks as the original', () => {
    for (const story of stories.filter(({ translationOf }) => translationOf)) {
      const original = stories.find(({ id }) => id === story.translationOf);
      expect(original?.language).toBe('vi');
      expect(story.language).not.toBe('vi');
      if (story.language !== 'en') continue;
      expect(story.sample).toBe(original?.sample);
      if (original?.slug.startsWith('tuyen-ngon')) continue;
      expect(story.body.map(({ id, type }) => `${id} ${type}`)).toEqual(
        original?.body.map(({ id, type }) => `${id} ${type}`),
      );
    }
  });
});

describe('honesty', () => {
  test('a story about invented people says so at its end, and no other does', () => {
    for (const story of stories) {
      expect({ story: story.slug, notice: story.body.at(-1)?.id === 'minh-hoa' }).toEqual({
        story: story.slug,
        notice: story.sample,
      });
    }
  });

  test('every exemplar is marked as a sample, and none has a portrait', () => {
    for (const exemplar of documentsOf('exemplar'))
      expect([exemplar.sample, exemplar.portrait]).toEqual([true, undefined]);
  });

  test('no caption claims that a picture shows a story’s people or places: a drawing is called one', () => {
    const drawn = new Set(drawings.map(({ id }) => id));
    for (const { slug, language, lead, leadCaption } of stories.filter((story) => story.lead)) {
      if (language !== 'vi' && language !== 'en') continue;
      const photograph = language === 'vi' ? /^Ảnh minh họa: / : /^Illustration: /;
      const drawing = language === 'vi' ? /^Tranh minh họa$/ : /^Illustration$/;
      expect(leadCaption, slug).toMatch(drawn.has(lead ?? '') ? drawing : photograph);
    }
  });

  test('a picture leads one story only, and no section’s cover leads a story of its own list', () => {
    const originals = stories.filter(({ translationOf }) => !translationOf);
    const leads = originals.flatMap(({ lead }) => lead ?? []);
    expect(leads.filter((id, index) => leads.indexOf(id) !== index)).toEqual([]);
    for (const { id, cover, slug } of documentsOf('section')) {
      const own = originals.filter(({ section }) => section === id).map(({ lead }) => lead);
      expect(own, slug).not.toContain(cover);
    }
  });

  test('texts stand only in languages that somebody vouches for', () => {
    expect([...new Set(stories.map(({ language }) => language))].sort()).toEqual([
      'blt',
      'en',
      'hmn',
      'hni',
      'jra',
      'km',
      'lo',
      'vi',
    ]);
    const published = ['https://unicode.org/udhr/', 'https://github.com/googlefonts/lang'];
    for (const story of stories.filter(({ language }) => !['vi', 'en'].includes(language))) {
      expect(
        story.sources.some(({ url = '' }) => published.includes(url)),
        story.slug,
      ).toBe(true);
    }
    for (const spelled of ['hmn', 'hni']) {
      const spelling = stories.find(({ language }) => language === spelled)?.sources.at(-1)?.title;
      expect(spelling, spelled).toMatch(/spelling used in China/);
    }
  });

  test('no Latin word hides a letter of another script', () => {
    for (const story of stories) {
      expect(bodyToText(story.body)).not.toMatch(
        /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin}/u,
      );
    }
  });

  test('nothing is dated later than the edition itself', () => {
    for (const { publishedAt, updatedAt } of stories) {
      expect(publishedAt >= '2025-09-01' && publishedAt < '2026-11-22').toBe(true);
      expect(Date.parse(updatedAt)).toBeGreaterThanOrEqual(Date.parse(publishedAt));
    }
  });
});
