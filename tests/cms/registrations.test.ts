import { createLocalReq } from 'payload';
import { describe, expect, test, vi } from 'vitest';
import type { Registration } from '../../cms/payload-types.ts';
import { findBoard, type Board, type BoardQuestion } from '../../cms/programme/board/find-board.ts';
import type { RegistrationStanding } from '../../cms/programme/registrations/endpoints.ts';
import { readHistory } from '../../cms/programme/registrations/history.ts';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import { uploadProof } from './support/consents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';

const newsroom = await openNewsroom();
const { payload, sql } = newsroom;
const year = 2026;

const addUnit = async (name: string, level: 'province' | 'commune', parent?: string) =>
  (await payload.create({ collection: 'units', data: { name, level, ...(parent ? { parent } : {}) } })).id;

const province = await addUnit('Tỉnh Lâm Đồng', 'province');
const commune = await addUnit('Xã Di Linh', 'commune', province);
const neighbour = await addUnit('Xã Bảo Lâm', 'commune', province);
const stranger = await addUnit('Xã tỉnh khác', 'commune');
const focal = await newsroom.hire('focal', { unit: commune });
const other = await newsroom.hire('focal', { unit: neighbour });
const office = await newsroom.hire('emulation', { unit: province });
const foreignOffice = await newsroom.hire('emulation', { unit: stranger });
const administrator = await newsroom.hire('administrator');
const reporter = await newsroom.hire('reporter');
const set = await payload.create({
  collection: 'criteria-sets',
  data: { name: 'Tiêu chí chung', scope: 'general', coverage: 'aspect', items: [{ text: 'Gương mẫu.' }] },
});
await payload.create({
  collection: 'plans',
  data: {
    name: 'Kế hoạch',
    state: 'draft',
    unit: province,
    from: '2026-01-01T05:00:00.000Z',
    quotas: [{ what: 'registered', level: 'commune', minimum: 2 }],
  },
});
await payload.update({ collection: 'plans', where: {}, data: { state: 'issued' } });

const whole = {
  summary: 'Hiến 500 m² đất làm đường, vận động 12 hộ cùng hiến.',
  criteria: [{ set: set.id, item: set.items[0]?.id, evidence: 'Biên bản bàn giao đất ngày 3/2/2026.' }],
  endorsement: { day: '2026-03-01T05:00:00.000Z', present: 40, inFavour: 38 },
  agreedOn: '2026-03-02T05:00:00.000Z',
};

let made = 0;
async function register(by: Account = focal, more: object = {}): Promise<Registration> {
  const data = { name: `Ông K’Brẻo ${(made += 1)}`, type: 'person', year, ...whole, ...more };
  const { status, body } = await newsroom.ask<{ doc: Registration }>(
    by,
    'POST',
    '/registrations?depth=0',
    data,
  );
  expect([status, body]).toEqual([201, expect.anything()]);
  return body.doc;
}

async function move(by: Account, id: string, name: string, reason?: string) {
  const path = `/registrations/${id}/${name}`;
  const { status, body } = await newsroom.ask<Refusal & { state?: string }>(by, 'POST', path, { reason });
  return { status, state: body.state, said: readRefusal(body) };
}

async function accepted(by: Account = focal, more: object = {}): Promise<Registration> {
  const registration = await register(by, more);
  expect(await move(by, registration.id, 'submit')).toMatchObject({ status: 200 });
  expect(await move(office, registration.id, 'accept')).toMatchObject({ state: 'accepted' });
  return registration;
}

const standing = async (by: Account, id: string) =>
  (await newsroom.ask<RegistrationStanding>(by, 'GET', `/registrations/${id}/standing`)).body;

async function askBoard(by: Account, question: Partial<BoardQuestion> = {}): Promise<Board | undefined> {
  return findBoard(await createLocalReq({ user: { ...by.user, collection: 'users' } }, payload), {
    year,
    ...question,
  });
}

