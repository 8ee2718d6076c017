import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import type { User } from '../../payload-types.ts';
import { refusal } from '../refusals/refusal.ts';

/** Who asks. @throws 401 for nobody */
export function requireUser(req: PayloadRequest): User {
  if (!req.user) throw refusal(401, 'Hãy đăng nhập lại.');
  return req.user;
}

/** The document of an address `/api/<collection>/:id/…`. @throws 404 with this message for what is no id */
export function readId(req: PayloadRequest, missing = 'Không tìm thấy bài.'): string {
  const id = idSchema.safeParse(req.routeParams?.id);
  if (!id.success) throw refusal(404, missing);
  return id.data;
}

/** The JSON of a request by its schema. @throws 400 with what the schema says first, or with this message */
export async function parseBody<T>(req: PayloadRequest, schema: z.ZodType<T>, message?: string): Promise<T> {
  const body = schema.safeParse(await readBody(req));
  if (body.success) return body.data;
  const reason = message ?? body.error.issues[0]?.message ?? 'Yêu cầu không hợp lệ.';
  throw refusal(400, reason);
}

/** The JSON of a request; an empty object for what is none. */
async function readBody(req: PayloadRequest): Promise<unknown> {
  try {
    return req.data ?? (await req.json?.()) ?? {};
  } catch {
    return {};
  }
}
