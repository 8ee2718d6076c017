import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReferences } from '#contract/document.ts';
import { listRelationPaths } from '../../cms/fields/relation-paths.ts';
import type { Media, Story } from '../../cms/payload-types.ts';
import { blocksToBody } from '../../cms/publishing/blocks-to-body.ts';
import { releaseDue } from '../../cms/schedule/release-due.ts';
import { decideClaims, listClaims, makeClaimSource } from './support/claims.ts';
import { giveConsent, makeExemplar } from './support/consents.ts';
import { makeCaptions, makeForm, makePicture, upload } from './support/files.ts';
import { openNewsroom, type Account, type Newsroom } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { makeWav } from './support/sounds.ts';
import { approve, makeBody, makeStory, publish, readPublished, take } from './support/stories.ts';

let newsroom: Newsroom;
let reporter: Account;
let editor: Account;
let chief: Account;
let publisher: Account;

beforeAll(async () => {
  newsroom = await openNewsroom();
  reporter = await newsroom.hire('reporter');
  editor = await newsroom.hire('editor');
  chief = await newsroom.hire('editor');
  publisher = await newsroom.hire('publisher');
});

afterAll(() => newsroom.close());

const picture = async (data: object = {}) => upload(newsroom, reporter, await makePicture(), 'anh.png', data);
const captions = (words: string) =>
  upload(newsroom, reporter, makeCaptions(words), 'phu-de.vtt', { recognisable: null });
let seconds = 1;
const sound = (data: object = {}) =>
  upload(newsroom, reporter, makeWav((seconds += 1)), 'tieng.wav', { recognisable: 'staff', ...data });

/** A recording with captions, a poster, and a poster of that poster. All are the reporter's. */
async function makeRecording(): Promise<Record<'recording' | 'captions' | 'poster' | 'inner', Media>> {
  const inner = await picture();
  const poster = await picture({ poster: inner.id });
  const words = await captions('Con đường mở rồi');
  const recording = await sound({
    poster: poster.id,
    captions: [{ language: 'vi', file: words.id }],
    transcript: 'Con đường mở rồi',
    chapters: [{ start: '0:00', title: 'Mở đầu' }],
  });
  return { recording, captions: words, poster, inner };
}

/** A radio story that shows a file in every place that a story has for one. */
async function makeShowing(title: string): Promise<{ story: Story; files: Map<string, Media> }> {
  const { recording, ...below } = await makeRecording();
  const files = new Map<string, Media>([
    ['main', recording],
    ['main, phụ đề', below.captions],
    ['main, ảnh bìa', below.poster],
    ['main, ảnh bìa của ảnh bìa', below.inner],
  ]);
  for (const place of ['lead', 'figure', 'gallery', 'embed']) files.set(place, await picture());
  for (const place of ['audio', 'recordings']) files.set(place, await sound());
  const id = (place: string) => files.get(place)?.id ?? '';
  const body = blocksToBody([
    { id: 'a', type: 'paragraph', html: 'Sáng sớm, ông ra rẫy.' },
    { id: 'b', type: 'figure', media: id('figure'), caption: '' },
    { id: 'c', type: 'gallery', items: [{ media: id('gallery'), caption: '' }] },
    { id: 'd', type: 'audio', media: id('audio'), caption: '' },
    { id: 'e', type: 'embed', provider: 'youtube', video: 'abcdefghijk', title: 'Phim', poster: id('embed') },
  ]);
  const consent = await giveConsent(newsroom, editor, await makeExemplar(newsroom, reporter), {
    channels: ['site', 'radio'],
  });
  const story = await makeStory(newsroom, reporter, {
    title,
    format: 'audio',
    main: id('main'),
    lead: id('lead'),
    body: body as unknown as Story['body'],
    recordings: [{ media: id('recordings'), speaker: 'Ka Thử', consent: consent.id }],
  });
  return { story, files };
}

const patch = (account: Account, { id }: Pick<Media, 'id'>, data: object, query = '') =>
  newsroom.ask<Refusal>(account, 'PATCH', `/media/${id}${query}`, data);

