import { describe, expect, test } from 'vitest';
import type { Story } from '../../cms/payload-types.ts';
import { openNewsroom } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import {
  approve,
  makeBody,
  makeStory,
  publish,
  readPublished,
  readHandOvers,
  take,
} from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

async function find(id: string): Promise<Story> {
  return newsroom.payload.findByID({ collection: 'stories', id, draft: true, depth: 0 });
}

describe('a story on its way to the public', () => {
  test('goes from draft over the desk to the public, with a hand-over that the publisher can take', async () => {
    const machineMade = 'compositeWithTrainedAlgorithmicMedia';
    const story = await makeStory(newsroom, reporter, { machineMade });
    expect(story.state).toBe('writing');
    expect(story.slug).toBe('gia-lang-hien-dat-mo-duong');
    await take(newsroom, reporter, story.id, 'submit');
    await approve(newsroom, editor, story.id);
    await take(newsroom, publisher, story.id, 'publish');
    const published = await readPublished(newsroom, `story/${story.id}`);
    expect(published?.state).toBe('live');
    expect(published?.document).toMatchObject({
      kind: 'story',
      title: 'Già làng hiến đất mở đường',
      language: 'vi',
      machineMade,
    });
    expect(await readHandOvers(newsroom, `story/${story.id}`)).toEqual([
      {
        action: 'publish',
        lane: 'normal',
        requested_by: publisher.user.email,
        address: `/vi/bai/${story.slug}/`,
      },
    ]);
    expect(await find(story.id)).toMatchObject({ state: 'live', onSite: true });
  });

  test('goes out as the version that was approved; an edit drops the approval', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Bản đã duyệt' });
    await approve(newsroom, editor, story.id);
    const edit = await newsroom.ask(reporter, 'PATCH', `/stories/${story.id}?draft=true`, {
      title: 'Bản sửa lén',
    });
    expect(edit.status).toBe(200);
    expect(await find(story.id)).toMatchObject({
      state: 'submitted',
      approvedVersion: null,
      approvedHash: null,
    });
    const refused = await newsroom.ask(publisher, 'POST', `/stories/${story.id}/publish`, {});
    expect(refused.status).toBe(409);
    expect(await readPublished(newsroom, `story/${story.id}`)).toBeUndefined();
  });

  test('keeps its approval when it is saved without a change', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Không đổi gì' });
    await approve(newsroom, editor, story.id);
    await newsroom.ask(editor, 'PATCH', `/stories/${story.id}?draft=true`, { title: 'Không đổi gì' });
    expect(await find(story.id)).toMatchObject({ state: 'approved' });
    await take(newsroom, publisher, story.id, 'publish');
  });

  test('stays as it is on the site while a live story is edited, until it is approved and published again', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Con đường mới' });
    await publish(newsroom, publisher, story.id);
    await newsroom.ask(reporter, 'PATCH', `/stories/${story.id}?draft=true`, { title: 'Con đường đã xong' });
    expect(await find(story.id)).toMatchObject({ state: 'writing', onSite: true });
    expect((await readPublished(newsroom, `story/${story.id}`))?.document).toMatchObject({
      title: 'Con đường mới',
    });
    await approve(newsroom, editor, story.id);
    await take(newsroom, publisher, story.id, 'publish', { note: 'Con đường dài 2 km, không phải 3 km.' });
    const after = await readPublished(newsroom, `story/${story.id}`);
    expect(after?.document).toMatchObject({
      title: 'Con đường đã xong',
      slug: 'con-duong-moi',
      corrections: [{ note: 'Con đường dài 2 km, không phải 3 km.' }],
    });
    expect((await readHandOvers(newsroom, `story/${story.id}`)).map(({ action }) => action)).toEqual([
      'publish',
      'correct',
    ]);
  });

  test('is corrected with what was false and what is right; the false words leave the page and stay in its versions', async () => {
    const wrong = 'Con đường dài 3 km';
    const story = await makeStory(newsroom, reporter, {
      title: 'Đo lại con đường',
      summary: `${wrong}, làm trong hai năm.`,
    });
    await publish(newsroom, publisher, story.id);
    const correct = async (body: object) => {
      const { revision } = await find(story.id);
      return newsroom.ask<Refusal>(publisher, 'POST', `/stories/${story.id}/publish`, { ...body, revision });
    };
    const edit = (summary: string) => newsroom.ask(reporter, 'PATCH', `/stories/${story.id}`, { summary });
    await edit('Con đường dài 3 km, làm trong ba năm.');
    await approve(newsroom, editor, story.id);
    const told = { note: 'Ghi nhầm chiều dài, xin lỗi bạn đọc.', wrong, right: 'Con đường dài 2 km' };
    expect(readRefusal((await correct({ ...told, right: '' })).body)).toContain('cả đoạn sai và đoạn đúng');
    expect(readRefusal((await correct({ ...told, note: '' })).body)).toContain('lời xin lỗi');
    expect(readRefusal((await correct(told)).body)).toContain(`Đoạn sai “${wrong}” vẫn còn trong bài`);
    await edit('Con đường dài 2 km, làm trong hai năm.');
    await approve(newsroom, editor, story.id);
    expect((await correct(told)).status).toBe(200);
    const live = (await readPublished(newsroom, `story/${story.id}`))?.document;
    expect(live).toMatchObject({ summary: 'Con đường dài 2 km, làm trong hai năm.', corrections: [told] });
    const { docs } = await newsroom.payload.findVersions({
      collection: 'stories',
      where: { parent: { equals: story.id }, 'version.summary': { contains: wrong } },
    });
    expect(docs.length).toBeGreaterThan(0);
  });

  test('keeps the time of its first publication and its old addresses', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Tên cũ' });
    await publish(newsroom, publisher, story.id);
    const before = (await readPublished(newsroom, `story/${story.id}`))?.document;
    await newsroom.ask(editor, 'PATCH', `/stories/${story.id}?draft=true`, { slug: 'ten-moi' });
    await publish(newsroom, publisher, story.id);
    const after = (await readPublished(newsroom, `story/${story.id}`))?.document;
    expect(after).toMatchObject({
      slug: 'ten-moi',
      previousSlugs: ['ten-cu'],
      publishedAt: before?.publishedAt,
    });
    const other = await makeStory(newsroom, reporter, { title: 'Tên cũ' });
    expect(other.slug).toBe('ten-cu-2');
  });

  test('is withdrawn in the fast lane, with the translations that are ticked', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Bài sẽ gỡ' });
    await publish(newsroom, publisher, story.id);
    const made = await newsroom.ask<{ id: string }>(editor, 'POST', `/stories/${story.id}/translate`, {
      language: 'en',
    });
    expect(made.status).toBe(200);
    await newsroom.ask(editor, 'PATCH', `/stories/${made.body.id}?draft=true`, {
      title: 'A story to withdraw',
      summary: 'In English.',
      body: makeBody('Text.'),
    });
    await publish(newsroom, publisher, made.body.id);
    await take(newsroom, publisher, story.id, 'withdraw', {
      reason: 'Nhân vật đề nghị.',
      translations: [made.body.id],
    });
    for (const id of [story.id, made.body.id]) {
      expect((await readPublished(newsroom, `story/${id}`))?.state).toBe('withdrawn');
      expect((await readHandOvers(newsroom, `story/${id}`)).at(-1)).toMatchObject({
        action: 'withdraw',
        lane: 'fast',
      });
      expect(await find(id)).toMatchObject({ state: 'withdrawn', onSite: false });
    }
  });

  test('can come back after it was withdrawn, once approved again', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Đi rồi về' });
    await publish(newsroom, publisher, story.id);
    await take(newsroom, publisher, story.id, 'withdraw', { reason: 'Chờ xác minh.' });
    const early = await newsroom.ask(publisher, 'POST', `/stories/${story.id}/publish`, {});
    expect(early.status).toBe(409);
    await publish(newsroom, publisher, story.id);
    expect((await readPublished(newsroom, `story/${story.id}`))?.state).toBe('live');
  });
});
