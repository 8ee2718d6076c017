import { createLocalReq } from 'payload';
import { describe, expect, test, vi } from 'vitest';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import type { Evaluation } from '../../cms/payload-types.ts';
import type { EvaluationStanding } from '../../cms/programme/evaluations/endpoints.ts';
import { publishExemplar } from './support/documents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { readPublished } from './support/stories.ts';

const newsroom = await openNewsroom();
const { payload } = newsroom;

const addUnit = async (name: string, level: 'province' | 'commune', parent?: string) =>
  (await payload.create({ collection: 'units', data: { name, level, ...(parent ? { parent } : {}) } })).id;

const province = await addUnit('Tỉnh Lâm Đồng', 'province');
const commune = await addUnit('Xã Di Linh', 'commune', province);
const neighbour = await addUnit('Xã Bảo Lâm', 'commune', province);
const focal = await newsroom.hire('focal', { unit: commune });
const other = await newsroom.hire('focal', { unit: neighbour });
const office = await newsroom.hire('emulation', { unit: province });
const editor = await newsroom.hire('editor');
const administrator = await newsroom.hire('administrator');
const noon = (day: string) => `${day}T05:00:00.000Z`;

let made = 0;
async function addExemplar(unit: string = commune, recognised?: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'exemplars',
    draft: true,
    data: {
      name: `Bà Ka Lan ${(made += 1)}`,
      type: 'person',
      unit,
    },
  });
  await publishExemplar(newsroom, id);
  if (recognised)
    await payload.create({
      collection: 'recognitions',
      data: {
        exemplar: id,
        title: 'Bằng khen',
        level: 'province',
        date: noon(recognised),
        state: 'confirmed',
      },
    });
  return id;
}

const line = 'Tổ hợp tác có thêm 12 hộ, thu nhập mỗi hộ tăng gấp rưỡi.';
const whole = {
  date: noon('2026-05-19'),
  nextDue: noon('2026-11-19'),
  effect: 'Tổ hợp tác vẫn hoạt động đều.',
  difficulties: 'Thiếu nước tưới mùa khô.',
  verdict: 'continue',
  sources: [{ title: 'Biên bản làm việc ngày 19/5/2026', url: 'https://dilinh.example.vn/bb.pdf' }],
  isPublic: true,
  publicLine: line,
};

async function evaluate(by: Account, exemplar: string, more: object = {}): Promise<Evaluation> {
  const { status, body } = await newsroom.ask<{ doc: Evaluation }>(by, 'POST', '/evaluations?depth=0', {
    exemplar,
    ...whole,
    ...more,
  });
  expect([status, body]).toEqual([201, expect.anything()]);
  return body.doc;
}

async function order(by: Account, id: string, name: 'verify' | 'reopen', reason = 'Có nguồn mới.') {
  const { status, body } = await newsroom.ask<Refusal>(by, 'POST', `/evaluations/${id}/${name}`, { reason });
  return { status, said: readRefusal(body) };
}

const standing = async (by: Account, id: string) =>
  (await newsroom.ask<EvaluationStanding>(by, 'GET', `/evaluations/${id}/standing`)).body;
const followUps = async (exemplar: string) =>
  (await readPublished(newsroom, `exemplar/${exemplar}`))?.document.followUps;

async function findDue(by: Account) {
  const req = await createLocalReq({ user: { ...by.user, collection: 'users' } }, payload);
  return (await findQueue(req, 'toi-han-danh-gia'))?.rows ?? [];
}

