import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalReq } from 'payload';
import { describe, expect, test } from 'vitest';
import { fromWallClock } from '#contract/newsroom-clock.ts';
import { hashFollowCode } from '#contract/nominations/follow-code.ts';
import { nominationFolders, nominationStates, replyFile } from '#contract/nominations/nomination.ts';
import { readRecords } from '../../cms/commands/read-edition.ts';
import { toDay } from '../../cms/documents/fields/days.ts';
import { findPublished } from '../../cms/documents/mapping/published-rows.ts';
import { findEvaluationProblems } from '../../cms/programme/evaluations/evaluation-problems.ts';
import { writeAnswers } from '../../cms/programme/nominations/write-answers.ts';
import { findPlanProblems } from '../../cms/programme/plans/plan-problems.ts';
import { findProposalProblems } from '../../cms/programme/proposals/proposal-problems.ts';
import { findReviewProblems } from '../../cms/programme/reviews/review-problems.ts';
import { readHistory } from '../../cms/programme/registrations/history.ts';
import { findRegistrationProblems } from '../../cms/programme/registrations/registration-problems.ts';
import { registrationStateNames } from '../../cms/programme/registrations/registration-states.ts';
import { findBoard } from '../../cms/programme/board/find-board.ts';
import type { PlanStanding } from '../../cms/programme/plans/endpoints.ts';
import type { ReportStanding } from '../../cms/programme/reports/endpoints.ts';
import { stableId } from '../../content/demo/compose/identity.ts';
import type { ForgettingPreview } from '../../cms/story/withdrawal/forget.ts';
import { openNewsroom } from './support/newsroom.ts';
import { makeCmsEnvironment, runCmsCommand } from './support/template.ts';

const newsroom = await openNewsroom();
const { payload } = newsroom;
const environment = makeCmsEnvironment(process.env.DATABASE_URL ?? '', newsroom.dataDir);
runCmsCommand(['load-demo'], environment);
const first = runCmsCommand(['ensure-admin'], { ...environment, ADMIN_EMAIL: 'to@toasoan.test' });
const admin = await newsroom.hire('administrator');
const records = (await readRecords('content/demo'))?.records;
const all = { depth: 0, pagination: false, overrideAccess: true, showHiddenFields: true } as const;
const { docs: registrations } = await payload.find({ collection: 'registrations', ...all });
const { docs: nominations } = await payload.find({ collection: 'nominations', ...all });
const { docs: plans } = await payload.find({ collection: 'plans', ...all });
const { docs: evaluations } = await payload.find({ collection: 'evaluations', ...all });
const unit = (slug: string) => stableId('unit', slug);

describe('the units of the demo edition', () => {
  test('owe what the five plans ask, which are all in force', async () => {
    expect(plans.map(({ state }) => state)).toEqual(['issued', 'issued', 'issued', 'issued', 'issued']);
    expect(plans.flatMap(findPlanProblems)).toEqual([]);
    const id = stableId('plan', 'lam-dong-2023-2025');
    const asked = await newsroom.ask<PlanStanding>(admin, 'GET', `/plans/${id}/standing?year=2026`);
    const communes = asked.body.duties.filter(({ unit: name }) => /(?:xã|phường|đặc khu) /.test(name));
    expect(communes.length).toBeGreaterThanOrEqual(13);
    expect(new Set(communes.map(({ minimum }) => minimum))).toEqual(new Set([2]));
  });

  test('have registrations in every state, each whole enough for where it stands', () => {
    expect(new Set(registrations.map(({ state }) => state))).toEqual(
      new Set(Object.keys(registrationStateNames)),
    );
    const sent = registrations.filter(({ state }) => state !== 'draft');
    expect(sent.flatMap(findRegistrationProblems)).toEqual([]);
    for (const one of sent) {
      const steps = readHistory(one);
      expect(steps.at(-1)?.to, one.name).toBe(one.state);
      const days = [toDay(one.endorsement?.day), toDay(one.agreedOn), ...steps.map(({ at }) => toDay(at))];
      expect(days, one.name).toEqual(days.toSorted());
    }
    for (const { state, support, history, name } of registrations.filter((one) => one.support?.length)) {
      expect(state, name).toBe('accepted');
      const accepted = readHistory({ history }).findLast(({ to }) => to === 'accepted')?.at ?? '';
      for (const { date } of support ?? []) expect(date > accepted, name).toBe(true);
    }
  });

  test('hold a review on which the public comments now, whenever the edition is loaded', async () => {
    const req = await createLocalReq({ user: { ...admin.user, collection: 'users' } }, payload);
    const { docs: reviews } = await payload.find({ collection: 'reviews', ...all });
    expect(reviews.map(({ state, councilSize }) => [state, councilSize])).toEqual([['open', 5]]);
    const [review] = reviews;
    if (!review) return;
    expect(await findReviewProblems(req, review)).toEqual([]);
    expect(review.candidates?.map(({ exemplar }) => Boolean(exemplar))).toEqual(Array(5).fill(true));
    expect((await findPublished(req, 'review', review.id))?.state).toBe('live');
    // Who stands in it and is to be forgotten leaves it by himself: nobody is told to reword it.
    const exemplar = stableId('exemplar', 'gia-dinh-ba-ka-hiep');
    const { body } = await newsroom.ask<ForgettingPreview>(admin, 'GET', `/exemplars/${exemplar}/forget`);
    expect(body.reviews.map(({ href }) => href)).toEqual([`/admin/collections/reviews/${review.id}`]);
    expect(body.elsewhere.filter(({ href }) => href.includes('/reviews/'))).toEqual([]);
  });

  test('propose: one waits above, one came back with what it lacks; a hold that ended stops nothing', async () => {
    const { docs: proposals } = await payload.find({ collection: 'proposals', sort: 'state', ...all });
    expect(proposals.map(({ state, holder, unit: from }) => [state, holder, from])).toEqual([
      ['sent', unit('ubnd-lam-dong'), unit('ubnd-di-linh')],
      ['returned', unit('ubnd-ka-do'), unit('ubnd-ka-do')],
    ]);
    const req = await createLocalReq({}, payload);
    // What lies above is sent on from there by whoever decides to; the commune's own part is whole.
    expect(
      await findProposalProblems(req, { ...proposals[0]!, to: unit('ubnd-lam-dong'), chain: null }),
    ).toEqual([]);
    expect(await findProposalProblems(req, proposals[1]!)).toEqual([]);
    const { docs: holds } = await payload.find({ collection: 'holds', ...all });
    expect(holds.map(({ state }) => state)).toEqual(['lifted']);
  });

  test('show a board with gaps: done, half done, waiting, sent back, nothing', async () => {
    const req = await createLocalReq({ user: { ...admin.user, collection: 'users' } }, payload);
    const board = await findBoard(req, { year: 2026, unit: unit('ubnd-lam-dong') });
    const rows = new Map(board?.rows.map((row) => [row.id, row]));
    const standing = (slug: string) => {
      const { registered, missing, waiting, returned } = rows.get(unit(slug)) ?? {};
      return [registered, missing, waiting, returned];
    };
    expect(standing('ubnd-di-linh')).toEqual([2, 0, 0, 0]);
    expect(standing('ubnd-phu-quy')).toEqual([2, 0, 0, 0]);
    expect(standing('ubnd-bao-lam-1')).toEqual([1, 1, 1, 0]);
    expect(standing('ubnd-dam-rong-2')).toEqual([0, 2, 0, 1]);
    expect(standing('ubnd-mui-ne')).toEqual([0, 2, 0, 0]);
    expect(standing('so-y-te-lam-dong')).toEqual([1, 0, 0, 0]);
    expect(board?.clusters.length).toBe(3);
  });

  test('of Lạng Sơn build models of all three types, and one office none', () => {
    const types = new Set(registrations.map(({ modelType }) => modelType).filter(Boolean));
    expect(types.size).toBe(3);
    expect(registrations.some((one) => one.unit === unit('phong-hop-tac-quoc-te-lang-son'))).toBe(false);
  });
});

