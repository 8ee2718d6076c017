import { describe, expect, test } from 'vitest';
import { getReferences } from '#contract/document.ts';
import { listRelationPaths } from '../../cms/documents/fields/relation-paths.ts';
import type { Media, Story } from '../../cms/payload-types.ts';
import { publishDue } from '../../cms/story/workflow/publish-due.ts';
import { decideClaims, listClaims, makeClaimSource } from './support/claims.ts';
import { giveConsent, makeExemplar } from './support/consents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { refused, Showing } from './support/showing.ts';
import { approve, makeBody, makeStory, publish, readPublished, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const chief = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');
const show = new Showing(newsroom, reporter, editor);

const findStory = (id: string): Promise<Story> =>
  newsroom.payload.findByID({ collection: 'stories', id, draft: true, depth: 0 });

describe('what an approved text shows', () => {
  test('stays as it was approved at every level, before and after it goes out', async () => {
    const { story, files } = await show.makeShowing('Bài đủ mọi tệp');
    await approve(newsroom, chief, story.id);
    const other = await show.picture();
    const before = await Promise.all([...files.values()].map((file) => show.readFile(file)));
    for (const [place, file] of files) {
      expect(await show.attack(file, other), `đã duyệt: ${place}`).toEqual(refused);
      expect((await show.exchange(reporter, file)).message, place).toContain('“Bài đủ mọi tệp”');
    }
    await take(newsroom, publisher, story.id, 'publish');
    for (const [place, file] of files)
      expect(await show.attack(file, other), `trên trang: ${place}`).toEqual(refused);
    expect(await Promise.all([...files.values()].map((file) => show.readFile(file)))).toEqual(before);
    const row = await readPublished(newsroom, `story/${story.id}`);
    const shown = getReferences(row?.document as { kind: 'story' }).filter(({ kind }) => kind === 'media');
    const places = ['lead', 'main', 'figure', 'gallery', 'embed', 'audio', 'recordings'];
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(places.map((place) => files.get(place)?.id)));
    const { document } = (await readPublished(newsroom, `media/${files.get('main')?.id}`)) ?? {};
    expect(document).toMatchObject({
      transcript: { vi: 'Con đường mở rồi' },
      captions: [{ file: { sha256: files.get('main, phụ đề')?.sha256 } }],
    });
  }, 300_000);

  test('is followed along every field by which a file of the library shows another', () => {
    const { flattenedFields } = newsroom.payload.collections.media.config;
    expect(listRelationPaths(flattenedFields, 'media').toSorted()).toEqual(['captions.file', 'poster']);
  });

  test('of a text that nobody approved is its writer’s to change', async () => {
    const { story, files } = await show.makeShowing('Bản nháp');
    for (const file of files.values()) {
      expect((await show.patch(reporter, file, { credit: 'Tôi' })).status).toBe(200);
      expect((await show.exchange(reporter, file)).status).toBe(200);
    }
    await publish(newsroom, publisher, story.id);
  });

  test('is not cut anew in its place, nor made to stand for another file', async () => {
    const { story, files } = await show.makeShowing('Cắt ảnh');
    const lead = files.get('lead') as Media;
    const edits = {
      crop: { x: 0, y: 0, width: 50, height: 50, unit: '%' },
      widthInPixels: 32,
      heightInPixels: 24,
    };
    const query = '?uploadEdits[crop][x]=0&uploadEdits[crop][width]=50&uploadEdits[widthInPixels]=32';
    const other = await show.picture();
    const tries = async (account: Account) => [
      (await show.patch(account, lead, { uploadEdits: edits })).status,
      (await show.patch(account, lead, {}, query)).status,
    ];
    expect(await tries(reporter)).toEqual([400, 400]);
    const stolen = { filename: other.filename, url: other.url, mimeType: 'text/html', filesize: 1, width: 1 };
    expect((await show.patch(reporter, lead, stolen)).status).toBe(200);
    expect(await show.readFile(lead)).toMatchObject({ filename: lead.filename, url: lead.url, width: 64 });
    await approve(newsroom, chief, story.id);
    expect(await tries(editor)).toEqual([400, 400]);
    expect((await show.patch(editor, lead, stolen)).status).toBe(200);
    expect(await show.readFile(lead)).toMatchObject({ filename: lead.filename, mimeType: 'image/png' });
    expect(await findStory(story.id)).toMatchObject({ state: 'approved' });
  });

  test('waits for approval again once the desk has changed it; the schedule stands still until then', async () => {
    const { story, files } = await show.makeShowing('Biên tập sửa lời');
    await approve(newsroom, chief, story.id);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    await take(newsroom, publisher, story.id, 'schedule', { at });
    const poster = files.get('main, ảnh bìa') as Media;
    expect((await show.patch(editor, poster, { recognisable: 'staff' })).status).toBe(200);
    expect(await findStory(story.id)).toMatchObject({ state: 'scheduled', suspendedAt: null });
    expect((await show.patch(editor, poster, { alt: 'Lời mới của biên tập viên' })).status).toBe(200);
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
    const { story, files } = await show.makeShowing('Đổi sau lưng');
    const scheduled = await show.makeShowing('Đổi sau lưng, hẹn giờ');
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
    await publishDue(newsroom.payload);
    expect((await findStory(scheduled.story.id)).slotProblem).toContain('đã thay đổi sau khi duyệt');
    for (const { id } of [story, scheduled.story])
      expect(await readPublished(newsroom, `story/${id}`)).toBeUndefined();
  });

  test('includes the sources that its page would name', async () => {
    const exemplar = await makeExemplar(newsroom, editor);
    await giveConsent(newsroom, editor, exemplar);
    await newsroom.ask(chief, 'PATCH', `/exemplars/${exemplar}`, { _status: 'published' });
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
