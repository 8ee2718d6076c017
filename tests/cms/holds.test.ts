import { describe, expect, test } from 'vitest';
import type { Hold } from '../../cms/payload-types.ts';
import type { HoldStanding } from '../../cms/programme/holds/endpoints.ts';
import { publishExemplar } from './support/documents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';

const newsroom = await openNewsroom();
const { payload } = newsroom;

const addUnit = async (name: string, level: 'province' | 'commune', parent?: string) =>
  (await payload.create({ collection: 'units', data: { name, level, ...(parent ? { parent } : {}) } })).id;

const province = await addUnit('Tỉnh Lâm Đồng', 'province');
const commune = await addUnit('Xã Di Linh', 'commune', province);
const elsewhere = await addUnit('Tỉnh Lạng Sơn', 'province');
const focal = await newsroom.hire('focal', { unit: commune });
const office = await newsroom.hire('emulation', { unit: province });
const foreign = await newsroom.hire('emulation', { unit: elsewhere });
const editor = await newsroom.hire('editor');
const reporter = await newsroom.hire('reporter');
const noon = (day: string) => `${day}T05:00:00.000Z`;
const secret = 'Đơn tố cáo của bà Lan về quỹ thôn';

let made = 0;
async function addExemplar(): Promise<string> {
  const { id } = await payload.create({
    collection: 'exemplars',
    draft: true,
    data: { name: `Ông K’Brẻo ${(made += 1)}`, type: 'person', unit: commune },
  });
  await publishExemplar(newsroom, id);
  return id;
}

async function hold(exemplar: string, by: Account = office): Promise<Hold> {
  const data = { exemplar, kind: 'complaint', since: noon('2026-05-12'), reason: secret };
  const { status, body } = await newsroom.ask<{ doc: Hold }>(by, 'POST', '/holds?depth=0', data);
  expect([status, body]).toEqual([201, expect.anything()]);
  return body.doc;
}

async function order(by: Account, path: string, body: object = {}) {
  const answer = await newsroom.ask<Refusal>(by, 'POST', path, body);
  return { status: answer.status, said: readRefusal(answer.body) };
}

const told = (sentence: string) => expect.stringContaining(sentence) as string;
const lifting = { date: '2026-06-01', by: 'Chủ tịch UBND xã', reason: 'Đơn không đúng.' };

/** What goes on for an exemplar: an accepted registration, a public evaluation, a confirmed recognition. */
async function makeWork(exemplar: string) {
  const registration = await payload.create({
    collection: 'registrations',
    data: { name: 'Ông K’Brẻo', type: 'person', year: 2026, unit: commune, exemplar, state: 'submitted' },
  });
  const evaluation = await payload.create({
    collection: 'evaluations',
    data: {
      exemplar,
      date: noon('2026-05-01'),
      nextDue: noon('2026-11-01'),
      effect: 'Còn tốt.',
      verdict: 'continue',
      sources: [{ title: 'Biên bản' }],
      isPublic: true,
      publicLine: 'Vẫn giúp 12 hộ.',
      state: 'draft',
    },
  });
  const recognition = await payload.create({
    collection: 'recognitions',
    data: { exemplar, title: 'Giấy khen', level: 'commune', state: 'draft' },
  });
  return [
    `/registrations/${registration.id}/accept`,
    `/evaluations/${evaluation.id}/verify`,
    `/recognitions/${recognition.id}/confirm`,
  ];
}

