import { createLocalReq } from 'payload';
import { describe, expect, test } from 'vitest';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import { signing } from '../../cms/programme/reports/guard-report.ts';
import { applyRetention } from '../../cms/programme/retention/apply-retention.ts';
import type { ForgettingPreview } from '../../cms/story/withdrawal/forget.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';

const newsroom = await openNewsroom();
const { payload, sql } = newsroom;
const { id: commune } = await payload.create({
  collection: 'units',
  data: { name: 'Xã Di Linh', level: 'commune' },
});
const administrator = await newsroom.hire('administrator');
const publisher = await newsroom.hire('publisher');
const noon = (day: string) => `${day}T05:00:00.000Z`;

let made = 0;
const addProfile = async () =>
  payload.create({
    collection: 'exemplars',
    draft: true,
    data: { name: `Bà Lơ Mu Ka Nhẹ ${(made += 1)}`, type: 'person', unit: commune },
  });
const register = (data: object) =>
  payload.create({
    collection: 'registrations',
    data: { name: 'Người khác', type: 'person', year: 2026, unit: commune, state: 'draft', ...data },
  });
const nominate = (data: object) =>
  payload.create({
    collection: 'nominations',
    data: {
      kind: 'nominate',
      origin: 'paper',
      language: 'vi',
      about: 'Người khác',
      text: 'Kể.',
      state: 'received',
      ...data,
    },
  });
const evaluate = (exemplar: string, data: object = {}) =>
  payload.create({
    collection: 'evaluations',
    data: {
      exemplar,
      date: noon('2026-05-19'),
      effect: 'Tốt.',
      verdict: 'continue',
      state: 'draft',
      ...data,
    },
  });
const report = (data: object = {}) =>
  payload.create({
    collection: 'reports',
    data: { unit: commune, period: 'year', year: 2020, layout: 'state', state: 'draft', ...data },
  });