async function exchange(account: Account, file: Media): Promise<{ status: number; message: string }> {
  const [bytes, name] =
    file.type === 'image'
      ? [await makePicture(), 'khac.png']
      : file.type === 'captions'
        ? [makeCaptions('Lời người khác'), 'khac.vtt']
        : [makeWav(30), 'khac.wav'];
  const form = makeForm(bytes, name, {});
  const { status, body } = await newsroom.ask<Refusal>(account, 'PATCH', `/media/${file.id}`, form);
  return { status, message: readRefusal(body) };
}

async function readFile({ id }: Pick<Media, 'id'>): Promise<Media> {
  return newsroom.payload.findByID({ collection: 'media', id, depth: 0 });
}

const findStory = (id: string): Promise<Story> =>
  newsroom.payload.findByID({ collection: 'stories', id, draft: true, depth: 0 });

/** Every way in which someone without the desk's right could change what a file says or is. */
async function attack(file: Media, other: Media): Promise<Record<string, number>> {
  const form = makeForm(await makePicture(), 'hang-loat.png', { credit: 'Kẻ khác' });
  const bulk = `/media?where[id][equals]=${file.id}`;
  const words = [
    { alt: 'Lời chưa ai duyệt' },
    { translations: [{ language: 'kpm', alt: 'Lời chưa ai duyệt' }] },
    { credit: 'Kẻ khác' },
    { transcript: 'Lời chưa ai duyệt' },
    { chapters: [{ start: '0:01', title: 'Lời chưa ai duyệt' }] },
    { poster: other.id },
    { captions: [] },
  ];
  const answers: Record<string, number> = {};
  for (const data of words) {
    const name = Object.keys(data)[0] ?? '';
    answers[name] = (await patch(reporter, file, data)).status;
    const many = await newsroom.ask<{ docs?: unknown[] }>(reporter, 'PATCH', bulk, data);
    answers[`${name}, hàng loạt`] = many.body.docs?.length ?? 0;
  }
  answers['tệp'] = (await exchange(reporter, file)).status;
  answers['tệp, biên tập viên'] = (await exchange(editor, file)).status;
  answers['tệp, hàng loạt'] = (await newsroom.ask(editor, 'PATCH', bulk, form)).status;
  answers['xoá'] = (await newsroom.ask(editor, 'DELETE', `/media/${file.id}`)).status;
  return answers;
}

const refused = {
  ...Object.fromEntries(
    ['alt', 'translations', 'credit', 'transcript', 'chapters', 'poster', 'captions'].flatMap((name) => [
      [name, 403],
      [`${name}, hàng loạt`, 0],
    ]),
  ),
  tệp: 409,
  'tệp, biên tập viên': 409,
  'tệp, hàng loạt': 400,
  xoá: 409,
};

