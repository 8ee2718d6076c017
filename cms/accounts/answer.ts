import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { User } from '../payload-types.ts';

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
      const body = schema.safeParse(await readBody(req));
      if (!body.success)
        throw new APIError(body.error.issues[0]?.message ?? 'Yêu cầu không hợp lệ.', 400, null, true);
      return run(req, body.data);
    },
  };
}

export function answer(body: object, init: { status?: number; cookie?: string } = {}): Response {
  return Response.json(body, {
    status: init.status ?? 200,
    headers: { 'Cache-Control': 'no-store', ...(init.cookie ? { 'Set-Cookie': init.cookie } : {}) },
  });
}

/** An answer in the form of Payload's own errors. */
export function refuse(message: string, status: number, more: object = {}): Response {
  return answer({ errors: [{ message }], ...more }, { status });
}

/** Whoever is signed in. @throws 401 */
export function requireUser(req: PayloadRequest): User {
  if (!req.user) throw new APIError('Hãy đăng nhập lại.', 401, null, true);
  return req.user as User;
}

async function readBody(req: PayloadRequest): Promise<unknown> {
  try {
    return req.data ?? (await req.json?.()) ?? {};
  } catch {
    return {};
  }
}