describe('the right to be forgotten', () => {
  test('finds papers that only name the person, lists them, and takes out of those that were chosen', async () => {
    const { id } = await addProfile();
    const other = await addProfile();
    const named = await register({ name: 'Gia đình Lơ Mu Ka Nhe' });
    const told = await register({
      support: [{ date: noon('2026-05-01'), kind: 'other', text: 'Bà lơ mu ka nhẹ giúp vốn.' }],
    });
    const sent = await nominate({ text: 'Lơ Mu Ka Nhẹ đã giúp xóm.' });
    const stranger = await register({ name: 'Ông K’Brẻo' });
    const others = await register({ exemplar: other.id, summary: 'Học bà Lơ Mu Ka Nhẹ.' });
    await evaluate(other.id, { spread: 'Bà Lơ Mu Ka Nhẹ học theo.' });
    const path = `/exemplars/${id}/forget`;
    const names = encodeURIComponent('Lơ Mu Ka Nhẹ');
    const { body } = await newsroom.ask<ForgettingPreview>(publisher, 'GET', `${path}?names=${names}`);
    expect(body.named.map((paper) => paper.id).toSorted()).toEqual([named.id, told.id, sent.id].toSorted());
    expect(body.reports.map(({ title }) => title)).toEqual([
      `Đánh giá: ${other.name}`,
      'Đăng ký năm 2026: Người khác',
    ]);
    expect(body.reports[1]?.href).toContain(others.id);
    const forget = async (papers: string[]) =>
      (await newsroom.ask(publisher, 'POST', path, { reason: 'Bà yêu cầu.', names: 'Lơ Mu Ka Nhẹ', papers }))
        .status;
    expect(await forget([stranger.id])).toBe(409);
    expect(await forget([named.id, sent.id])).toBe(200);
    const left = await payload.findByID({ collection: 'registrations', id: named.id, depth: 0 });
    expect(left).toMatchObject({ name: 'Đã xoá theo quyền được quên', unit: commune, year: 2026 });
    const gone = await payload.findByID({ collection: 'nominations', id: sent.id, depth: 0 });
    expect(gone).toMatchObject({ about: 'Đã xoá theo quyền được quên', text: '' });
    const kept = await payload.findByID({ collection: 'registrations', id: told.id, depth: 0 });
    expect(kept.support?.[0]?.text).toContain('giúp vốn');
  });

  test('finds papers of others that name the person, takes the name out of those that were chosen, and leaves the rest', async () => {
    const { id } = await addProfile();
    const { id: exemplar } = await addProfile();
    const name = 'Ka Thuỳ Dơng';
    const of = { exemplar, unit: commune, state: 'draft' } as const;
    const proposal = await payload.create({
      collection: 'proposals',
      data: { ...of, layout: 'state', achievements: `Cùng bà ${name} mở đường.`, summary: 'Mở 2 km đường.' },
    });
    await payload.update({
      collection: 'proposals',
      id: proposal.id,
      data: {
        history: [{ at: noon('2026-05-01'), to: 'returned', by: '', byName: 'X', reason: `Hỏi ${name}.` }],
      },
      context: { isForgetting: true },
    });
    const unchosen = await payload.create({
      collection: 'proposals',
      data: { ...of, layout: 'state', summary: `Học ${name}.` },
    });
    const recognition = await payload.create({
      collection: 'recognitions',
      data: { ...of, title: `Cùng ${name}` },
    });
    const hold = await payload.create({
      collection: 'holds',
      data: {
        exemplar,
        kind: 'press',
        since: noon('2026-05-12'),
        reason: `Bà ${name} tố cáo.`,
        state: 'standing',
      },
    });
    await payload.update({
      collection: 'holds',
      id: hold.id,
      data: { state: 'lifted', lifting: { by: 'Chủ tịch', reason: `Bà ${name} rút đơn.` } },
    });
    const registration = await register({ name: `Bà ${name}`, state: 'accepted', summary: 'Kể.' });
    const other = await register({ name: 'Ông K’Brẻo', state: 'accepted', summary: `Học bà ${name}.` });
    const review = await payload.create({
      collection: 'reviews',
      data: {
        name: 'Xét điển hình',
        level: 'unit',
        year: 2026,
        unit: commune,
        state: 'draft',
        candidates: [{ registration: registration.id }, { registration: other.id }],
        council: [
          { name: `Bà ${name}`, seat: 'chair' },
          { name: 'Bà Ka Rin', seat: 'secretary' },
        ],
        meeting: { layout: 'state', course: `Bà ${name.toUpperCase()} phát biểu.` },
      },
    });
    const path = `/exemplars/${id}/forget`;
    const { body } = await newsroom.ask<ForgettingPreview>(
      publisher,
      'GET',
      `${path}?names=${encodeURIComponent(name)}`,
    );
    expect(body.naming.map((paper) => paper.id).toSorted()).toEqual(
      [proposal, unchosen, recognition, hold, review].map((paper) => paper.id).toSorted(),
    );
    expect(body.naming.map(({ title }) => title)).toContain('Mục tạm dừng xét từ ngày 12/05/2026');
    const papers = [proposal, recognition, hold, review].map((paper) => paper.id);
    const answer = await newsroom.ask(publisher, 'POST', path, {
      reason: 'Bà yêu cầu.',
      names: name,
      papers,
    });
    expect(answer.status).toBe(200);
    const find = async (collection: 'proposals' | 'recognitions' | 'holds' | 'reviews', one: string) =>
      payload.findByID({ collection, id: one, depth: 0 });
    expect(await find('proposals', proposal.id)).toMatchObject({
      achievements: 'Cùng bà […] mở đường.',
      summary: 'Mở 2 km đường.',
      history: [{ reason: 'Hỏi […].' }],
    });
    expect(await find('proposals', unchosen.id)).toMatchObject({ summary: `Học ${name}.` });
    expect(await find('recognitions', recognition.id)).toMatchObject({ title: 'Cùng […]', state: 'draft' });
    expect(await find('holds', hold.id)).toMatchObject({
      reason: 'Bà […] tố cáo.',
      state: 'lifted',
      lifting: { by: 'Chủ tịch', reason: 'Bà […] rút đơn.' },
    });
    expect(await find('reviews', review.id)).toMatchObject({
      candidates: [
        { name: 'Đã xoá theo quyền được quên', summary: '', registration: registration.id },
        { name: 'Ông K’Brẻo', summary: 'Học bà […].' },
      ],
      council: [{ name: 'Bà […]' }, { name: 'Bà Ka Rin' }],
      meeting: { course: 'Bà […] phát biểu.' },
    });
    expect((await payload.findByID({ collection: 'registrations', id: registration.id })).summary).toBe(
      'Kể.',
    );
  });
});

