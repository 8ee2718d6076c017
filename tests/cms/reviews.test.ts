import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalReq } from 'payload';
import { describe, expect, test } from 'vitest';
import { getDay } from '#contract/address.ts';
import { hashFollowCode, makeFollowCode } from '#contract/nominations/follow-code.ts';
import { findQueue } from '../../cms/desk/queues/find-queues.ts';
import type { Review, ReviewRule } from '../../cms/payload-types.ts';
import { emptyBox } from '../../cms/programme/nominations/empty-box.ts';
import { countVotes } from '../../cms/programme/reviews/count-votes.ts';
import { countPeriod } from '../../cms/programme/reviews/period-days.ts';
import type { ReviewStanding } from '../../cms/programme/reviews/standing.ts';
import { turnReviews } from '../../cms/programme/reviews/turn-reviews.ts';
import { needPrograms } from '../support/needed-programs.ts';
import { giveConsent, uploadProof } from './support/consents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readOfficeFiles } from './support/office-files.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { readHandOvers, readPublished } from './support/stories.ts';

needPrograms('docx');

const newsroom = await openNewsroom();
const { payload, sql } = newsroom;
const dayMs = 86_400_000;
/** A day so many days from now, and the moment by which it is kept. */
const dayIn = (days: number) => getDay(new Date(Date.now() + days * dayMs).toISOString());
const noon = (day: string) => `${day}T05:00:00.000Z`;
const at = (days: number) => new Date(noon(dayIn(days)));

const addUnit = async (name: string, level: 'province' | 'commune', parent?: string) =>
  (await payload.create({ collection: 'units', data: { name, level, ...(parent ? { parent } : {}) } })).id;
const province = await addUnit('Tỉnh Lâm Đồng', 'province');
const commune = await addUnit('Xã Di Linh', 'commune', province);
const neighbour = await addUnit('Xã Bảo Lâm', 'commune', province);
const stranger = await addUnit('Xã tỉnh khác', 'commune');
const focal = await newsroom.hire('focal', { unit: commune });
const other = await newsroom.hire('focal', { unit: neighbour });
const office = await newsroom.hire('emulation', { unit: province });
const deputy = await newsroom.hire('emulation', { unit: province });
const foreignOffice = await newsroom.hire('emulation', { unit: stranger });
const administrator = await newsroom.hire('administrator');
const editor = await newsroom.hire('editor');
const chair = await newsroom.hire('editor');
const member = await newsroom.hire('reporter');

const { body: rule } = await newsroom.ask<{ doc: ReviewRule }>(
  administrator,
  'POST',
  '/review-rules?depth=0',
  {
    name: 'Công nhận điển hình tiên tiến cấp xã',
    level: 'unit',
    from: noon('2026-01-01'),
    percent: 80,
    quorum: 60,
    days: 10,
    isWorkingDays: true,
    basis: 'Luật Thi đua, khen thưởng;\nQuy chế xét của Hội đồng xã Di Linh',
    pageMonths: 12,
    ballotMonths: 24,
  },
);

let made = 0;
async function addExemplar(): Promise<string> {
  const data = { name: `Bà Ka Lan ${(made += 1)}`, type: 'person' as const, unit: commune };
  return (await payload.create({ collection: 'exemplars', draft: true, data })).id;
}

interface Registered {
  unit?: string;
  state?: 'accepted' | 'submitted';
  consent?: boolean;
}

/** Somebody whose registration was accepted. */
async function register({ unit = commune, state = 'accepted', consent = true }: Registered = {}) {
  const exemplar = await addExemplar();
  if (consent) await giveConsent(newsroom, editor, exemplar);
  const data = {
    name: `Bà Ka Lan ${made}`,
    type: 'person' as const,
    year: 2026,
    unit,
    exemplar,
    summary: 'Vận động 12 hộ hiến đất làm đường.',
    state,
  };
  const { id } = await payload.create({ collection: 'registrations', data });
  return { registration: id, exemplar, name: data.name };
}

