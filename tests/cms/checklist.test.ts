import { describe, expect, test } from 'vitest';
import type { Checklist } from '../../cms/checks/checklist/checklist.ts';
import { decideClaims, listClaims, makeClaimSource } from './support/claims.ts';
import { makeExemplar } from './support/consents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { approve, makeBody, makeStory, take } from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

interface Refusal {
  errors: { data?: { errors: { path: string; message: string }[] } }[];
}

async function ask(account: Account, method: 'GET' | 'POST', path: string, body?: object) {
  const answer = await newsroom.ask<Refusal>(account, method, path, body);
  return { status: answer.status, paths: answer.body.errors?.[0]?.data?.errors.map(({ path: at }) => at) };
}

/** Points that are open, each with the tab in which it is mended. */
async function findOpen(path: string): Promise<Record<string, string | undefined>> {
  const { body } = await newsroom.ask<Checklist>(reporter, 'GET', `${path}/checklist`);
  return Object.fromEntries(
    body.items.filter(({ problems }) => problems.length > 0).map(({ id, tab }) => [id, tab]),
  );
}

const person = await newsroom.payload.create({
  collection: 'exemplars',
  data: { type: 'person', name: 'Bà Ka Lành', body: makeBody('Bà trồng 2.000 cây.') },
  draft: true,
});
/** A profile that the reporter began. */
const own = await makeExemplar(newsroom, reporter);

describe('the checklist of a story', () => {
  test('is in order for a whole text, and that goes to the desk', async () => {
    const { id, credits } = await makeStory(newsroom, reporter, { title: 'Con suối trong' });
    expect(
      credits?.map(({ role, name }) => [role, name]),
      'who begins a text is its author',
    ).toEqual([['author', 'reporter']]);
    expect(await findOpen(`/stories/${id}`)).toEqual({});
    await take(newsroom, reporter, id, 'submit');
  });

  test('names all at once that its writer has to mend, and nothing waits for approval before', async () => {
    const { body } = await newsroom.ask<{ doc: { id: string } }>(reporter, 'POST', '/stories?depth=0', {
      title: 'Phim chưa có',
      language: 'vi',
      format: 'video',
      exemplars: [own],
      body: makeBody('Xã có 45 hộ thoát nghèo.'),
    });
    const path = `/stories/${body.doc.id}`;
    expect(await findOpen(path)).toEqual({
      summary: 'Nội dung',
      main: 'Nội dung',
      section: 'Phân loại',
      consent: 'Phân loại',
      claims: 'Kiểm chứng',
    });
    const refused = await ask(reporter, 'POST', `${path}/submit`, {});
    expect(refused.status).toBe(400);
    expect(refused.paths?.toSorted()).toEqual(['claims', 'exemplars', 'main', 'section', 'summary']);
    const { body: story } = await newsroom.ask<{ state: string }>(reporter, 'GET', `${path}?draft=true`);
    expect(story.state).toBe('writing');
  });

  test('leaves to others what its writer cannot mend, and by no other way does a text reach the desk', async () => {
    const { id } = await makeStory(newsroom, reporter, {
      title: 'Người của đồng nghiệp',
      exemplars: [person.id],
      body: makeBody('Xã có 45 hộ thoát nghèo.'),
    });
    const path = `/stories/${id}`;
    // The profile is the editor’s: whose consent is missing, and that it is not public yet, is not for the reporter to mend.
    expect((await ask(reporter, 'POST', `${path}/submit`, {})).paths).toEqual(['claims']);
    await newsroom.ask(editor, 'PATCH', `${path}?draft=true`, { state: 'submitted' });
    await newsroom.payload.update({ collection: 'stories', id, data: { state: 'submitted' }, draft: true });
    await newsroom.ask(editor, 'PATCH', '/stories?draft=true&where[title][exists]=true', {
      state: 'submitted',
    });
    expect(
      (await newsroom.send(editor, 'POST', '/graphql', { query: '{ Stories { totalDocs } }' })).status,
    ).toBe(404);
    const story = await newsroom.payload.findByID({ collection: 'stories', id, draft: true });
    expect(story.state).toBe('writing');
    const source = await makeClaimSource(newsroom, reporter);
    const { body } = await listClaims(newsroom, reporter, 'stories', id);
    const keys = body.rows.map(({ key }) => key);
    await decideClaims(newsroom, reporter, 'stories', id, { act: 'source', keys, sources: [source] });
    await take(newsroom, reporter, id, 'submit');
  });

  test('is asked at approval too, which then says everything at once', async () => {
    const { id } = await makeStory(newsroom, reporter, { title: 'Chờ duyệt rồi mới hỏng' });
    await take(newsroom, reporter, id, 'submit');
    await newsroom.ask(editor, 'PATCH', `/stories/${id}`, {
      section: null,
      summary: '',
      exemplars: [person.id],
      body: makeBody('Xã có 45 hộ thoát nghèo.'),
    });
    const refused = await ask(editor, 'POST', `/stories/${id}/approve`, {});
    expect(new Set(refused.paths)).toEqual(new Set(['section', 'summary', 'exemplars', 'claims', 'state']));
  });

  test('wants a name, and says so at its field', async () => {
    const { id } = await makeStory(newsroom, reporter, { title: 'Bài không tên ai' });
    await newsroom.ask(reporter, 'PATCH', `/stories/${id}`, { credits: [] });
    expect(await findOpen(`/stories/${id}`)).toEqual({ author: 'Ghi công và nguồn' });
    expect((await ask(reporter, 'POST', `/stories/${id}/submit`, {})).paths).toEqual(['credits']);
  });
});

