import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { NominationState } from '#contract/nominations/nomination.ts';
import { hashFollowCode, makeFollowCode } from '#contract/nominations/follow-code.ts';
import type { Nomination } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { findAddressed, findOwnAddressed, requirePermission } from '../../platform/rest/find-addressed.ts';
import { parseBody } from '../../platform/rest/read-request.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { planStory } from '../../story/planning/plan-story.ts';
import { ownLine } from '../record/record-changes.ts';
import { requireWriter } from '../record/require-writer.ts';
import { forgetNomination } from './forget-nominations.ts';
import {
  nominationMoveNames,
  nominationMoves,
  type NominationMove,
  type NominationMoveName,
} from './moves.ts';
import { nominationStateNames } from './nomination-states.ts';

/** What the form of a nomination shows besides its fields. */
export interface NominationStanding {
  state: string;
  moves: { name: NominationMoveName; label: string; isBlocked: boolean }[];
  /** It came by telephone or on paper: the office gives its sender a code. */
  mayGiveCode: boolean;
  hasCode: boolean;
  mayWrite: boolean;
  mayForget: boolean;
}

const missing = 'Không tìm thấy lời giới thiệu này.';
const noStore = { headers: { 'Cache-Control': 'no-store' } };

/** `/api/nominations/:id/…`: how far it is, the ways on, and the code of who has no network. */
export const nominationEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => Response.json(await describe(req), noStore),
  },
  ...nominationMoveNames.map(toEndpoint),
  {
    path: '/:id/code',
    method: 'post',
    handler: async (req) => {
      const { id } = await findOwnAddressed(req, 'nominations', missing);
      const code = await runBehindRow(req, 'nominations', id, () => giveCode(req));
      return Response.json({ code }, noStore);
    },
  },
  {
    path: '/:id/story',
    method: 'post',
    handler: async (req) => {
      requireWriter(req);
      const nomination = await findOwnAddressed(req, 'nominations', missing);
      const story = await runInTransaction(req, () => writeStory(req, nomination));
      return Response.json({ story }, noStore);
    },
  },
  {
    path: '/:id/forget',
    method: 'post',
    handler: async (req) => {
      requirePermission(req, 'nomination.forget', 'Chỉ quản trị xóa được dữ liệu cá nhân.');
      const { id } = await findOwnAddressed(req, 'nominations', missing);
      await runBehindRow(req, 'nominations', id, async () => forgetNomination(req, await findWhole(req, id)));
      return Response.json({ id }, noStore);
    },
  },
];

function toEndpoint(name: NominationMoveName): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      await parseBody(req, z.object({}));
      const { id } = await findOwnAddressed(req, 'nominations', missing);
      const state = await runBehindRow(req, 'nominations', id, () => go(req, name));
      return Response.json({ state }, noStore);
    },
  };
}

async function describe(req: PayloadRequest): Promise<NominationStanding> {
  const nomination = await findAddressed(req, 'nominations', missing);
  const isMine = await isOwn(req, 'nominations', nomination.id);
  const { codeHash, origin, state, forgottenAt } = await findWhole(req, nomination.id);
  return {
    state: nominationStateNames[state],
    moves: nominationMoveNames
      .filter((name) => isMine && isOpen(nomination, nominationMoves[name]))
      .map((name) => {
        const { label, needsAnswer = false }: NominationMove = nominationMoves[name];
        return { name, label, isBlocked: needsAnswer && !nomination.answers?.length };
      }),
    mayGiveCode: isMine && origin !== 'web' && !forgottenAt,
    hasCode: Boolean(codeHash),
    mayWrite: isMine && state === 'accepted' && can(req.user, 'story.create'),
    mayForget: can(req.user, 'nomination.forget') && !forgottenAt,
  };
}

async function go(req: PayloadRequest, name: NominationMoveName): Promise<NominationState> {
  const nomination = await findOwnAddressed(req, 'nominations', missing);
  const { to, action, needsAnswer }: NominationMove = nominationMoves[name];
  if (!isOpen(nomination, nominationMoves[name]))
    throw refusal(409, 'Lời giới thiệu không còn ở bước này. Hãy tải lại.');
  if (needsAnswer && !nomination.answers?.length)
    throw refusal(409, 'Hãy viết hoặc nói lời trả lời người gửi, lưu lại rồi mới khép.');
  await req.payload.update({
    collection: 'nominations',
    id: nomination.id,
    data: { state: to },
    depth: 0,
    context: ownLine,
    overrideAccess: true,
    req,
  });
  await recordEvent(req, { action, subject: toSubject(nomination) });
  return to;
}

/** A code for who came by telephone or on paper; one that he had before ends. It is told here and never again. */
async function giveCode(req: PayloadRequest): Promise<string> {
  const { id, origin, forgottenAt, title } = await findWhole(
    req,
    (await findOwnAddressed(req, 'nominations', missing)).id,
  );
  if (origin === 'web') throw refusal(409, 'Người gửi qua trang đã có mã của mình.');
  if (forgottenAt) throw refusal(409, 'Dữ liệu của lời giới thiệu này đã xóa.');
  const code = makeFollowCode();
  await req.payload.update({
    collection: 'nominations',
    id,
    data: { codeHash: await hashFollowCode(code) },
    depth: 0,
    context: ownLine,
    overrideAccess: true,
    req,
  });
  await recordEvent(req, { action: 'nomination.codeMade', subject: toSubject({ id, title }) });
  return code;
}

/** An idea for a story about whom somebody named. @returns id of the story */
async function writeStory(req: PayloadRequest, nomination: Nomination): Promise<string> {
  const { about, state, text, exemplar } = nomination;
  if (state !== 'accepted') throw refusal(409, 'Chỉ viết bài từ lời giới thiệu đã tiếp nhận.');
  const profile = getReferenceId(exemplar);
  const { id } = await planStory(req, {
    title: about,
    language: 'vi',
    format: 'article',
    brief: text ?? '',
    assignees: [],
    exemplars: profile ? [profile] : [],
  });
  return id;
}

function isOpen({ state, forgottenAt }: Nomination, { from }: { from: readonly NominationState[] }): boolean {
  return from.includes(state) && !forgottenAt;
}

function toSubject({ id, title }: Pick<Nomination, 'id' | 'title'>) {
  return { collection: 'nominations', id, title };
}

/** With what nobody reads over the network. */
function findWhole(req: PayloadRequest, id: string): Promise<Nomination> {
  return req.payload.findByID({ collection: 'nominations', id, depth: 0, overrideAccess: true, req });
}
