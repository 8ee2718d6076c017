import type { PayloadRequest } from 'payload';
import { can } from '../../platform/access/can.ts';
import { scopes } from '../../platform/access/scopes.ts';
import { accessTable } from '../../platform/access/table.ts';
import { findFlowSettings } from '../../checks/flow-settings.ts';
import type { FlowRow } from './flow-row.ts';
import { isGlobal, type Subject } from './subjects.ts';

/** Whether the user may change this document, as the table of access says. */
export async function mayChange(req: PayloadRequest, { slug, id }: Subject): Promise<boolean> {
  if (!req.user) return false;
  const scope = scopes[accessTable[slug].update[req.user.role]](req.user);
  if (typeof scope === 'boolean' || isGlobal(slug)) return scope === true;
  const { totalDocs } = await req.payload.count({
    collection: slug,
    where: { and: [{ id: { equals: id } }, scope] },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

/** Whether the user may approve drafts of this document, if he did not write them himself. */
export async function mayApprove(req: PayloadRequest, subject: Subject): Promise<boolean> {
  return can(req.user, 'term.approve') && (await mayChange(req, subject));
}

/** Whether the user wrote the draft, or any part of it. */
export function isAuthor(req: PayloadRequest, { writers }: Pick<FlowRow, 'writers'>): boolean {
  return req.user !== null && writers.includes(req.user.id);
}

/** Whether there is a second pair of eyes. An office of one person turns that off in its settings, as for stories. */
export async function hasFreshEyes(req: PayloadRequest, row: Pick<FlowRow, 'writers'>): Promise<boolean> {
  return !isAuthor(req, row) || (await findFlowSettings(req)).allowsSelfApproval;
}