describe('a registration', () => {
  test('goes from its unit to the office, comes back with a reason, and is accepted', async () => {
    const { id } = await register(focal, { summary: '', agreedOn: null });
    expect((await standing(focal, id)).problems).toEqual([
      'Chưa ghi việc làm, thành tích.',
      'Chưa ghi ngày người được đăng ký đồng ý.',
    ]);
    expect(await move(focal, id, 'submit')).toMatchObject({ status: 409 });
    await newsroom.ask(focal, 'PATCH', `/registrations/${id}`, whole);
    expect(await move(focal, id, 'submit')).toMatchObject({ state: 'submitted' });
    expect(await move(office, id, 'return')).toMatchObject({ status: 400, said: 'Hãy ghi lý do.' });
    expect(await move(office, id, 'return', 'Thiếu biên bản.')).toMatchObject({ state: 'returned' });
    const req = await createLocalReq({ user: { ...focal.user, collection: 'users' } }, payload);
    expect((await findQueue(req, 'dang-ky-bi-tra-lai'))?.rows[0]?.note).toBe('Thiếu biên bản.');
    expect(await move(focal, id, 'submit')).toMatchObject({ state: 'submitted' });
    expect(await move(focal, id, 'accept')).toMatchObject({ status: 403 });
    expect(await move(office, id, 'accept')).toMatchObject({ state: 'accepted' });
    expect(await move(office, id, 'accept')).toMatchObject({ status: 409 });
    const { rows } = await sql.query(
      "SELECT action FROM audit_events WHERE subject_id = $1 AND action <> 'registration.changed' ORDER BY sequence",
      [id],
    );
    expect(rows.map(({ action }: { action: string }) => action)).toEqual(
      ['created', 'submitted', 'returned', 'submitted', 'accepted'].map((act) => `registration.${act}`),
    );
  });

  test('is told all that is wrong with it at once, by the names that its form has', async () => {
    const data = { name: 'Ông K’Brẻo', type: 'person', ...whole, year: 1800 };
    const { status, body } = await newsroom.ask(administrator, 'POST', '/registrations', data);
    expect([status, body]).toMatchObject([
      400,
      {
        errors: [
          {
            message: expect.stringMatching(/Năm đăng ký.*Đơn vị đăng ký|Đơn vị đăng ký.*Năm đăng ký/),
            data: { errors: expect.arrayContaining([expect.objectContaining({ path: 'unit' })]) },
          },
        ],
      },
    ]);
    const { id } = await register();
    const moved = await newsroom.ask(administrator, 'PATCH', `/registrations/${id}`, { unit: neighbour });
    expect(readRefusal(moved.body)).toContain('Đơn vị đăng ký');
  });

  test('that was handed in stays as it was, but nurturing goes on', async () => {
    const { id } = await accepted();
    const change = await newsroom.ask<Refusal>(focal, 'PATCH', `/registrations/${id}`, { summary: 'Khác' });
    expect([change.status, readRefusal(change.body)]).toEqual([400, expect.stringContaining('giữ nguyên')]);
    expect((await standing(focal, id)).stage).toBe('Đã đăng ký');
    const support = [{ date: '2026-05-01T05:00:00.000Z', kind: 'training', text: 'Đi tham quan.' }];
    expect((await newsroom.ask(focal, 'PATCH', `/registrations/${id}`, { support })).status).toBe(200);
    expect(await standing(focal, id)).toMatchObject({ stage: 'Đang bồi dưỡng', moves: [] });
    const exemplar = await payload.create({
      collection: 'exemplars',
      draft: true,
      data: {
        name: 'Ông K’Brẻo',
        type: 'person',
        unit: commune,
      },
    });
    await payload.create({
      collection: 'recognitions',
      data: {
        exemplar: exemplar.id,
        title: 'Bằng khen',
        level: 'province',
        date: '2026-09-02T05:00:00.000Z',
        state: 'confirmed',
      },
    });
    await newsroom.ask(office, 'PATCH', `/registrations/${id}`, { exemplar: exemplar.id });
    const { stage, timeline } = await standing(focal, id);
    expect(stage).toBe('Đã được công nhận');
    await newsroom.ask(focal, 'POST', '/evaluations', {
      exemplar: exemplar.id,
      date: '2026-06-01T05:00:00.000Z',
      effect: 'Vẫn tốt.',
      verdict: 'continue',
    });
    const later = await standing(focal, id);
    expect(later.stage).toBe('Đã đánh giá tác dụng');
    expect(later.timeline.map(({ text }) => text)).toContain('Đánh giá: Tiếp tục phát huy, nhân rộng');
    expect(timeline.map(({ text }) => text)).toContain('Công nhận: Bằng khen');
    expect(timeline.map(({ day }) => day)).toEqual(timeline.map(({ day }) => day).toSorted());
  });

  test('that is being handed in stays handed in whoever saves it at that moment', async () => {
    for (let round = 1; round <= 3; round += 1) {
      const { id } = await register();
      const [submitted] = await Promise.all([
        move(focal, id, 'submit'),
        ...[1, 2, 3, 4].map((n) =>
          newsroom.ask(focal, 'PATCH', `/registrations/${id}`, { summary: `Lời kể ${n}` }),
        ),
      ]);
      const { state } = await payload.findByID({ collection: 'registrations', id, depth: 0 });
      expect([submitted?.status, state]).toEqual([200, 'submitted']);
    }
  });

  test('is made once an exemplar, unit and year, however many hands press at once', async () => {
    const pair = [
      await register(focal, { name: 'Bà Ka Hoà' }),
      await register(focal, { name: 'bà  Ka Hòa' }),
    ];
    const tries = await Promise.all(pair.map(({ id }) => move(focal, id, 'submit')));
    expect(tries.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(tries.find(({ status }) => status === 409)?.said).toContain('đã đăng ký');
  });

  test('that the office types in itself is accepted by somebody else', async () => {
    const { id, unit } = await register(office, { unit: neighbour });
    expect(unit).toBe(neighbour);
    await move(office, id, 'submit');
    expect(await move(office, id, 'accept')).toMatchObject({ status: 403 });
    const colleague = await newsroom.hire('emulation', { unit: province });
    expect(await move(colleague, id, 'accept')).toMatchObject({ state: 'accepted' });
  });

  test('that was accepted is where a reporter begins a story, and no earlier', async () => {
    const early = await register();
    expect((await newsroom.ask(reporter, 'POST', `/registrations/${early.id}/story`, {})).status).toBe(404);
    const { id, name } = await accepted();
    expect((await standing(reporter, id)).mayWrite).toBe(true);
    const path = `/registrations/${id}/story`;
    const { body } = await newsroom.ask<{ story: string }>(reporter, 'POST', path, {});
    const story = await payload.findByID({ collection: 'stories', id: body.story, draft: true, depth: 0 });
    expect(story).toMatchObject({ title: name, state: 'idea', createdBy: reporter.user.id });
    expect((await newsroom.ask(focal, 'POST', path, {})).status).toBe(403);
  });

  test.each([
    [{ endorsement: { ...whole.endorsement, inFavour: 20 } }, 'quá nửa'],
    [{ endorsement: { ...whole.endorsement, inFavour: 41 } }, 'nhiều hơn số người dự'],
    [{ criteria: [] }, 'tiêu chí'],
  ])('with %j is not handed in', async (more, sentence) => {
    const { id } = await register(focal, more);
    expect(await move(focal, id, 'submit')).toMatchObject({
      status: 409,
      said: expect.stringContaining(sentence) as string,
    });
  });

  test('loses what tells of a person who is to be forgotten, and is still counted', async () => {
    const exemplar = await payload.create({
      collection: 'exemplars',
      draft: true,
      data: { name: 'Ông Muốn Quên', type: 'person', unit: commune },
    });
    const { id } = await accepted(focal, { name: 'Ông Muốn Quên', exemplar: exemplar.id });
    await move(office, id, 'return', 'Ông Muốn Quên chưa ký bản cam kết.');
    await move(focal, id, 'submit');
    await move(office, id, 'accept');
    const path = `/exemplars/${exemplar.id}/forget`;
    const preview = await newsroom.ask<{ registrations: number }>(administrator, 'GET', path);
    expect(preview.body.registrations).toBe(1);
    expect((await newsroom.ask(administrator, 'POST', path, { reason: 'Gia đình yêu cầu.' })).status).toBe(
      200,
    );
    const left = await payload.findByID({ collection: 'registrations', id, depth: 0 });
    expect(left).toMatchObject({ state: 'accepted', unit: commune, year, criteria: [], exemplar: null });
    expect(JSON.stringify(left)).not.toContain('Muốn Quên');
    expect(readHistory(left).map(({ to }) => to)).toEqual([
      'submitted',
      'accepted',
      'returned',
      'submitted',
      'accepted',
    ]);
  });
});

describe('a focal person', () => {
  test('sees, and can change, nothing of another unit through any path', async () => {
    const secret = 'Bí Mật Của Xã Di Linh';
    const paper = (await uploadProof(newsroom, focal)).body.doc;
    const { id } = await register(focal, {
      name: secret,
      endorsement: { ...whole.endorsement, minutes: paper.id },
    });
    await move(focal, id, 'submit');
    const own = await register(other, { endorsement: { minutes: paper.id } });
    const words = encodeURIComponent(secret);
    for (const by of [other, foreignOffice, reporter]) {
      for (const path of [
        `/registrations/${id}`,
        `/registrations/${id}?depth=3&draft=true&showHiddenFields=true&overrideAccess=true`,
        `/registrations/${id}/standing`,
        '/registrations?limit=0&depth=3&draft=true',
        `/registrations?where[name][like]=${words}`,
        `/registrations?where[or][0][unit][equals]=${commune}&where[or][1][id][equals]=${id}`,
        `/registrations?search=${words}`,
        '/registrations?sort=name&select[name]=true&trash=true',
        '/registrations?joins[x][limit]=1&populate[registrations][name]=true',
        `/registrations/versions?where[parent][equals]=${id}`,
        `/registrations/versions/${id}`,
        `/registrations/${own.id}?depth=4&populate[consent-proofs][filename]=true`,
        `/consent-proofs/${paper.id}`,
        '/consent-proofs?limit=0&depth=2',
        `/consent-proofs/file/${paper.filename}`,
        '/payload-locked-documents?limit=0&depth=3',
        `/units/${commune}?depth=3&joins[registrations][limit]=9`,
      ]) {
        const { body } = await newsroom.ask(by, 'GET', path);
        const text = JSON.stringify(body);
        expect([path, text.includes(secret), text.includes(paper.filename ?? '?')]).toEqual([
          path,
          false,
          false,
        ]);
      }
      const count = await newsroom.ask<{ totalDocs?: number }>(
        by,
        'GET',
        `/registrations/count?where[id][equals]=${id}`,
      );
      expect(count.body.totalDocs ?? 0).toBe(0);
      const attacks: [string, string, object?][] = [
        ['PATCH', `/registrations/${id}`, { support: [] }],
        ['PATCH', `/registrations/${id}?overrideAccess=true`, { state: 'accepted' }],
        ['DELETE', `/registrations/${id}`],
        ['POST', `/registrations/${id}/duplicate`, {}],
        ['POST', `/registrations/${id}/submit`, {}],
        ['POST', `/registrations/${id}/take-back`, {}],
        ['POST', `/registrations/${id}/accept`, {}],
        ['POST', `/registrations/${id}/return`, { reason: 'x' }],
        ['POST', '/graphql', { query: '{ Registrations { docs { name } } }' }],
      ];
      for (const [method, path, body] of attacks) {
        const { status } = await newsroom.ask(by, method, path, body);
        expect([method, path, status >= 400]).toEqual([method, path, true]);
      }
      for (const method of ['PATCH', 'DELETE']) {
        const many = await newsroom.ask<{ docs?: unknown[] }>(
          by,
          method,
          `/registrations?where[id][equals]=${id}`,
          { support: [] },
        );
        expect(many.body.docs ?? []).toEqual([]);
      }
    }
    expect(await payload.findByID({ collection: 'registrations', id, depth: 0 })).toMatchObject({
      name: secret,
      state: 'submitted',
      unit: commune,
    });
  });

  test('registers for the own unit whatever unit is named, and never moves one', async () => {
    const { id, unit } = await register(other, { unit: commune, state: 'accepted' });
    expect(unit).toBe(neighbour);
    await newsroom.ask(other, 'PATCH', `/registrations/${id}`, { unit: commune, state: 'accepted' });
    expect(await payload.findByID({ collection: 'registrations', id, depth: 0 })).toMatchObject({
      unit: neighbour,
      state: 'draft',
    });
    const moved = await newsroom.ask(administrator, 'PATCH', `/registrations/${id}`, { unit: commune });
    expect(moved.status).toBe(400);
  });

  test('sees the own duties alone on the board, the office all below its unit, others everything', async () => {
    expect(await askBoard(other)).toMatchObject({
      own: { id: neighbour },
      rows: [],
      path: [{ id: neighbour }],
    });
    expect(await askBoard(other, { unit: commune })).toBeUndefined();
    expect(await askBoard(foreignOffice, { unit: province })).toBeUndefined();
    expect(await askBoard(reporter)).toBeUndefined();
    expect((await askBoard(administrator))?.rows.map(({ id }) => id)).toContain(stranger);
    const req = await createLocalReq({ user: { ...other.user, collection: 'users' } }, payload);
    expect((await findQueue(req, 'chi-tieu-cua-don-vi'))?.rows).toMatchObject([
      { title: 'Đăng ký điển hình' },
    ]);
  });
});

describe('the board', () => {
  test('shows a gap where units registered less than they owe, and none where they did', async () => {
    const [full, lacking] = [
      await addUnit('Xã đủ', 'commune', province),
      await addUnit('Xã thiếu', 'commune', province),
    ];
    for (const unit of [full, full, lacking]) {
      const { id } = await register(office, { unit });
      await move(office, id, 'submit');
      await move(administrator, id, 'accept');
    }
    await register(office, { unit: lacking });
    const waiting = await register(office, { unit: lacking });
    await move(office, waiting.id, 'submit');
    const board = await askBoard(office);
    const row = (id: string) => board?.rows.find((each) => each.id === id);
    expect(row(full)).toMatchObject({ registered: 2, registeredMinimum: 2, missing: 0, behind: 0 });
    expect(row(lacking)).toMatchObject({
      registered: 1,
      registeredMinimum: 2,
      missing: 1,
      behind: 1,
      waiting: 1,
    });
    const top = (await askBoard(administrator))?.rows.find(({ id }) => id === province);
    expect(top).toMatchObject({ units: 5, withPlan: 1 });
    expect(top?.missing).toBe(board?.rows.reduce((sum, { missing }) => sum + missing, 0));
    const cluster = await payload.create({
      collection: 'clusters',
      data: { name: 'Cụm 1', year, unit: province, members: [full, stranger] },
    });
    expect((await askBoard(office, { cluster: cluster.id }))?.rows.map(({ id }) => id)).toEqual([full]);
    expect((await askBoard(office, { year: 2025 }))?.rows.every(({ missing }) => missing === 0)).toBe(true);
  });

  test('of 3,321 communes and 20,000 registrations takes as many questions as that of three', async () => {
    const count = async () => {
      const asked = vi.spyOn(payload.db.drizzle, 'execute');
      const board = await askBoard(administrator);
      const questions = asked.mock.calls.length;
      asked.mockRestore();
      return { questions, board };
    };
    const before = await count();
    await sql.query(`INSERT INTO units (name, level, _status)
      SELECT 'Tỉnh ' || n, 'province', 'published' FROM generate_series(1, 34) n`);
    await sql.query(`INSERT INTO units (name, level, _status, parent_id)
      SELECT 'Xã ' || n, 'commune', 'published',
        (SELECT id FROM units WHERE name = 'Tỉnh ' || (1 + n % 34)) FROM generate_series(1, 3321) n`);
    await sql.query(`INSERT INTO plans (name, unit_id, "from", state)
      SELECT 'Kế hoạch', id, '2026-01-01', 'issued' FROM units WHERE name LIKE 'Tỉnh %' AND name ~ '[0-9]$'`);
    await sql.query(`INSERT INTO plans_quotas (_order, _parent_id, id, what, minimum, level)
      SELECT 1, id, gen_random_uuid()::text, 'registered', 6, 'commune' FROM plans WHERE unit_id IN
        (SELECT id FROM units WHERE name ~ '^Tỉnh [0-9]+$')`);
    await sql.query(`WITH communes AS (SELECT id, row_number() OVER () AS n FROM units WHERE name ~ '^Xã [0-9]+$')
      INSERT INTO registrations (name, type, year, unit_id, state)
      SELECT 'Người ' || g, 'person', 2026, communes.id, 'accepted'
        FROM generate_series(1, 20000) g JOIN communes ON communes.n = 1 + g % 3321`);
    await sql.query('ANALYZE');
    const after = await count();
    expect(after.questions).toBe(before.questions);
    expect(after.questions).toBeLessThanOrEqual(3);
    const big = after.board?.rows.filter(({ name }) => /^Tỉnh \d+$/.test(name)) ?? [];
    const sum = (of: 'units' | 'registered' | 'registeredMinimum' | 'missing') =>
      big.reduce((total, row) => total + row[of], 0);
    expect({
      units: sum('units'),
      registered: sum('registered'),
      minimum: sum('registeredMinimum'),
      missing: sum('missing'),
    }).toEqual({
      units: 34 + 3321,
      registered: 20_000,
      minimum: 6 * 3321,
      missing: expect.any(Number) as number,
    });
    // 20,000 over 3,321: 74 communes have seven, the others six.
    expect(sum('missing')).toBe(0);
  });
});