describe('an interviewee who asked to see the text first', () => {
  const reviewed = { interviewReviewedOn: '2026-11-20T05:00:00.000Z' };

  test('has seen it, with a day and a proof, before anybody approves it', async () => {
    const { id } = await makeStory(newsroom, reporter, { title: 'Bà xin xem lại', interviewReview: true });
    const path = `/stories/${id}`;
    const tell = (fields: object) => newsroom.ask(reporter, 'PATCH', `${path}?draft=true`, fields);
    expect(await findOpen(path)).toEqual({ interview: 'Ghi công và nguồn' });
    await take(newsroom, reporter, id, 'submit');
    const approve = () => ask(editor, 'POST', `${path}/approve`, {});
    expect(await approve()).toEqual({ status: 400, paths: ['interviewReviewedOn'] });
    await tell({ interviewReviewedOn: '2999-01-01T05:00:00.000Z' });
    expect(await approve()).toEqual({ status: 400, paths: ['interviewReviewedOn'] });
    await tell(reviewed);
    expect(await approve()).toEqual({ status: 400, paths: ['interviewProof'] });
    await tell({ interviewProof: 'Bà đọc bản in tại nhà, ký tên ở trang cuối.' });
    expect((await approve()).status).toBe(200);
    expect(await findOpen(path)).toEqual({});
  });

  test('may ask after the approval, too: nothing goes out until he has seen it', async () => {
    const { id } = await makeStory(newsroom, reporter, { title: 'Ông xin xem sau khi duyệt' });
    await approve(newsroom, editor, id);
    const tell = (fields: object) => newsroom.ask(reporter, 'PATCH', `/stories/${id}?draft=true`, fields);
    const publish = () => ask(publisher, 'POST', `/stories/${id}/publish`, {});
    await tell({ interviewReview: true });
    expect(await publish()).toEqual({ status: 400, paths: ['interviewReviewedOn'] });
    await tell({ ...reviewed, interviewProof: 'Ông trả lời thư ngày 20/11.' });
    expect((await publish()).status).toBe(200);
    const { rows } = await newsroom.sql.query<{ document: object }>(
      'SELECT document FROM published_documents WHERE key = $1',
      [`story/${id}`],
    );
    expect(JSON.stringify(rows[0]?.document)).not.toContain('thư ngày 20/11');
  });
});

test('the checklist of a profile says what keeps it from the site', async () => {
  const open = await findOpen(`/exemplars/${person.id}`);
  expect(Object.keys(open)).toEqual(['consent', 'claims']);
});
