import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import { can } from '../platform/access/can.ts';
import type { AuditAction } from '../platform/audit/actions.ts';
import { recordEvent } from '../platform/audit/record-event.ts';
import { runInTransaction } from '../platform/database/transaction.ts';
import { refusal } from '../platform/refusals/refusal.ts';
import { findAddressed, requirePermission } from '../platform/rest/find-addressed.ts';
import { parseBody } from '../platform/rest/read-request.ts';
import type { Partner } from '../payload-types.ts';
import { readLog, type ListedDelivery } from './delivery-log.ts';
import { findHealth, type PartnerHealth } from './partner-health.ts';
import { dropOldKey, rotateKey } from './partner-keys.ts';
import { pausePartner, replay, resumePartner, sendTrial } from './send-orders.ts';

/** What the page of a partner shows besides his fields. */
export interface PartnerStanding {
  health: PartnerHealth;
  log: ListedDelivery[];
  /** What this user may do. */
  maySend: boolean;
  mayKeepKeys: boolean;
}

const missing = 'Không tìm thấy đối tác.';
const replayBody = z.object({ delivery: idSchema });
const belowSchema = z.coerce.number().int().positive().optional();

/** `/api/partners/:id/…`: how a partner stands, and what is done about it. */
export const partnerEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => {
      const { id } = await findAddressed(req, 'partners', missing);
      const below = belowSchema.safeParse(req.searchParams.get('below') ?? undefined);
      const health = (await findHealth(req, id)).get(id);
      if (!health || !below.success) throw refusal(404, missing);
      const standing: PartnerStanding = {
        health,
        log: await readLog(req, id, below.data),
        maySend: can(req.user, 'partner.send'),
        mayKeepKeys: can(req.user, 'partner.write'),
      };
      return Response.json(standing, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  order('/:id/keys', 'partner.write', 'partner.keyMade', async (req, { id }) => ({
    key: await rotateKey(req, id),
  })),
  order('/:id/keys/end', 'partner.write', 'partner.keyEnded', (req, { id }) => dropOldKey(req, id)),
  order('/:id/try', 'partner.send', 'partner.tried', async (req, { id }) => ({
    delivery: await sendTrial(req, id),
  })),
  order('/:id/pause', 'partner.send', 'partner.paused', (req, { id }) => pausePartner(req, id)),
  order('/:id/resume', 'partner.send', 'partner.resumed', (req, { id }) => resumePartner(req, id)),
  order('/:id/replay', 'partner.send', 'partner.replayed', async (req, { id }) => {
    const { delivery } = await parseBody(req, replayBody, 'Hãy chọn một lần gửi.');
    await replay(req, id, delivery);
  }),
];

/** An order that somebody gives about a partner: with its line in the audit log, or not at all. */
function order(
  path: string,
  permission: 'partner.write' | 'partner.send',
  action: AuditAction,
  work: (req: PayloadRequest, partner: Partner) => Promise<object | void>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      requirePermission(req, permission, 'Bạn không được làm việc này với đối tác.');
      const partner = await findAddressed(req, 'partners', missing);
      const result = await runInTransaction(req, async () => {
        const done = await work(req, partner);
        const { id, name } = partner;
        await recordEvent(req, { action, subject: { collection: 'partners', id, title: name } });
        return done;
      });
      return Response.json(result ?? {}, { headers: { 'Cache-Control': 'no-store' } });
    },
  };
}
