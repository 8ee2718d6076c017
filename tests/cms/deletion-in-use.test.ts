import { describe, expect, test } from 'vitest';
import type { CollectionSlug } from 'payload';
import type { Media, Story } from '../../cms/payload-types.ts';
import { blocksToBody } from '../../cms/documents/body/blocks-to-body.ts';
import { makeExemplar } from './support/consents.ts';
import { makeCaptions, makePicture, upload } from './support/files.ts';
import { openNewsroom } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { makeWav } from '../support/make-wav.ts';
import { makeSection, makeStory } from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const publisher = await newsroom.hire('publisher');

const picture = async (data: object = {}) => upload(newsroom, reporter, await makePicture(), 'anh.png', data);
const sound = (data: object = {}) => upload(newsroom, reporter, makeWav(2), 'tieng.wav', data);

async function remove(slug: CollectionSlug, id: string): Promise<{ status: number; message: string }> {
  const { status, body } = await newsroom.ask<Refusal>(publisher, 'DELETE', `/${slug}/${id}`);
  return { status, message: readRefusal(body) };
}

/** Puts a file into one place of a draft. @returns how a message names the draft */
type Place = (file: Media, name: string) => Promise<string>;

const story =
  (data: (file: Media) => Partial<Story>): Place =>
  async (file, title) => {
    await makeStory(newsroom, reporter, { title, ...data(file) });
    return `bài “${title}” (Đang viết)`;
  };

const inBody = (block: (media: string) => object) =>
  story((file) => ({ body: blocksToBody([block(file.id) as never]) as unknown as Story['body'] }));

const places: Record<string, { make: () => Promise<Media>; put: Place }> = {
  'lead of a story': { make: picture, put: story((file) => ({ lead: file.id })) },
  'film of a story': { make: sound, put: story((file) => ({ format: 'audio', main: file.id })) },
  'recording of a story': {
    make: sound,
    put: story((file) => ({ recordings: [{ media: file.id, speaker: 'Ka Thử' }] })),
  },
  'figure in a story': {
    make: picture,
    put: inBody((media) => ({ id: 'a', type: 'figure', media, caption: '' })),
  },
  'gallery in a story': {
    make: picture,
    put: inBody((media) => ({ id: 'a', type: 'gallery', items: [{ media, caption: '' }] })),
  },
  'portrait of a profile': {
    make: picture,
    put: async ({ id }, name) => {
      await makeExemplar(newsroom, reporter, { name, portrait: id });
      return `điển hình “${name}”`;
    },
  },
  'figure in a profile': {
    make: picture,
    put: async ({ id }, name) => {
      const body = blocksToBody([{ id: 'a', type: 'figure', media: id, caption: '' }]);
      await makeExemplar(newsroom, reporter, { name, body: body as never });
      return `điển hình “${name}”`;
    },
  },
  'poster of another file': {
    make: picture,
    put: async ({ id }) => `tệp “${(await sound({ poster: id })).filename}”`,
  },
  'captions of another file': {
    make: () => upload(newsroom, reporter, makeCaptions('Lời'), 'loi.vtt', { recognisable: null }),
    put: async ({ id }) => `tệp “${(await sound({ captions: [{ language: 'vi', file: id }] })).filename}”`,
  },
};

describe('a file that a draft uses', () => {
  test.each(Object.entries(places))(
    'as the %s is not deleted, and the draft is named',
    async (name, place) => {
      const file = await place.make();
      const user = await place.put(file, `Bản nháp: ${name}`);
      const answer = await remove('media', file.id);
      expect(answer.message).toContain(user);
      expect(answer).toMatchObject({ status: 409, message: expect.stringContaining('trong tòa soạn còn') });
      const many = await newsroom.ask<{ docs: unknown[] }>(
        publisher,
        'DELETE',
        `/media?where[id][equals]=${file.id}`,
      );
      expect(many.body.docs).toEqual([]);
      await newsroom.payload.findByID({ collection: 'media', id: file.id });
    },
  );

  test('is named with all drafts, the first ten in full', async () => {
    const file = await picture();
    for (let count = 1; count <= 12; count += 1)
      await makeStory(newsroom, reporter, { title: `Nháp ${count}`, lead: file.id });
    expect((await remove('media', file.id)).message).toContain('và 2 nơi khác');
  });

  test('is deleted once the newest text of the draft has another', async () => {
    const [file, other] = [await picture(), await picture()];
    const { id } = await makeStory(newsroom, reporter, { title: 'Thay ảnh', lead: file.id });
    expect((await remove('media', file.id)).status).toBe(409);
    await newsroom.ask(reporter, 'PATCH', `/stories/${id}?draft=true`, { lead: other.id });
    expect((await remove('media', file.id)).status).toBe(200);
    expect((await remove('media', other.id)).status).toBe(409);
  });
});

test('a term that drafts or people belong to is not deleted either', async () => {
  const section = await makeSection(newsroom);
  const topic = await newsroom.payload.create({ collection: 'topics', data: { name: 'Giáo dục' } });
  const unit = await newsroom.payload.create({
    collection: 'units',
    data: { name: 'Xã Di Linh', level: 'commune' },
  });
  const unused = await newsroom.payload.create({ collection: 'topics', data: { name: 'Không ai dùng' } });
  await makeStory(newsroom, reporter, { title: 'Nháp có mục', section: section.id, topics: [topic.id] });
  await newsroom.hire('contributor', { unit: unit.id });
  expect((await remove('sections', section.id)).message).toContain('bài “Nháp có mục” (Đang viết)');
  expect((await remove('topics', topic.id)).message).toContain('bài “Nháp có mục” (Đang viết)');
  expect((await remove('units', unit.id)).message).toContain('“contributor');
  expect((await remove('topics', unused.id)).status).toBe(200);
});
