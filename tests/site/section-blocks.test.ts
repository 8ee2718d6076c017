import { expect, test } from 'vitest';
import { anniversarySchema } from '#contract/anniversary.ts';
import { choosingBlockSchema, sectionLayoutSchema, type SectionBlock } from '#contract/section-layout.ts';
import { getRememberedDays } from '../../site/views/remembered.ts';
import { getChoosingView, getSectionBlocks } from '../../site/views/section-blocks.ts';
import {
  makeExemplar,
  makeHome,
  makePlace,
  makeSection,
  makeSettings,
  makeStory,
  makeTopic,
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

const layoutOf = (layout: object[]) =>
  sectionLayoutSchema.parse(layout.map((block, index) => ({ id: `p${index}`, ...block })));

function open(layout: object[]) {
  const composed = { ...makeSection({ id: section }), layout: layoutOf(layout) };
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

test('parts choose by topic, unit, place and role: by all that is given, and with what stands below it', () => {
  const province = makePlace({ id: toId('tinh'), slug: 'tinh' });
  const commune = makePlace({
    id: toId('xa'),
    slug: 'xa',
    type: 'commune',
    code: '24883',
    parent: province.id,
  });
  const topic = makeTopic();
  const filed = stories.map((story, index) => ({
    ...story,
    ...(index % 2 && { place: commune.id }),
    ...(index > 3 && { topics: [topic.id] }),
  }));
  const people = (['prestige', 'teacher'] as const).flatMap((role) =>
    [commune.id, undefined].map((place, index) =>
      makeExemplar({
        id: toId(role + index),
        slug: `${role}-${index}`,
        name: { vi: `${role} ${index}` },
        roles: [role],
        place,
      }),
    ),
  );
  const edition = makeEdition([
    makeSettings(),
    makeHome(),
    makeSection({ id: section }),
    topic,
    province,
    commune,
    ...filed,
    ...people,
  ]);
  const choose = (block: object) => {
    const view = getChoosingView(
      edition,
      'vi',
      choosingBlockSchema.parse({ id: 'p', ...block }),
      new Set([toId('bai-7')]),
    );
    if (view?.type === 'cards') return view.cards.map(({ title }) => title.replace('Bài số ', '')).join('');
    return view?.type === 'exemplars' ? view.exemplars.map(({ name }) => name.vi) : undefined;
  };
  const place = province.id;
  expect(choose({ type: 'chosen', place })).toBe('531');
  expect(choose({ type: 'chosen', topic: topic.id, count: 2 })).toBe('65');
  expect(choose({ type: 'chosen', topic: topic.id, place })).toBe('5');
  expect(choose({ type: 'chosen', unit: toId('khong-co') })).toBeUndefined();
  expect(choose({ type: 'people', role: 'prestige' })).toEqual(['prestige 0', 'prestige 1']);
  expect(choose({ type: 'people', place })).toEqual(['prestige 0', 'teacher 0']);
  expect(choose({ type: 'people', role: 'teacher', place })).toEqual(['teacher 0']);
  expect(choosingBlockSchema.safeParse({ id: 'p', type: 'people' }).success).toBe(false);
});

test('the front page has such parts, and remembers the days of this week in languages that say them', async () => {
  const anniversaries = [
    { id: 'a', day: '12-31', event: { vi: `Cuối năm ${hostile}` }, source: 'Nghị quyết 1' },
    { id: 'b', day: '01-02', year: 1992, event: { vi: 'Đầu năm', en: 'First days' }, source: 'Nghị quyết 2' },
    { id: 'c', day: '02-29', event: { vi: 'Ngày nhuận' }, source: 'Nghị quyết 3' },
  ];
  const rows = [
    { id: 'r', type: 'people' as const, role: 'prestige' as const, heading: { vi: 'Người có uy tín' } },
  ];
  const elder = makeExemplar({ roles: ['prestige'] });
  const edition = makeEdition([
    makeSettings({ languages: ['vi', 'en'] }),
    makeHome({ anniversaries, rows }),
    makeSection({ id: section }),
    elder,
    ...stories,
  ]);
  edition.setToday('2026-12-27');
  expect(getRememberedDays(edition, 'vi').map(({ day }) => day)).toEqual(['2026-12-31', '2027-01-02']);
  expect(getRememberedDays(edition, 'en').map(({ day }) => day)).toEqual(['2027-01-02']);
  const page = (await drawSite(edition)).get('/vi/')?.text ?? '';
  expect(page).toContain('Nghị quyết 2');
  expect(page).toContain('từ năm 1992');
  expect(page).not.toContain('Ngày nhuận');
  expect(page).not.toContain(hostile);
  expect(page.indexOf('Người có uy tín')).toBeLessThan(page.indexOf(elder.name.vi ?? ''));
  edition.setToday('2026-12-20');
  expect(getRememberedDays(edition, 'vi')).toEqual([]);
  expect(anniversarySchema.safeParse({ ...anniversaries[0], day: '02-30' }).success).toBe(false);
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

test('who is quoted for a group that has a profile is named once, with its link', async () => {
  const group = makeExemplar({ name: { vi: 'Hợp tác xã rau Suối Xanh' } });
  const cites = ['Ông Nha Hai, Hợp tác xã rau Suối Xanh', 'Ông Nha Hai', 'Hợp tác xã rau Suối Xanhh', ''];
  const quotes = cites.map((cite) => ({
    type: 'quote',
    text: { vi: 'Mất mối thì khó.' },
    cite,
    exemplar: group.id,
  }));
  const composed = { ...makeSection({ id: section }), layout: layoutOf(quotes) };
  const edition = makeEdition([makeSettings(), makeHome(), composed, group, ...stories]);
  const page = (await drawSite(edition)).get(`/vi/chuyen-muc/${composed.slug}/`)?.text ?? '';
  const said = [...page.matchAll(/<figcaption>(.*?)<\/figcaption>/gs)].map(([, html = '']) => html);
  expect(said.map((html) => html.replace(/<[^>]*>/g, '').trim())).toEqual([
    'Ông Nha Hai, Hợp tác xã rau Suối Xanh',
    'Hợp tác xã rau Suối Xanh, Ông Nha Hai',
    'Hợp tác xã rau Suối Xanh, Hợp tác xã rau Suối Xanhh',
    'Hợp tác xã rau Suối Xanh',
  ]);
  for (const html of said) expect(html).toMatch(/<a [^>]*>Hợp tác xã rau Suối Xanh<\/a>/);
});