describe('what an approved text shows', () => {
  test('stays as it was approved at every level, before and after it goes out', async () => {
    const { story, files } = await makeShowing('Bài đủ mọi tệp');
    await approve(newsroom, chief, story.id);
    const other = await picture();
    const before = await Promise.all([...files.values()].map(readFile));
    for (const [place, file] of files) {
      expect(await attack(file, other), `đã duyệt: ${place}`).toEqual(refused);
      expect((await exchange(reporter, file)).message, place).toContain('“Bài đủ mọi tệp”');
    }
    await take(newsroom, publisher, story.id, 'publish');
    for (const [place, file] of files)
      expect(await attack(file, other), `trên trang: ${place}`).toEqual(refused);
    expect(await Promise.all([...files.values()].map(readFile))).toEqual(before);
    const row = await readPublished(newsroom, `story/${story.id}`);
    const shown = getReferences(row?.document as { kind: 'story' }).filter(({ kind }) => kind === 'media');
    const places = ['lead', 'main', 'figure', 'gallery', 'embed', 'audio', 'recordings'];
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(places.map((place) => files.get(place)?.id)));
    const { document } = (await readPublished(newsroom, `media/${files.get('main')?.id}`)) ?? {};
    expect(document).toMatchObject({
      transcript: { vi: 'Con đường mở rồi' },
      captions: [{ file: { sha256: files.get('main, phụ đề')?.sha256 } }],
    });
  });

  test('is followed along every field by which a file of the library shows another', () => {
    const { flattenedFields } = newsroom.payload.collections.media.config;
    expect(listRelationPaths(flattenedFields, 'media').toSorted()).toEqual(['captions.file', 'poster']);
  });

  test('of a text that nobody approved is its writer’s to change', async () => {
    const { story, files } = await makeShowing('Bản nháp');
    for (const file of files.values()) {
      expect((await patch(reporter, file, { credit: 'Tôi' })).status).toBe(200);
      expect((await exchange(reporter, file)).status).toBe(200);
    }
    await publish(newsroom, publisher, story.id);
  });

  test('is not cut anew in its place, nor made to stand for another file', async () => {
    const { story, files } = await makeShowing('Cắt ảnh');
    const lead = files.get('lead') as Media;
    const edits = {
      crop: { x: 0, y: 0, width: 50, height: 50, unit: '%' },
      widthInPixels: 32,
      heightInPixels: 24,
    };
    const query = '?uploadEdits[crop][x]=0&uploadEdits[crop][width]=50&uploadEdits[widthInPixels]=32';
    const other = await picture();
    const tries = async (account: Account) => [
      (await patch(account, lead, { uploadEdits: edits })).status,
      (await patch(account, lead, {}, query)).status,
    ];
    expect(await tries(reporter)).toEqual([400, 400]);
    const stolen = { filename: other.filename, url: other.url, mimeType: 'text/html', filesize: 1, width: 1 };
    expect((await patch(reporter, lead, stolen)).status).toBe(200);
    expect(await readFile(lead)).toMatchObject({ filename: lead.filename, url: lead.url, width: 64 });
    await approve(newsroom, chief, story.id);
    expect(await tries(editor)).toEqual([400, 400]);
    expect((await patch(editor, lead, stolen)).status).toBe(200);
    expect(await readFile(lead)).toMatchObject({ filename: lead.filename, mimeType: 'image/png' });
    expect(await findStory(story.id)).toMatchObject({ state: 'approved' });
  });

  test('waits for approval again once the desk has changed it; the schedule stands still until then', async () => {
    const { story, files } = await makeShowing('Biên tập sửa lời');
    await approve(newsroom, chief, story.id);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    await take(newsroom, publisher, story.id, 'schedule', { at });
    const poster = files.get('main, ảnh bìa') as Media;
    expect((await patch(editor, poster, { recognisable: 'staff' })).status).toBe(200);
    expect(await findStory(story.id)).toMatchObject({ state: 'scheduled', suspendedAt: null });
    expect((await patch(editor, poster, { alt: 'Lời mới của biên tập viên' })).status).toBe(200);
    const after = await findStory(story.id);
    expect(after).toMatchObject({ state: 'editing', approvedVersion: null, scheduledFor: at });
    expect(after.suspendedAt).toBeTruthy();
    const history = await newsroom.ask<{ what: string; notes: string[] }[]>(
      editor,
      'GET',
      `/stories/${story.id}/history`,
    );
    expect(history.body[0]?.notes.join()).toContain(`Tệp “${poster.filename}” mà bài dùng đã thay đổi`);
    const own = await newsroom.ask<Refusal>(editor, 'POST', `/stories/${story.id}/approve`, {});
    expect(readRefusal(own.body)).toContain('Bạn là người viết hoặc đã sửa bài này');
    await take(newsroom, chief, story.id, 'approve');
    expect(await findStory(story.id)).toMatchObject({ state: 'scheduled', suspendedAt: null });
  });

  test('is compared once more when it goes out, by hand or on time', async () => {
    const { story, files } = await makeShowing('Đổi sau lưng');
    const scheduled = await makeShowing('Đổi sau lưng, hẹn giờ');
    for (const { id } of [story, scheduled.story]) await approve(newsroom, chief, id);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    await take(newsroom, publisher, scheduled.story.id, 'schedule', { at });
    const change = async (file: Media | undefined, column: string, value: string) =>
      newsroom.sql.query(`UPDATE media SET ${column} = $2 WHERE id = $1`, [file?.id, value]);
    await change(files.get('main, ảnh bìa của ảnh bìa'), 'credit', 'Kẻ khác');
    await change(scheduled.files.get('main, phụ đề'), 'sha256', '0'.repeat(64));
    const answer = await newsroom.ask<Refusal>(publisher, 'POST', `/stories/${story.id}/publish`, {});
    expect(answer.status).toBe(409);
    expect(readRefusal(answer.body)).toContain('đã thay đổi sau khi duyệt');
    await newsroom.sql.query(
      `UPDATE _stories_v SET version_scheduled_for = now() WHERE parent_id = $1 AND latest`,
      [scheduled.story.id],
    );
    await releaseDue(newsroom.payload);
    expect((await findStory(scheduled.story.id)).slotProblem).toContain('đã thay đổi sau khi duyệt');
    for (const { id } of [story, scheduled.story])
      expect(await readPublished(newsroom, `story/${id}`)).toBeUndefined();
  });

  test('includes the sources that its page would name', async () => {
    const exemplar = await makeExemplar(newsroom, editor);
    await giveConsent(newsroom, editor, exemplar);
    await newsroom.ask(editor, 'PATCH', `/exemplars/${exemplar}`, { _status: 'published' });
    const story = await makeStory(newsroom, reporter, {
      title: 'Có nguồn kín',
      body: makeBody('Bà trồng 300 cây sao.'),
      exemplars: [exemplar],
    });
    const source = await makeClaimSource(newsroom, reporter, { public: false, title: 'Sổ tay riêng' });
    const { body } = await listClaims(newsroom, editor, 'stories', story.id);
    const keys = body.rows.map(({ key }) => key);
    await decideClaims(newsroom, editor, 'stories', story.id, { act: 'source', keys, sources: [source] });
    await approve(newsroom, chief, story.id);
    const tell = await newsroom.ask(reporter, 'PATCH', `/claim-sources/${source}`, { note: 'Chỉ nội bộ' });
    expect(tell.status).toBe(200);
    expect(await findStory(story.id)).toMatchObject({ state: 'approved' });
    await newsroom.ask(reporter, 'PATCH', `/claim-sources/${source}`, { public: true });
    expect(await findStory(story.id)).toMatchObject({ state: 'submitted', approvedVersion: null });
  });
});

