import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { parseBody } from '../rest/read-request.ts';

/** An endpoint that takes a JSON body of a known shape. */
export function post<T>(
  path: string,
  schema: z.ZodType<T>,
  run: (req: PayloadRequest, body: T) => Promise<Response>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      return run(req, await parseBody(req, schema));
    },
  };
}

export function answer(body: object, init: { status?: number; cookies?: readonly string[] } = {}): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const cookie of init.cookies ?? []) headers.append('Set-Cookie', cookie);
  return Response.json(body, { status: init.status ?? 200, headers });
}
