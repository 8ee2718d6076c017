import {
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
} from 'payload';
import type { User } from '../../payload-types.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireTransaction } from '../database/transaction.ts';
import { forgetDevices } from './known-devices.ts';
import { forgetAccount } from './links.ts';
import { endSessions, getSessionId, lockAccount } from './sessions.ts';
import { findSecondFactor } from './second-factor.ts';

const passwordIsNew = 'passwordIsNew';

/** Hook: accounts are changed one by one, and each change waits for the one before it. */
export const changeInTurn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'updateByID') return args;
  const { id, data } = args as { id?: unknown; data?: { password?: unknown } };
  if (typeof id !== 'string') {
    if ((args as { overrideAccess?: boolean }).overrideAccess) return args;
    throw new Forbidden(req.t);
  }
  await lockAccount(await requireTransaction(req), id, { patient: req.user?.id !== id });
  if (data?.password) req.context[passwordIsNew] = true;
  return args;
};

/** Hook: a new password ends every other session of the account. */
export const endSessionsWithPassword: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation !== 'update' || !req.context[passwordIsNew]) return;
  delete req.context[passwordIsNew];
  const id = String(doc.id);
  const which = { except: id === req.user?.id ? getSessionId(req) : undefined };
  await endSessions(req, id, which);
  await forgetDevices(req, id, which);
  await recordEvent(req, {
    action: 'user.passwordSet',
    subject: { collection: 'users', id, title: String(doc.name) },
  });
};

/** Hook: what an account leaves elsewhere goes with it. */
export const forgetDeletedAccount: CollectionAfterDeleteHook = ({ id, req }) =>
  forgetAccount(req, String(id));

/** Hook: Payload's own login, which only code can reach, opens no account that has a second factor. */
export const refuseWithoutSecondFactor: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const { isOn } = await findSecondFactor(req, { id: user.id, role: user.role });
  if (isOn) throw new Forbidden(req.t);
};
