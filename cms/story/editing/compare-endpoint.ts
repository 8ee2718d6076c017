import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { keepBlockIds } from '../../documents/body/keep-block-ids.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { cleanValue } from '../../platform/rest/clean-input.ts';
import { sentTextSchema } from '../versions/sent-text.ts';
import { toTextParts } from '../versions/text-parts.ts';
import { parseBody, readId, requireUser } from '../../platform/rest/read-request.ts';
import { compareThree, type ThreeWayRow } from './three-way.ts';
import { findUserName } from '../../platform/accounts/user-name.ts';

type Data = Record<string, unknown>;

const bodySchema = z.object({ base: sentTextSchema, mine: sentTextSchema });

/** What a writer sees whose save was refused, and what he needs to merge. */
export interface Comparison {
  /** Revision of the stored text, on which the merged one will be based. */
  revision: number;
  savedBy: string;
  savedAt: string;
  state: string;
  rows: ThreeWayRow[];
  /** The own text, its paragraphs under the ids that the rows name. */
  mine: Data;
  theirs: Data;
}

/** `POST /api/stories/:id/compare { base, mine }`: the own text beside the stored one and what both started from. Stores nothing. */
export const compareEndpoint: Endpoint = {
  path: '/:id/compare',
  method: 'post',
  handler: async (req) => {
    requireUser(req);
    const { base, mine } = await parseBody(req, bodySchema, 'Thiếu bản của bạn hoặc bản ban đầu để so sánh.');
    const comparison = await compare(req, readId(req), base, mine);
    return Response.json(comparison, { headers: { 'Cache-Control': 'no-store' } });
  },
};

async function compare(req: PayloadRequest, id: string, base: Data, mine: Data): Promise<Comparison> {
  const stored = await req.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const theirs = stored as unknown as Data;
  const clean = (data: Data, before: unknown) => {
    const cleaned = cleanValue(data, '') as Data;
    return { ...cleaned, body: keepBlockIds(cleaned.body, before) };
  };
  const old = clean(base, stored.body);
  const own = clean(mine, old.body);
  const [ofBase, ofMine, ofTheirs] = await toTextParts(req, [old, own, theirs]);
  return {
    revision: stored.revision ?? 0,
    savedBy: await findUserName(req, getReferenceId(stored.savedBy)),
    savedAt: stored.updatedAt,
    state: stored.state ?? '',
    rows: ofBase && ofMine && ofTheirs ? compareThree(ofBase, ofMine, ofTheirs) : [],
    mine: own,
    theirs,
  };
}
