import { describe, expect, test } from 'vitest';
import type { ClaimSource, Exemplar, Story } from '../../cms/payload-types.ts';
import { decideClaims, listClaims, makeClaimSource } from './support/claims.ts';
import { giveConsent } from './support/consents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { makeBody, makeStory, readPublished, take, tryApproval } from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');
const made = await newsroom.ask<{ doc: Exemplar }>(editor, 'POST', '/exemplars?draft=true', {
  type: 'person',
  name: 'Bà Ka Thử',
});
const exemplar = made.body.doc.id;
await giveConsent(newsroom, editor, exemplar);
await newsroom.ask(publisher, 'PATCH', `/exemplars/${exemplar}`, { _status: 'published' });

const list = (account: Account, id: string) => listClaims(newsroom, account, 'stories', id);
const decide = (account: Account, id: string, act: object) =>
  decideClaims(newsroom, account, 'stories', id, act);
const rowsOf = async (id: string) => (await list(editor, id)).body.rows;
const makeSource = (account: Account, data: Partial<ClaimSource> = {}) =>
  makeClaimSource(newsroom, account, data);

/** A story of the reporter about the exemplar. */
async function writeStory(data: Partial<Story> = {}): Promise<string> {
  const story = await makeStory(newsroom, reporter, {
    title: 'Bà Ka Thử giữ rừng',
    summary: 'Một cánh rừng đầu nguồn.',
    body: makeBody('Bà trồng 300 cây sao. Bà vui tính.', 'Vườn lớn nhất xã.'),
    exemplars: [exemplar],
    ...data,
  });
  return story.id;
}

/** What keeps the story from being approved, when it is sent in or later; nothing once it is. */
const tryToApprove = (id: string): Promise<string> =>
  tryApproval(newsroom, { writer: reporter, approver: publisher }, id);

describe('a story about an exemplar', () => {
  test('is approved once each claim has a source, and somebody else has looked at it', async () => {
    const id = await writeStory();
    const source = await makeSource(reporter);
    expect(await tryToApprove(id)).toContain('2 khẳng định chưa có nguồn');
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const linked = await decide(reporter, id, { act: 'source', keys, sources: [source] });
    expect(linked.body.rows.map(({ state }) => state)).toEqual(['linked', 'linked']);
    expect(await tryToApprove(id)).toContain('2 khẳng định chưa được người thứ hai đối chiếu');
    expect((await decide(reporter, id, { act: 'verify', keys })).status).toBe(403);
    await decide(editor, id, { act: 'verify', keys });
    expect(await tryToApprove(id)).toBe('');
  });

  test('asks again for a claim whose sentence was changed, and for no other', async () => {
    const id = await writeStory();
    const source = await makeSource(editor);
    await decide(editor, id, {
      act: 'source',
      keys: (await rowsOf(id)).map(({ key }) => key),
      sources: [source],
    });
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['verified', 'verified']);
    await newsroom.ask(reporter, 'PATCH', `/stories/${id}?draft=true`, {
      body: makeBody('Bà trồng 900 cây sao. Bà vui tính.', 'Vườn lớn nhất xã.'),
    });
    const rows = await rowsOf(id);
    expect(rows.map(({ text, state }) => [text, state])).toEqual([
      ['900', 'open'],
      ['Vườn lớn nhất xã', 'verified'],
    ]);
    expect(rows[0]?.earlier.map((each) => each.id)).toEqual([source]);
    expect(await tryToApprove(id)).toContain('“900”');
  });

  test('lets nobody who wrote it dismiss a claim, and asks for a reason', async () => {
    const id = await writeStory();
    const keys = (await rowsOf(id)).map(({ key }) => key);
    expect((await decide(reporter, id, { act: 'dismiss', keys, reason: 'nói ví von' })).status).toBe(403);
    expect((await decide(editor, id, { act: 'dismiss', keys, reason: ' x ' })).status).toBe(400);
    await newsroom.ask(editor, 'PATCH', `/stories/${id}?draft=true`, { kicker: 'Sửa' });
    const own = await decide(editor, id, { act: 'dismiss', keys, reason: 'nói ví von' });
    expect(own.status).toBe(403);
    expect(own.body.errors?.[0]?.message).toContain('Bạn là người viết hoặc đã sửa');
    expect((await decide(publisher, id, { act: 'dismiss', keys, reason: 'nói ví von' })).status).toBe(200);
    expect((await rowsOf(id)).map(({ state, reason }) => [state, reason])).toEqual([
      ['dismissed', 'nói ví von'],
      ['dismissed', 'nói ví von'],
    ]);
  });

  test('does not go out when a claim was opened again after the approval', async () => {
    const id = await writeStory();
    const keys = (await rowsOf(id)).map(({ key }) => key);
    await decide(editor, id, { act: 'source', keys, sources: [await makeSource(editor)] });
    expect(await tryToApprove(id)).toBe('');
    await decide(editor, id, { act: 'reopen', keys: keys.slice(0, 1) });
    expect((await newsroom.ask(publisher, 'POST', `/stories/${id}/publish`)).status).toBe(400);
    expect(await readPublished(newsroom, `story/${id}`)).toBeUndefined();
  });

  test('shows its public sources to readers, and nothing of the others', async () => {
    const id = await writeStory();
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const paper = await makeSource(editor, {
      kind: 'decision',
      title: 'Quyết định khen thưởng',
      number: '12/QĐ-UBND',
      note: 'ghi chú kín',
    });
    const witness = await makeSource(editor, { kind: 'person', title: 'Hàng xóm giấu tên', public: false });
    await decide(editor, id, { act: 'source', keys, sources: [paper, witness] });
    expect(await tryToApprove(id)).toBe('');
    await take(newsroom, publisher, id, 'publish');
    const published = await readPublished(newsroom, `story/${id}`);
    expect(published?.document.verification).toMatchObject({
      claims: 2,
      sources: [{ kind: 'decision', title: 'Quyết định khen thưởng', number: '12/QĐ-UBND' }],
    });
    expect(JSON.stringify(published?.document)).not.toMatch(/giấu tên|ghi chú kín/);
  });

  test('keeps what somebody pointed out as long as it stands in the text', async () => {
    const id = await writeStory({ body: makeBody('Ai cũng bảo bà giỏi hơn người.') });
    expect(await tryToApprove(id)).toBe('');
    const other = await writeStory({ body: makeBody('Ai cũng bảo bà giỏi hơn người.') });
    expect((await decide(editor, other, { act: 'add', text: 'giỏi hơn voi' })).status).toBe(409);
    const added = await decide(editor, other, { act: 'add', text: 'giỏi hơn người' });
    expect(added.body.rows.map(({ kind, state }) => [kind, state])).toEqual([['other', 'open']]);
    expect(await tryToApprove(other)).toContain('“giỏi hơn người”');
  });
});

