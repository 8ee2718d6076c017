import { setTimeout } from 'node:timers/promises';
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import { line } from '#contract/text.ts';
import { languageSchema } from '#contract/identity.ts';
import { can } from '../access/can.ts';
import { roles } from '../access/roles.ts';
import { recordEvent } from '../audit/record-event.ts';
import { runInTransaction } from '../database/transaction.ts';
import { findPasswordProblem } from './check-password.ts';
import { makePassword } from './make-password.ts';
import { answer, post } from './answer.ts';
import { readAccountName, toAccountName } from './account-name.ts';
import { findKnownDevice } from './known-devices.ts';
import { sendLink } from './account-mail.ts';
import { useLink } from './links.ts';
import { forgetTries, countTry } from './sign-in-limit.ts';
import { answerRefusal, refusal } from '../refusals/refusal.ts';

const invitation = z.object({
  name: line(200),
  email: z.string().max(200).transform(toAccountName).pipe(z.email('Địa chỉ thư điện tử không đúng.')),
  role: z.enum(roles, 'Hãy chọn vai trò.'),
  unit: idSchema.nullish(),
  languages: z.array(languageSchema).default([]),
});

/** Passwords are set by their owners, with links from mail. */
export const passwordEndpoints: Endpoint[] = [
  post('/forgot-password', z.object({ email: z.string().max(1_000).catch('') }), async (req, { email }) => {
    const account = readAccountName(email);
    if (!account) throw refusal(400, 'Hãy nhập thư điện tử.');
    await countTry(req, 'mail', { account, device: await findKnownDevice(req, account) });
    // Answered before anybody looks whether there is such an account: answer and time tell nothing.
    void sendPatiently(req, account).catch((error: unknown) =>
      req.payload.logger.error({ err: error, msg: 'Không gửi được thư đặt lại mật khẩu.' }),
    );
    return answer({ message: 'Nếu địa chỉ này có tài khoản, thư hướng dẫn sẽ tới trong ít phút.' });
  }),
  post(
    '/reset-password',
    z.object({ token: z.string().max(200).catch(''), password: z.string().max(1_000).catch('') }),
    setPassword,
  ),
  post('/invite', invitation, async (req, body) => {
    if (!can(req.user, 'user.write')) throw new Forbidden(req.t);
    const user = await runInTransaction(req, async () => {
      const created = await req.payload.create({
        collection: 'users',
        data: { ...body, unit: body.unit ?? null, password: makePassword() },
        overrideAccess: false,
        user: req.user,
        req,
      });
      await sendLink(req, created, 'invite');
      await recordInvitation(req, created);
      return created;
    });
    return answer({ id: user.id, message: `Đã gửi lời mời tới ${user.email}.` }, { status: 201 });
  }),
  post('/:id/invite', z.object({}), async (req) => {
    if (!can(req.user, 'user.write')) throw new Forbidden(req.t);
    const user = await req.payload.findByID({ collection: 'users', id: readId(req), depth: 0, req });
    await runInTransaction(req, async () => {
      await sendLink(req, user, 'invite');
      await recordInvitation(req, user);
    });
    await forgetTries(req, user.email);
    return answer({ message: `Đã gửi đường dẫn đặt mật khẩu tới ${user.email}.` });
  }),
  // Locks are counted elsewhere; sending a new link opens them.
  { path: '/unlock', method: 'post', handler: (req) => Promise.reject(new Forbidden(req.t)) },
];

export function readId(req: PayloadRequest): string {
  const id = idSchema.safeParse(req.routeParams?.id);
  if (!id.success) throw refusal(404, 'Không tìm thấy tài khoản.');
  return id.data;
}

/** Milliseconds after which a mail that the server did not take is tried again. */
const pauses = [30_000, 120_000, 600_000];

/** Nobody waits for the answer, so nobody would ask again: an outage of some minutes loses no mail. */
async function sendPatiently(req: PayloadRequest, account: string): Promise<void> {
  for (const pause of pauses) {
    try {
      return await sendReset(req, account);
    } catch {
      await setTimeout(pause, undefined, { ref: false });
    }
  }
  await sendReset(req, account);
}

async function sendReset(req: PayloadRequest, email: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  });
  const [user] = docs;
  if (user) await sendLink(req, user, 'reset');
}

async function setPassword(
  req: PayloadRequest,
  { token, password }: { token: string; password: string },
): Promise<Response> {
  await countTry(req, 'signIn', { account: `link ${token}` });
  // A password that breaks the rule leaves the link as it was.
  const problem = findPasswordProblem(password);
  if (problem) return answerRefusal(400, problem);
  const user = await runInTransaction(req, async () => {
    const link = await useLink(req, token);
    if (!link) return undefined;
    // Whose it is says only the link; what the hook refuses of it gives the link back.
    return req.payload.update({
      collection: 'users',
      id: link.userId,
      data: { password },
      depth: 0,
      overrideAccess: true,
      req,
    });
  });
  if (!user)
    return answerRefusal(403, 'Đường dẫn không đúng, đã dùng hoặc đã hết hạn. Hãy xin đường dẫn mới.');
  await forgetTries(req, user.email);
  return answer({ message: 'Đã đặt mật khẩu. Hãy đăng nhập.', email: user.email });
}

async function recordInvitation(req: PayloadRequest, user: { id: string; name: string }): Promise<void> {
  await recordEvent(req, {
    action: 'user.invited',
    subject: { collection: 'users', id: user.id, title: user.name },
  });
}
