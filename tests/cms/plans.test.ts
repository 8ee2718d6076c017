import { describe, expect, test } from 'vitest';
import type { PlanStanding } from '../../cms/programme/plans/endpoints.ts';
import type { Plan, Unit } from '../../cms/payload-types.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readRefusal } from './support/refusal.ts';

const newsroom = await openNewsroom();
const { payload } = newsroom;

async function addUnit(
  name: string,
  level: Unit['level'],
  more: { parent?: string; to?: string } = {},
): Promise<string> {
  const { id } = await payload.create({ collection: 'units', data: { name, level, ...more } });
  return id;
}

const province = await addUnit('Tỉnh Lâm Đồng', 'province');
const ward = await addUnit('Phường Xuân Hương', 'commune', { parent: province });
const commune = await addUnit('Xã Di Linh', 'commune', { parent: province });
await addUnit('Xã đã nhập', 'commune', { parent: province, to: '2025-06-30T05:00:00.000Z' });
const department = await addUnit('Sở Nội vụ', 'department', { parent: province });
const elsewhere = await addUnit('Xã ở tỉnh khác', 'commune');
const office = await newsroom.hire('emulation', { unit: province });
const colleague = await newsroom.hire('emulation', { unit: province });
const focal = await newsroom.hire('focal', { unit: commune });
const stranger = await newsroom.hire('emulation', { unit: elsewhere });

const asked = {
  name: 'Kế hoạch nhân rộng gương điển hình tiên tiến',
  number: '123/KH-UBND',
  signedOn: '2026-01-05T05:00:00.000Z',
  from: '2026-01-05T05:00:00.000Z',
  to: '2027-12-31T05:00:00.000Z',
  quotas: [
    { what: 'registered', level: 'commune', minimum: 2 },
    { what: 'registered', level: 'department', minimum: 1, type: 'model' },
    { what: 'recognised', unit: null as string | null, level: null as string | null, minimum: 3, year: 2027 },
  ],
};

async function addPlan(more: object = {}, by: Account = office): Promise<Plan> {
  const quotas = asked.quotas.map((quota) =>
    quota.what === 'recognised' ? { ...quota, unit: ward } : quota,
  );
  const { status, body } = await newsroom.ask<{ doc: Plan }>(by, 'POST', '/plans?depth=0', {
    ...asked,
    quotas,
    ...more,
  });
  expect([status, body]).toEqual([201, expect.anything()]);
  return body.doc;
}

async function readDuties(plan: string, year: number): Promise<string[]> {
  const path = `/plans/${plan}/standing?year=${year}`;
  const { body } = await newsroom.ask<PlanStanding>(office, 'GET', path);
  expect(body.total).toBe(body.duties.length);
  return body.duties.map(({ unit, duty, minimum }) => `${unit}: ${duty} ≥ ${minimum}`);
}

