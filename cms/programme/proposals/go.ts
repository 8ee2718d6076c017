import type { PayloadRequest } from 'payload';
import { alone } from '../../checks/eyes/alone.ts';
import { findFlowSettings } from '../../checks/flow-settings.ts';
import type { Proposal } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';
import { findHoldSentence, refuseWhileHeld } from '../holds/refuse-held.ts';
import { ownLine } from '../record/record-changes.ts';
import { addStep, readSteps } from '../record/steps.ts';
import { readChain } from './chain.ts';
import { isDeciding, isSending, moves, type Move, type MoveName } from './moves.ts';
import { findProposalProblems } from './proposal-problems.ts';
import { isInWriting, type ProposalState } from './proposal-states.ts';
import { findStandIn, mayStandIn } from './stand-ins.ts';

const heldAct = 'chuyển, duyệt đề nghị';

/**
 * Whether this user may do this with the proposal now: who belongs to the unit with which it lies, and, as long as that is the
 * unit that wrote it, who writes for that unit. Where nobody of that unit has an account, whoever stands in sends it, or takes
 * it on further up.
 */
export async function isOpen(req: PayloadRequest, proposal: Proposal, name: MoveName): Promise<boolean> {
  const { from }: Move = moves[name];
  const { state, holder, unit, id } = proposal;
  if (!from.includes(state) || !can(req.user, 'proposal.move')) return false;
  const [at, origin, home] = [holder, unit, req.user?.unit].map((each) => getReferenceId(each));
  // What is back where it began has nobody to be given back to.
  if (name === 'return' && readChain(proposal).length < 2) return false;
  const isHere = at !== undefined && at === home;
  if (name === 'take') return at !== undefined && at !== origin && !isHere && mayStandIn(req, at);
  if (isHere || !at || at !== origin || !isInWriting(state) || !isSending(name)) return isHere;
  return (await isOwn(req, 'proposals', id)) || mayStandIn(req, at);
}

/** Why an open move is not taken yet, each as a sentence. */
export async function findObstacles(
  req: PayloadRequest,
  proposal: Proposal,
  name: MoveName,
): Promise<string[]> {
  const problems = await findLacks(req, proposal, name);
  const hold = name === 'return' ? '' : await findHoldSentence(req, proposal.exemplar, heldAct);
  const eyes = isDeciding(name) ? await refuseSender(req, proposal) : '';
  return [...problems, hold, eyes].filter(Boolean);
}

/** What the proposal itself lacks to be sent. */
async function findLacks(req: PayloadRequest, proposal: Proposal, name: MoveName): Promise<string[]> {
  return isSending(name) ? findProposalProblems(req, proposal) : [];
}

/** Takes a move. @throws 400, 403 or 409 with a sentence where it is not open */
export async function go(
  req: PayloadRequest,
  proposal: Proposal,
  name: MoveName,
  reason: string,
): Promise<ProposalState> {
  const { to: state, action, needsReason }: Move = moves[name];
  if (!moves[name].from.some((each) => each === proposal.state))
    throw refusal(409, 'Đề nghị không còn ở bước này. Hãy tải lại.');
  if (!(await isOpen(req, proposal, name)))
    throw refusal(403, 'Chỉ đơn vị đang giữ đề nghị mới làm được việc này.');
  if (needsReason && !reason) throw refusal(400, 'Hãy ghi lý do.');
  if (name !== 'return') await refuseWhileHeld(req, proposal.exemplar, heldAct);
  const sender = isDeciding(name) ? await refuseSender(req, proposal) : '';
  if (sender) throw refusal(403, sender);
  const problems = await findLacks(req, proposal, name);
  if (problems.length > 0) throw refusal(409, problems.join('\n'));
  const why = reason || (await describeStandIn(req, proposal));
  await req.payload.update({
    collection: 'proposals',
    id: proposal.id,
    data: {
      ...(await travel(req, proposal, name)),
      state,
      history: [...addStep(proposal, state, req.user, why)],
    },
    context: ownLine,
    depth: 0,
    overrideAccess: true,
    req,
  });
  await recordEvent(req, {
    action,
    subject: { collection: 'proposals', id: proposal.id, title: proposal.name },
    detail: why ? { reason: why } : {},
  });
  return state;
}

/** Where it lies afterwards: a unit further up, with whoever takes it on, or back with the one that sent it. */
async function travel(req: PayloadRequest, proposal: Proposal, name: MoveName): Promise<Partial<Proposal>> {
  const chain = readChain(proposal);
  const to = getReferenceId(proposal.to);
  const home = getReferenceId(req.user?.unit);
  if (isSending(name) && to) return arrive(req, proposal, [...chain, to]);
  // The unit that cannot act is left out of the way, so that nothing is ever given back to it.
  if (name === 'take' && home)
    return arrive(req, proposal, [...chain.slice(0, -1).filter((each) => each !== home), home]);
  if (name !== 'return') return {};
  return { ...(await arrive(req, proposal, chain.slice(0, -1))), to: chain.at(-1) ?? null };
}

/** It lies with the last unit of its way; everybody on it, and whoever stands in there, reads it from now on. */
async function arrive(
  req: PayloadRequest,
  { route }: Proposal,
  chain: readonly string[],
): Promise<Partial<Proposal>> {
  const holder = chain.at(-1);
  const standIn = holder && (await findStandIn(req, holder));
  const readers = [...getReferenceIds(route), ...chain, ...(standIn ? [standIn] : [])];
  return { chain: [...chain], holder: holder ?? null, to: null, route: [...new Set(readers)] };
}

/** For whom somebody acts who does not belong to the unit with which it lies; empty where that unit has its own people. */
async function describeStandIn(req: PayloadRequest, { holder }: Proposal): Promise<string> {
  const at = getReferenceId(holder);
  if (!at || at === getReferenceId(req.user?.unit) || !(await findStandIn(req, at))) return '';
  const { name } = await req.payload.findByID({
    collection: 'units',
    id: at,
    select: { name: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return `Làm thay ${name}, đơn vị chưa có tài khoản.`;
}

/** Whoever sent a proposal, from whichever unit, does not decide on it, but in an office of one. */
async function refuseSender(req: PayloadRequest, proposal: Proposal): Promise<string> {
  const isSender = isSenderOf(proposal, req.user?.id);
  if (!isSender || (await findFlowSettings(req)).allowsSelfApproval) return '';
  return `Bạn đã gửi đề nghị này nên không duyệt được; hãy nhờ người khác. ${alone}`;
}

/** Whether somebody sent a proposal up, or wrote it. */
export function isSenderOf(proposal: Proposal, user: string | undefined): boolean {
  const isWriter = getReferenceId(proposal.createdBy) === user;
  const hasSent = readSteps<ProposalState>(proposal).some(({ to, by }) => to === 'sent' && by === user);
  return Boolean(user) && (isWriter || hasSent);
}
