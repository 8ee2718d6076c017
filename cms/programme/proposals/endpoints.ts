import type { Endpoint } from 'payload';
import { z } from 'zod';
import { text } from '#contract/text.ts';
import { toDay } from '../../documents/fields/days.ts';
import type { Proposal } from '../../payload-types.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findAddressed, requirePermission } from '../../platform/rest/find-addressed.ts';
import { parseBody } from '../../platform/rest/read-request.ts';
import type { OpenMove } from '../record/record-moves.tsx';
import { readSteps } from '../record/steps.ts';
import type { TimelineEntry } from '../registrations/stages.ts';
import { findObstacles, go, isOpen } from './go.ts';
import { isDeciding, moveNames, moves, type Move, type MoveName } from './moves.ts';
import { findPaper } from './find-paper.ts';
import { proposalStateNames, type ProposalState } from './proposal-states.ts';
import { findRecognition, mayRecognise, writeRecognition } from './write-recognition.ts';
import { sendFile } from '../record/send-file.ts';

/** What the form of a proposal shows besides its fields. */
export interface ProposalStanding {
  state: ProposalState;
  timeline: TimelineEntry[];
  problems: string[];
  moves: OpenMove[];
  /** Id of the recognition that came of it. */
  recognition: string | undefined;
  mayRecognise: boolean;
}

const missing = 'Không tìm thấy đề nghị.';
const forbidden = 'Bạn không được gửi, nhận, duyệt đề nghị.';
const bodySchema = z.object({ reason: text(1_000).default('') });

/** `/api/proposals/:id/…`: the way of a proposal from unit to unit, its paper, and what comes of it. */
export const proposalEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => {
      const proposal = await findAddressed(req, 'proposals', missing);
      const open: MoveName[] = [];
      for (const name of moveNames) if (await isOpen(req, proposal, name)) open.push(name);
      // Where it may be decided on, sending it on is refused by itself.
      const first = open.find((name) => isDeciding(name)) ?? open.find((name) => name !== 'return');
      const standing: ProposalStanding = {
        state: proposal.state,
        timeline: describeSteps(proposal),
        problems: first ? await findObstacles(req, proposal, first) : [],
        moves: open.map((name) => {
          const { label, needsReason = false }: Move = moves[name];
          return { name, label, needsReason };
        }),
        recognition: await findRecognition(req, proposal),
        mayRecognise: mayRecognise(req, proposal),
      };
      return answer(standing);
    },
  },
  {
    path: '/:id/recognition',
    method: 'post',
    handler: async (req) => {
      requirePermission(req, 'recognition.write', 'Bạn không được ghi danh hiệu, khen thưởng.');
      const { id } = await findAddressed(req, 'proposals', missing);
      return runBehindRow(req, 'proposals', id, async () =>
        answer({ recognition: await writeRecognition(req, await findAddressed(req, 'proposals', missing)) }),
      );
    },
  },
  {
    path: '/:id/docx',
    method: 'get',
    handler: async (req) => {
      const proposal = await findAddressed(req, 'proposals', missing);
      const paper = await findPaper(req, proposal);
      const { drawProposal } = await import('./draw-proposal.ts');
      return sendFile(await drawProposal(paper), `to-trinh-${proposal.name ?? ''}`, 'docx');
    },
  },
  ...moveNames.map(toEndpoint),
];

function toEndpoint(name: MoveName): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      requirePermission(req, 'proposal.move', forbidden);
      const { id, exemplar } = await findAddressed(req, 'proposals', missing);
      const { reason } = await parseBody(req, bodySchema);
      // The profile first: whoever holds it back at this moment is waited for.
      const state = await runBehindRow(req, 'exemplars', getReferenceId(exemplar) ?? '', () =>
        runBehindRow(req, 'proposals', id, async () =>
          go(req, await findAddressed(req, 'proposals', missing), name, reason),
        ),
      );
      return answer({ state });
    },
  };
}

function describeSteps(proposal: Proposal): TimelineEntry[] {
  return readSteps<ProposalState>(proposal).map(({ at, to, byName, reason }) => ({
    day: toDay(at) ?? '',
    text: [`${proposalStateNames[to]} (${byName})`, reason].filter(Boolean).join(': '),
  }));
}

function answer(body: object): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } });
}
