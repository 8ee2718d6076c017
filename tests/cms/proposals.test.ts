import { createLocalReq } from 'payload';
import { describe, expect, test } from 'vitest';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import type { Proposal, Recognition } from '../../cms/payload-types.ts';
import type { ProposalStanding } from '../../cms/programme/proposals/endpoints.ts';
import { needPrograms } from '../support/needed-programs.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readOfficeFiles } from './support/office-files.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';

needPrograms('docx', 'openpyxl');

const newsroom = await openNewsroom();
const { payload, sql } = newsroom;

type Level = 'province' | 'commune';
const addUnit = async (name: string, level: Level, parent?: string) =>
  (
    await payload.create({
      collection: 'units',
      data: { name, level, ...(parent ? { parent } : {}) },
    })
  ).id;

const centre = await addUnit('Ban Thi đua trung ương', 'province');
const province = await addUnit('Tỉnh Lâm Đồng', 'province', centre);
const commune = await addUnit('Xã Di Linh', 'commune', province);
const hamlet = await addUnit('Thôn 3', 'commune', commune);
const elsewhere = await addUnit('Xã Bảo Lâm', 'commune', province);
const [writer, atCommune, deciderAtCommune, other] = [
  await newsroom.hire('focal', { unit: hamlet }),
  await newsroom.hire('focal', { unit: commune }),
  await newsroom.hire('emulation', { unit: commune }),
  await newsroom.hire('focal', { unit: elsewhere }),
];
const atProvince = await newsroom.hire('emulation', { unit: province });
const atCentre = await newsroom.hire('emulation', { unit: centre });
const administrator = await newsroom.hire('administrator');
const noon = (day: string) => `${day}T05:00:00.000Z`;

const awardOf = async (name: string) =>
  (await payload.find({ collection: 'awards', where: { name: { equals: name } }, depth: 0 })).docs[0]?.id ??
  '';
const praise = await awardOf('Bằng khen');

let made = 0;
async function addExemplar(): Promise<string> {
  const { id } = await payload.create({
    collection: 'exemplars',
    draft: true,
    data: { name: `Bà Ka Lan ${(made += 1)}`, type: 'person', unit: hamlet, _status: 'draft' },
  });
  return id;
}

const whole = {
  award: praise,
  level: 'province',
  occasion: 'thematic',
  summary: 'Vận động 12 hộ hiến đất.\nMở 2 km đường.',
  achievements: 'Năm 2025 hiến 500 m² đất.\nĐược xã xác nhận.',
  layout: 'state',
  number: 7,
  symbol: 'TTr-UBND',
  signedAt: 'Di Linh',
  signedOn: noon('2026-05-19'),
  bases: 'Căn cứ Luật Thi đua, khen thưởng',
  signer: 'K’Brẻo',
  office: 'Trưởng thôn',
  to: commune,
};

async function propose(by: Account = writer, more: object = {}): Promise<Proposal> {
  const { status, body } = await newsroom.ask<{ doc: Proposal }>(by, 'POST', '/proposals?depth=0', {
    exemplar: await addExemplar(),
    ...whole,
    ...more,
  });
  expect([status, body]).toEqual([201, expect.anything()]);
  return body.doc;
}

type Order = 'take' | 'send' | 'receive' | 'forward' | 'approve' | 'decline' | 'return' | 'recognition';
async function order(by: Account, id: string, name: Order, reason = '') {
  const answer = await newsroom.ask<Refusal & { state?: string; recognition?: string }>(
    by,
    'POST',
    `/proposals/${id}/${name}`,
    { reason },
  );
  return { status: answer.status, said: readRefusal(answer.body), recognition: answer.body.recognition };
}

const address = (by: Account, id: string, to: string) =>
  newsroom.ask<Refusal>(by, 'PATCH', `/proposals/${id}`, { to });
const standing = async (by: Account, id: string) =>
  (await newsroom.ask<ProposalStanding>(by, 'GET', `/proposals/${id}/standing`)).body;
