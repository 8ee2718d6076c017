import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimReport, ClaimRow } from '../../cms/verification/claim-report.ts';
import type { ClaimSource, Exemplar, Story } from '../../cms/payload-types.ts';
import { findQueue } from '../../cms/queues/find-queues.ts';
import { giveConsent, makeExemplar } from './support/consents.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { openNewsroom, type Account, type Answer, type Newsroom } from './support/newsroom.ts';
import { makeBody, makeStory, readPublished, take } from './support/stories.ts';

let newsroom: Newsroom;
let reporter: Account;
let editor: Account;
let publisher: Account;
let exemplar: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  reporter = await newsroom.hire('reporter');
  editor = await newsroom.hire('editor');
  publisher = await newsroom.hire('publisher');
  const made = await newsroom.ask<{ doc: Exemplar }>(editor, 'POST', '/exemplars?draft=true', {
    type: 'person',
    name: 'Bà Ka Thử',
  });
  exemplar = made.body.doc.id;
  await giveConsent(newsroom, editor, exemplar);
  await newsroom.ask(editor, 'PATCH', `/exemplars/${exemplar}`, { _status: 'published' });
});

afterAll(() => newsroom.close());

type Report = Answer<
  ClaimReport & { errors?: { message: string; data?: { errors: { message: string }[] } }[] }
>;

type Kind = 'stories' | 'exemplars';

const list = (account: Account, id: string, kind: Kind = 'stories'): Promise<Report> =>
  newsroom.ask(account, 'GET', `/${kind}/${id}/claims`);
const decide = (account: Account, id: string, body: object, kind: Kind = 'stories'): Promise<Report> =>
  newsroom.ask(account, 'POST', `/${kind}/${id}/claims`, body);

async function rowsOf(id: string, kind: Kind = 'stories'): Promise<ClaimRow[]> {
  return (await list(editor, id, kind)).body.rows;
}

async function makeSource(account: Account, data: Partial<ClaimSource> = {}): Promise<string> {
  const { body } = await newsroom.ask<{ doc: ClaimSource }>(account, 'POST', '/claim-sources', {
    kind: 'document',
    title: 'Báo cáo của UBND xã',
    public: true,
    ...data,
  });
  return body.doc.id;
}

/** A story of the reporter about the exemplar, sent in. */
async function sendStory(data: Partial<Story> = {}): Promise<string> {
  const story = await makeStory(newsroom, reporter, {
    title: 'Bà Ka Thử giữ rừng',
    summary: 'Một cánh rừng đầu nguồn.',
    body: makeBody('Bà trồng 300 cây sao. Bà vui tính.', 'Vườn lớn nhất xã.'),
    exemplars: [exemplar],
    ...data,
  });
  await take(newsroom, reporter, story.id, 'submit');
  return story.id;
}

/** What the approval is told; nothing when it is given. */
async function tryApproval(id: string): Promise<string> {
  const { status, body } = await newsroom.ask<Report['body']>(publisher, 'POST', `/stories/${id}/approve`);
  if (status === 200) return '';
  return (body.errors ?? [])
    .flatMap(({ message, data }) => data?.errors.map((each) => each.message) ?? message)
    .join();
}

