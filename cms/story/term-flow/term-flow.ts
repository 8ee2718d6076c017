import type { PayloadRequest } from 'payload';
import type { HandOver } from '#contract/hand-over.ts';
import { findUserNames } from '../../platform/accounts/user-name.ts';
import { readEnvironment } from '../../platform/environment/environment.ts';
import { findReceipt } from '../../publishing/find-receipt.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';
import { findNewest } from './flow-documents.ts';
import { findFlowRow, type FlowRow } from './flow-row.ts';
import { hasFreshEyes, mayApprove, mayChange } from './flow-rights.ts';
import { flowKinds, getFlowKey, type Subject } from './subjects.ts';

/** `live`: readers see the newest text. */
export type FlowState = FlowRow['state'] | 'live';
export type FlowAction = 'submit' | 'approve' | 'return';

/** What the edit view shows of a document's way to the public. */
export interface TermFlow {
  state: FlowState;
  /** Whether readers see this document at all. */
  onSite: boolean;
  /** The version that waits for approval. */
  version: string | null;
  changedAt: string | null;
  /** Names of those who wrote the draft. */
  writers: string[];
  /** Why it was sent back. */
  note: string;
  /** Steps that this user may take now. */
  actions: FlowAction[];
  /** Whether this user could approve it, had he not written it. */
  isOwnWork: boolean;
  receipt: HandOver | null;
  /** Address of the public page, while it is there and the document has one. */
  url: string | null;
}

/** @throws NotFound when the user may not read it */
export async function getTermFlow(req: PayloadRequest, subject: Subject): Promise<TermFlow> {
  const { doc } = await findNewest(req, subject);
  const row = await findFlowRow(req, subject);
  const key = getFlowKey(subject.slug, doc);
  const published = await findPublished(req, flowKinds[subject.slug], key.slice(key.indexOf('/') + 1));
  const receipt = await findReceipt(req, key);
  const onSite = published?.state === 'live';
  return {
    state: row?.state ?? 'live',
    onSite,
    version: row?.version ?? null,
    changedAt: row?.changed_at.toISOString() ?? null,
    writers: row ? [...(await findUserNames(req, row.writers)).values()] : [],
    note: row?.note ?? '',
    ...(row ? await findActions(req, subject, row) : { actions: [], isOwnWork: false }),
    receipt,
    url: onSite && receipt?.address ? `${readEnvironment().publicUrl}${receipt.address}` : null,
  };
}

async function findActions(
  req: PayloadRequest,
  subject: Subject,
  row: FlowRow,
): Promise<Pick<TermFlow, 'actions' | 'isOwnWork'>> {
  if (row.state !== 'submitted') {
    return { actions: (await mayChange(req, subject)) ? ['submit'] : [], isOwnWork: false };
  }
  if (!(await mayApprove(req, subject))) return { actions: [], isOwnWork: false };
  return (await hasFreshEyes(req, row))
    ? { actions: ['return', 'approve'], isOwnWork: false }
    : { actions: ['return'], isOwnWork: true };
}
