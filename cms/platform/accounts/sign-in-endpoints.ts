import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../audit/record-event.ts';
import { runInTransaction } from '../database/transaction.ts';
import { requireUser } from '../rest/read-request.ts';
import { answer, post } from './answer.ts';
import { findSecondFactor } from './second-factor.ts';
import { endSessions, getSessionId, renewSession, sessionCookie } from './sessions.ts';
import { signIn, type SignedIn } from './sign-in.ts';
import { forgetDevices } from './known-devices.ts';
import { answerRefusal, refusal } from '../refusals/refusal.ts';
import { wrongSignIn } from '../i18n/wrong-sign-in.ts';

const short = z.string().max(1_000);
const credentials = z.object({
  email: short.catch(''),
  password: short.catch(''),
  code: short.trim().catch('').default(''),
});

/** In the place of Payload's own endpoints of these names, so that there is no other way in. */
export const signInEndpoints: Endpoint[] = [
  post('/login', credentials, async (req, body) => {
    if (!body.email || !body.password) throw refusal(400, 'Hãy nhập thư điện tử và mật khẩu.');
    const result = await signIn(req, body);
    switch (result.kind) {
      case 'refused':
        return answerRefusal(401, wrongSignIn);
      case 'codeNeeded':
        return answerRefusal(
          401,
          result.isWrong
            ? 'Mã không đúng hoặc đã dùng. Hãy chờ mã mới rồi nhập lại.'
            : 'Hãy nhập mã xác thực.',
          { next: 'code' },
        );
      case 'setUpNeeded':
        return answerRefusal(401, 'Hãy bật xác thực hai bước để tiếp tục.', {
          next: 'setUp',
          offer: result.offer,
        });
      case 'signedIn':
        return answerSession(req, result);
    }
  }),
  {
    path: '/logout',
    method: 'post',
    handler: async (req) => {
      const user = requireUser(req);
      await runInTransaction(req, async () => {
        const isAll = req.searchParams.get('allSessions') === 'true';
        await endSessions(req, user.id, isAll ? {} : { only: getSessionId(req) ?? '' });
        if (isAll) await forgetDevices(req, user.id);
        await recordEvent(req, {
          action: 'logout',
          subject: { collection: 'users', id: user.id, title: user.name },
        });
      });
      return answer({ message: 'Đã đăng xuất.' }, { cookies: [sessionCookie(req, undefined)] });
    },
  },
  {
    path: '/refresh-token',
    method: 'post',
    handler: async (req) => {
      const user = requireUser(req);
      const { isOn, due } = await findSecondFactor(req, user);
      const mustSetUp = !isOn && due !== undefined && due <= new Date();
      const renewed = mustSetUp
        ? undefined
        : await runInTransaction(req, () => renewSession(req, user, getSessionId(req) ?? ''));
      if (!renewed) throw refusal(403, 'Phiên làm việc đã hết. Hãy đăng nhập lại.');
      const { token, exp } = renewed;
      return answer(
        {
          message: 'Đã gia hạn.',
          exp,
          refreshedToken: token,
          setCookie: true,
          user: await findOwn(req, user.id),
        },
        { cookies: [sessionCookie(req, token)] },
      );
    },
  },
];

async function answerSession(
  req: PayloadRequest,
  { token, exp, user, device, recoveryCodes }: SignedIn,
): Promise<Response> {
  return answer(
    {
      message: 'Đã đăng nhập.',
      token,
      exp,
      user: await findOwn(req, user.id),
      ...(recoveryCodes ? { recoveryCodes } : {}),
    },
    { cookies: [sessionCookie(req, token), device] },
  );
}

/** The account as its owner may read it. */
async function findOwn(req: PayloadRequest, id: string): Promise<object> {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return { ...user, collection: 'users' };
}