describe('a story about an exemplar', () => {
  test('is approved once each claim has a source, and somebody else has looked at it', async () => {
    const id = await sendStory();
    const source = await makeSource(reporter);
    expect(await tryApproval(id)).toContain('2 khẳng định chưa có nguồn');
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const linked = await decide(reporter, id, { act: 'source', keys, sources: [source] });
    expect(linked.body.rows.map(({ state }) => state)).toEqual(['linked', 'linked']);
    expect(await tryApproval(id)).toContain('2 khẳng định chưa được người thứ hai đối chiếu');
    expect((await decide(reporter, id, { act: 'verify', keys })).status).toBe(403);
    await decide(editor, id, { act: 'verify', keys });
    expect(await tryApproval(id)).toBe('');
  });

  test('asks again for a claim whose sentence was changed, and for no other', async () => {
    const id = await sendStory();
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
    expect(await tryApproval(id)).toContain('“900”');
  });

  test('lets nobody who wrote it dismiss a claim, and asks for a reason', async () => {
    const id = await sendStory();
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
    const id = await sendStory();
    const keys = (await rowsOf(id)).map(({ key }) => key);
    await decide(editor, id, { act: 'source', keys, sources: [await makeSource(editor)] });
    expect(await tryApproval(id)).toBe('');
    await decide(editor, id, { act: 'reopen', keys: keys.slice(0, 1) });
    expect((await newsroom.ask(publisher, 'POST', `/stories/${id}/publish`)).status).toBe(400);
    expect(await readPublished(newsroom, `story/${id}`)).toBeUndefined();
  });

  test('shows its public sources to readers, and nothing of the others', async () => {
    const id = await sendStory();
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const paper = await makeSource(editor, {
      kind: 'decision',
      title: 'Quyết định khen thưởng',
      number: '12/QĐ-UBND',
      note: 'ghi chú kín',
    });
    const witness = await makeSource(editor, { kind: 'person', title: 'Hàng xóm giấu tên', public: false });
    await decide(editor, id, { act: 'source', keys, sources: [paper, witness] });
    expect(await tryApproval(id)).toBe('');
    await take(newsroom, publisher, id, 'publish');
    const published = await readPublished(newsroom, `story/${id}`);
    expect(published?.document.verification).toMatchObject({
      claims: 2,
      sources: [{ kind: 'decision', title: 'Quyết định khen thưởng', number: '12/QĐ-UBND' }],
    });
    expect(JSON.stringify(published?.document)).not.toMatch(/giấu tên|ghi chú kín/);
  });

  test('keeps what somebody pointed out as long as it stands in the text', async () => {
    const id = await sendStory({ body: makeBody('Ai cũng bảo bà giỏi hơn người.') });
    expect(await tryApproval(id)).toBe('');
    const other = await sendStory({ body: makeBody('Ai cũng bảo bà giỏi hơn người.') });
    expect((await decide(editor, other, { act: 'add', text: 'giỏi hơn voi' })).status).toBe(409);
    const added = await decide(editor, other, { act: 'add', text: 'giỏi hơn người' });
    expect(added.body.rows.map(({ kind, state }) => [kind, state])).toEqual([['other', 'open']]);
    expect(await tryApproval(other)).toContain('“giỏi hơn người”');
  });
});