describe('rules of retention', () => {
  const rules = (by: Account, data: object) => newsroom.ask(by, 'POST', '/globals/retention-rules', data);

  test('are read by everybody and set by an administrator alone, with a sentence where they are wrong', async () => {
    expect((await rules(publisher, { registrations: 1 })).status).toBe(403);
    expect((await newsroom.ask(publisher, 'GET', '/globals/retention-rules')).body).toMatchObject({
      registrations: 120,
      nominations: 24,
      evaluations: 120,
      reports: 24,
      reviews: 60,
      proposals: 60,
      recognitions: 120,
      holds: 24,
    });
    const wrong = await rules(administrator, { registrations: 0 });
    expect([wrong.status, JSON.stringify(wrong.body)]).toEqual([
      400,
      expect.stringContaining('Phải là số nguyên từ 1 đến 1200.'),
    ]);
  });

  test('take what tells of people out of what is old, and leave the rest', async () => {
    const { id: exemplar } = await addProfile();
    const old = await register({ name: 'Ông Năm Cũ', year: 2010, state: 'accepted' });
    const fresh = await register({ name: 'Ông Năm Nay' });
    const closed = await nominate({ about: 'Bà Đã Khép' });
    const open = await nominate({ about: 'Bà Còn Mở' });
    await sql.query(
      "UPDATE nominations SET state = CASE WHEN id = $1 THEN 'declined'::enum_nominations_state ELSE state END, updated_at = '2020-01-01' WHERE id IN ($1, $2)",
      [closed.id, open.id],
    );
    const looked = await evaluate(exemplar, { date: noon('2010-05-19') });
    const shown = await evaluate(exemplar, {
      date: noon('2010-05-20'),
      isPublic: true,
      publicLine: 'Vẫn tốt.',
    });
    const [left, signed] = [await report(), await report()];
    await payload.update({
      collection: 'reports',
      id: signed.id,
      data: { state: 'signed', frozenAt: noon('2020-12-31') },
      context: signing,
    });
    await sql.query("UPDATE reports SET updated_at = '2020-12-31'");
    await applyRetention(payload);
    const name = async (id: string) => (await payload.findByID({ collection: 'registrations', id })).name;
    expect([await name(old.id), await name(fresh.id)]).toEqual([
      'Đã xoá theo quyền được quên',
      'Ông Năm Nay',
    ]);
    const about = async (id: string) => (await payload.findByID({ collection: 'nominations', id })).about;
    expect([await about(closed.id), await about(open.id)]).toEqual([
      'Đã xoá theo quyền được quên',
      'Bà Còn Mở',
    ]);
    const effect = async (id: string) => (await payload.findByID({ collection: 'evaluations', id })).effect;
    expect([await effect(looked.id), await effect(shown.id)]).toEqual([
      'Đã xoá theo quyền được quên',
      'Tốt.',
    ]);
    const { docs } = await payload.find({ collection: 'reports', depth: 0 });
    expect(docs.map(({ id }) => id)).toEqual([signed.id]);
    const { rows } = await sql.query<{ id: string }>(
      "SELECT subject_id AS id FROM audit_events WHERE action = 'record.expired'",
    );
    expect(rows.map(({ id }) => id).toSorted()).toEqual([old.id, closed.id, looked.id, left.id].toSorted());
  });

  test('take what was honoured, proposed, held and voted about out of what is over, and leave what still counts', async () => {
    const { id: exemplar, name } = await addProfile();
    const of = { exemplar, layout: 'state', summary: 'Mở đường.' } as const;
    const propose = (state: 'approved' | 'returned' | 'sent') =>
      payload.create({ collection: 'proposals', data: { ...of, state } });
    const recognise = (state: 'draft' | 'confirmed') =>
      payload.create({ collection: 'recognitions', data: { exemplar, title: 'Giấy khen', state } });
    const hold = () =>
      payload.create({
        collection: 'holds',
        data: { exemplar, kind: 'press', since: noon('2010-05-12'), reason: 'Báo nêu.', state: 'standing' },
      });
    const [done, returned, moving] = [
      await propose('approved'),
      await propose('returned'),
      await propose('sent'),
    ];
    const [left, revoked, confirmed] = [
      await recognise('draft'),
      await recognise('confirmed'),
      await recognise('confirmed'),
    ];
    const [lifted, standing] = [await hold(), await hold()];
    const revocation = { date: noon('2010-06-01'), by: 'UBND', number: '1', reason: 'Khai gian.' };
    await payload.update({
      collection: 'recognitions',
      id: revoked.id,
      data: { state: 'revoked', revocation },
    });
    const lifting = { date: noon('2010-06-01'), by: 'UBND', reason: 'Xong.' };
    await payload.update({ collection: 'holds', id: lifted.id, data: { state: 'lifted', lifting } });
    const review = await payload.create({
      collection: 'reviews',
      data: {
        name: 'Xét điển hình năm cũ',
        level: 'unit',
        year: 2010,
        unit: commune,
        state: 'voted',
        candidates: [{ registration: (await register({ name, state: 'accepted', summary: 'Kể.' })).id }],
        council: [{ name: 'Bà Ka Rin', seat: 'chair' }],
        meeting: { layout: 'state', course: 'Bà Nhẹ phát biểu.' },
      },
    });
    const [candidate, member] = [review.candidates?.[0]?.id ?? '', review.council?.[0]?.id ?? ''];
    await payload.update({
      collection: 'reviews',
      id: review.id,
      data: { ballots: [{ member, candidate, choice: 'for' }] },
      context: { isMoving: true },
    });
    const said = await nominate({ about: 'Bà Nhẹ', text: 'Đúng người.' });
    await sql.query('UPDATE nominations SET review_id = $1 WHERE id = $2', [review.id, said.id]);
    for (const table of ['proposals', 'recognitions', 'holds', 'reviews'])
      await sql.query(`UPDATE ${table} SET updated_at = '2010-12-31'`);
    await applyRetention(payload);
    const proposals = await payload.find({
      collection: 'proposals',
      where: { exemplar: { equals: exemplar } },
    });
    const summaries = new Map(proposals.docs.map(({ id, summary }) => [id, summary]));
    expect([done, returned, moving].map(({ id }) => summaries.get(id))).toEqual(['', '', 'Mở đường.']);
    const rest = async (collection: 'recognitions' | 'holds') =>
      (await payload.find({ collection, where: { exemplar: { equals: exemplar } } })).docs.map(
        ({ id }) => id,
      );
    expect([await rest('recognitions'), await rest('holds')]).toEqual([[confirmed.id], [standing.id]]);
    const voted = await payload.findByID({ collection: 'reviews', id: review.id, showHiddenFields: true });
    expect(voted).toMatchObject({
      name: 'Xét điển hình năm cũ',
      candidates: [{ name: 'Đã xoá theo quyền được quên', summary: '' }],
      council: [{ name: 'Bà Ka Rin' }],
      ballots: [],
      meeting: { course: '' },
    });
    expect(await payload.findByID({ collection: 'nominations', id: said.id })).toMatchObject({ text: '' });
    const { rows } = await sql.query<{ id: string }>(
      "SELECT subject_id AS id FROM audit_events WHERE action = 'record.expired' AND subject_id = ANY($1)",
      [[done, returned, moving, left, revoked, confirmed, lifted, standing, review].map(({ id }) => id)],
    );
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      [done, returned, left, revoked, lifted, review].map(({ id }) => id).toSorted(),
    );
    const before = voted.updatedAt;
    await applyRetention(payload);
    expect((await payload.findByID({ collection: 'reviews', id: review.id })).updatedAt).toBe(before);
  });

  test('that are left empty take nothing out', async () => {
    await rules(administrator, { registrations: null });
    const { id } = await register({ name: 'Ông Giữ Mãi', year: 2010 });
    await applyRetention(payload);
    expect((await payload.findByID({ collection: 'registrations', id })).name).toBe('Ông Giữ Mãi');
  });
});