const moveNames = async (by: Account, id: string) => (await standing(by, id)).moves.map(({ name }) => name);
const find = (id: string) => payload.findByID({ collection: 'proposals', id, depth: 0 });
const told = (sentence: string) => expect.stringContaining(sentence) as string;

async function waiting(by: Account): Promise<string[]> {
  const req = await createLocalReq({ user: { ...by.user, collection: 'users' } }, payload);
  return (await findQueue(req, 'de-nghi'))?.rows.map(({ href }) => href.split('/').at(-1) ?? '') ?? [];
}

describe('a proposal', () => {
  test('goes from unit to commune to province to the centre, each step only by the unit with which it lies', async () => {
    const { id } = await propose();
    expect(await order(atCommune, id, 'receive')).toMatchObject({ status: 404 });
    expect((await order(writer, id, 'send')).status).toBe(200);
    expect(await find(id)).toMatchObject({ state: 'sent', holder: commune, to: null });
    expect(await waiting(atCommune)).toEqual([id]);
    expect(await waiting(writer)).toEqual([]);
    expect(await order(writer, id, 'receive')).toMatchObject({ status: 403, said: told('đang giữ') });
    expect(await order(atProvince, id, 'receive')).toMatchObject({ status: 403 });
    expect(await order(other, id, 'receive')).toMatchObject({ status: 404 });
    expect((await order(atCommune, id, 'receive')).status).toBe(200);
    expect(await order(atCommune, id, 'forward')).toMatchObject({ status: 409, said: told('cấp trên') });
    expect((await address(atCommune, id, province)).status).toBe(200);
    expect((await order(atCommune, id, 'forward')).status).toBe(200);
    expect((await order(atProvince, id, 'receive')).status).toBe(200);
    await address(atProvince, id, centre);
    expect((await order(atProvince, id, 'forward')).status).toBe(200);
    expect((await order(atCentre, id, 'receive')).status).toBe(200);
    expect(await moveNames(atCentre, id)).toEqual(['forward', 'approve', 'decline', 'return']);
    expect(await moveNames(atProvince, id)).toEqual([]);
    expect((await order(atCentre, id, 'approve')).status).toBe(200);
    const { timeline, state } = await standing(writer, id);
    expect(state).toBe('approved');
    expect(timeline.map(({ text }) => text.split(' (')[0])).toEqual([
      'Đã gửi, chờ tiếp nhận',
      'Đã tiếp nhận, đang xét',
      'Đã gửi, chờ tiếp nhận',
      'Đã tiếp nhận, đang xét',
      'Đã gửi, chờ tiếp nhận',
      'Đã tiếp nhận, đang xét',
      'Được duyệt',
    ]);
    const { rows } = await sql.query<{ action: string }>(
      'SELECT action FROM audit_events WHERE subject_id = $1 ORDER BY sequence',
      [id],
    );
    expect(rows.filter(({ action }) => action === 'proposal.sent')).toHaveLength(3);
  });

  test('is given back a step at a time with its reason, and is sent again', async () => {
    const { id } = await propose();
    await order(writer, id, 'send');
    await order(atCommune, id, 'receive');
    await address(atCommune, id, province);
    await order(atCommune, id, 'forward');
    expect(await order(atProvince, id, 'return')).toMatchObject({ status: 400, said: told('lý do') });
    expect((await order(atProvince, id, 'return', 'Thiếu số liệu.')).status).toBe(200);
    expect(await find(id)).toMatchObject({ state: 'returned', holder: commune, to: province });
    expect(await waiting(atCommune)).toContain(id);
    expect((await standing(writer, id)).timeline.at(-1)?.text).toContain('Thiếu số liệu.');
    const early = await newsroom.ask<Refusal>(writer, 'PATCH', `/proposals/${id}`, { summary: 'Khác' });
    expect([early.status, readRefusal(early.body)]).toEqual([400, told('giữ nguyên')]);
    expect((await order(atCommune, id, 'return', 'Thôn bổ sung.')).status).toBe(200);
    expect(await find(id)).toMatchObject({ state: 'returned', holder: hamlet, to: commune });
    expect(await moveNames(writer, id)).toEqual(['send']);
    expect((await newsroom.ask(writer, 'PATCH', `/proposals/${id}`, { summary: 'Đủ số liệu.' })).status).toBe(
      200,
    );
    expect((await order(writer, id, 'send')).status).toBe(200);
    expect(await find(id)).toMatchObject({ state: 'sent', holder: commune, summary: 'Đủ số liệu.' });
  });

  test('is not decided on by whoever sent it, and becomes a recognition that the same person does not confirm', async () => {
    const { id, exemplar } = await propose(deciderAtCommune);
    expect((await order(deciderAtCommune, id, 'send')).status).toBe(200);
    await order(deciderAtCommune, id, 'receive');
    expect(await order(deciderAtCommune, id, 'approve')).toMatchObject({
      status: 403,
      said: told('nhờ người khác'),
    });
    expect(await order(writer, id, 'recognition')).toMatchObject({ status: 409 });
    expect((await order(atCommune, id, 'approve')).status).toBe(200);
    const first = await order(writer, id, 'recognition');
    expect(first.status).toBe(200);
    expect((await order(writer, id, 'recognition')).recognition).toBe(first.recognition);
    const drafted = await payload.findByID({
      collection: 'recognitions',
      id: first.recognition ?? '',
      depth: 0,
    });
    expect(drafted).toMatchObject({
      exemplar,
      award: praise,
      level: 'province',
      occasion: 'thematic',
      issuerUnit: commune,
      proposal: id,
      state: 'draft',
    } satisfies Partial<Recognition>);
    const { problems } = (
      await newsroom.ask<{ problems: string[] }>(
        deciderAtCommune,
        'GET',
        `/recognitions/${drafted.id}/standing`,
      )
    ).body;
    expect(problems.join('\n')).toContain('Bạn đã đề nghị');
    expect((await standing(writer, id)).recognition).toBe(drafted.id);
  });

  test('that was declined ends there, with the reason', async () => {
    const { id } = await propose();
    await order(writer, id, 'send');
    await order(atCommune, id, 'receive');
    expect(await order(atCommune, id, 'decline')).toMatchObject({ status: 400 });
    expect((await order(atCommune, id, 'decline', 'Chưa đủ.')).status).toBe(200);
    expect(await order(atCommune, id, 'approve')).toMatchObject({ status: 409 });
    expect(await order(writer, id, 'recognition')).toMatchObject({ status: 409 });
  });

  test('stands still while its exemplar is held, but may be given back', async () => {
    const { id, exemplar } = await propose();
    await order(writer, id, 'send');
    await payload.create({
      collection: 'holds',
      data: {
        exemplar: String(exemplar),
        kind: 'press',
        since: noon('2026-05-12'),
        reason: 'Báo nêu.',
        state: 'standing',
      },
    });
    expect(await order(atCommune, id, 'receive')).toMatchObject({ status: 409, said: told('12/05/2026') });
    expect((await order(atCommune, id, 'return', 'Chờ kết luận.')).status).toBe(200);
    expect(await order(writer, id, 'send')).toMatchObject({ status: 409, said: told('12/05/2026') });
  });

  test('does not stand still with a unit without an account: whoever stands above takes it on, and says for whom', async () => {
    const quiet = await addUnit('Xã Chưa Có Ai', 'commune', province);
    const hamletBelow = await addUnit('Thôn 1', 'commune', quiet);
    const author = await newsroom.hire('focal', { unit: hamletBelow });
    const focalAbove = await newsroom.hire('focal', { unit: province });
    const { id: exemplar } = await payload.create({
      collection: 'exemplars',
      draft: true,
      data: { name: 'Bà Ka Vắng', type: 'person', unit: hamletBelow, _status: 'draft' },
    });
    const { id } = await propose(author, { exemplar, to: quiet });
    expect((await order(author, id, 'send')).status).toBe(200);
    expect(await order(other, id, 'take')).toMatchObject({ status: 404 });
    expect(await order(author, id, 'take')).toMatchObject({ status: 403 });
    expect(await waiting(focalAbove)).toEqual([id]);
    expect(await moveNames(focalAbove, id)).toEqual(['take']);
    expect(await moveNames(atCentre, id)).toEqual(['take']);
    expect(await order(focalAbove, id, 'receive')).toMatchObject({ status: 403 });
    expect((await order(focalAbove, id, 'take')).status).toBe(200);
    expect(await find(id)).toMatchObject({
      state: 'received',
      holder: province,
      chain: [hamletBelow, province],
      route: [hamletBelow, quiet, province],
    });
    expect((await standing(author, id)).timeline.at(-1)?.text).toContain(
      'Làm thay Xã Chưa Có Ai, đơn vị chưa có tài khoản.',
    );
    const { rows } = await sql.query<{ action: string; detail: { reason: string } }>(
      'SELECT action, detail FROM audit_events WHERE subject_id = $1 ORDER BY sequence DESC LIMIT 1',
      [id],
    );
    expect(rows).toMatchObject([
      { action: 'proposal.takenOn', detail: { reason: expect.stringContaining('Xã Chưa Có Ai') as string } },
    ]);
    expect((await order(focalAbove, id, 'return', 'Thiếu số liệu.')).status).toBe(200);
    expect(await find(id)).toMatchObject({ state: 'returned', holder: hamletBelow, to: province });
    expect((await order(author, id, 'send')).status).toBe(200);
    await order(focalAbove, id, 'receive');
    expect((await order(focalAbove, id, 'approve')).status).toBe(200);
  });

  test('of a unit without an account is sent by whoever stands in, who does not decide on it, and nobody takes what others hold', async () => {
    const quiet = await addUnit('Xã Chưa Có Ai 2', 'commune', province);
    const { id: exemplar } = await payload.create({
      collection: 'exemplars',
      draft: true,
      data: { name: 'Bà Ka Lặng', type: 'person', unit: quiet, _status: 'draft' },
    });
    const { id } = await propose(administrator, { exemplar, to: province });
    const [sender, decider] = [
      await newsroom.hire('focal', { unit: province }),
      await newsroom.hire('focal', { unit: province }),
    ];
    expect(await moveNames(sender, id)).toEqual(['send']);
    expect((await order(sender, id, 'send')).status).toBe(200);
    expect((await standing(sender, id)).timeline.at(-1)?.text).toContain('Làm thay Xã Chưa Có Ai 2');
    await order(sender, id, 'receive');
    expect(await order(sender, id, 'approve')).toMatchObject({ status: 403, said: told('nhờ người khác') });
    expect(await order(atCentre, id, 'take')).toMatchObject({ status: 403 });
    expect((await order(decider, id, 'approve')).status).toBe(200);
  });

  test.each([
    [{ award: null }, 'đề nghị tặng gì'],
    [{ level: null }, 'cấp'],
    [{ level: 'commune' }, 'không có “Bằng khen” ở Cấp xã'],
    [{ occasion: null }, 'hình thức xét'],
    [{ summary: '' }, 'tóm tắt'],
    [{ achievements: ' ' }, 'báo cáo thành tích'],
    [{ to: null }, 'đơn vị cấp trên'],
    [{ to: hamlet }, 'đơn vị cấp trên'],
  ])('with %j is not sent', async (more, sentence) => {
    const { id } = await propose(writer, more);
    expect(await order(writer, id, 'send')).toMatchObject({ status: 409, said: told(sentence) });
  });

  test('is never sent down, nor where it came from', async () => {
    const { id } = await propose();
    await order(writer, id, 'send');
    await order(atCommune, id, 'receive');
    await address(atCommune, id, hamlet);
    expect(await order(atCommune, id, 'forward')).toMatchObject({ status: 409, said: told('trực thuộc') });
  });

  test('keeps its way and state, whoever sends what', async () => {
    const { id } = await propose();
    await order(writer, id, 'send');
    for (const more of [
      { state: 'approved' },
      { holder: hamlet },
      { route: [elsewhere] },
      { chain: [hamlet] },
      { history: [] },
      { unit: elsewhere },
      { name: 'Khác' },
    ])
      for (const by of [writer, administrator, atCommune])
        await newsroom.ask(by, 'PATCH', `/proposals/${id}`, more);
    expect(await find(id)).toMatchObject({
      state: 'sent',
      holder: commune,
      unit: hamlet,
      route: [hamlet, commune],
      chain: [hamlet, commune],
    });
    const answers = await Promise.all([1, 2, 3].map(() => order(atCommune, id, 'receive')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  test('as a paper follows the official layout and tells what the form tells', async () => {
    const { id, exemplar } = await propose();
    await payload.create({
      collection: 'recognitions',
      data: {
        exemplar: String(exemplar),
        title: 'Giấy khen',
        level: 'commune',
        number: '12/QĐ-UBND',
        date: noon('2025-05-19'),
        issuer: 'UBND xã',
        state: 'confirmed',
      },
    });
    const bytes = new Uint8Array(
      await (await newsroom.download(writer, `/proposals/${id}/docx`)).arrayBuffer(),
    );
    const report = await payload.create({
      collection: 'reports',
      data: { unit: hamlet, period: 'year', year: 2026, layout: 'state', state: 'draft' },
    });
    const sheet = await newsroom.download(administrator, `/reports/${report.id}/xlsx`);
    const read = readOfficeFiles(bytes, new Uint8Array(await sheet.arrayBuffer()));
    expect(read).toMatchObject({ page: [21, 29.7], margins: [2, 2, 3, 1.5], firstPageDiffers: true });
    expect(read.tables[0]?.[1]).toEqual(['Số: 07/TTr-UBND', 'Di Linh, ngày 19 tháng 5 năm 2026']);
    const words = read.paragraphs.join('\n');
    expect(words).toContain('TỜ TRÌNH\nVề việc đề nghị tặng Bằng khen');
    expect(words).toContain('Kính gửi: Xã Di Linh');
    expect(words).toContain('Thôn 3 trình Xã Di Linh xem xét, tặng Bằng khen cho:');
    expect(words).toContain('Mở 2 km đường.');
    expect(words).toContain('- Giấy khen, Quyết định số 12/QĐ-UBND ngày 19/05/2025 của UBND xã.');
    expect(words).toContain('quyết định./.');
    expect(words).toMatch(/BÁO CÁO THÀNH TÍCH[\s\S]*hiến 500 m² đất\.[\s\S]*Được xã xác nhận\.\/\./);
    expect(read.tables.at(-1)?.[0]?.[1]).toMatch(/TRƯỞNG THÔN\n+K’Brẻo$/);
    expect((await newsroom.download(other, `/proposals/${id}/docx`)).status).toBe(404);
  });

  test('loses what tells of a person who is to be forgotten', async () => {
    const { id, exemplar } = await propose();
    await order(writer, id, 'send');
    await order(atCommune, id, 'return', 'Bà Ka Lan thiếu giấy.');
    const path = `/exemplars/${String(exemplar)}/forget`;
    expect((await newsroom.ask(administrator, 'GET', path)).body).toMatchObject({ proposals: 1 });
    await newsroom.ask(administrator, 'POST', path, { reason: 'Gia đình yêu cầu.' });
    expect(JSON.stringify(await find(id))).not.toMatch(/Ka Lan|hiến/);
  });
});
