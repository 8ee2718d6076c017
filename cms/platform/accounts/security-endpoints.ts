import { Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { User } from '../../payload-types.ts';
import { can } from '../access/can.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { AuditAction } from '../audit/actions.ts';
import { runInTransaction } from '../database/transaction.ts';
import { requireUser } from '../rest/read-request.ts';
import { answer, post } from './answer.ts';
import { readId } from './password-endpoints.ts';
import {
  confirmSecondFactor,
  findSecondFactor,
  needsSecondFactor,
  offerSecondFactor,
  removeSecondFactor,
  useCode,
} from './second-factor.ts';
import { forgetDevices } from './known-devices.ts';
import { endSessions, getSessionId, listSessions } from './sessions.ts';
import { countTry } from './sign-in-limit.ts';
import { answerRefusal, refusal } from '../refusals/refusal.ts';

const code = z.object({ code: z.string().max(50).trim().catch('') });

/** Sessions and second factor of an account: one's own, and for administrators everybody's. */
export const securityEndpoints: Endpoint[] = [
  {
    path: '/:id/security',
    method: 'get',
    handler: async (req) => {
      const user = await findAccount(req);
      const sessions = await listSessions(req, user.id);
      return answer({
        isOwn: user.id === req.user?.id,
        needsSecondFactor: needsSecondFactor(user),
        secondFactor: await findSecondFactor(req, user),
        sessions: sessions.map(({ id, ...session }) => ({
          ...session,
          id,
          isThis: id === getSessionId(req),
        })),
      });
    },
  },
  post(
    '/:id/sessions/end',
    z.object({ session: z.string().max(100).optional() }),
    async (req, { session }) => {
      const user = await findAccount(req);
      const ended = await runInTransaction(req, async () => {
        const which = session ? { only: session } : { except: getSessionId(req) };
        const count = await endSessions(req, user.id, which);
        await forgetDevices(req, user.id, which);
        await record(req, user, 'session.ended', { count });
        return count;
      });
      return answer({ ended });
    },
  ),
  post('/:id/second-factor/offer', z.object({}), async (req) => {
    const user = await findOwn(req);
    if ((await findSecondFactor(req, user)).isOn) return answerRefusal(409, 'Xác thực hai bước đã bật.');
    return answer(await offerSecondFactor(req, user));
  }),
  post('/:id/second-factor/confirm', code, async (req, body) => {
    const user = await findOwn(req);
    const counted = await countTry(req, 'code', { account: user.id });
    const recoveryCodes = await runInTransaction(req, async () => {
      const codes = await confirmSecondFactor(req, user, body.code);
      if (!codes) return undefined;
      await endSessions(req, user.id, { except: getSessionId(req) });
      await record(req, user, 'secondFactor.on');
      return codes;
    });
    if (!recoveryCodes) {
      return answerRefusal(400, 'Mã không đúng. Hãy xem giờ của điện thoại, chờ mã mới rồi nhập lại.');
    }
    await counted.clear();
    return answer({ recoveryCodes });
  }),
  post('/:id/second-factor/remove', code, async (req, body) => {
    const user = await findAccount(req);
    const isOwn = user.id === req.user?.id;
    const counted = isOwn ? await countTry(req, 'code', { account: user.id }) : undefined;
    const isRemoved = await runInTransaction(req, async () => {
      if (isOwn && !(await useCode(req, user, body.code))) return false;
      await removeSecondFactor(req, user.id);
      if (!isOwn) {
        await endSessions(req, user.id);
        await forgetDevices(req, user.id);
      }
      await record(req, user, 'secondFactor.off');
      return true;
    });
    if (!isRemoved) return answerRefusal(400, 'Mã không đúng hoặc đã dùng.');
    await counted?.clear();
    return answer({ message: 'Đã tắt xác thực hai bước.' });
  }),
];

/** The account of the address, for its owner and for administrators. @throws Forbidden for others */
async function findAccount(req: PayloadRequest): Promise<User> {
  const own = requireUser(req);
  const id = readId(req);
  if (own.id !== id && !can(own, 'user.write')) throw new Forbidden(req.t);
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req });
  if (!user) throw refusal(404, 'Không tìm thấy tài khoản.');
  return user;
}

/** Only its owner holds the telephone. */
async function findOwn(req: PayloadRequest): Promise<User> {
  const user = await findAccount(req);
  if (user.id !== req.user?.id) throw new Forbidden(req.t);
  return user;
}

async function record(
  req: PayloadRequest,
  user: User,
  action: AuditAction,
  detail: object = {},
): Promise<void> {
  await recordEvent(req, {
    action,
    subject: { collection: 'users', id: user.id, title: user.name },
    detail: { ...detail },
  });
}