describe('what other public things show', () => {
  test('is not changed by a reporter either: portraits, covers, logos and what hangs on them', async () => {
    const below = await picture();
    const [portrait, cover, logo] = [await picture({ poster: below.id }), await picture(), await picture()];
    const exemplar = await makeExemplar(newsroom, editor, { portrait: portrait.id });
    await giveConsent(newsroom, editor, exemplar);
    const published = await newsroom.ask(editor, 'PATCH', `/exemplars/${exemplar}`, { _status: 'published' });
    expect(published.status).toBe(200);
    await newsroom.payload.create({
      collection: 'sections',
      data: { name: 'Có ảnh đại diện', type: 'column', cover: cover.id },
    });
    const settings = { name: 'Gương Sáng', owner: 'Ban', languages: ['vi'], logo: logo.id };
    const administrator = await newsroom.hire('administrator');
    await newsroom.ask(administrator, 'POST', '/globals/site-settings', settings);
    const other = await picture();
    for (const file of [portrait, below, cover, logo])
      expect(await attack(file, other), file.filename ?? '').toEqual(refused);
  });

  test('a new poster of a public film goes out with it, and the old one goes from the site', async () => {
    const { recording, poster, inner } = await makeRecording();
    const story = await makeStory(newsroom, reporter, {
      title: 'Đổi ảnh bìa',
      format: 'audio',
      main: recording.id,
    });
    await publish(newsroom, publisher, story.id);
    const other = await picture();
    expect((await patch(editor, recording, { poster: other.id })).status).toBe(200);
    const stateOf = async ({ id }: Media) => (await readPublished(newsroom, `media/${id}`))?.state;
    expect(await Promise.all([recording, other, poster, inner].map(stateOf))).toEqual([
      'live',
      'live',
      'removed',
      'removed',
    ]);
  });
});