const seats = [
  { person: chair.user.id, seat: 'chair', office: 'Chủ tịch UBND xã' },
  { person: focal.user.id, seat: 'secretary' },
  { person: member.user.id, seat: 'member' },
  { name: 'Ông K’Tim', seat: 'member', office: 'Mặt trận Tổ quốc' },
  { name: 'Bà Ka Rin', seat: 'member' },
];

async function begin(
  registrations: readonly string[],
  more: object = {},
  by: Account = focal,
): Promise<Review> {
  const { status, body } = await newsroom.ask<{ doc: Review }>(by, 'POST', '/reviews?depth=0', {
    name: `Xét điển hình xã Di Linh ${(made += 1)}`,
    level: 'unit',
    year: 2026,
    rule: rule.doc.id,
    opensOn: noon(dayIn(1)),
    closesOn: noon(dayIn(20)),
    candidates: registrations.map((registration) => ({ registration })),
    council: seats,
    meeting: { layout: 'state' },
    ...more,
  });
  expect([status, body]).toEqual([201, expect.anything()]);
  return body.doc;
}

async function order(by: Account, id: string, name: string, body: object = {}) {
  const answer = await newsroom.ask<Refusal & { state?: string }>(by, 'POST', `/reviews/${id}/${name}`, body);
  return { status: answer.status, state: answer.body.state, said: readRefusal(answer.body) };
}

const standing = async (by: Account, id: string) =>
  (await newsroom.ask<ReviewStanding>(by, 'GET', `/reviews/${id}/standing`)).body;
const shown = async (id: string) => readPublished(newsroom, `review/${id}`);
const stateOf = async (id: string) => (await payload.findByID({ collection: 'reviews', id, depth: 0 })).state;
const queue = async (by: Account, id: string) =>
  (await findQueue(await createLocalReq({ user: { ...by.user, collection: 'users' } }, payload), id))?.rows ??
  [];

/** A review that is open to the public. */
async function opened(registrations: readonly string[], more: object = {}): Promise<Review> {
  const review = await begin(registrations, more);
  expect(await order(focal, review.id, 'submit')).toMatchObject({ status: 200, state: 'submitted' });
  expect(await order(office, review.id, 'approve')).toMatchObject({ status: 200, state: 'approved' });
  await turnReviews(payload, at(1));
  expect(await stateOf(review.id)).toBe('open');
  return review;
}

/** A review whose council votes. */
async function closed(registrations: readonly string[], more: object = {}): Promise<Review> {
  const review = await opened(registrations, more);
  await turnReviews(payload, at(21));
  expect(await stateOf(review.id)).toBe('closed');
  return review;
}

/** Votes of a member about every candidate. */
const votesOf = (review: Review, choices: readonly ('for' | 'against')[]) =>
  (review.candidates ?? []).map(({ id }, index) => ({ candidate: id, choice: choices[index] ?? 'for' }));

/** Lays a comment in the box as the public server does. */
async function comment(review: Review, exemplar: string, more: object = {}): Promise<void> {
  const folder = join(newsroom.dataDir, 'nominations/spool', await hashFollowCode(makeFollowCode()));
  mkdirSync(folder, { recursive: true });
  const parcel = {
    receivedAt: at(2).toISOString(),
    language: 'vi',
    kind: 'comment',
    about: 'Bà Ka Lan',
    text: 'Đúng người, đúng việc.',
    hasVoice: false,
    exemplar,
    review: { id: review.id, stance: 'for' },
    ...more,
  };
  writeFileSync(join(folder, 'parcel.json'), JSON.stringify(parcel));
  await emptyBox(payload);
}