describe('what citizens of the demo edition sent', () => {
  test('stands in every state, spoken and written, answered before it is closed', () => {
    expect(new Set(nominations.map(({ state }) => state))).toEqual(new Set(nominationStates));
    expect(nominations.some(({ voice, text }) => voice && !text)).toBe(true);
    const closed = nominations.filter(({ state }) => state === 'accepted' || state === 'declined');
    for (const { answers, receivedAt, title } of closed) {
      expect(answers?.length, title ?? '').toBeGreaterThan(0);
      expect((answers?.[0]?.at ?? '') > (receivedAt ?? ''), title ?? '').toBe(true);
    }
    const given = nominations.filter(({ state }) => state === 'assigned');
    for (const { assignee } of given) expect(assignee).toBeTruthy();
  });

  test('is read by its code, the spoken answer with it', async () => {
    await writeAnswers(payload);
    for (const { code } of records?.nominations ?? []) {
      const hash = await hashFollowCode(code ?? '');
      expect(existsSync(join(newsroom.dataDir, nominationFolders.replies, hash, replyFile)), code).toBe(true);
    }
    const spoken = await hashFollowCode('VD005-VD005-VD005-VD005');
    expect(existsSync(join(newsroom.dataDir, nominationFolders.replies, spoken, '0.mp3'))).toBe(true);
  });
});

describe('how exemplars of the demo edition went on', () => {
  test('was confirmed, is due again, or waits to be confirmed', () => {
    expect(evaluations.flatMap(findEvaluationProblems)).toEqual([]);
    expect(new Set(evaluations.map(({ state }) => state))).toEqual(new Set(['draft', 'verified']));
    const due = evaluations.filter(
      ({ nextDue, state }) => state === 'verified' && (nextDue ?? '') < '2026-11-29',
    );
    expect(due.map(({ name }) => name)).toEqual(['Mô hình “Thứ Bảy nghe dân”']);
  });

  test('is reported once with a signature, and listed where it changed since', async () => {
    const read = (slug: string) =>
      newsroom.ask<ReportStanding>(admin, 'GET', `/reports/${stableId('report', slug)}/standing`);
    const signed = (await read('di-linh-6-thang-2026')).body;
    expect(signed.state).toBe('signed');
    expect(signed.figures.asOf).toBe(fromWallClock('2026-07-02T16:20:00'));
    expect(signed.figures.own).toMatchObject({ registered: 2, nominations: 1 });
    expect(signed.changes?.figures.length).toBeGreaterThan(0);
    const draft = (await read('lam-dong-6-thang-2026')).body;
    expect(draft.state).toBe('draft');
    expect(draft.figures.parts.map(({ unit: name }) => name)).toEqual(['Ủy ban nhân dân xã Di Linh']);
    expect(draft.figures.missing.length).toBeGreaterThan(10);
  });
});

test('nobody knows a password of the people in the demo edition, and the first administrator is still to be made', async () => {
  expect(first).toMatchObject({ created: true, email: 'to@toasoan.test' });
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { contains: 'minh-hoa.invalid' } },
    ...all,
  });
  expect(docs.map(({ role }) => role).toSorted()).toEqual([
    'emulation',
    'emulation',
    'focal',
    'focal',
    'focal',
  ]);
});
