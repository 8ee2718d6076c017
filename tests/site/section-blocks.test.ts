import { expect, test } from 'vitest';
import { sectionLayoutSchema, type SectionBlock } from '#contract/section-layout.ts';
import { getSectionBlocks } from '../../site/views/section-blocks.ts';
import {
  makeExemplar,
  makeHome,
  makeSection,
  makeSettings,
  makeStory,
  toId,
} from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite } from './support/draw-site.ts';

const hostile = '</p><script>alert(1)</script>';
const stories = Array.from({ length: 8 }, (_, index) =>
  makeStory({
    id: toId(`bai-${index}`),
    slug: `bai-${index}`,
    title: `Bài số ${index}`,
    publishedAt: `2026-11-0${index + 1}T08:00:00+07:00`,
    updatedAt: `2026-11-0${index + 1}T08:00:00+07:00`,
  }),
);
const { section } = stories[0] as (typeof stories)[number];

function open(layout: object[]) {
  const parts = layout.map((block, index) => ({ id: `p${index}`, ...block }));
  const composed = { ...makeSection({ id: section }), layout: sectionLayoutSchema.parse(parts) };
  const edition = makeEdition([makeSettings(), makeHome(), composed, makeExemplar(), ...stories]);
  return { edition, section: composed };
}

function describe(layout: object[], language: 'vi' | 'en' = 'vi') {
  const { edition, section: composed } = open(layout);
  return getSectionBlocks(edition, composed, language).map((view) => [
    view.block.type,
    view.type === 'cards' ? view.cards.map(({ title }) => title.replace('Bài số ', '')).join('') : '',
  ]);
}

test('the chosen lead stands on top and no story stands twice', () => {
  expect(describe([{ type: 'lead', story: toId('bai-2') }, { type: 'river' }])).toEqual([
    ['lead', '2'],
    ['river', '7654310'],
  ]);
});

test('a lead that is not live gives its place to the newest', () => {
  expect(describe([{ type: 'lead', story: toId('da-go') }, { type: 'river' }])[0]).toEqual(['lead', '7']);
});

test('without a river one is added, so that every story stays within reach', () => {
  expect(describe([{ type: 'text', text: { vi: 'Lời giới thiệu' } }])).toEqual([
    ['text', ''],
    ['river', '76543210'],
  ]);
});

test('parts without anything to show are left out', () => {
  expect(
    describe([{ type: 'videos' }, { type: 'portraits', exemplars: [toId('khong-co')] }, { type: 'river' }]),
  ).toEqual([['river', '76543210']]);
  expect(describe([{ type: 'lead' }, { type: 'river' }], 'en')).toEqual([]);
});

test('a composed page is drawn with every part, and nothing that an editor typed is run', async () => {
  const blocks: Omit<SectionBlock, 'id' | 'heading'>[] = [
    { type: 'lead' },
    { type: 'quote', text: { vi: hostile }, cite: hostile } as never,
    { type: 'countdown', event: { vi: `130 năm ${hostile}` }, day: '2027-05-19' } as never,
    { type: 'text', text: { vi: `Một.\n\n${hostile}` } } as never,
    { type: 'portraits', exemplars: [makeExemplar().id] } as never,
    { type: 'partners', items: [{ name: hostile, url: 'https://example.vn/' }] } as never,
    { type: 'river' },
  ];
  const { edition, section: composed } = open(blocks);
  const page = (await drawSite(edition)).get(`/vi/chuyen-muc/${composed.slug}/`)?.text ?? '';
  expect(page).not.toContain(hostile);
  for (const part of ['lead', 'quote', 'countdown', 'text', 'portraits', 'partners', 'river']) {
    expect(page).toContain(`class="part ${part}"`);
  }
  expect(page).toContain('datetime="2027-05-19"');
  expect(page.match(/Bài số 7/g)?.length).toBe(page.match(/Bài số 6/g)?.length);
});