describe('while a hold stands', () => {
  test('no registration, evaluation or recognition goes on, and the refusal names the day and nothing else', async () => {
    const exemplar = await addExemplar();
    const { id } = await hold(exemplar);
    const paths = await makeWork(exemplar);
    for (const path of paths) {
      const { status, said } = await order(office, path);
      expect([path, status, said]).toEqual([path, 409, told('từ ngày 12/05/2026')]);
      expect(said).not.toMatch(/tố cáo|khiếu nại|quỹ/);
    }
    for (const path of paths) {
      const shown = await newsroom.ask(editor, 'GET', path.replace(/\/\w+$/, '/standing'));
      expect(JSON.stringify(shown.body)).not.toMatch(/tố cáo|khiếu nại|quỹ/);
    }
    expect((await order(office, `/holds/${id}/lift`, lifting)).status).toBe(200);
    for (const path of paths) expect((await order(office, path)).said).not.toContain('tạm dừng');
  });

  test('a registration that is accepted at the same moment is accepted before it, or not at all', async () => {
    const exemplar = await addExemplar();
    const [accept = ''] = await makeWork(exemplar);
    const [made, accepted] = await Promise.all([hold(exemplar), order(office, accept)]);
    expect(made.state).toBe('standing');
    expect([200, 409]).toContain(accepted.status);
    expect((await order(office, accept)).status).toBe(409);
  });

  test('whoever may not read it learns of it neither by asking nor by looking', async () => {
    const { id } = await hold(await addExemplar());
    for (const by of [focal, foreign, editor, reporter])
      for (const path of [
        `/holds/${id}`,
        `/holds/${id}/standing`,
        '/holds?limit=0&depth=2',
        `/holds?where[reason][like]=${encodeURIComponent('quỹ')}`,
      ]) {
        const { body } = await newsroom.ask(by, 'GET', path);
        expect([path, JSON.stringify(body).includes('quỹ thôn')]).toEqual([path, false]);
      }
    expect((await order(foreign, `/holds/${id}/lift`, lifting)).status).toBe(404);
    expect((await order(focal, `/holds/${id}/lift`, lifting)).status).toBe(403);
    expect((await newsroom.ask<HoldStanding>(office, 'GET', `/holds/${id}/standing`)).body).toEqual({
      state: 'standing',
      mayLift: true,
    });
  });
});

describe('a hold', () => {
  test.each([
    [{ reason: '' }, 'kết luận'],
    [{ by: '' }, 'ai quyết định'],
    [{ date: '' }, 'ngày'],
    [{ date: '2090-01-01' }, 'chưa tới'],
    [{ date: '2026-05-11' }, 'trước ngày tạm dừng'],
  ])('is not lifted with %j', async (lack, sentence) => {
    const { id } = await hold(await addExemplar());
    expect(await order(office, `/holds/${id}/lift`, { ...lifting, ...lack })).toMatchObject({
      status: 400,
      said: told(sentence),
    });
  });

  test('that was lifted stays as it was, with who lifted it and why', async () => {
    const { id } = await hold(await addExemplar());
    await order(office, `/holds/${id}/lift`, lifting);
    expect((await order(office, `/holds/${id}/lift`, lifting)).status).toBe(409);
    for (const change of [{ reason: 'Khác' }, { since: noon('2026-05-01') }])
      expect((await newsroom.ask(office, 'PATCH', `/holds/${id}`, change)).status).toBe(400);
    await newsroom.ask(office, 'PATCH', `/holds/${id}`, { state: 'standing', lifting: { by: 'Khác' } });
    expect(await payload.findByID({ collection: 'holds', id, depth: 0 })).toMatchObject({
      state: 'lifted',
      lifting: { by: 'Chủ tịch UBND xã', reason: 'Đơn không đúng.' },
    });
  });

  test('loses what was held against a person who is to be forgotten', async () => {
    const administrator = await newsroom.hire('administrator');
    const exemplar = await addExemplar();
    const { id } = await hold(exemplar);
    const path = `/exemplars/${exemplar}/forget`;
    expect((await newsroom.ask(administrator, 'GET', path)).body).toMatchObject({ holds: 1 });
    await newsroom.ask(administrator, 'POST', path, { reason: 'Gia đình yêu cầu.' });
    const left = JSON.stringify(await payload.findByID({ collection: 'holds', id, depth: 0 }));
    expect(left).not.toMatch(/Brẻo|quỹ/);
  });
});
