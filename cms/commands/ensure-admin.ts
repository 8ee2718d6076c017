import { sql } from '@payloadcms/db-postgres';
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { readGiven, readVariable } from '../platform/environment/read-variables.ts';
import { getConnection } from '../platform/database/transaction.ts';
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
 * Makes the first administrator when there is no user at all, from ADMIN_EMAIL and ADMIN_PASSWORD; without a password
 * a random one is made and told once. Two starts at once make one account.
 */
export async function ensureAdmin(): Promise<Answer> {
  const payload = await openPayload();
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    const connection = await getConnection(req);
    await connection.execute(sql`SELECT pg_advisory_xact_lock(hashtext('cms/first-user'))`);
    const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true, req });
    const answer = totalDocs > 0 ? { created: false } : await createAdmin();
    await commitTransaction(req);
    return answer;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }

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
