import { describe, expect, test } from 'vitest';
import { bodyToText } from '#contract/blocks.ts';
import { exemplarTypes } from '#contract/exemplar-types.ts';
import { toSlug } from '#contract/slug.ts';
import { documentsOf, stories, vietnamese } from './support/edition.ts';

const syllables = (text: string) => text.split(/\s+/).filter(Boolean).length;
const units = documentsOf('unit');
/** Fields for which the plan names criteria of households and places only, or of persons only. */
const planned: Readonly<Record<number, boolean[]>> = { 1: [true, false], 3: [true, false], 9: [false, true] };

/** The units above one, itself included. */
function getLine(id: string | undefined): string[] {
  const unit = units.find((candidate) => candidate.id === id);
  return unit ? [unit.slug, ...getLine(unit.parent)] : [];
}

describe('five newsrooms’ worth of stories', () => {
  test('come in all four formats', () => {
    const counts = Object.groupBy(vietnamese, ({ format }) => format);
    expect(vietnamese.length).toBeGreaterThanOrEqual(44);
    expect(counts.article?.length).toBeGreaterThanOrEqual(26);
    expect(counts.audio?.length).toBeGreaterThanOrEqual(6);
    expect(counts.video?.length).toBeGreaterThanOrEqual(5);
    expect(counts.photos?.length).toBeGreaterThanOrEqual(3);
  });

  test('cover the twelve fields, each with the criteria of Đà Lạt’s plan for collectives or for persons', () => {
    const topics = documentsOf('topic').toSorted((one, other) => one.order - other.order);
    expect(topics.map(({ order }) => order).sort((a, b) => a - b)).toEqual(
      [...Array(12).keys()].map((n) => n + 1),
    );
    const sets = documentsOf('criteria-set');
    for (const { id, name, order } of topics) {
      expect({
        topic: name.vi,
        stories: vietnamese.filter((story) => story.topics.includes(id)).length >= 3,
      }).toEqual({ topic: name.vi, stories: true });
      const types = sets
        .filter(({ topic }) => topic === id)
        .flatMap(({ items }) => items.flatMap((item) => item.types));
      const kinds = [types.includes('collective'), types.includes('person')];
      expect([order, kinds]).toEqual([order, planned[order] ?? [true, true]]);
    }
  });

  test.each(['ubnd-lam-dong', 'tinh-uy-lam-dong', 'so-ngoai-vu-lang-son', 'ubnd-ninh-binh', 'ubnd-dong-nai'])(
    'tell of units below %s',
    (root) => {
      expect(vietnamese.filter(({ unit }) => getLine(unit).includes(root)).length).toBeGreaterThanOrEqual(4);
    },
  );

  test('fill every section', () => {
    for (const { id, name } of documentsOf('section')) {
      expect({ section: name.vi, filled: vietnamese.some(({ section }) => section === id) }).toEqual({
        section: name.vi,
        filled: true,
      });
    }
  });

  test('are pieces of journalism: long enough, with a lead, apart from each other', () => {
    for (const { format, body, kicker, summary, slug } of vietnamese) {
      const isShort = kicker === 'Tin ngắn' || kicker === 'Kết quả phong trào';
      const least = isShort ? 100 : format === 'article' ? 250 : 150;
      expect({ slug, enough: syllables(`${summary} ${bodyToText(body)}`) >= least }).toEqual({
        slug,
        enough: true,
      });
      expect(syllables(summary)).toBeGreaterThanOrEqual(15);
    }
    const openings = vietnamese.map(({ summary }) => summary.split(' ').slice(0, 3).join(' '));
    expect(new Set(openings).size).toBe(openings.length);
  });

  test('speak English for Lạng Sơn’s foreign affairs and for the questions', () => {
    const english = stories.filter(({ language }) => language === 'en');
    const sectionOf = (slug: string) => documentsOf('section').find((section) => section.slug === slug)?.id;
    expect(
      english.filter(({ section }) => section === sectionOf('doi-ngoai-lang-son')).length,
    ).toBeGreaterThanOrEqual(5);
    expect(
      english.filter(({ section }) => section === sectionOf('hoi-dap-ve-neu-guong')).length,
    ).toBeGreaterThanOrEqual(4);
  });
});

describe('exemplars', () => {
  test('are of all four types, people of prestige among them', () => {
    const exemplars = documentsOf('exemplar');
    expect(exemplars.length).toBeGreaterThanOrEqual(24);
    for (const type of exemplarTypes) expect(exemplars.some((exemplar) => exemplar.type === type)).toBe(true);
    expect(exemplars.filter(({ roles }) => roles.includes('prestige')).length).toBeGreaterThanOrEqual(3);
    for (const { id, name } of exemplars) {
      expect({ name: name.vi, told: stories.some((story) => story.exemplars.includes(id)) }).toEqual({
        name: name.vi,
        told: true,
      });
    }
  });
});

describe('the map since July 2025', () => {
  const places = documentsOf('place');
  const named = (name: string) => places.find((place) => place.name.vi === name);

  test.each([
    ['Tỉnh Lâm Đồng', 124],
    ['Tỉnh Lạng Sơn', 65],
    ['Tỉnh Ninh Bình', 129],
    ['Thành phố Đồng Nai', 95],
  ])('%s has %i communes', (name, count) => {
    expect(places.filter(({ parent }) => parent === named(name)?.id)).toHaveLength(count);
  });

  test('old names lead to new ones', () => {
    expect(named('Phường B’Lao')?.aliases).toContain('Phường Lộc Sơn, Thành phố Bảo Lộc');
    expect(named('Tỉnh Ninh Bình')?.aliases).toContain('Tỉnh Nam Định');
    expect(named('Thành phố Đồng Nai')?.aliases).toContain('Tỉnh Bình Phước');
    expect(named('Đặc khu Phú Quý')?.aliases.join()).toMatch(/Phú Quí, Tỉnh Bình Thuận/);
  });

  test('communes of one name in two provinces have addresses that tell them apart', () => {
    const slugs = places.filter(({ name }) => name.vi === 'Xã Tân Thành').map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(['xa-tan-thanh-lam-dong', 'xa-tan-thanh-lang-son']);
    for (const { slug, name } of places.filter(({ type }) => type === 'commune'))
      expect(slug.startsWith(toSlug(name.vi ?? ''))).toBe(true);
  });

  test('units that have ended keep their last day', () => {
    const ended = Object.fromEntries(units.filter(({ to }) => to).map(({ slug, to }) => [slug, to]));
    expect(ended).toMatchObject({
      'thanh-uy-da-lat': '2025-06-30',
      'ubnd-nam-dinh': '2025-06-30',
      'ubnd-binh-phuoc': '2025-06-30',
    });
  });
});

test('the site offers Vietnamese first, then the languages of the five plans and of neighbours with a published text', () => {
  const [settings] = documentsOf('settings');
  expect(settings?.languages).toEqual([
    'vi',
    'en',
    'kpm',
    'cma',
    'cje',
    'mnn',
    'rog',
    'cjm',
    'sti',
    'km',
    'tyz',
    'nut',
    'ium',
    'hmn',
    'blt',
    'hni',
    'lo',
    'jra',
  ]);
});
