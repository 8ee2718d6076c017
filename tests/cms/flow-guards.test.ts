import { describe, expect, test } from 'vitest';
import type { Story } from '../../cms/payload-types.ts';
import { giveConsent, makeExemplar } from './support/consents.ts';
import { openNewsroom } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { approve, makeStory, publish, readPublished, readHandOvers, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

async function find(id: string): Promise<Story> {
  return newsroom.payload.findByID({ collection: 'stories', id, draft: true, depth: 0 });
}

describe('nothing goes around the flow', () => {
  test('a story is not published by its status, nor by any field of the flow', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Đi cửa sau' });
    const administrator = await newsroom.hire('administrator');
    for (const path of [`/stories/${story.id}`, `/stories/${story.id}?draft=true`]) {
      const answer = await newsroom.ask(administrator, 'PATCH', path, { _status: 'published' });
      expect(answer.status).toBe(409);
    }
    await newsroom.ask(administrator, 'PATCH', `/stories/${story.id}`, {
      state: 'live',
      onSite: true,
      approvedVersion: story.id,
      approvedHash: 'x',
      publishedAt: '2020-01-01T00:00:00.000Z',
      previousSlugs: ['x'],
    });
    expect(await find(story.id)).toMatchObject({
      state: 'writing',
      onSite: false,
      approvedVersion: null,
      publishedAt: null,
    });
    expect(await readPublished(newsroom, `story/${story.id}`)).toBeUndefined();
  });

  test('a story is not born live', async () => {
    const born = await makeStory(newsroom, editor, {
      title: 'Sinh ra đã lên trang',
      state: 'live',
      onSite: true,
    });
    expect(born).toMatchObject({ state: 'writing', onSite: false });
    const tried = await newsroom.ask<{ doc: Story }>(editor, 'POST', '/stories', {
      title: 'X',
      language: 'vi',
      _status: 'published',
    });
    expect(tried.body.doc).toMatchObject({ _status: 'draft', state: 'writing' });
  });

  test('restoring an approved version does not restore its approval', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Bản một' });
    await approve(newsroom, editor, story.id);
    const versions = await newsroom.payload.findVersions({
      collection: 'stories',
      where: { parent: { equals: story.id } },
    });
    const approved = versions.docs.find((version) => version.version.state === 'approved');
    await newsroom.ask(editor, 'PATCH', `/stories/${story.id}?draft=true`, { title: 'Bản hai' });
    const { revision } = await find(story.id);
    const path = `/stories/versions/${approved?.id}?draft=true&revision=${revision}`;
    expect((await newsroom.ask(editor, 'POST', path)).status).toBe(200);
    expect(await find(story.id)).toMatchObject({ title: 'Bản một', state: 'editing', approvedVersion: null });
  });

  test('a text is approved, published and scheduled only by someone who has the newest one before him', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Bản một' });
    await take(newsroom, reporter, story.id, 'submit');
    const decide = (action: string, body: object) =>
      newsroom.send<Refusal>(publisher, 'POST', `/stories/${story.id}/${action}`, body);
    const flow = await newsroom.ask<{ revision: number; hash: string }>(
      publisher,
      'GET',
      `/stories/${story.id}/flow`,
    );
    const { revision, hash } = flow.body;
    expect((await decide('approve', {})).status).toBe(428);
    expect((await decide('approve', { revision: 'mới nhất' })).status).toBe(400);
    await newsroom.ask(editor, 'PATCH', `/stories/${story.id}?draft=true`, { title: 'Bản hai, sửa lén' });
    const refused = await decide('approve', { revision, hash });
    expect(refused.status).toBe(409);
    expect(refused.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Bài đã thay đổi sau khi bạn mở: editor'),
      data: { kind: 'changed', revision: revision + 1 },
    });
    expect((await decide('approve', { revision: revision + 1, hash })).status).toBe(409);
    expect((await decide('approve', { revision: 999 })).status).toBe(409);
    expect(await find(story.id)).toMatchObject({ state: 'submitted', approvedVersion: null });
    expect((await decide('approve', { revision: revision + 1 })).status).toBe(200);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    for (const [action, body] of [
      ['schedule', { at }],
      ['publish', {}],
    ] as const) {
      expect((await decide(action, body)).status, action).toBe(428);
      expect((await decide(action, { ...body, revision })).status, action).toBe(409);
    }
    // What no reader would notice is no other text.
    await newsroom.ask(editor, 'PATCH', `/stories/${story.id}?draft=true`, { brief: 'Nhắc ảnh' });
    expect((await decide('publish', { revision: revision + 1 })).status).toBe(200);
  });

  test('a version that was public is brought back as a draft; who works on it and until when stays as it is', async () => {
    const story = await makeStory(newsroom, reporter, {
      title: 'Bản đã đăng',
      dueAt: '2026-01-01T01:00:00.000Z',
    });
    await publish(newsroom, publisher, story.id);
    const due = '2026-02-02T01:00:00.000Z';
    await newsroom.ask(editor, 'PATCH', `/stories/${story.id}?draft=true`, { title: 'Bản sau', dueAt: due });
    const { body } = await newsroom.ask<{ docs: { id: string }[] }>(
      editor,
      'GET',
      `/stories/versions?where[parent][equals]=${story.id}&where[version._status][equals]=published`,
    );
    const { revision } = await find(story.id);
    const path = `/stories/versions/${body.docs[0]?.id}`;
    const whole = await newsroom.ask<Refusal>(editor, 'POST', `${path}?revision=${revision}`);
    expect(readRefusal(whole.body)).toContain('Khôi phục thành bản thảo');
    const restored = await newsroom.ask(editor, 'POST', `${path}?draft=true&revision=${revision}`);
    expect(restored.status, JSON.stringify(restored.body)).toBe(200);
    expect(await find(story.id)).toMatchObject({
      title: 'Bản đã đăng',
      _status: 'draft',
      // It is again what readers have.
      state: 'live',
      onSite: true,
      approvedVersion: null,
      dueAt: due,
    });
    const live = await newsroom.payload.findByID({ collection: 'stories', id: story.id, depth: 0 });
    expect(live).toMatchObject({ _status: 'published', title: 'Bản đã đăng' });
    expect(await readPublished(newsroom, `story/${story.id}`)).toMatchObject({ state: 'live' });
    await newsroom.ask(editor, 'PATCH', `/stories/${story.id}?draft=true`, { title: 'Bản sau nữa' });
    await publish(newsroom, publisher, story.id);
  });

  test('a public profile is brought back as a draft by whoever may write one, and stays public as it is', async () => {
    const id = await makeExemplar(newsroom, editor, { headline: 'Bản đã đăng' });
    await giveConsent(newsroom, editor, id);
    await newsroom.ask(publisher, 'PATCH', `/exemplars/${id}`, { _status: 'published' });
    await newsroom.ask(editor, 'PATCH', `/exemplars/${id}?draft=true`, { headline: 'Bản sau' });
    const { docs } = await newsroom.payload.findVersions({
      collection: 'exemplars',
      where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    });
    const path = `/exemplars/versions/${docs[0]?.id}?draft=true`;
    expect((await newsroom.ask(reporter, 'POST', path)).status).toBe(200);
    const newest = { collection: 'exemplars', id, draft: true } as const;
    expect(await newsroom.payload.findByID(newest)).toMatchObject({
      headline: 'Bản đã đăng',
      _status: 'draft',
    });
    const handOvers = await readHandOvers(newsroom, `exemplar/${id}`);
    expect(handOvers.map(({ action }) => action)).toEqual(['publish']);
  });

  test('an incomplete story is refused with a message at each field, in Vietnamese, and nothing goes out', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Thiếu sapo', summary: '', body: null });
    const answer = await newsroom.ask<{
      errors: { data: { errors: { path: string; message: string }[] } }[];
    }>(reporter, 'POST', `/stories/${story.id}/submit`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]?.data.errors).toEqual([
      expect.objectContaining({ path: 'summary', message: '“Sapo”: Không được để trống.' }),
      expect.objectContaining({ path: 'body', message: '“Thân bài”: Bài viết chưa có nội dung.' }),
    ]);
    expect(await find(story.id)).toMatchObject({ state: 'writing' });
  });

  test('a story about an exemplar that is not published waits for it', async () => {
    const exemplar = await newsroom.payload.create({
      collection: 'exemplars',
      data: { name: 'Ông K’Brẽl', type: 'person' },
      draft: true,
    });
    const story = await makeStory(newsroom, reporter, { title: 'Về ông', exemplars: [exemplar.id] });
    await take(newsroom, reporter, story.id, 'submit');
    const refused = await newsroom.ask(editor, 'POST', `/stories/${story.id}/approve`);
    expect(JSON.stringify(refused.body)).toContain('chưa xuất bản');
    await giveConsent(newsroom, editor, exemplar.id);
    await newsroom.ask(editor, 'PATCH', `/exemplars/${exemplar.id}`, { _status: 'published' });
    await approve(newsroom, editor, story.id);
  });

  test('a failure after the hand-over leaves neither a public document nor a changed story', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Đứt giữa chừng' });
    await approve(newsroom, editor, story.id);
    await newsroom.sql.query(`
      CREATE FUNCTION refuse_live() RETURNS trigger AS $$ BEGIN
        IF NEW.state = 'live' AND NEW.title = 'Đứt giữa chừng' THEN RAISE EXCEPTION 'đứt'; END IF; RETURN NEW; END $$ LANGUAGE plpgsql;
      CREATE TRIGGER refuse_live BEFORE UPDATE ON stories FOR EACH ROW EXECUTE FUNCTION refuse_live()`);
    const answer = await newsroom.ask(publisher, 'POST', `/stories/${story.id}/publish`, {});
    await newsroom.sql.query('DROP FUNCTION refuse_live() CASCADE');
    expect(answer.status).toBe(500);
    expect(await readPublished(newsroom, `story/${story.id}`)).toBeUndefined();
    expect(await readHandOvers(newsroom, `story/${story.id}`)).toEqual([]);
    expect(await find(story.id)).toMatchObject({ state: 'approved', onSite: false });
    await take(newsroom, publisher, story.id, 'publish');
  });

  test('a story that was public is not deleted', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Giữ trong kho' });
    await publish(newsroom, publisher, story.id);
    expect((await newsroom.ask(publisher, 'DELETE', `/stories/${story.id}`)).status).toBe(409);
  });

  test('two presses of the same button publish once', async () => {
    const story = await makeStory(newsroom, reporter, { title: 'Bấm hai lần' });
    await approve(newsroom, editor, story.id);
    const presses = [1, 2, 3].map(() => newsroom.ask(publisher, 'POST', `/stories/${story.id}/publish`, {}));
    const statuses = (await Promise.all(presses)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409, 409]);
    expect(await readHandOvers(newsroom, `story/${story.id}`)).toHaveLength(1);
  });
});
