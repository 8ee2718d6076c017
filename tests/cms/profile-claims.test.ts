import { describe, expect, test } from 'vitest';
import type { ClaimRow } from '../../cms/checks/verification/claim-report.ts';
import type { Exemplar } from '../../cms/payload-types.ts';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import { decideClaims, listClaims, makeClaimSource } from './support/claims.ts';
import { giveConsent, makeExemplar } from './support/consents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { makeBody, readPublished } from './support/stories.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');
const editor = await newsroom.hire('editor');
const publisher = await newsroom.hire('publisher');

describe('a profile', () => {
  const publishIt = async (account: Account, id: string, data: object = {}): Promise<string> => {
    const body = { ...data, _status: 'published' };
    return readRefusal((await newsroom.ask<Refusal>(account, 'PATCH', `/exemplars/${id}`, body)).body);
  };
  const ofProfile = (account: Account, id: string, act: object) =>
    decideClaims(newsroom, account, 'exemplars', id, act);
  const rowsOf = async (id: string) => (await listClaims(newsroom, editor, 'exemplars', id)).body.rows;
  const makeSource = (account: Account) => makeClaimSource(newsroom, account);

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
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const sources = [await makeSource(editor)];
    const linked = await ofProfile(editor, id, { act: 'source', keys, sources });
    expect(linked.body.rows.map(({ state }) => state)).toEqual(['linked', 'linked']);
    expect((await ofProfile(editor, id, { act: 'verify', keys })).status).toBe(403);
    const own = await ofProfile(editor, id, { act: 'dismiss', keys, reason: 'lời nói ví von' });
    expect(own.body.errors?.[0]?.message).toContain('đã sửa hồ sơ này');
    expect(await publishIt(editor, id)).toContain('2 khẳng định chưa được người thứ hai đối chiếu');
    expect((await ofProfile(publisher, id, { act: 'verify', keys })).status).toBe(200);
    expect(await publishIt(publisher, id)).toBe('');
    const published = await readPublished(newsroom, `exemplar/${id}`);
    expect(published?.document.verification).toMatchObject({ claims: 2, sources: [{ kind: 'document' }] });
  });

  test('claims what its large numbers say, which rest on their own source', async () => {
    const id = await makeProfile(editor, {
      figures: [{ value: '23 hộ', text: 'trong nhóm đổi công' }],
      figuresSource: 'Sổ ghi công của nhóm',
    });
    const row = (await rowsOf(id)).find(({ sentence }) => sentence.includes('23 hộ'));
    expect(row).toMatchObject({ sentence: '23 hộ trong nhóm đổi công' });
    expect(JSON.stringify(row)).toContain('Sổ ghi công của nhóm');
  });

  test('a later change asks again for its own sentence, and its writer does not confirm it', async () => {
    const id = await makeProfile(editor);
    const source = (rows: readonly ClaimRow[], sources: string[]) => ({
      act: 'source',
      keys: rows.map(({ key }) => key),
      sources,
    });
    const sources = [await makeSource(editor)];
    await ofProfile(publisher, id, source(await rowsOf(id), sources));
    expect(await publishIt(publisher, id)).toBe('');
    const body = makeBody('Ông giúp 90 hộ thoát nghèo.');
    expect(await publishIt(publisher, id, { body })).toContain('1 khẳng định chưa có nguồn: “90”');
    await newsroom.ask(publisher, 'PATCH', `/exemplars/${id}?draft=true`, { body });
    const rows = await rowsOf(id);
    expect(rows.map(({ state }) => state)).toEqual(['verified', 'open']);
    const again = await ofProfile(publisher, id, source(rows.slice(1), sources));
    expect(again.body.rows.map(({ state }) => state)).toEqual(['verified', 'linked']);
    expect((await ofProfile(publisher, id, { act: 'verify', keys: [rows[1]?.key] })).status).toBe(403);
    expect(await publishIt(publisher, id)).toContain('chưa được người thứ hai đối chiếu với nguồn: “90”');
  });

  test('every text of it counts: name, other languages, what came after', async () => {
    const id = await makeProfile(editor, {
      name: 'Mô hình sâm đầu tiên của tỉnh',
      headline: 'Trồng sâm dưới tán rừng',
      type: 'model',
      translations: [{ language: 'en', headline: 'The largest ginseng garden of the province' }],
      body: makeBody('Bà con vui.'),
      followUps: [
        { date: '2026-01-05T05:00:00.000Z', text: 'Thêm 3 ha sâm.', source: 'Báo cáo của xã' },
        { date: '2026-02-05T05:00:00.000Z', text: 'Lãi 40 triệu đồng.' },
      ],
      replications: [{ date: '2026-01-05T05:00:00.000Z', name: 'Xã bên', done: 'Trồng 7 ha.' }],
    });
    const rows = await rowsOf(id);
    expect(rows.map(({ text, state, ownSource }) => [text, state, ownSource?.title ?? ''])).toEqual([
      ['Mô hình sâm đầu tiên của tỉnh', 'open', ''],
      ['largest', 'open', ''],
      ['3 ha', 'linked', 'Báo cáo của xã'],
      ['40 triệu đồng', 'open', ''],
      ['7 ha', 'open', ''],
    ]);
    const decision = rows.filter(({ ownSource }) => ownSource).map(({ key }) => key);
    await ofProfile(publisher, id, { act: 'verify', keys: decision });
    expect((await rowsOf(id)).filter(({ state }) => state === 'verified')).toHaveLength(1);
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
    const keys = (await rowsOf(id)).map(({ key }) => key);
    await ofProfile(editor, id, { act: 'source', keys, sources: [await makeSource(editor)] });
    expect(await waits(publisher)).toEqual(['2 khẳng định']);
    expect(await waits(editor)).toEqual([]);
    expect(await waits(reporter)).toEqual([]);
    await ofProfile(publisher, id, { act: 'verify', keys });
    expect(await waits(publisher)).toEqual([]);
  });

  test('in an office of one person its writer confirms, and the log says so', async () => {
    const id = await makeProfile(editor);
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const sources = [await makeSource(editor)];
    await newsroom.payload.updateGlobal({ slug: 'flow-settings', data: { allowsSelfApproval: true } });
    await ofProfile(editor, id, { act: 'source', keys, sources });
    await newsroom.payload.updateGlobal({ slug: 'flow-settings', data: { allowsSelfApproval: false } });
    expect(await publishIt(publisher, id)).toBe('');
    const { rows } = await newsroom.sql.query<{ detail: object }>(
      "SELECT detail FROM audit_events WHERE action = 'claim.decided' AND subject_id = $1",
      [id],
    );
    expect(rows.map(({ detail }) => detail)).toEqual([expect.objectContaining({ selfVerification: true })]);
  });

  test('is decided on by those who may change it or verify, and by nobody else', async () => {
    const id = await makeProfile(reporter);
    const keys = (await rowsOf(id)).map(({ key }) => key);
    const sources = [await makeSource(reporter)];
    const act = { act: 'source', keys, sources };
    for (const role of ['contributor', 'auditor'] as const)
      expect((await ofProfile(await newsroom.hire(role), id, act)).status).toBe(403);
    expect((await newsroom.ask(undefined, 'GET', `/exemplars/${id}/claims`)).status).toBe(401);
    expect((await listClaims(newsroom, editor, 'stories', id)).status).toBe(404);
    expect((await ofProfile(reporter, id, act)).body.rows.map(({ state }) => state)).toEqual([
      'linked',
      'linked',
    ]);
    await newsroom.ask(reporter, 'PATCH', `/exemplars/${id}?draft=true`, { writers: [] });
    expect((await ofProfile(reporter, id, { act: 'verify', keys })).status).toBe(403);
  });
});