describe('on the start page', () => {
  const waiting = async ({ user }: Account, queue: string) => {
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
    return (await findQueue(req, queue))?.rows.map(({ title }) => title);
  };

  test('answers that were promised and did not come wait for the office, the desk and the auditor', async () => {
    const { id } = await nominate({ about: 'Bà Chờ Lâu' });
    await sql.query("UPDATE nominations SET due = '2020-01-01' WHERE id = $1", [id]);
    for (const role of ['auditor', 'editor', 'administrator'] as const)
      expect(await waiting(await newsroom.hire(role), 'de-cu-qua-han')).toContain('Bà Chờ Lâu');
    expect(await waiting(await newsroom.hire('reporter'), 'de-cu-qua-han')).toBeUndefined();
  });

  test('a plan waits to be issued, and whoever was registered waits for his profile', async () => {
    await payload.create({
      collection: 'plans',
      data: { name: 'Kế hoạch mới', state: 'draft', unit: commune },
    });
    const office = await newsroom.hire('emulation', { unit: commune });
    expect(await waiting(office, 'ke-hoach-cho-ban-hanh')).toEqual(['Kế hoạch mới']);
    await register({ name: 'Ông Chưa Có Hồ Sơ', state: 'accepted' });
    const reporter = await newsroom.hire('reporter');
    expect(await waiting(reporter, 'dang-ky-chua-co-ho-so')).toContain('Ông Chưa Có Hồ Sơ');
  });
});
