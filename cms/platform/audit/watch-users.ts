import type { CollectionAfterChangeHook, CollectionAfterOperationHook } from 'payload';
import type { User } from '../../payload-types.ts';
import { findChangedFields, toReferences } from './changed-fields.ts';
import { recordEvent } from './record-event.ts';

const powers = ['role', 'unit', 'languages'];

/** Hook: accounts made and changed are in the audit log; of a change of powers also from what to what. */
export const recordUserChange: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const subject = { collection: 'users', id: doc.id, title: doc.name };
  if (operation === 'create') {
    await recordEvent(req, { action: 'user.created', subject, detail: { role: doc.role } });
    return;
  }
  const fields = findChangedFields({ ...previousDoc }, { ...doc });
  if (fields.length === 0) return;
  const raised = fields.filter((field) => powers.includes(field));
  const detail = {
    fields,
    ...Object.fromEntries(
      raised.map((field) => [
        field,
        {
          from: toReferences({ ...previousDoc }[field]) ?? null,
          to: toReferences({ ...doc }[field]) ?? null,
        },
      ]),
    ),
  };
  await recordEvent(req, {
    action: raised.length > 0 ? 'user.roleChanged' : 'user.changed',
    subject,
    detail,
  });
};

/** Hook: whoever reads other people's addresses is in the audit log. */
export const recordContactRead: CollectionAfterOperationHook<'users'> = async ({
  args,
  operation,
  req,
  result,
}) => {
  const asksForItself = (args as { overrideAccess?: boolean }).overrideAccess === true;
  if (asksForItself || !req.user || !(operation === 'find' || operation === 'findByID')) return result;
  const found = (operation === 'find' ? (result as { docs: User[] }).docs : [result]) as Partial<User>[];
  const others = found.filter((each) => each?.email && each.id !== req.user?.id);
  if (others.length === 0) return result;
  const [only] = others;
  await recordEvent(req, {
    action: 'personalData.read',
    subject: {
      collection: 'users',
      id: others.length === 1 ? String(only?.id) : '',
      title: others.length === 1 ? (only?.name ?? null) : `${others.length} tài khoản`,
    },
    detail: { fields: ['email'], ids: others.map(({ id }) => id) },
  });
  return result;
};