describe('an evaluation', () => {
  test('is public once somebody else confirmed it, with its line, day, source and next day alone, and leaves when it is opened', async () => {
    const exemplar = await addExemplar();
    const { id } = await evaluate(office, exemplar);
    expect(await followUps(exemplar)).toEqual([]);
    expect(await order(office, id, 'verify')).toMatchObject({
      status: 403,
      said: expect.stringContaining('nhờ người khác') as string,
    });
    expect((await standing(editor, id)).problems).toEqual([]);
    expect(await order(editor, id, 'verify')).toMatchObject({ status: 200 });
    const text = `Đánh giá định kỳ: ${line}`;
    const shown = [{ date: '2026-05-19', text, source: whole.sources[0], next: '2026-11-19' }];
    expect(await followUps(exemplar)).toEqual(shown);
    expect(JSON.stringify(await readPublished(newsroom, `exemplar/${exemplar}`))).not.toContain('nước tưới');
    await payload.update({ collection: 'exemplars', id: exemplar, data: { _status: 'published' } });
    expect(await followUps(exemplar)).toEqual(shown);
    expect(await order(office, id, 'reopen', '')).toMatchObject({ status: 400 });
    expect(await order(office, id, 'reopen')).toMatchObject({ status: 200 });
    expect(await followUps(exemplar)).toEqual([]);
  });

  test('that is not for readers stays inside, and one that is deleted leaves the page', async () => {
    const exemplar = await addExemplar();
    const inner = await evaluate(focal, exemplar, { isPublic: false, publicLine: '' });
    const outer = await evaluate(focal, exemplar);
    for (const { id } of [inner, outer])
      expect(await order(office, id, 'verify')).toMatchObject({ status: 200 });
    expect(await followUps(exemplar)).toHaveLength(1);
    expect((await newsroom.ask(focal, 'DELETE', `/evaluations/${outer.id}`)).status).toBe(403);
    expect((await newsroom.ask(administrator, 'DELETE', `/evaluations/${outer.id}`)).status).toBe(200);
    expect(await followUps(exemplar)).toEqual([]);
    const kept = await newsroom.ask<Refusal>(administrator, 'DELETE', `/exemplars/${exemplar}`);
    expect(kept.status).toBe(409);
  });

  test('that was confirmed stays as it was but for the next day', async () => {
    const exemplar = await addExemplar();
    const { id } = await evaluate(focal, exemplar);
    await order(office, id, 'verify');
    const change = await newsroom.ask<Refusal>(focal, 'PATCH', `/evaluations/${id}`, { publicLine: 'Khác' });
    expect([change.status, readRefusal(change.body)]).toEqual([400, expect.stringContaining('giữ nguyên')]);
    const later = { nextDue: noon('2027-05-19') };
    expect((await newsroom.ask(focal, 'PATCH', `/evaluations/${id}`, later)).status).toBe(200);
    expect(await followUps(exemplar)).toMatchObject([{ date: '2026-05-19', next: '2027-05-19' }]);
    for (const state of ['draft', 'verified'])
      await newsroom.ask(focal, 'PATCH', `/evaluations/${id}`, { state });
    expect((await payload.findByID({ collection: 'evaluations', id })).state).toBe('verified');
  });

  test.each([
    [{ sources: [] }, 'nguồn'],
    [{ publicLine: '' }, 'câu cho người đọc'],
    [{ nextDue: null }, 'lần tới'],
    [{ nextDue: noon('2026-05-19') }, 'phải sau'],
  ])('with %j is not confirmed', async (more, sentence) => {
    const { id } = await evaluate(focal, await addExemplar(), more);
    expect(await order(office, id, 'verify')).toMatchObject({
      status: 409,
      said: expect.stringContaining(sentence) as string,
    });
  });

  test('is of the unit of its exemplar, whoever names another, and nobody else’s', async () => {
    const exemplar = await addExemplar();
    const foreign = await newsroom.ask<Refusal>(other, 'POST', '/evaluations', { exemplar, ...whole });
    expect([foreign.status, readRefusal(foreign.body)]).toEqual([400, expect.stringContaining('đơn vị bạn')]);
    const { id, unit } = await evaluate(focal, exemplar, { unit: neighbour });
    expect(unit).toBe(commune);
    for (const path of [`/evaluations/${id}`, `/evaluations/${id}/standing`])
      expect((await newsroom.ask(other, 'GET', path)).status).toBe(404);
    expect(await order(focal, id, 'verify')).toMatchObject({ status: 403 });
    const moved = { exemplar: await addExemplar(neighbour) };
    expect((await newsroom.ask(focal, 'PATCH', `/evaluations/${id}`, moved)).status).toBe(400);
    const future = { exemplar, ...whole, date: noon('2090-01-01') };
    expect((await newsroom.ask(focal, 'POST', '/evaluations', future)).status).toBe(400);
  });

  test('loses what tells of a person who is to be forgotten', async () => {
    const exemplar = await addExemplar();
    const { id } = await evaluate(focal, exemplar);
    await order(office, id, 'verify');
    const { name } = await payload.findByID({ collection: 'exemplars', id: exemplar });
    await payload.create({
      collection: 'reports',
      data: {
        unit: commune,
        period: 'year',
        year: 2026,
        layout: 'state',
        state: 'draft',
        results: `Có ${name}.`,
      },
    });
    const path = `/exemplars/${exemplar}/forget`;
    const preview = await newsroom.ask<{ evaluations: number; reports: { title: string }[] }>(
      administrator,
      'GET',
      path,
    );
    expect(preview.body).toMatchObject({
      evaluations: 1,
      reports: [{ title: 'Báo cáo năm 2026, Xã Di Linh' }],
    });
    expect((await newsroom.ask(administrator, 'POST', path, { reason: 'Gia đình yêu cầu.' })).status).toBe(
      200,
    );
    const left = await payload.findByID({ collection: 'evaluations', id, depth: 0 });
    expect(left).toMatchObject({ date: whole.date, verdict: 'continue', isPublic: false, sources: [] });
    expect(JSON.stringify(left)).not.toMatch(/Ka Lan|12 hộ|nước tưới/);
  });
});

describe('the reminder', () => {
  test('names whom it is time to look at again: half a year after the recognition, then on the day that was set', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-01T03:00:00Z') });
    const never = await addExemplar(neighbour, '2025-11-30');
    const fresh = await addExemplar(neighbour, '2025-12-02');
    const again = await addExemplar(neighbour, '2020-01-01');
    const ended = await addExemplar(neighbour, '2020-01-01');
    await evaluate(other, again, { date: noon('2026-05-01'), nextDue: noon('2026-06-01') });
    await evaluate(other, ended, { date: noon('2026-05-01'), nextDue: null, verdict: 'stop' });
    const due = await findDue(other);
    expect(due.map(({ note }) => note)).toEqual(['Chưa đánh giá lần nào · 30/05/2026', 'Hẹn · 01/06/2026']);
    expect(due.map(({ href }) => href.split('=')[1])).toEqual([never, again]);
    expect(due.some(({ href }) => href.includes(fresh))).toBe(false);
    const hrefs = (await findDue(office)).map(({ href }) => href);
    expect(hrefs).toEqual(expect.arrayContaining(due.map(({ href }) => href)));
    const own = (await findDue(focal)).map(({ href }) => href);
    expect(hrefs.filter((href) => own.includes(href))).toEqual(own);
    expect(due.filter(({ href }) => own.includes(href))).toEqual([]);
    vi.useRealTimers();
  });
});
