import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { text } from '#contract/text.ts';
import type { Evaluation } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { findAddressed, findOwnAddressed, requirePermission } from '../../platform/rest/find-addressed.ts';
import { parseBody } from '../../platform/rest/read-request.ts';
import { findHoldSentence, refuseWhileHeld } from '../holds/refuse-held.ts';
import { ownLine } from '../record/record-changes.ts';
import type { OpenMove } from '../record/record-moves.tsx';
import { findOwnWorkRefusal } from '../record/second-person.ts';
import { findEvaluationProblems } from './evaluation-problems.ts';

/** What the form of an evaluation shows besides its fields. */
export interface EvaluationStanding {
  state: Evaluation['state'];
  /** What it lacks to be confirmed, and why this user may not confirm it. */
  problems: string[];
  moves: OpenMove[];
}

const missing = 'Không tìm thấy đánh giá.';
const heldAct = 'đưa đánh giá lên hồ sơ';
const reasonSchema = z.object({ reason: text(1_000).pipe(z.string().min(1, 'Hãy ghi lý do.')) });
const verify: OpenMove = { name: 'verify', label: 'Thẩm tra xong, xác nhận', needsReason: false };
const reopen: OpenMove = { name: 'reopen', label: 'Mở lại để sửa', needsReason: true };

/** `/api/evaluations/:id/…`: confirming an evaluation against its sources, and opening it again. */
export const evaluationEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => {
      const evaluation = await findAddressed(req, 'evaluations', missing);
      const mayVerify =
        can(req.user, 'evaluation.verify') && (await isOwn(req, 'evaluations', evaluation.id));
      const isDraft = evaluation.state === 'draft';
      const standing: EvaluationStanding = {
        state: evaluation.state,
        problems: isDraft ? await findObstacles(req, evaluation, mayVerify) : [],
        moves: mayVerify ? [isDraft ? verify : reopen] : [],
      };
      return Response.json(standing, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/:id/verify',
    method: 'post',
    handler: async (req) => {
      const { id } = await findToVerify(req);
      return runBehindRow(req, 'evaluations', id, async () => {
        const evaluation = await findToVerify(req);
        if (evaluation.state === 'verified') throw refusal(409, 'Đánh giá này đã được thẩm tra rồi.');
        const problems = findEvaluationProblems(evaluation);
        if (problems.length > 0) throw refusal(409, problems.join('\n'));
        if (evaluation.isPublic) await refuseWhileHeld(req, evaluation.exemplar, heldAct);
        const sentence = await refuseOwnWork(req, evaluation);
        if (sentence) throw refusal(403, sentence);
        return setState(req, evaluation, 'verified');
      });
    },
  },
  {
    path: '/:id/reopen',
    method: 'post',
    handler: async (req) => {
      const { id } = await findToVerify(req);
      const { reason } = await parseBody(req, reasonSchema);
      return runBehindRow(req, 'evaluations', id, async () => {
        const evaluation = await findToVerify(req);
        if (evaluation.state === 'draft') throw refusal(409, 'Đánh giá này chưa được thẩm tra.');
        return setState(req, evaluation, 'draft', reason);
      });
    },
  },
];

async function findObstacles(
  req: PayloadRequest,
  evaluation: Evaluation,
  mayVerify: boolean,
): Promise<string[]> {
  const sentence = mayVerify ? await refuseOwnWork(req, evaluation) : '';
  const hold = evaluation.isPublic ? await findHoldSentence(req, evaluation.exemplar, heldAct) : '';
  return [...findEvaluationProblems(evaluation), hold, sentence].filter(Boolean);
}

function refuseOwnWork(req: PayloadRequest, evaluation: Evaluation): Promise<string> {
  return findOwnWorkRefusal(req, evaluation, 'đánh giá', 'thẩm tra');
}

function findToVerify(req: PayloadRequest): Promise<Evaluation> {
  requirePermission(req, 'evaluation.verify', 'Bạn không được thẩm tra đánh giá.');
  return findOwnAddressed(req, 'evaluations', missing);
}

async function setState(
  req: PayloadRequest,
  { id, name }: Evaluation,
  state: Evaluation['state'],
  reason = '',
): Promise<Response> {
  const isVerified = state === 'verified';
  await req.payload.update({
    collection: 'evaluations',
    id,
    data: { state },
    context: ownLine,
    depth: 0,
    overrideAccess: true,
    req,
  });
  await recordEvent(req, {
    action: isVerified ? 'evaluation.verified' : 'evaluation.reopened',
    subject: { collection: 'evaluations', id, title: name },
    detail: reason ? { reason } : {},
  });
  return Response.json({ state }, { headers: { 'Cache-Control': 'no-store' } });
}
