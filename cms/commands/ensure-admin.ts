import { createLocalReq } from 'payload';
import { readGiven, readVariable } from '../platform/environment/read-variables.ts';
import { lockName } from '../platform/database/locks.ts';
import { getConnection, runInTransaction } from '../platform/database/transaction.ts';
import { findPasswordProblem } from '../platform/accounts/check-password.ts';
import { makePassword } from '../platform/accounts/make-password.ts';
import { CommandError } from './command-error.ts';
import { openPayload } from './open-payload.ts';

interface Answer {
  created: boolean;
  email?: string;
  /** Only when it was made here; it is stored nowhere in clear. */
  password?: string;
}

/**
 * Makes the first administrator when there is none, from ADMIN_EMAIL and ADMIN_PASSWORD; without a password
 * a random one is made and told once. Two starts at once make one account.
 */
export async function ensureAdmin(): Promise<Answer> {
  const payload = await openPayload();
  const req = await createLocalReq({}, payload);
  return runInTransaction(req, async () => {
    await lockName(await getConnection(req), 'cms/first-user');
    const where = { role: { equals: 'administrator' } };
    const { totalDocs } = await payload.count({ collection: 'users', where, overrideAccess: true, req });
    return totalDocs > 0 ? { created: false } : createAdmin();
  });

  async function createAdmin(): Promise<Answer> {
    const email = readVariable('ADMIN_EMAIL');
    const given = readGiven('ADMIN_PASSWORD');
    const problem = given ? findPasswordProblem(given, email) : undefined;
    if (problem) throw new CommandError(`ADMIN_PASSWORD không dùng được. ${problem}`);
    const password = given ?? makePassword();
    await payload.create({
      collection: 'users',
      data: { name: 'Quản trị', email, password, role: 'administrator' },
      overrideAccess: true,
      req,
    });
    return { created: true, email, password };
  }
}
