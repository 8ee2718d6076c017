import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { text } from '#contract/text.ts';
import { alone } from '../../checks/eyes/alone.ts';
import { findFlowSettings } from '../../checks/flow-settings.ts';
import type { Exemplar, Registration } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { lockName, runBehindRow } from '../../platform/database/locks.ts';
import { getConnection, runInTransaction } from '../../platform/database/transaction.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findAddressed, findOwnAddressed, requirePermission } from '../../platform/rest/find-addressed.ts';
import { parseBody, requireUser } from '../../platform/rest/read-request.ts';
import { refuseWhileHeld } from '../holds/refuse-held.ts';
import { ownLine } from '../record/record-changes.ts';
import type { OpenMove } from '../record/record-moves.tsx';
import { requireWriter } from '../record/require-writer.ts';
import { findLaterRecords } from './find-later-records.ts';
import { findTwin } from './find-twin.ts';
import { addStep } from '../record/steps.ts';
import { findSubmitter } from './history.ts';
import { moveNames, moves, type Move, type MoveName } from './moves.ts';
import { findRegistrationProblems } from './registration-problems.ts';
import { describeProgress, type TimelineEntry } from './stages.ts';
import { writeStory } from './write-story.ts';

/** What the form of a registration shows besides its fields. */
export interface RegistrationStanding {
  stage: string;
  timeline: TimelineEntry[];
  /** What it lacks, while it may be handed in. */
  problems: string[];
  moves: OpenMove[];
  mayWrite: boolean;
}

const missing = 'Không tìm thấy đăng ký.';
const bodySchema = z.object({ reason: text(1_000).default('') });

/** `/api/registrations/:id/…`: how far it is, and the ways between its unit and the office. */
export const registrationEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => {
      const registration = await findAddressed(req, 'registrations', missing);
      const isMine = await isOwn(req, 'registrations', registration.id);
      const open = moveNames.filter((name) => isMine && isOpen(req, registration, moves[name]));
      const standing: RegistrationStanding = {
        ...describeProgress(
          registration,
          await findExemplar(req, registration),
          await findLaterRecords(req, registration),
        ),
        problems: open.includes('submit') ? findRegistrationProblems(registration) : [],
        moves: open.map((name) => {
          const { label, needsReason = false }: Move = moves[name];
          return { name, label, needsReason };
        }),
        mayWrite: registration.state === 'accepted' && can(req.user, 'story.create'),
      };
      return Response.json(standing, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/:id/story',
    method: 'post',
    handler: async (req) => {
      requireWriter(req);
      const registration = await findAddressed(req, 'registrations', missing);
      const story = await runInTransaction(req, () => writeStory(req, registration));
      return Response.json({ story }, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  ...moveNames.map(toEndpoint),
];

function toEndpoint(name: MoveName): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      requirePermission(req, moves[name].permission, 'Bạn không được làm việc này với đăng ký.');
      const { id } = await findAddressed(req, 'registrations', missing);
      const { reason } = await parseBody(req, bodySchema);
      const state = await runBehindRow(req, 'registrations', id, () => go(req, name, reason));
      return Response.json({ state }, { headers: { 'Cache-Control': 'no-store' } });
    },
  };
}

async function go(req: PayloadRequest, name: MoveName, reason: string): Promise<Registration['state']> {
  const user = requireUser(req);
  const registration = await findOwnAddressed(req, 'registrations', missing);
  const { to, action, needsReason }: Move = moves[name];
  if (!isOpen(req, registration, moves[name]))
    throw refusal(409, 'Đăng ký không còn ở bước này. Hãy tải lại.');
  if (needsReason && !reason) throw refusal(400, 'Hãy ghi lý do.');
  if (name === 'submit') await checkSubmission(req, registration);
  if (name === 'accept') {
    await refuseWhileHeld(req, registration.exemplar, 'nhận đăng ký');
    await checkEyes(req, registration);
  }
  await req.payload.update({
    collection: 'registrations',
    id: registration.id,
    data: { state: to, history: addStep(registration, to, user, reason) },
    depth: 0,
    context: ownLine,
    overrideAccess: true,
    req,
  });
  await recordEvent(req, {
    action,
    subject: { collection: 'registrations', id: registration.id, title: registration.name },
    detail: reason ? { reason } : {},
  });
  return to;
}

function isOpen(req: PayloadRequest, { state }: Registration, { from, permission }: Move): boolean {
  return from.includes(state) && can(req.user, permission);
}

async function checkSubmission(req: PayloadRequest, registration: Registration): Promise<void> {
  const problems = findRegistrationProblems(registration);
  if (problems.length > 0) throw refusal(409, problems.join('\n'));
  const { unit, year } = registration;
  await lockName(await getConnection(req), `registrations ${getReferenceId(unit)} ${year}`);
  const twin = await findTwin(req, registration);
  if (twin) throw refusal(409, `Năm ${year} đơn vị đã đăng ký “${twin}” rồi.`);
}

/** Whoever hands a registration in does not accept it, but in an office of one. */
async function checkEyes(req: PayloadRequest, registration: Registration): Promise<void> {
  if (findSubmitter(registration) !== req.user?.id || (await findFlowSettings(req)).allowsSelfApproval)
    return;
  throw refusal(403, `Bạn đã gửi đăng ký này nên không tự nhận được; hãy nhờ người khác. ${alone}`);
}

/** The profile, as far as this reader may read it. */
async function findExemplar(req: PayloadRequest, { exemplar }: Registration): Promise<Exemplar | undefined> {
  const id = getReferenceId(exemplar);
  if (!id) return undefined;
  const found = await req.payload.findByID({
    collection: 'exemplars',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return found ?? undefined;
}