describe('a profile', () => {
  const publishIt = async (account: Account, id: string, data: object = {}): Promise<string> => {
    const body = { ...data, _status: 'published' };
    return readRefusal((await newsroom.ask<Refusal>(account, 'PATCH', `/exemplars/${id}`, body)).body);
  };
  const ofProfile = (account: Account, id: string, body: object) => decide(account, id, body, 'exemplars');

  async function makeProfile(writer: Account, data: Partial<Exemplar> = {}): Promise<string> {
    const id = await makeExemplar(newsroom, writer, {
      headline: 'Người đầu tiên trồng sâm ở xã',
      body: makeBody('Ông giúp 12 hộ thoát nghèo.'),
      ...data,
    });
    await giveConsent(newsroom, editor, id);
    return id;
  }

  test('goes out once each claim has a source, and somebody who did not write it has looked at it', async () => {
    const id = await makeProfile(editor);
    expect(await publishIt(editor, id)).toContain('2 khẳng định chưa có nguồn: “Người đầu tiên');
    const keys = (await rowsOf(id, 'exemplars')).map(({ key }) => key);
    const sources = [await makeSource(editor)];
    const linked = await ofProfile(editor, id, { act: 'source', keys, sources });
    expect(linked.body.rows.map(({ state }) => state)).toEqual(['linked', 'linked']);
    expect((await ofProfile(editor, id, { act: 'verify', keys })).status).toBe(403);
    const own = await ofProfile(editor, id, { act: 'dismiss', keys, reason: 'lời nói ví von' });
    expect(own.body.errors?.[0]?.message).toContain('đã sửa hồ sơ này');
    expect(await publishIt(editor, id)).toContain('2 khẳng định chưa được người thứ hai đối chiếu');
    expect((await ofProfile(publisher, id, { act: 'verify', keys })).status).toBe(200);
    expect(await publishIt(editor, id)).toBe('');
    const published = await readPublished(newsroom, `exemplar/${id}`);
    expect(published?.document.verification).toMatchObject({ claims: 2, sources: [{ kind: 'document' }] });
  });

  test('a later change asks again for its own sentence, and its writer does not confirm it', async () => {
    const id = await makeProfile(editor);
    const source = (rows: readonly ClaimRow[], sources: string[]) => ({
      act: 'source',
      keys: rows.map(({ key }) => key),
      sources,
    });
    const sources = [await makeSource(editor)];
    await ofProfile(publisher, id, source(await rowsOf(id, 'exemplars'), sources));
    expect(await publishIt(editor, id)).toBe('');
    const body = makeBody('Ông giúp 90 hộ thoát nghèo.');
    expect(await publishIt(publisher, id, { body })).toContain('1 khẳng định chưa có nguồn: “90”');
    await newsroom.ask(publisher, 'PATCH', `/exemplars/${id}?draft=true`, { body });
    const rows = await rowsOf(id, 'exemplars');
    expect(rows.map(({ state }) => state)).toEqual(['verified', 'open']);
    const again = await ofProfile(publisher, id, source(rows.slice(1), sources));
    expect(again.body.rows.map(({ state }) => state)).toEqual(['verified', 'linked']);
    expect((await ofProfile(publisher, id, { act: 'verify', keys: [rows[1]?.key] })).status).toBe(403);
    expect(await publishIt(publisher, id)).toContain('chưa được người thứ hai đối chiếu với nguồn: “90”');
  });

  test('every text of it counts: name, other languages, honours, what came after', async () => {
    const id = await makeProfile(editor, {
      name: 'Mô hình sâm đầu tiên của tỉnh',
      headline: 'Trồng sâm dưới tán rừng',
      type: 'model',
      translations: [{ language: 'en', headline: 'The largest ginseng garden of the province' }],
      body: makeBody('Bà con vui.'),
      recognitions: [
        { title: 'Gương sáng buôn làng', level: 'commune' },
        { title: 'Bằng khen', level: 'province', issuer: 'UBND tỉnh', decision: '12/QĐ-UBND' },
      ],
      followUps: [
        { date: '2026-01-05T05:00:00.000Z', text: 'Thêm 3 ha sâm.', source: 'Báo cáo của xã' },
        { date: '2026-02-05T05:00:00.000Z', text: 'Lãi 40 triệu đồng.' },
      ],
      replications: [{ date: '2026-01-05T05:00:00.000Z', name: 'Xã bên', done: 'Trồng 7 ha.' }],
    });
    const rows = await rowsOf(id, 'exemplars');
    expect(rows.map(({ text, state, ownSource }) => [text, state, ownSource?.title ?? ''])).toEqual([
      ['Mô hình sâm đầu tiên của tỉnh', 'open', ''],
      ['largest', 'open', ''],
      ['Gương sáng buôn làng', 'open', ''],
      ['Bằng khen, UBND tỉnh, 12/QĐ-UBND', 'linked', '12/QĐ-UBND'],
      ['3 ha', 'linked', 'Báo cáo của xã'],
      ['40 triệu đồng', 'open', ''],
      ['7 ha', 'open', ''],
    ]);
    const decision = rows.filter(({ ownSource }) => ownSource).map(({ key }) => key);
    await ofProfile(publisher, id, { act: 'verify', keys: decision });
    expect((await rowsOf(id, 'exemplars')).filter(({ state }) => state === 'verified')).toHaveLength(2);
    const recognitions = [
      { title: 'Bằng khen', level: 'province', issuer: 'UBND tỉnh', decision: '99/QĐ-UBND' },
    ];
    await newsroom.ask(editor, 'PATCH', `/exemplars/${id}?draft=true`, { recognitions });
    const other = (await rowsOf(id, 'exemplars')).find(({ kind }) => kind === 'award');
    expect(other).toMatchObject({ state: 'linked', text: 'Bằng khen, UBND tỉnh, 99/QĐ-UBND' });
  });

  test('waits on the start page of those who may confirm, and of nobody who wrote it', async () => {
    const id = await makeProfile(editor, { name: 'Bà Ka Chờ' });
    const waits = async ({ user }: Account) => {
      const req = await newsroom.request();
      req.user = { ...user, collection: 'users' };
      const { rows = [] } = (await findQueue(req, 'ho-so-cho-doi-chieu')) ?? {};
      return rows.filter(({ title }) => title === 'Bà Ka Chờ').map(({ note }) => note.split(' · ')[0]);
    };
    expect(await waits(publisher)).toEqual([]);
    const keys = (await rowsOf(id, 'exemplars')).map(({ key }) => key);
    await ofProfile(editor, id, { act: 'source', keys, sources: [await makeSource(editor)] });
    expect(await waits(publisher)).toEqual(['2 khẳng định']);
    expect(await waits(editor)).toEqual([]);
    expect(await waits(reporter)).toEqual([]);
    await ofProfile(publisher, id, { act: 'verify', keys });
    expect(await waits(publisher)).toEqual([]);
  });

  test('in an office of one person its writer confirms, and the log says so', async () => {
    const id = await makeProfile(editor);
    const keys = (await rowsOf(id, 'exemplars')).map(({ key }) => key);
    const sources = [await makeSource(editor)];
    await newsroom.payload.updateGlobal({ slug: 'flow-settings', data: { allowsSelfApproval: true } });
    await ofProfile(editor, id, { act: 'source', keys, sources });
    await newsroom.payload.updateGlobal({ slug: 'flow-settings', data: { allowsSelfApproval: false } });
    expect(await publishIt(editor, id)).toBe('');
    const { rows } = await newsroom.sql.query<{ detail: object }>(
      "SELECT detail FROM audit_events WHERE action = 'claim.decided' AND subject_id = $1",
      [id],
    );
    expect(rows.map(({ detail }) => detail)).toEqual([expect.objectContaining({ selfVerification: true })]);
  });

  test('is decided on by those who may change it or verify, and by nobody else', async () => {
    const id = await makeProfile(reporter);
    const keys = (await rowsOf(id, 'exemplars')).map(({ key }) => key);
    const sources = [await makeSource(reporter)];
    const act = { act: 'source', keys, sources };
    for (const role of ['contributor', 'auditor'] as const)
      expect((await ofProfile(await newsroom.hire(role), id, act)).status).toBe(403);
    expect((await newsroom.ask(undefined, 'GET', `/exemplars/${id}/claims`)).status).toBe(401);
    expect((await list(editor, id)).status).toBe(404);
    expect((await ofProfile(reporter, id, act)).body.rows.map(({ state }) => state)).toEqual([
      'linked',
      'linked',
    ]);
    await newsroom.ask(reporter, 'PATCH', `/exemplars/${id}?draft=true`, { writers: [] });
    expect((await ofProfile(reporter, id, { act: 'verify', keys })).status).toBe(403);
  });
});

describe('who decides', () => {
  test('nobody decides on a text that he may not change, nor on claims that do not stand in it', async () => {
    const id = await sendStory();
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
    expect(row).toMatchObject({ state: 'verified', sources: [{ title: 'Nguồn do toà soạn giữ' }] });
  });

  test('decisions are not written past the rules, by any address', async () => {
    const id = await sendStory();
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
    const id = await sendStory();
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const source = await makeSource(reporter);
    await decide(editor, id, { act: 'source', keys, sources: [source] });
    await newsroom.ask(reporter, 'PATCH', `/claim-sources/${source}`, { note: 'cất ở ngăn hai' });
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['verified', 'verified']);
    await newsroom.ask(reporter, 'PATCH', `/claim-sources/${source}`, { title: 'Tin đồn ngoài chợ' });
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['linked', 'linked']);
    expect(await tryApproval(id)).toContain('chưa được người thứ hai đối chiếu');
  });

  test('two who decide at once leave one decision', async () => {
    const id = await sendStory();
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
    const id = await sendStory();
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
