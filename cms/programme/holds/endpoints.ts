import type { Endpoint } from 'payload';
import { z } from 'zod';
import { getToday } from '../../checks/consent/today.ts';
import { fromDay, toDay } from '../../documents/fields/days.ts';
import type { Hold } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { findAddressed, findOwnAddressed, requirePermission } from '../../platform/rest/find-addressed.ts';
import { parseBody } from '../../platform/rest/read-request.ts';
import { ownLine } from '../record/record-changes.ts';
import { told } from '../record/told.ts';

/** What the form of a hold shows besides its fields. */
export interface HoldStanding {
  state: Hold['state'];
  mayLift: boolean;
}

const missing = 'Không tìm thấy mục tạm dừng xét.';
const liftingSchema = z.object({
  date: z.iso.date('Hãy ghi ngày thôi tạm dừng.').refine((day) => day <= getToday(), 'Ngày chưa tới.'),
  by: told(200, 'Hãy ghi ai quyết định.'),
  reason: told(2_000, 'Hãy ghi kết luận.'),
});

/** `/api/holds/:id/…`: whether a hold stands, and lifting it. */
export const holdEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => {
      const { id, state } = await findAddressed(req, 'holds', missing);
      const isMine = can(req.user, 'hold.write') && (await isOwn(req, 'holds', id));
      const standing: HoldStanding = { state, mayLift: isMine && state === 'standing' };
      return Response.json(standing, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/:id/lift',
    method: 'post',
    handler: async (req) => {
      requirePermission(req, 'hold.write', 'Bạn không được thôi tạm dừng xét.');
      const { date, ...lifting } = await parseBody(req, liftingSchema);
      const { id } = await findOwnAddressed(req, 'holds', missing);
      return runBehindRow(req, 'holds', id, async () => {
        const hold = await findOwnAddressed(req, 'holds', missing);
        if (hold.state === 'lifted') throw refusal(409, 'Mục này đã thôi tạm dừng rồi.');
        if (date < (toDay(hold.since) ?? '')) throw refusal(400, 'Ngày thôi tạm dừng trước ngày tạm dừng.');
        await req.payload.update({
          collection: 'holds',
          id,
          data: { state: 'lifted', lifting: { ...lifting, date: fromDay(date) } },
          context: ownLine,
          depth: 0,
          overrideAccess: true,
          req,
        });
        await recordEvent(req, {
          action: 'hold.lifted',
          subject: { collection: 'holds', id, title: hold.name },
        });
        return Response.json({ state: 'lifted' }, { headers: { 'Cache-Control': 'no-store' } });
      });
    },
  },
];