describe('a shortlist', () => {
  test('takes accepted registrations of the unit and those below it, and no others', async () => {
    const own = await register();
    const below = await register({ unit: neighbour });
    const foreign = await register({ unit: stranger });
    const waiting = await register({ state: 'submitted' });
    const review = await begin([own.registration]);
    expect(review.candidates).toMatchObject([
      { name: own.name, exemplar: own.exemplar, summary: 'Vận động 12 hộ hiến đất làm đường.' },
    ]);
    expect(
      (await begin([own.registration, below.registration], { unit: province }, office)).candidates,
    ).toHaveLength(2);
    for (const { registration } of [below, foreign, waiting]) {
      const candidates = [{ registration }];
      const { status, body } = await newsroom.ask<Refusal>(focal, 'PATCH', `/reviews/${review.id}`, {
        candidates,
      });
      expect([status, readRefusal(body)]).toEqual([400, expect.any(String)]);
    }
    const twice = [own, own].map(({ registration }) => ({ registration }));
    const { body } = await newsroom.ask<Refusal>(focal, 'PATCH', `/reviews/${review.id}`, {
      candidates: twice,
    });
    expect(readRefusal(body)).toContain('hai lần');
  });

  test('cannot be opened without the consent of each, and names who lacks it', async () => {
    const [first, second] = [await register({ consent: false }), await register({ consent: false })];
    const third = await register();
    const { id } = await begin([first, second, third].map(({ registration }) => registration));
    const refused = await order(focal, id, 'submit');
    expect(refused.status).toBe(409);
    for (const { name } of [first, second]) expect(refused.said).toContain(`“${name}”: chưa có sự đồng ý`);
    expect(refused.said).not.toContain(third.name);
    for (const { exemplar } of [first, second]) await giveConsent(newsroom, editor, exemplar);
    expect(await order(focal, id, 'submit')).toMatchObject({ state: 'submitted' });
  });

  test.each([
    [{ council: seats.slice(0, 2) }, 'ba thành viên'],
    [{ council: seats.map((seat) => ({ ...seat, seat: 'member' })) }, 'một chủ tịch'],
    [{ closesOn: noon(dayIn(5)) }, 'quy định ít nhất 10 ngày làm việc'],
    [{ opensOn: noon(dayIn(30)) }, 'trước ngày bắt đầu'],
    [{ level: 'province', rule: null }, 'Chưa chọn quy định'],
    [{ candidates: [] }, 'Chưa có người'],
  ])('with %j is not handed in', async (more, sentence) => {
    const { id } = await begin([(await register()).registration], more);
    expect(await order(focal, id, 'submit')).toMatchObject({
      status: 409,
      said: expect.stringContaining(sentence) as string,
    });
  });

  test('is opened by somebody else than who prepared it, on its day, and closes by itself', async () => {
    const { registration, exemplar, name } = await register();
    const { id, slug } = await begin([registration], { unit: commune }, office);
    expect(await order(office, id, 'submit')).toMatchObject({ state: 'submitted' });
    expect(await order(office, id, 'approve')).toMatchObject({
      status: 403,
      said: expect.stringContaining('nhờ người khác') as string,
    });
    expect((await queue(deputy, 'dot-xet-cho-xu-ly')).map(({ href }) => href)).toContain(
      `/admin/collections/reviews/${id}`,
    );
    expect(await order(deputy, id, 'approve')).toMatchObject({ state: 'approved' });
    await turnReviews(payload, at(0));
    expect(await shown(id)).toBeUndefined();
    await turnReviews(payload, at(1));
    expect(await shown(id)).toMatchObject({
      state: 'live',
      document: { phase: 'open', slug, unitName: 'Xã Di Linh', candidates: [{ exemplar, name }] },
    });
    await turnReviews(payload, at(20));
    expect(await stateOf(id)).toBe('open');
    await turnReviews(payload, at(21));
    expect(await shown(id)).toMatchObject({ document: { phase: 'closed', comments: 0 } });
    const change = await newsroom.ask<Refusal>(office, 'PATCH', `/reviews/${id}`, {
      council: seats.slice(1),
    });
    expect([change.status, readRefusal(change.body)]).toEqual([400, expect.stringContaining('giữ nguyên')]);
  });

  test('whose candidate took the consent back waits on its day under an alarm', async () => {
    const { registration, exemplar, name } = await register();
    const { id } = await begin([registration]);
    await order(focal, id, 'submit');
    await order(office, id, 'approve');
    await payload.update({
      collection: 'consents',
      where: { exemplar: { equals: exemplar } },
      data: { withdrawalRequestedAt: noon(dayIn(0)) },
    });
    await turnReviews(payload, at(1));
    expect([await stateOf(id), await shown(id)]).toEqual(['approved', undefined]);
    expect((await queue(office, 'dot-xet-khong-mo-duoc')).map(({ note }) => note).join()).toContain(name);
  });

  test('does not open, and its votes are not counted, while somebody in it is held', async () => {
    const { registration, exemplar, name } = await register();
    const { id } = await begin([registration]);
    const review = await closed([registration]);
    await payload.create({
      collection: 'holds',
      data: { exemplar, kind: 'press', since: noon(dayIn(-1)), reason: 'Báo nêu.', state: 'standing' },
    });
    const refused = await order(focal, id, 'submit');
    expect([refused.status, refused.said]).toEqual([
      409,
      expect.stringContaining(`“${name}”: Điển hình này đang tạm dừng xét`),
    ]);
    for (const by of [chair, member, focal])
      await order(by, review.id, 'vote', { votes: votesOf(review, []) });
    expect(await order(focal, review.id, 'count')).toMatchObject({ status: 409 });
  });

  test('loses a candidate at once, and its page where it is withdrawn', async () => {
    const [first, second] = [await register(), await register()];
    const review = await opened([first.registration, second.registration]);
    const candidate = review.candidates?.[0]?.id;
    expect(await order(office, review.id, 'drop', { candidate, reason: '' })).toMatchObject({ status: 400 });
    expect(await order(office, review.id, 'drop', { candidate, reason: 'Rút đồng ý.' })).toMatchObject({
      status: 200,
    });
    expect(JSON.stringify(await shown(review.id))).not.toContain(first.name);
    expect((await readHandOvers(newsroom, `review/${review.id}`)).at(-1)).toMatchObject({ lane: 'fast' });
    expect(await order(office, review.id, 'withdraw', { reason: 'Có khiếu nại.' })).toMatchObject({
      state: 'withdrawn',
    });
    expect(await shown(review.id)).toMatchObject({ state: 'withdrawn' });
  });

  test('loses whoever takes the consent back, in the fast lane, and not who gave another one', async () => {
    const [first, second] = [await register(), await register()];
    const review = await opened([first.registration, second.registration]);
    await giveConsent(newsroom, editor, second.exemplar);
    const takeBack = async (exemplar: string) => {
      const { docs } = await payload.find({
        collection: 'consents',
        where: { exemplar: { equals: exemplar } },
        sort: 'createdAt',
      });
      await payload.update({
        collection: 'consents',
        id: docs[0]?.id ?? '',
        data: { withdrawalRequestedAt: noon('2026-01-04') },
      });
    };
    await takeBack(second.exemplar);
    expect(await shown(review.id)).toMatchObject({
      document: { candidates: [{ exemplar: first.exemplar }, { exemplar: second.exemplar }] },
    });
    await takeBack(first.exemplar);
    expect(await shown(review.id)).toMatchObject({
      document: { candidates: [{ exemplar: second.exemplar }] },
    });
    expect(JSON.stringify(await shown(review.id))).not.toContain(first.name);
    expect((await readHandOvers(newsroom, `review/${review.id}`)).at(-1)).toMatchObject({ lane: 'fast' });
    expect((await standing(office, review.id)).candidates[0]?.dropped).toContain('rút sự đồng ý');
  });

  test('is nothing for people of other units, by any address', async () => {
    const { id } = await closed([(await register()).registration]);
    for (const by of [other, foreignOffice, editor])
      for (const path of ['', '/standing', '/minutes'])
        expect([path, (await newsroom.ask(by, 'GET', `/reviews/${id}${path}`)).status]).toEqual([path, 404]);
    for (const name of ['submit', 'approve', 'count', 'withdraw', 'vote', 'paper', 'drop'])
      expect(
        (await order(foreignOffice, id, name, { reason: 'x', candidate: 'x' })).status,
      ).toBeGreaterThanOrEqual(400);
    const listed = await newsroom.ask<{ totalDocs: number }>(
      other,
      'GET',
      `/reviews?where[id][equals]=${id}`,
    );
    expect(listed.body.totalDocs).toBe(0);
    expect((await newsroom.ask(member, 'GET', `/reviews/${id}`)).status).toBe(200);
  });
});

