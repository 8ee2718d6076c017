import { describe, expect, test } from 'vitest';
import type { DocumentOf } from '#contract/document.ts';
import type { Section } from '../../cms/payload-types.ts';
import { toTerm } from '../../cms/documents/mapping/to-term.ts';
import { fromTerm } from '../../cms/documents/mapping/from-term.ts';
import { storySchema } from '#contract/story.ts';
import { getContentHash, toContent } from '../../cms/documents/mapping/to-story.ts';
import { openNewsroom } from './support/newsroom.ts';
import { makeStory } from './support/stories.ts';
import { publishTerm } from './support/terms.ts';

const newsroom = await openNewsroom();
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

interface Saved {
  doc: Section;
  errors?: { message: string; data?: { errors: { path: string; message: string }[] } }[];
}

/** Saves a section and, when that is not refused, has somebody else approve it. */
async function publish(section: object) {
  const saved = await newsroom.ask<Saved>(editor, 'POST', '/sections?depth=0', section);
  if (saved.status === 201) await publishTerm(newsroom, editor, publisher, `/sections/${saved.body.doc.id}`);
  return saved;
}

function save(layout: unknown[]) {
  const section = { name: `Trang xếp ${Math.random()}`, type: 'page', layout };
  return publish(section);
}

async function readPublished(id: string): Promise<DocumentOf<'section'>> {
  const { rows } = await newsroom.sql.query<{ document: DocumentOf<'section'> }>(
    'select document from published_documents where key = $1',
    [`section/${id}`],
  );
  return rows[0]?.document as DocumentOf<'section'>;
}

test('a composed page goes out with the section, part by part', async () => {
  const story = await makeStory(newsroom, editor);
  const { status, body } = await save([
    {
      blockType: 'lead',
      story: story.id,
      heading: 'Bài đinh',
      translations: [{ language: 'kpm', heading: 'X' }],
    },
    { blockType: 'videos', count: 3 },
    { blockType: 'quote', text: 'Đất là của chung, đường là của con cháu.', cite: 'Già làng K’Brổi' },
    { blockType: 'countdown', event: '130 năm Đà Lạt', day: '2027-05-19T05:00:00.000Z' },
    { blockType: 'text', text: 'Đoạn một.\n\nĐoạn hai.' },
    { blockType: 'partners', items: [{ name: 'Đài PT-TH', url: 'https://example.vn/' }] },
    { blockType: 'river' },
  ]);
  expect(status, JSON.stringify(body)).toBe(201);
  const { layout } = await readPublished(body.doc.id);
  expect(layout).toMatchObject([
    { type: 'lead', story: story.id, heading: { vi: 'Bài đinh', kpm: 'X' } },
    { type: 'videos', count: 3 },
    { type: 'quote', text: { vi: 'Đất là của chung, đường là của con cháu.' } },
    { type: 'countdown', day: '2027-05-19' },
    { type: 'text', text: { vi: 'Đoạn một.\n\nĐoạn hai.' } },
    { type: 'partners', items: [{ name: 'Đài PT-TH', url: 'https://example.vn/' }] },
    { type: 'river' },
  ]);
});

test('a layout comes back whole from its contract document', async () => {
  const { body } = await save([
    { blockType: 'quote', text: 'Lời', cite: 'Người' },
    { blockType: 'countdown', event: 'Ngày hội', day: '2027-05-19T05:00:00.000Z' },
    { blockType: 'radio', count: 12 },
    { blockType: 'people', role: 'prestige', count: 3 },
  ]);
  const document = await readPublished(body.doc.id);
  expect(toTerm.section(fromTerm.section(document) as unknown as Section).layout).toEqual(document.layout);
});

test.each([
  [{ blockType: 'videos', count: 99 }, 'Số bài'],
  [{ blockType: 'partners', items: [{ name: 'Xấu', url: 'javascript:alert(1)' }] }, 'Địa chỉ'],
  [{ blockType: 'partners', items: [] }, 'Đơn vị phối hợp'],
  [{ blockType: 'chosen', count: 99 }, 'Số bài'],
  [{ blockType: 'quote', text: '' }, 'Câu nói'],
  [{ blockType: 'text', text: 'x'.repeat(6_000) }, 'Đoạn văn'],
  [{ blockType: 'countdown', event: 'Thiếu ngày' }, 'Ngày'],
])('a part that is not right is refused at its field: %j', async (block, label) => {
  const { status, body } = await save([block]);
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain(label);
});

describe('the broadcasts of a programme', () => {
  const make = (broadcasts: object[]) =>
    publish({ name: `Chương trình ${Math.random()}`, type: 'programme', broadcasts });

  test('go out with it, in the order of the week, and come back', async () => {
    const line = { days: ['7', '2'], time: '17:15', channel: 'FM 98,1 MHz', language: 'kpm' };
    const { status, body } = await make([line]);
    expect(status, JSON.stringify(body)).toBe(201);
    const section = await readPublished(body.doc.id);
    expect(section.broadcasts).toEqual([
      { days: [2, 7], time: '17:15', channel: 'FM 98,1 MHz', language: 'kpm' },
    ]);
    expect(fromTerm.section(section).broadcasts).toEqual([{ ...line, days: ['2', '7'] }]);
  });

  test.each([
    ['an hour that does not exist', { time: '24:10' }, 'ví dụ 05:45'],
    ['no day', { days: [] }, ''],
    ['a day that does not exist', { days: ['8'] }, ''],
    ['no channel', { channel: ' ' }, ''],
  ])('are refused with %s', async (_what, wish, message) => {
    const { status, body } = await make([{ days: ['1'], time: '05:45', channel: 'FM', ...wish }]);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(message);
  });

  test('have episodes with numbers, whole and from one', async () => {
    const { id } = await makeStory(newsroom, editor);
    const change = { episode: 12 };
    const doc = await newsroom.payload.update({ collection: 'stories', id, data: change, draft: true });
    expect(toContent(id, doc).episode).toBe(12);
    expect(getContentHash(id, doc)).not.toBe(getContentHash(id, { ...doc, episode: null }));
    for (const episode of [0, 1.5, 100_000])
      expect(storySchema.shape.episode.safeParse(episode).success).toBe(false);
  });
});
