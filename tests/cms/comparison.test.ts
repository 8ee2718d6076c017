import { describe, expect, test } from 'vitest';
import type { Story } from '../../cms/payload-types.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { makeBody, makeStory } from './support/stories.ts';

const newsroom = await openNewsroom();
const { staff } = await hireStaff(newsroom);

async function read(account: Account, id: string): Promise<Story> {
  return (await newsroom.send<Story>(account, 'GET', `/stories/${id}?draft=true&depth=0`)).body;
}

describe('the comparison that a refused writer sees', () => {
  interface Comparison {
    revision: number;
    savedBy: string;
    rows: {
      key: string;
      label: string;
      base: string | null;
      mine: string | null;
      theirs: string | null;
      changedBy: string;
    }[];
  }
  const compare = (account: Account, id: string, body: unknown) =>
    newsroom.send<Comparison>(account, 'POST', `/stories/${id}/compare`, body);

  test('shows field and paragraph, what both started from, and names instead of ids; it stores nothing', async () => {
    const story = await makeStory(newsroom, staff.reporter, { body: makeBody('Một.', 'Hai.', 'Ba.') });
    const base = await read(staff.reporter, story.id);
    const section = await newsroom.payload.create({
      collection: 'sections',
      data: { name: 'Chuyên mục khác', type: 'column' },
    });
    const withSecond = (text: string) => {
      const copy = structuredClone(base);
      const paragraphs = (copy.body?.root.children ?? []) as unknown as { children: { text: string }[] }[];
      Object.assign(paragraphs[1]?.children[0] ?? {}, { text });
      return copy;
    };
    const { body: theirs } = withSecond('Hai của biên tập.');
    await newsroom.ask(staff.editor, 'PATCH', `/stories/${story.id}?draft=true`, { body: theirs });
    const mine = { ...withSecond('Hai của tôi.'), section: section.id, sources: 0, title: "K'Brel" };
    const { body } = await compare(staff.reporter, story.id, { base, mine });
    expect(body).toMatchObject({ revision: (base.revision ?? 0) + 1, savedBy: staff.editor.user.name });
    const rows = Object.fromEntries(body.rows.map((row) => [row.label, row]));
    expect(Object.keys(rows).toSorted()).toEqual(['Chuyên trang, chuyên mục', 'Tiêu đề', 'Đoạn'].toSorted());
    expect(rows['Đoạn']).toMatchObject({
      base: 'Hai.',
      mine: 'Hai của tôi.',
      theirs: 'Hai của biên tập.',
      changedBy: 'both',
    });
    expect(rows['Chuyên trang, chuyên mục']).toMatchObject({ mine: 'Chuyên mục khác', changedBy: 'mine' });
    expect(rows['Tiêu đề']?.mine).toBe('K’Brel');
    expect((await read(staff.reporter, story.id)).title).toBe(base.title);
  });

  test('is for those who may read the text, and refuses what is no text', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    const empty = { base: {}, mine: {} };
    expect((await compare(staff.contributor, story.id, empty)).status).toBe(404);
    for (const body of [undefined, {}, { base: 1, mine: [] }, []]) {
      expect((await compare(staff.editor, story.id, body)).status).toBe(400);
    }
    const odd = {
      base: { body: 'x' },
      mine: { body: { root: { children: 'y' } }, credits: 'z', topics: [{}] },
    };
    expect((await compare(staff.editor, story.id, odd)).status).toBe(400);
    const half = { base: {}, mine: { credits: 'z', topics: [{}], section: 7, format: {} } };
    expect((await compare(staff.editor, story.id, half)).status).toBe(200);
  });
});

describe('a draft without a name', () => {
  test('has an address of its own, and takes that of its title when it gets one', async () => {
    for (const title of ['   ', '\u00A0\u200B', '!!!']) {
      const story = await makeStory(newsroom, staff.reporter, { title });
      expect(story.slug, JSON.stringify(title)).toMatch(/^bai(-\d+)?$/);
      const named = await newsroom.ask<{ doc: Story }>(
        staff.reporter,
        'PATCH',
        `/stories/${story.id}?draft=true`,
        { title: `Có tên ${story.slug}` },
      );
      expect(named.body.doc.slug).toBe(`co-ten-${story.slug}`);
    }
  });
});