describe('who decides', () => {
  test('nobody decides on a text that he may not change, nor on claims that do not stand in it', async () => {
    const id = await writeStory();
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const sources = [await makeSource(editor)];
    const stranger = await newsroom.hire('reporter');
    expect((await decide(stranger, id, { act: 'source', keys, sources })).status).toBe(403);
    expect((await decide(await newsroom.hire('auditor'), id, { act: 'source', keys, sources })).status).toBe(
      403,
    );
    expect((await newsroom.ask(undefined, 'GET', `/stories/${id}/claims`)).status).toBe(401);
    const contributor = await newsroom.hire('contributor');
    expect((await list(contributor, id)).status).toBe(404);
    const gone = await decide(editor, id, { act: 'source', keys: ['0'.repeat(64)], sources });
    expect(gone.status).toBe(409);
    const unknown = await decide(editor, id, { act: 'source', keys, sources: [exemplar] });
    expect(unknown.status).toBe(400);
    expect((await rowsOf(id)).every(({ state }) => state === 'open')).toBe(true);
  });

  test('whoever told in confidence is not named to contributors, nor decided on by a desk of other units', async () => {
    const units = await Promise.all(
      ['Xã Trên', 'Xã Dưới'].map((name) =>
        newsroom.payload.create({ collection: 'units', data: { name, level: 'commune' } }),
      ),
    );
    const [unit = '', elsewhere = ''] = units.map(({ id }) => id);
    const contributor = await newsroom.hire('contributor', { unit });
    const body = makeBody('Bà trồng 300 cây sao.');
    const { id } = await makeStory(newsroom, contributor, { exemplars: [exemplar], body });
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const act = { act: 'source', keys, sources: [await makeSource(editor, { title: 'Bà hàng xóm' })] };
    expect((await decide(await newsroom.hire('editor', { unit: elsewhere }), id, act)).status).toBe(403);
    expect((await decide(await newsroom.hire('editor', { unit }), id, act)).status).toBe(200);
    const [row] = (await list(contributor, id)).body.rows;
    expect(row).toMatchObject({ state: 'verified', sources: [{ title: 'Nguồn do tòa soạn giữ' }] });
  });

  test('decisions are not written past the rules, by any address', async () => {
    const id = await writeStory();
    const row = {
      story: id,
      block: 'b',
      key: 'k',
      kind: 'other',
      text: 'x',
      sentence: 'x',
      verdict: 'dismissed',
    };
    for (const account of [reporter, editor, publisher, await newsroom.hire('administrator')])
      expect((await newsroom.ask(account, 'POST', '/claim-decisions', row)).status).toBe(403);
  });

  test('what was held against a source is so no more once the source says something else', async () => {
    const id = await writeStory();
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const source = await makeSource(reporter);
    await decide(editor, id, { act: 'source', keys, sources: [source] });
    await newsroom.ask(reporter, 'PATCH', `/claim-sources/${source}`, { note: 'cất ở ngăn hai' });
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['verified', 'verified']);
    await newsroom.ask(reporter, 'PATCH', `/claim-sources/${source}`, { title: 'Tin đồn ngoài chợ' });
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['linked', 'linked']);
    expect(await tryToApprove(id)).toContain('chưa được người thứ hai đối chiếu');
  });

  test('two who decide at once leave one decision', async () => {
    const id = await writeStory();
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const sources = [await makeSource(editor)];
    await Promise.all(
      [editor, publisher, reporter, editor].map((each) => decide(each, id, { act: 'source', keys, sources })),
    );
    const { totalDocs } = await newsroom.payload.count({
      collection: 'claim-decisions',
      where: { story: { equals: id } },
    });
    expect(totalDocs).toBe(2);
  });

  test('a source in use is not deleted, and every decision is in the log', async () => {
    const id = await writeStory();
    const source = await makeSource(editor);
    const before = await countLog();
    await decide(editor, id, {
      act: 'source',
      keys: (await rowsOf(id)).map(({ key }) => key),
      sources: [source],
    });
    expect(await countLog()).toBe(before + 1);
    expect((await newsroom.ask(publisher, 'DELETE', `/claim-sources/${source}`)).status).toBe(409);
  });
});

async function countLog(): Promise<number> {
  const { rows } = await newsroom.sql.query(
    "SELECT count(*)::int AS n FROM audit_events WHERE action = 'claim.decided'",
  );
  return (rows[0] as { n: number }).n;
}
