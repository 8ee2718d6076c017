import { Forbidden, type PayloadRequest } from 'payload';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { findChangedFields } from '../../platform/audit/changed-fields.ts';
import { checkShownMedia } from '../../publishing/publish-media.ts';
import { addWriter } from '../../checks/eyes/writers.ts';
import { getTitle } from './flow-title.ts';
import { mayChange } from './flow-rights.ts';
import { findFlowRow, forgetFlow, lockFlow, noteDraft } from './flow-row.ts';
import { publishContent } from './publish-content.ts';
import { isPublishing } from './publishing-context.ts';
import {
  checkContent,
  getFlowHash,
  isGlobal,
  type FlowDoc,
  type FlowSlug,
  type Subject,
} from './subjects.ts';
import { checkUnitScope } from './unit-scope.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

interface SaveArgs {
  data?: FlowDoc;
  draft?: boolean;
}

interface Save {
  slug: FlowSlug;
  operation: 'create' | 'update';
  data: FlowDoc;
  original: FlowDoc | undefined;
}

const saving = ['create', 'update', 'updateByID'];

/**
 * What people save is a draft, whatever the address asks for. What the system itself saves without saying more (the
 * first edition, an import) is public at once: nobody wrote it who could be the second pair of eyes.
 */
export function keepAsDraft<T extends object>(req: PayloadRequest, operation: string, args: T): T {
  if (operation === 'restoreVersion') {
    throw refusal(409, 'Bản cũ chỉ được khôi phục thành bản thảo, rồi gửi duyệt.');
  }
  if (!saving.includes(operation) || isPublishing(req)) return args;
  const { data = {}, draft } = args as SaveArgs;
  if (!req.user) return draft || data._status ? args : { ...args, data: { ...data, _status: 'published' } };
  // A change that asks to be public is refused once it is known that the user may change anything at all.
  const isAsked = data._status === 'published' && operation !== 'create';
  return { ...args, draft: true, data: isAsked ? data : { ...data, _status: 'draft' } };
}

/** Before a save: one after the other, by the rules of the user's unit, and as what the contract can show. */
export async function checkSave(
  req: PayloadRequest,
  { slug, operation, data, original }: Save,
): Promise<FlowDoc> {
  const id = isGlobal(slug) ? slug : original?.id;
  if (typeof id === 'string') await lockFlow(req, { slug, id });
  if (!req.user || isPublishing(req)) return data;
  // Payload asks the newest draft whose it is; until that is approved, the document belongs to whom it belonged.
  if (typeof id === 'string' && !(await mayChange(req, { slug, id }))) throw new Forbidden(req.t);
  if (data._status === 'published') {
    throw refusal(409, 'Chỉ nút “Duyệt và đăng” mới đưa lên trang, sau khi đã gửi duyệt.');
  }
  return checkUnitScope(req, slug, data, operation === 'create' ? undefined : original);
}

/** After a save: a draft waits for its submission, with everybody who wrote it; what is published goes out. */
export async function followSave(
  req: PayloadRequest,
  subject: Subject,
  { doc, previous }: Saved,
): Promise<void> {
  const { slug } = subject;
  if (doc._status === 'published') {
    await publishContent(req, slug, doc);
    await forgetFlow(req, subject);
    return;
  }
  if (req.user) await checkShownMedia(req, checkContent(req, slug, doc));
  const row = await findFlowRow(req, subject);
  const hash = getFlowHash(slug, doc);
  const before = row?.hash ?? (previous && getFlowHash(slug, previous));
  if (hash === before) return;
  const known = row?.writers ?? [];
  await noteDraft(req, subject, { hash, writers: req.user ? addWriter(known, req.user.id) : known });
  if (!req.user || isGlobal(slug)) return;
  await recordEvent(req, {
    action: 'term.edited',
    subject: { collection: slug, id: subject.id, title: getTitle(slug, doc) },
    detail: previous ? { fields: findChangedFields(previous, doc) } : { created: true },
  });
}

interface Saved {
  doc: FlowDoc;
  /** The newest text before; undefined for a new document. */
  previous: FlowDoc | undefined;
}
