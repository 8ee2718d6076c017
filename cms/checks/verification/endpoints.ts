import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import { line } from '#contract/text.ts';
import { parseBody, readId, requireUser } from '../../platform/rest/read-request.ts';
import { getClaimReport } from './claim-report.ts';
import { claimingKinds, type ClaimingKind } from './claiming-document.ts';
import { decideClaims } from './decide-claims.ts';

const keys = z
  .array(z.string().regex(/^[0-9a-f]{64}$/, 'Khẳng định không hợp lệ.'))
  .min(1, 'Hãy chọn ít nhất một khẳng định.')
  .max(500, 'Chọn tối đa 500 khẳng định một lần.');
const reason = line(1_000).refine((value) => value.length >= 5, 'Hãy ghi lý do, ít nhất 5 ký tự.');
const sources = z.array(idSchema).min(1, 'Hãy chọn nguồn.').max(20, 'Một khẳng định có tối đa 20 nguồn.');

const actSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('source'), keys, sources }),
  z.object({ act: z.literal('dismiss'), keys, reason }),
  z.object({ act: z.enum(['verify', 'reopen']), keys }),
  z.object({ act: z.literal('add'), text: line(300) }),
]);

/**
 * The claims of a story or a profile: `GET /api/<collection>/:id/claims` lists them, `POST` decides and lists them anew.
 */
export function makeClaimEndpoints(kind: ClaimingKind): Endpoint[] {
  const readDocument = (req: PayloadRequest) => readId(req, `Không tìm thấy ${claimingKinds[kind].noun}.`);
  const answer = async (req: PayloadRequest): Promise<Response> => {
    requireUser(req);
    const report = await getClaimReport(req, kind, readDocument(req));
    return Response.json(report, { headers: { 'Cache-Control': 'no-store' } });
  };
  return [
    { path: '/:id/claims', method: 'get', handler: answer },
    {
      path: '/:id/claims',
      method: 'post',
      handler: async (req) => {
        requireUser(req);
        await decideClaims(req, kind, readDocument(req), await parseBody(req, actSchema));
        return answer(req);
      },
    },
  ];
}
