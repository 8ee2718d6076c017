import { expect, test } from 'vitest';
import { blocksToBody } from '../../cms/documents/body/blocks-to-body.ts';
import { listBodyFields } from '../../cms/documents/fields/relation-paths.ts';
import type { Media, Story } from '../../cms/payload-types.ts';
import { makeExemplar } from './support/consents.ts';
import { makePicture, upload } from './support/files.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { makeStory } from './support/stories.ts';
import { makeWav } from '../support/make-wav.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');

const picture = async (name: string) => upload(newsroom, reporter, await makePicture(), `${name}.png`);
const inBody = (media: string) =>
  blocksToBody([{ id: 'a', type: 'figure', media, caption: '' }]) as unknown as Story['body'];

const lead = await picture('anh-chinh');
const figure = await picture('trong-bai');
const portrait = await picture('chan-dung');
const poster = await picture('anh-bia');
const unused = await picture('chua-dung');
const former = await picture('ban-cu');
const sound = await upload(newsroom, reporter, makeWav(2), 'tieng.wav', { poster: poster.id });
const story = await makeStory(newsroom, reporter, { title: 'Con đường', lead: former.id });
await newsroom.payload.update({
  collection: 'stories',
  id: story.id,
  draft: true,
  data: { lead: lead.id, body: inBody(figure.id) },
});
await makeExemplar(newsroom, reporter, { name: 'Bà Ka', portrait: portrait.id });

async function find(account: Account, question: string): Promise<string[]> {
  const { status, body } = await newsroom.ask<{ docs: Media[] }>(
    account,
    'GET',
    `/media?limit=100&sort=createdAt&depth=0&${question}`,
  );
  expect(status).toBe(200);
  return body.docs.map(({ id }) => id);
}

test('files that nothing uses are told from those that are on a page, in a draft or with another file', async () => {
  expect(await find(editor, 'where[used][equals]=yes')).toEqual(
    [lead, figure, portrait, poster].map(({ id }) => id),
  );
  expect(await find(editor, 'where[used][equals]=no')).toEqual([unused, former, sound].map(({ id }) => id));
});

test('a file that a newer version no longer has, or whose text is deleted, is not used', async () => {
  const [first, second] = [await picture('thu-nhat'), await picture('thu-hai')];
  const { id } = await makeStory(newsroom, reporter, { title: 'Suối', body: inBody(first.id) });
  const isUsed = async () => {
    const used = await find(editor, 'where[used][equals]=yes');
    return [first, second].map((file) => used.includes(file.id));
  };
  expect(await isUsed()).toEqual([true, false]);
  const data = { lead: second.id, body: inBody(lead.id) };
  await newsroom.payload.update({ collection: 'stories', id, draft: true, data });
  expect(await isUsed()).toEqual([false, true]);
  await newsroom.payload.delete({ collection: 'stories', id });
  expect(await isUsed()).toEqual([false, false]);
  for (const file of [first, second]) await newsroom.payload.delete({ collection: 'media', id: file.id });
});

test('the database keeps what is mentioned wherever a file can be shown', async () => {
  const { rows: kept } = await newsroom.sql.query<{ name: string }>(
    "SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'media_mentions' ORDER BY 1",
  );
  expect(kept.map(({ name }) => name)).toEqual([
    '_exemplars_v',
    '_sections_v',
    '_stories_v',
    'published_documents',
  ]);
  const { rows: columns } = await newsroom.sql.query<{ name: string }>(`
    SELECT conrelid::regclass || '.' || attname AS name FROM pg_constraint
    JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE contype = 'f' AND confrelid = 'media'::regclass AND confdeltype = 'n'`);
  const ofRows = columns
    .map(({ name }) => name)
    .filter((name) => !/^_?(?:stories|exemplars|sections)(?:_v)?\./.test(name));
  // Pages of the site are read whole; what is left stands in the question itself.
  expect(ofRows.filter((name) => !/^_?(?:home|site_settings)/.test(name)).toSorted()).toEqual([
    '_stories_v_version_recordings.media_id',
    'media.poster_id',
    'media_captions.file_id',
    'stories_recordings.media_id',
  ]);
  const { collections } = newsroom.payload.config;
  const withBody = collections.filter(({ flattenedFields }) => listBodyFields(flattenedFields).length > 0);
  expect(withBody.map(({ slug }) => slug).toSorted()).toEqual(['exemplars', 'stories']);
});

test('the files of one text are found, together with other conditions', async () => {
  expect(await find(editor, `where[usedIn][equals]=${story.id}`)).toEqual([lead.id, figure.id]);
  const both = `where[or][0][and][0][usedIn][equals]=${story.id}&where[or][0][and][1][filename][like]=bai`;
  expect(await find(editor, both)).toEqual([figure.id]);
  expect(await find(editor, 'where[usedIn][equals]=00000000-0000-4000-8000-000000000000')).toEqual([]);
});

test('an outsider hears nothing of texts that he may not read', async () => {
  const stranger = await newsroom.hire('contributor');
  expect(await find(stranger, `where[usedIn][equals]=${story.id}`)).toEqual([]);
  expect(await find(stranger, 'where[used][equals]=yes')).toEqual([]);
});

test.each([
  ['where[used][equals]=maybe'],
  ['where[used][exists]=true'],
  ['where[usedIn][exists]=true'],
  ['where[usedIn.title][equals]=x'],
  ['sort=used'],
])('%s is refused in words', async (question) => {
  const { status, body } = await newsroom.ask<Refusal>(editor, 'GET', `/media?${question}`);
  expect(status).toBe(400);
  expect(readRefusal(body)).toMatch(/used|Dùng|dùng/);
});
