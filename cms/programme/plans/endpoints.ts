import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { text } from '#contract/text.ts';
import type { Plan } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { getThisYear } from '../../platform/i18n/local-time.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { findAddressed, findOwnAddressed, requirePermission } from '../../platform/rest/find-addressed.ts';
import { parseBody } from '../../platform/rest/read-request.ts';
import { findPlanDuties, type PlanDuty } from '../duties/find-plan-duties.ts';
import { ownLine } from '../record/record-changes.ts';
import { findOwnWorkRefusal } from '../record/second-person.ts';
import { findPlanProblems } from './plan-problems.ts';

/** What the page of a plan shows besides its fields. */
export interface PlanStanding {
  state: Plan['state'];
  /** Why it is not put into force yet, or not by this user. */
  problems: string[];
  mayIssue: boolean;
  year: number;
  duties: PlanDuty[];
  total: number;
}

const missing = 'Không tìm thấy kế hoạch.';
const yearSchema = z.coerce.number().int().min(2000).max(2100);
const reasonSchema = z.object({ reason: text(1_000).pipe(z.string().min(1, 'Hãy ghi lý do.')) });

/** `/api/plans/:id/…`: who owes what by a plan; putting it into force, and opening it again. */
export const planEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => {
      const plan = await findAddressed(req, 'plans', missing);
      const asked = yearSchema.safeParse(req.searchParams.get('year') ?? undefined);
      const year = asked.success ? asked.data : getThisYear();
      const { duties, total } = await findPlanDuties(req, plan.id, year);
      const standing: PlanStanding = {
        state: plan.state,
        problems: plan.state === 'draft' ? await findObstacles(req, plan) : [],
        mayIssue: can(req.user, 'plan.issue'),
        year,
        duties,
        total,
      };
      return Response.json(standing, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/:id/issue',
    method: 'post',
    handler: async (req) => {
      const { id } = await findPlanToIssue(req);
      return runBehindRow(req, 'plans', id, async () => {
        const plan = await findPlanToIssue(req);
        if (plan.state === 'issued') throw refusal(409, 'Kế hoạch này đã ban hành rồi.');
        const [problem] = findPlanProblems(plan);
        if (problem) throw refusal(409, problem);
        const sentence = await findRefusal(req, plan);
        if (sentence) throw refusal(403, sentence);
        return setState(req, plan, 'issued');
      });
    },
  },
  {
    path: '/:id/reopen',
    method: 'post',
    handler: async (req) => {
      const { id } = await findPlanToIssue(req);
      const { reason } = await parseBody(req, reasonSchema);
      return runBehindRow(req, 'plans', id, async () => {
        const plan = await findPlanToIssue(req);
        if (plan.state === 'draft') throw refusal(409, 'Kế hoạch này đang là bản thảo.');
        return setState(req, plan, 'draft', reason);
      });
    },
  },
];

async function setState(
  req: PayloadRequest,
  { id, name }: Plan,
  state: Plan['state'],
  reason = '',
): Promise<Response> {
  const isIssued = state === 'issued';
  await req.payload.update({
    collection: 'plans',
    id,
    // Who opens it again begins a new list of writers with himself.
    data: { state, ...(isIssued ? {} : { writers: [req.user?.id] }) },
    context: ownLine,
    overrideAccess: true,
    req,
  });
  await recordEvent(req, {
    action: isIssued ? 'plan.issued' : 'plan.reopened',
    subject: { collection: 'plans', id, title: name },
    detail: reason ? { reason } : {},
  });
  return Response.json({ state }, { headers: { 'Cache-Control': 'no-store' } });
}

/** Whoever wrote a plan does not put it into force, but in an office of one. */
function findRefusal(req: PayloadRequest, plan: Plan): Promise<string> {
  return findOwnWorkRefusal(req, plan, 'kế hoạch', 'ban hành');
}

async function findObstacles(req: PayloadRequest, plan: Plan): Promise<string[]> {
  const sentence = can(req.user, 'plan.issue') ? await findRefusal(req, plan) : '';
  return [...findPlanProblems(plan), ...(sentence ? [sentence] : [])];
}

/** The plan that is put into force or opened again, as far as this user reaches. */
function findPlanToIssue(req: PayloadRequest): Promise<Plan> {
  requirePermission(req, 'plan.issue', 'Bạn không được ban hành, mở lại kế hoạch.');
  return findOwnAddressed(req, 'plans', missing);
}
