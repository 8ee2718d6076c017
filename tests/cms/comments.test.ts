import { describe, expect, test } from 'vitest';
import type { Thread } from '../../cms/story/comments/comment.ts';
import { findMentioned, findTyped } from '../../cms/story/comments/mention.ts';
import type { Story } from '../../cms/payload-types.ts';
import { openNewsroom, type Account, type Answer } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { makeBody, makeStory, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const { staff, unit } = await hireStaff(newsroom);

const say = (account: Account, story: Pick<Story, 'id'>, body: object): Promise<Answer<{ id: string }>> =>
  newsroom.send(account, 'POST', `/stories/${story.id}/comments`, body);

async function readThreads(account: Account, story: Pick<Story, 'id'>): Promise<Thread[]> {
  const answer = await newsroom.send<{ threads: Thread[] }>(account, 'GET', `/stories/${story.id}/comments`);
  return answer.body.threads;
}

async function findMentions(account: Account): Promise<string[]> {
  const answer = await newsroom.send<{ rows: { note: string }[] }>(
    account,
    'GET',
    '/stories/queue/nhac-den-toi',
  );
  return answer.body.rows.map(({ note }) => note);
}

function getBlock(story: Story, index: number): string {
  const nodes = story.body?.root.children as unknown as { $: { id: string } }[];
  return nodes[index]?.$.id ?? '';
}

describe('a colleague', () => {
  const colleagues = [
    { id: '1', name: 'Lan' },
    { id: '2', name: 'Lan Anh' },
    { id: '3', name: 'Trần Thị Bưởi' },
  ];
  const offered = (text: string) =>
    findTyped(text, text.length, colleagues)?.colleagues.map(({ name }) => name);

  test('is offered once “@” is typed, by any part of the name and without tones', () => {
    expect(offered('Nhờ @')).toEqual(['Lan', 'Lan Anh', 'Trần Thị Bưởi']);
    expect(offered('Nhờ @lan')).toEqual(['Lan', 'Lan Anh']);
    expect(offered('@tran thi b')).toEqual(['Trần Thị Bưởi']);
    expect(offered('@buoi')).toEqual(['Trần Thị Bưởi']);
    expect(offered('thư@lan')).toBeUndefined();
    expect(offered('Nhờ @Lan xem giúp')).toBeUndefined();
    expect(offered('Nhờ @ai đó')).toBeUndefined();
  });

  test('is mentioned wherever the name stands behind an “@”, the longer of two names first', () => {
    expect(findMentioned('@Lan Anh ơi', colleagues)).toEqual(['2']);
    expect(findMentioned('@Lan Anh và @Lan', colleagues).toSorted()).toEqual(['1', '2']);
    expect(findMentioned('Lan Anh', colleagues)).toEqual([]);
  });
});

describe('comments on a text', () => {
  test('stand at their paragraph with its words, are answered, settled and opened again', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    const first = await say(staff.editor, story, { block: getBlock(story, 1), text: 'Đường dài bao nhiêu?' });
    expect(first.status).toBe(201);
    await say(staff.reporter, story, { thread: first.body.id, text: 'Hai cây số.' });
    const settle = (resolved: boolean) =>
      newsroom.send(staff.editor, 'POST', `/stories/${story.id}/comments/settle`, {
        thread: first.body.id,
        resolved,
      });
    expect((await settle(true)).status).toBe(200);
    const [settled] = await readThreads(staff.reporter, story);
    expect(settled).toMatchObject({
      isOrphan: false,
      first: {
        text: 'Đường dài bao nhiêu?',
        quote: 'Chiều về, con đường đã mở.',
        author: staff.editor.user.name,
        resolvedBy: staff.editor.user.name,
      },
      answers: [{ text: 'Hai cây số.', author: staff.reporter.user.name, isMine: true }],
    });
    await say(staff.reporter, story, { thread: first.body.id, text: 'À, ba cây số.' });
    expect((await readThreads(staff.reporter, story))[0]?.first.resolvedAt).toBeNull();
  });

  test('stay at their paragraph while it is rewritten and moved, and say so when it is gone', async () => {
    const story = await makeStory(newsroom, staff.reporter, { body: makeBody('Một.', 'Hai.', 'Ba.') });
    const block = getBlock(story, 1);
    await say(staff.editor, story, { block, text: 'Xem lại.' });
    const nodes = story.body?.root.children as unknown as { children: { text: string }[] }[];
    const [one, two, three] = structuredClone(nodes);
    Object.assign(two?.children[0] ?? {}, { text: 'Hai, viết lại hẳn.' });
    const write = (children: unknown[]) =>
      newsroom.ask(staff.reporter, 'PATCH', `/stories/${story.id}?draft=true`, {
        body: { root: { ...story.body?.root, children } },
      });
    await write([two, three, one]);
    expect(await readThreads(staff.editor, story)).toMatchObject([{ isOrphan: false, first: { block } }]);
    await write([three, one]);
    expect(await readThreads(staff.editor, story)).toMatchObject([
      { isOrphan: true, first: { block, quote: 'Hai.', text: 'Xem lại.' } },
    ]);
  });

  test('may be about the title, the standfirst or the whole, and about nothing that is not there', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    for (const block of ['', 'title', 'summary']) {
      expect((await say(staff.editor, story, { block, text: 'Hay.' })).status).toBe(201);
    }
    expect((await say(staff.editor, story, { block: 'khong-co', text: 'Đâu?' })).status).toBe(409);
    expect((await say(staff.editor, story, { block: "'; drop", text: 'x' })).status).toBe(400);
    expect((await say(staff.editor, story, { text: '  \u0000 ' })).status).toBe(400);
    expect((await say(staff.editor, story, { text: 'x'.repeat(5_000) })).status).toBe(400);
    expect((await say(staff.editor, story, { thread: story.id, text: 'x' })).status).toBe(404);
    expect((await readThreads(staff.editor, story)).map(({ first }) => first.block)).toEqual([
      '',
      'title',
      'summary',
    ]);
  });

  test('are known only to those who may read the text', async () => {
    const foreign = await makeStory(newsroom, staff.reporter);
    await say(staff.editor, foreign, { text: 'Chỉ toà soạn biết.' });
    const own = await makeStory(newsroom, staff.contributor, { unit: unit.id });
    await say(staff.editor, own, { text: 'Bác gửi thêm ảnh nhé.' });
    expect((await say(staff.contributor, foreign, { text: 'Tôi cũng xem?' })).status).toBe(404);
    for (const path of ['comments', 'colleagues']) {
      const answer = await newsroom.send(staff.contributor, 'GET', `/stories/${foreign.id}/${path}`);
      expect(answer.status, path).toBe(404);
      expect((await newsroom.send(undefined, 'GET', `/stories/${foreign.id}/${path}`)).status).toBe(401);
    }
    expect(await readThreads(staff.contributor, own)).toHaveLength(1);
    const versions = await newsroom.send(staff.contributor, 'GET', '/stories/versions?depth=2&limit=100');
    expect(JSON.stringify(versions.body)).not.toContain('Chỉ toà soạn biết');
    const threads = await readThreads(staff.editor, foreign);
    const stolen = { thread: threads[0]?.first.id, resolved: true };
    const settled = await newsroom.send(
      staff.contributor,
      'POST',
      `/stories/${own.id}/comments/settle`,
      stolen,
    );
    expect(settled.status).toBe(404);
  });

  test('mention only who may read the text; it waits on his start page until he answers or it is settled', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    const mention = (account: Account, text: string) =>
      say(staff.editor, story, { text, mentions: [account.user.id] });
    expect((await mention(staff.contributor, 'Bác xem giúp.')).status).toBe(400);
    const first = await mention(staff.translator, 'Chị dịch câu này thế nào?');
    const second = await mention(staff.translator, 'Và câu cuối?');
    expect(await findMentions(staff.translator)).toHaveLength(2);
    expect((await findMentions(staff.translator))[0]).toContain('Và câu cuối?');
    await say(staff.translator, story, { thread: first.body.id, text: 'Tôi dịch rồi.' });
    expect(await findMentions(staff.translator)).toHaveLength(1);
    await newsroom.send(staff.editor, 'POST', `/stories/${story.id}/comments/settle`, {
      thread: second.body.id,
      resolved: true,
    });
    expect(await findMentions(staff.translator)).toEqual([]);
    expect(await findMentions(staff.contributor)).toEqual([]);
  });

  test('tell the writer why his text came back', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    await take(newsroom, staff.reporter, story.id, 'submit');
    const silent = await newsroom.send(staff.editor, 'POST', `/stories/${story.id}/return`, { reason: ' ' });
    expect(silent.status).toBe(400);
    await take(newsroom, staff.editor, story.id, 'return', { reason: 'Thiếu lời của xã.' });
    expect(await readThreads(staff.reporter, story)).toMatchObject([
      { first: { text: 'Trả lại: Thiếu lời của xã.', author: staff.editor.user.name } },
    ]);
    expect((await findMentions(staff.reporter)).join()).toContain('Thiếu lời của xã.');
  });

  test('are read by the auditor, who says nothing', async () => {
    const story = await makeStory(newsroom, staff.reporter);
    await say(staff.editor, story, { text: 'Xem lại.' });
    expect(await readThreads(staff.auditor, story)).toHaveLength(1);
    expect((await say(staff.auditor, story, { text: 'Tôi cũng thấy thế.' })).status).toBe(403);
  });

  test('go with a draft that is deleted, as does what was decided of its claims', async () => {
    const story = await makeStory(newsroom, staff.reporter, { body: makeBody('Bà trồng 300 cây.') });
    await say(staff.editor, story, { text: 'Bỏ bài này.' });
    const pointed = { act: 'add', text: 'trồng' };
    const added = await newsroom.ask(staff.editor, 'POST', `/stories/${story.id}/claims`, pointed);
    expect(added.status).toBe(200);
    expect((await newsroom.ask(staff.editor, 'DELETE', `/stories/${story.id}`)).status).toBe(200);
    const { rows } = await newsroom.sql.query(
      `SELECT story_id FROM story_comments WHERE story_id = $1
       UNION ALL SELECT story_id FROM claim_decisions WHERE story_id = $1`,
      [story.id],
    );
    expect(rows).toEqual([]);
  });
});
