import type { PayloadRequest } from 'payload';
import { can } from '../../platform/access/can.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { requireUser } from '../../platform/rest/read-request.ts';

/** Who asks for a story of a record. @throws 401 for nobody, 403 for whoever writes none */
export function requireWriter(req: PayloadRequest): void {
  if (!can(requireUser(req), 'story.create')) throw refusal(403, 'Bạn không viết bài trong hệ thống này.');
}
