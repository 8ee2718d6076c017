import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { text } from '#contract/text.ts';
import { alone } from '../../checks/eyes/alone.ts';
import { findFlowSettings } from '../../checks/flow-settings.ts';
import { getToday } from '../../checks/consent/today.ts';
import { fromDay, toDay } from '../../documents/fields/days.ts';
import type { Recognition } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import type { AuditAction } from '../../platform/audit/actions.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findAddressed, findOwnAddressed, requirePermission } from '../../platform/rest/find-addressed.ts';
import { parseBody } from '../../platform/rest/read-request.ts';
import { ownLine } from '../record/record-changes.ts';
import type { OpenMove } from '../record/record-moves.tsx';
import { findHoldSentence } from '../holds/refuse-held.ts';
import { isSenderOf } from '../proposals/go.ts';
import { findOwnWorkRefusal } from '../record/second-person.ts';
import { told } from '../record/told.ts';
import { judgeRecognition } from './recognition-problems.ts';

/** What the form of a recognition shows besides its fields. */
export interface RecognitionStanding {
  state: Recognition['state'];
  /** What it lacks to be confirmed, and why this user may not confirm it. */
  problems: string[];
  moves: OpenMove[];
  mayRevoke: boolean;
}

const missing = 'Không tìm thấy danh hiệu, khen thưởng này.';
const reasonSchema = z.object({ reason: told(1_000, 'Hãy ghi lý do.') });
const revocationSchema = z.object({
  date: z.iso.date('Hãy ghi ngày thu hồi.').refine((day) => day <= getToday(), 'Ngày thu hồi chưa tới.'),
  by: told(200, 'Hãy ghi nơi thu hồi.'),
  number: text(100).default(''),
  reason: told(1_000, 'Hãy ghi lý do.'),
});
const confirm: OpenMove = { name: 'confirm', label: 'Đối chiếu xong, xác nhận', needsReason: false };
const reopen: OpenMove = { name: 'reopen', label: 'Mở lại để sửa', needsReason: true };

/** `/api/recognitions/:id/…`: confirming a recognition by its decision, opening it again, and revoking it. */
export const recognitionEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => {
      const recognition = await findAddressed(req, 'recognitions', missing);
      const isMine = await isOwn(req, 'recognitions', recognition.id);
      const mayConfirm = isMine && can(req.user, 'recognition.confirm');
      const isDraft = recognition.state === 'draft';
      const standing: RecognitionStanding = {
        state: recognition.state,
        problems: isDraft ? await findObstacles(req, recognition, mayConfirm) : [],
        moves: mayConfirm ? [isDraft ? confirm : reopen] : [],
        mayRevoke: isMine && recognition.state === 'confirmed' && can(req.user, 'recognition.revoke'),
      };
      return Response.json(standing, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/:id/confirm',
    method: 'post',
    handler: (req) =>
      order(req, 'recognition.confirm', async (recognition) => {
        if (recognition.state !== 'draft') throw refusal(409, 'Danh hiệu này đã được xác nhận rồi.');
        const hold = await findHoldSentence(req, recognition.exemplar, heldAct);
        if (hold) throw refusal(409, hold);
        const { problems, filled } = await judgeRecognition(req, recognition);
        if (problems.length > 0) throw refusal(409, problems.join('\n'));
        const sentence = await refuseOwnWork(req, recognition);
        if (sentence) throw refusal(403, sentence);
        return write(req, recognition, 'recognition.confirmed', { ...filled, state: 'confirmed' });
      }),
  },
  {
    path: '/:id/reopen',
    method: 'post',
    handler: async (req) => {
      requirePermission(req, 'recognition.confirm', forbidden);
      const { reason } = await parseBody(req, reasonSchema);
      return order(req, 'recognition.confirm', async (recognition) => {
        if (recognition.state === 'draft') throw refusal(409, 'Danh hiệu này chưa được xác nhận.');
        const data = { state: 'draft', revocation: { date: null, by: '', number: '', reason: '' } } as const;
        return write(req, recognition, 'recognition.reopened', data, reason);
      });
    },
  },
  {
    path: '/:id/revoke',
    method: 'post',
    handler: async (req) => {
      requirePermission(req, 'recognition.revoke', forbidden);
      const { date, ...revocation } = await parseBody(req, revocationSchema);
      return order(req, 'recognition.revoke', async (recognition) => {
        if (recognition.state !== 'confirmed')
          throw refusal(409, 'Chỉ thu hồi được danh hiệu đã xác nhận và chưa thu hồi.');
        if (date < (toDay(recognition.date) ?? ''))
          throw refusal(400, 'Ngày thu hồi trước ngày ký quyết định khen.');
        const data = { state: 'revoked', revocation: { ...revocation, date: fromDay(date) } } as const;
        return write(req, recognition, 'recognition.revoked', data, revocation.reason);
      });
    },
  },
];

const heldAct = 'xác nhận danh hiệu';
const forbidden = 'Bạn không được xác nhận, thu hồi danh hiệu, khen thưởng.';

/** Does something with a recognition, behind its profile, which it changes, and its own row. */
async function order(
  req: PayloadRequest,
  permission: Permission,
  work: (recognition: Recognition) => Promise<Response>,
): Promise<Response> {
  requirePermission(req, permission, forbidden);
  const { id, exemplar } = await findOwnAddressed(req, 'recognitions', missing);
  return runBehindRow(req, 'exemplars', getReferenceId(exemplar) ?? '', () =>
    runBehindRow(req, 'recognitions', id, async () =>
      work(await findOwnAddressed(req, 'recognitions', missing)),
    ),
  );
}

async function findObstacles(
  req: PayloadRequest,
  recognition: Recognition,
  mayConfirm: boolean,
): Promise<string[]> {
  const { problems } = await judgeRecognition(req, recognition);
  const hold = await findHoldSentence(req, recognition.exemplar, heldAct);
  const sentence = mayConfirm ? await refuseOwnWork(req, recognition) : '';
  return [...problems, hold, sentence].filter(Boolean);
}

/** Neither who wrote it down nor who proposed it confirms it, but in an office of one. */
async function refuseOwnWork(req: PayloadRequest, recognition: Recognition): Promise<string> {
  const own = await findOwnWorkRefusal(req, recognition, 'mục', 'xác nhận');
  const proposal = getReferenceId(recognition.proposal);
  if (own || !proposal || (await findFlowSettings(req)).allowsSelfApproval) return own;
  const found = await req.payload.findByID({
    collection: 'proposals',
    id: proposal,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (!found || !isSenderOf(found, req.user?.id)) return '';
  return `Bạn đã đề nghị khen thưởng này nên không xác nhận được; hãy nhờ người khác. ${alone}`;
}

async function write(
  req: PayloadRequest,
  { id, name }: Recognition,
  action: AuditAction,
  data: Partial<Recognition>,
  reason = '',
): Promise<Response> {
  const { state } = await req.payload.update({
    collection: 'recognitions',
    id,
    data,
    context: ownLine,
    depth: 0,
    overrideAccess: true,
    req,
  });
  await recordEvent(req, {
    action,
    subject: { collection: 'recognitions', id, title: name },
    detail: reason ? { reason } : {},
  });
  return Response.json({ state }, { headers: { 'Cache-Control': 'no-store' } });
}