describe('a plan', () => {
  test('binds every unit of a level below whoever issues it, and one unit where it names one', async () => {
    const { id } = await addPlan();
    const everyYear = [
      'Phường Xuân Hương: Đăng ký điển hình ≥ 2',
      'Sở Nội vụ: Đăng ký điển hình (mô hình) ≥ 1',
      'Xã Di Linh: Đăng ký điển hình ≥ 2',
    ];
    expect(await readDuties(id, 2026)).toEqual(everyYear);
    expect((await readDuties(id, 2027)).toSorted()).toEqual(
      [...everyYear, 'Phường Xuân Hương: Có điển hình được công nhận, khen thưởng ≥ 3'].toSorted(),
    );
    expect(await readDuties(id, 2025)).toEqual([]);
    expect(await readDuties(id, 2028)).toEqual([]);
  });

  test('asks as much as its largest number where two rows ask the same', async () => {
    const quotas = [
      { what: 'registered', level: 'department', minimum: 1 },
      { what: 'registered', unit: department, minimum: 4 },
    ];
    const { id } = await addPlan({ quotas });
    expect(await readDuties(id, 2026)).toEqual(['Sở Nội vụ: Đăng ký điển hình ≥ 4']);
  });

  test('is put into force by somebody else than who wrote it, and the log says so', async () => {
    const { id } = await addPlan();
    const own = await newsroom.ask(office, 'POST', `/plans/${id}/issue`, {});
    expect([own.status, readRefusal(own.body)]).toEqual([403, expect.stringContaining('nhờ người khác')]);
    expect((await newsroom.ask(focal, 'POST', `/plans/${id}/issue`, {})).status).toBe(403);
    expect((await newsroom.ask(stranger, 'POST', `/plans/${id}/issue`, {})).status).toBe(404);
    expect((await newsroom.ask(focal, 'GET', `/plans/${id}`)).status).toBe(404);
    const tries = await Promise.all(
      [1, 2].map(() => newsroom.ask(colleague, 'POST', `/plans/${id}/issue`, {})),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await newsroom.ask(focal, 'GET', `/plans/${id}`)).status).toBe(200);
    const { rows } = await newsroom.sql.query(
      'SELECT action, actor_id FROM audit_events WHERE subject_id = $1 ORDER BY sequence',
      [id],
    );
    expect(rows).toEqual([
      { action: 'plan.created', actor_id: office.user.id },
      { action: 'plan.issued', actor_id: colleague.user.id },
    ]);
  });

  test('that is being put into force stays in force whoever saves it at that moment', async () => {
    for (let round = 1; round <= 3; round += 1) {
      const { id } = await addPlan();
      const [issued] = await Promise.all([
        newsroom.ask(colleague, 'POST', `/plans/${id}/issue`, {}),
        ...[1, 2, 3, 4].map((n) => newsroom.ask(office, 'PATCH', `/plans/${id}`, { name: `Kế hoạch ${n}` })),
      ]);
      const { state } = await payload.findByID({ collection: 'plans', id, depth: 0 });
      expect([issued?.status, state]).toEqual([200, 'issued']);
    }
  });

  test('in force stays as it was issued until it is opened again, with a reason', async () => {
    const { id } = await addPlan();
    await newsroom.ask(colleague, 'POST', `/plans/${id}/issue`, {});
    const change = await newsroom.ask(office, 'PATCH', `/plans/${id}`, { number: '999/KH-UBND' });
    expect([change.status, readRefusal(change.body)]).toEqual([
      400,
      expect.stringContaining('Mở lại để sửa'),
    ]);
    const forged = await newsroom.ask(office, 'PATCH', `/plans/${id}`, { state: 'draft' });
    expect([forged.status, (await payload.findByID({ collection: 'plans', id })).state]).toEqual([
      200,
      'issued',
    ]);
    const end = { to: '2026-06-30T05:00:00.000Z' };
    expect((await newsroom.ask(office, 'PATCH', `/plans/${id}`, end)).status).toBe(200);
    expect((await newsroom.ask(office, 'POST', `/plans/${id}/reopen`, { reason: ' ' })).status).toBe(400);
    const reason = { reason: 'Sai số chỉ tiêu.' };
    expect((await newsroom.ask(office, 'POST', `/plans/${id}/reopen`, reason)).status).toBe(200);
    expect((await newsroom.ask(office, 'PATCH', `/plans/${id}`, { number: '999/KH-UBND' })).status).toBe(200);
  });

  test.each([
    [{ number: '' }, 'số, ký hiệu'],
    [{ signedOn: null }, 'ngày ký'],
    [{ from: null }, 'ngày bắt đầu'],
    [{ to: '2025-12-31T05:00:00.000Z' }, 'trước ngày bắt đầu'],
    [{ quotas: [{ what: 'registered', level: 'commune', minimum: 2, year: 2031 }] }, 'ngoài thời hạn'],
  ])('with %j is not put into force', async (more, sentence) => {
    const { id } = await addPlan(more);
    const answer = await newsroom.ask(colleague, 'POST', `/plans/${id}/issue`, {});
    expect([answer.status, readRefusal(answer.body)]).toEqual([409, expect.stringContaining(sentence)]);
  });

  test.each([
    [{ level: 'commune', unit: ward, minimum: 1 }, 'đúng một trong hai'],
    [{ minimum: 1 }, 'đúng một trong hai'],
    [{ level: 'commune', minimum: 1.5 }, 'số nguyên'],
    [{ level: 'commune', minimum: 0 }, 'số nguyên'],
    [{ level: 'commune', minimum: 1, year: 20_261 }, 'số nguyên'],
  ])('with the quota %j is refused at its field', async (quota, sentence) => {
    const data = { ...asked, quotas: [{ what: 'registered', ...quota }] };
    const answer = await newsroom.ask(office, 'POST', '/plans', data);
    expect([answer.status, readRefusal(answer.body)]).toEqual([400, expect.stringContaining(sentence)]);
  });
});

describe('an office of emulation', () => {
  test('writes for its unit and those below it, and moves nothing out of them', async () => {
    expect((await addPlan({ unit: ward })).unit).toBe(ward);
    const plan = await addPlan();
    expect(plan.unit).toBe(province);
    for (const unit of [elsewhere, 'không-phải-mã', null]) {
      const made = await newsroom.ask(office, 'POST', '/plans', { ...asked, quotas: [], unit });
      expect([unit, made.status]).toEqual([unit, 400]);
      const moved = await newsroom.ask(office, 'PATCH', `/plans/${plan.id}`, { unit });
      expect([unit, moved.status]).toEqual([unit, 400]);
    }
  });

  test('has a unit, as a focal person has', async () => {
    const administrator = await newsroom.hire('administrator');
    for (const role of ['focal', 'emulation']) {
      const data = { name: 'Không đơn vị', email: `${role}@xa.test`, role, password: 'một mật khẩu đủ dài' };
      const answer = await newsroom.ask(administrator, 'POST', '/users', data);
      expect([answer.status, readRefusal(answer.body)]).toEqual([
        400,
        expect.stringContaining('thuộc một đơn vị'),
      ]);
    }
    const robbed = await newsroom.ask(administrator, 'PATCH', `/users/${focal.user.id}`, { unit: null });
    expect(robbed.status).toBe(400);
  });

  test('keeps the units that plans and clusters speak of', async () => {
    const administrator = await newsroom.hire('administrator');
    const unit = await addUnit('Xã chỉ có trong cụm', 'commune');
    await payload.create({ collection: 'clusters', data: { name: 'Cụm 1', year: 2026, members: [unit] } });
    const answer = await newsroom.ask(administrator, 'DELETE', `/units/${unit}`);
    expect([answer.status, readRefusal(answer.body)]).toEqual([
      409,
      expect.stringContaining('cụm, khối thi đua'),
    ]);
  });
});
