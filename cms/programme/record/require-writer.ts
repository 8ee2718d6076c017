import type { PayloadRequest } from 'payload';
import { requirePermission } from '../../platform/rest/find-addressed.ts';

/** Who asks for a story of a record. @throws 401 for nobody, 403 for whoever writes none */
export function requireWriter(req: PayloadRequest): void {
  requirePermission(req, 'story.create', 'Bạn không viết bài trong hệ thống này.');
}
