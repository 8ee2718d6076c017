import { createHash, timingSafeEqual } from 'node:crypto';
import type { Endpoint } from 'payload';
import { readEnvironment } from '../environment/environment.ts';
import { findIllness } from './check-health.ts';

/** Asked by the start command, which alone knows the key of this start; for everybody else there is no such address. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    if (!isKey(req.headers.get('x-health-key'))) return new Response(null, { status: 404 });
    const failures = await findIllness(req);
    return Response.json(
      { failures },
      { status: failures.length > 0 ? 503 : 200, headers: { 'Cache-Control': 'no-store' } },
    );
  },
};

function isKey(given: string | null): boolean {
  const { healthKey } = readEnvironment();
  return healthKey !== undefined && given !== null && timingSafeEqual(digest(given), digest(healthKey));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