describe('comments of the public', () => {
  test('reach the council for and against, without who sent them, and are counted', async () => {
    const { registration, exemplar } = await register();
    const review = await opened([registration]);
    await comment(review, exemplar, { sender: { name: 'Ông K’Brẻo', contact: '0912 345 678', months: 6 } });
    await comment(review, exemplar, {
      text: 'Đường ấy do cả thôn làm.',
      review: { id: review.id, stance: 'against' },
    });
    const { candidates, totalComments } = await standing(member, review.id);
    expect(totalComments).toBe(2);
    expect(candidates[0]?.comments).toMatchObject([
      { stance: 'for', text: 'Đúng người, đúng việc.', isSigned: true },
      { stance: 'against', text: 'Đường ấy do cả thôn làm.', isSigned: false },
    ]);
    expect(JSON.stringify(candidates)).not.toContain('K’Brẻo');
    expect(JSON.stringify(candidates)).not.toContain('0912');
    await turnReviews(payload, at(21));
    expect(await shown(review.id)).toMatchObject({ document: { comments: 2 } });
    for (const by of [chair, member, focal])
      await order(by, review.id, 'vote', { votes: votesOf(review, []) });
    await order(focal, review.id, 'count');
    await order(office, review.id, 'conclude');
    await turnReviews(payload, at(21));
    const { docs } = await payload.find({
      collection: 'nominations',
      where: { review: { equals: review.id } },
    });
    expect(docs.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
    for (const { answers } of docs) expect(answers?.[0]?.text).toContain('Hội đồng đã đọc góp ý này');
  });

  test('after the last day, or about somebody else, belong to no review', async () => {
    const { registration, exemplar } = await register();
    const review = await opened([registration]);
    await comment(review, exemplar, { receivedAt: at(21).toISOString() });
    await comment(review, await addExemplar());
    expect((await standing(office, review.id)).totalComments).toBe(0);
    const typed = {
      kind: 'comment',
      about: 'Bà Ka Lan',
      origin: 'phone',
      language: 'vi',
      text: 'Tốt.',
      stance: 'for',
    };
    const ask = (more: object) =>
      newsroom.ask<Refusal>(office, 'POST', '/nominations', {
        ...typed,
        review: review.id,
        exemplar,
        ...more,
      });
    expect((await ask({})).status).toBe(201);
    expect((await standing(office, review.id)).totalComments).toBe(1);
    await turnReviews(payload, at(21));
    const late = await ask({});
    expect([late.status, readRefusal(late.body)]).toEqual([
      400,
      expect.stringContaining('chỉ nhận góp ý đến hết ngày'),
    ]);
  });
});

describe('a council', () => {
  test('counts all its members, those who are absent in writing, and a silent one as not in favour', () => {
    const ballot = (who: string, choice: 'for' | 'against', isPresent = true) =>
      ({ member: who, candidate: 'x', choice, isPresent }) as const;
    const eight = Array.from({ length: 8 }, (_, index) => ballot(String(index), 'for', index < 6));
    expect(countVotes(['x'], eight, { size: 10, percent: 80 })[0]).toMatchObject({
      inFavour: 8,
      silent: 2,
      isPassed: true,
    });
    expect(countVotes(['x'], eight.slice(1), { size: 10, percent: 80 })[0]?.isPassed).toBe(false);
    expect(countVotes(['x'], eight, { size: 9, percent: 90 })[0]?.isPassed).toBe(false);
    expect(countPeriod('2026-04-03', '2026-04-06', { working: true })).toBe(2);
  });

  test('votes each for himself, its secretary types papers in, and nobody reads who voted how', async () => {
    const [first, second] = [await register(), await register()];
    const review = await closed([first.registration, second.registration]);
    const { id } = review;
    expect((await queue(member, 'cho-ban-bo-phieu')).map(({ href }) => href)).toContain(
      `/admin/collections/reviews/${id}`,
    );
    expect(await order(office, id, 'vote', { votes: votesOf(review, []) })).toMatchObject({ status: 403 });
    for (const by of [chair, member])
      expect(await order(by, id, 'vote', { votes: votesOf(review, ['for', 'against']) })).toMatchObject({
        status: 200,
      });
    expect(await order(chair, id, 'count')).toMatchObject({
      status: 409,
      said: expect.stringContaining('2 trên 5 thành viên') as string,
    });
    await order(focal, id, 'vote', { votes: votesOf(review, ['for', 'for']) });
    const proof = (await uploadProof(newsroom, focal)).body.doc.id;
    const paper = { member: review.council?.[3]?.id, votes: votesOf(review, ['for', 'for']), proof };
    expect(await order(chair, id, 'paper', paper)).toMatchObject({ status: 403 });
    expect(await order(focal, id, 'paper', { ...paper, proof: undefined })).toMatchObject({ status: 400 });
    expect(await order(focal, id, 'paper', paper)).toMatchObject({ status: 200 });
    const forChair = { ...paper, member: review.council?.[0]?.id };
    expect(await order(focal, id, 'paper', forChair)).toMatchObject({ status: 409 });
    const read = await newsroom.ask(administrator, 'GET', `/reviews/${id}?showHiddenFields=true`);
    expect(read.body.ballots ?? []).toEqual([]);
    const saved = {
      ballots: [],
      results: { results: [] },
      state: 'concluded',
      meeting: { layout: 'state', place: 'Xã' },
    };
    expect((await newsroom.ask(focal, 'PATCH', `/reviews/${id}`, saved)).status).toBe(200);
    expect((await standing(member, id)).candidates.map(({ own }) => own)).toEqual(['for', 'against']);
    expect((await standing(office, id)).candidates.map(({ own, result }) => own ?? result)).toEqual([
      undefined,
      undefined,
    ]);

    expect(await order(focal, id, 'count')).toMatchObject({ state: 'voted' });
    expect(await order(member, id, 'vote', { votes: votesOf(review, []) })).toMatchObject({ status: 409 });
    expect((await standing(office, id)).candidates.map(({ result }) => result)).toMatchObject([
      { inFavour: 4, against: 0, silent: 1, isPassed: true },
      { inFavour: 2, against: 2, silent: 1, isPassed: false },
    ]);
    expect(await shown(id)).toMatchObject({ document: { phase: 'closed' } });
    expect(await order(office, id, 'conclude')).toMatchObject({ state: 'concluded' });
    expect(await shown(id)).toMatchObject({
      document: {
        phase: 'concluded',
        candidates: [{ result: { isPassed: true, inFavour: 4, of: 5 } }, { result: { isPassed: false } }],
      },
    });
    const { rows } = await sql.query<{ detail: string }>(
      "SELECT detail::text AS detail FROM audit_events WHERE subject_id = $1 AND action LIKE 'review.%'",
      [id],
    );
    expect(rows.map(({ detail }) => detail).join()).not.toMatch(/against/);
  });

  test('does not tell its result by the hand that counted', async () => {
    const review = await closed([(await register()).registration]);
    for (const by of [chair, member, focal])
      await order(by, review.id, 'vote', { votes: votesOf(review, []) });
    expect(await order(office, review.id, 'count')).toMatchObject({ state: 'voted' });
    expect(await order(office, review.id, 'conclude')).toMatchObject({ status: 403 });
    expect(await order(office, review.id, 'recount')).toMatchObject({ status: 400 });
    expect(await order(deputy, review.id, 'conclude')).toMatchObject({ state: 'concluded' });
  });

  test('has minutes in the official layout, which other programs open', async () => {
    const { registration, exemplar, name } = await register();
    const review = await opened([registration]);
    await comment(review, exemplar);
    await turnReviews(payload, at(21));
    expect((await newsroom.ask(focal, 'GET', `/reviews/${review.id}/minutes`)).status).toBe(409);
    const meeting = {
      startedAt: '2026-07-05T07:00:00.000Z',
      endedAt: '2026-07-05T09:30:00.000Z',
      place: 'Hội trường UBND xã',
      course: 'Thường trực báo cáo thành tích.',
      layout: 'state',
      number: 5,
      symbol: 'BB-HĐTĐKT',
    };
    expect((await newsroom.ask(focal, 'PATCH', `/reviews/${review.id}`, { meeting })).status).toBe(200);
    for (const by of [chair, member, focal])
      await order(by, review.id, 'vote', { votes: votesOf(review, []) });
    await order(focal, review.id, 'count');
    const answer = await newsroom.download(focal, `/reviews/${review.id}/minutes`);
    const { page, margins, font, paragraphs, tables } = readOfficeFiles(
      new Uint8Array(await answer.arrayBuffer()),
    );
    expect([page, margins, font]).toEqual([[21, 29.7], [2, 2, 3, 1.5], ['Times New Roman']]);
    const text = paragraphs.join('\n');
    expect(text).toContain('BIÊN BẢN');
    expect(text).toContain('Luật Thi đua, khen thưởng;\nQuy chế xét của Hội đồng xã Di Linh.');
    expect(text).toContain('Thời gian bắt đầu: 14 giờ 00 phút, ngày 05 tháng 7 năm 2026.');
    expect(text).toContain('3 trên 5 thành viên');
    expect(text).toContain('Vắng mặt, không có ý kiến: 2 thành viên');
    expect(text).toContain('đã nhận 1 góp ý');
    expect(text).toMatch(/kết thúc vào 16 giờ 30 phút, ngày 05 tháng 7 năm 2026\.\/\.$/m);
    expect(tables[0]?.flat().join('\n')).toContain('Số: 05/BB-HĐTĐKT');
    expect(tables[0]?.flat().join('\n')).not.toMatch(/ngày .* tháng/);
    expect(tables).toContainEqual([
      ['Người, tập thể', 'Đồng ý', 'Không đồng ý', 'Không bỏ phiếu', 'Tỉ lệ (%)', 'Kết quả'],
      [name, '3', '0', '2', '60,0', 'Không đạt'],
    ]);
    expect(tables.at(-1)?.[0]?.[0]).toMatch(/^THƯ KÝ/);
    expect(tables.at(-1)?.[0]?.[1]).toMatch(/^CHỦ TỌA/);
  });
});

describe('what a review keeps', () => {
  test('ends with its months: the page of results, and who voted how', async () => {
    const review = await closed([(await register()).registration]);
    for (const by of [chair, member, focal])
      await order(by, review.id, 'vote', { votes: votesOf(review, []) });
    await order(focal, review.id, 'count');
    await order(office, review.id, 'conclude');
    await turnReviews(payload, at(380));
    expect(await shown(review.id)).toMatchObject({ state: 'withdrawn' });
    await turnReviews(payload, at(760));
    const { rows } = await sql.query('SELECT 1 FROM reviews_ballots WHERE _parent_id = $1', [review.id]);
    expect(rows).toEqual([]);
    expect((await standing(office, review.id)).candidates[0]?.result).toMatchObject({ inFavour: 3 });
  });

  test('lets go of whoever is forgotten, on its page and in its minutes', async () => {
    const [first, second] = [await register(), await register()];
    const review = await opened([first.registration, second.registration]);
    await comment(review, first.exemplar, { text: 'Bà Ka Lan giúp tôi.' });
    const { body: preview } = await newsroom.ask<{ reviews: { href: string }[] }>(
      administrator,
      'GET',
      `/exemplars/${first.exemplar}/forget`,
    );
    expect(preview.reviews).toMatchObject([{ href: `/admin/collections/reviews/${review.id}` }]);
    await payload.update({
      collection: 'exemplars',
      id: first.exemplar,
      data: { forgottenAt: new Date().toISOString(), _status: 'draft' },
    });
    expect(JSON.stringify(await shown(review.id))).not.toContain(first.name);
    expect(JSON.stringify(await standing(office, review.id))).not.toMatch(
      new RegExp(`${first.name}|giúp tôi`),
    );
    expect((await standing(office, review.id)).candidates).toHaveLength(2);
  });
});
