import { sql } from '@payloadcms/db-postgres';
import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload';
import { getConnection } from '../database/transaction.ts';
import { cleanValue } from './clean-input.ts';
import { findNestingProblem } from './nesting.ts';
import { isPlainObject } from './plain-object.ts';
import { refusal } from '../refusals/refusal.ts';
import { wrongForm } from './wrong-form.ts';

/** What the admin pages remember for a person: columns and sizes of lists, open groups. */
const mostOfPreference = 20_000;
const mostPreferences = 300;
const longestKey = 200;

/** Addresses of Payload's own that no hook stands before get the rules of the others. */
export function guardAddresses(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const { slug, endpoints, upload } = collection;
    if (!endpoints) continue;
    // The objects themselves belong to every collection that has such an address.
    collection.endpoints = endpoints.map((endpoint) => {
      if (upload && endpoint.path.startsWith('/file/'))
        return { ...endpoint, handler: tellMissingFile(endpoint.handler) };
      return slug === 'payload-preferences' && endpoint.path === '/:key'
        ? { ...endpoint, handler: guardPreference(endpoint) }
        : endpoint;
    });
  }
  return config;
}

type Handler = Endpoint['handler'];

/** Payload takes a file that there is not for a fault of the server. */
function tellMissingFile(handler: Handler): Handler {
  return async (req) => {
    const missing = () => refusal(404, 'Không có tệp này.');
    if (String(req.routeParams?.filename ?? '').includes('\u0000')) throw missing();
    const response = await handler(req);
    if (response.status === 500) throw missing();
    return response;
  };
}

function guardPreference({ handler, method }: Endpoint): Handler {
  return async (req) => {
    const key = String(req.routeParams?.key ?? '');
    if (key.length > longestKey || key.includes('\u0000') || !key.isWellFormed())
      throw refusal(400, 'Tên của thiết lập không dùng được.');
    if (method === 'post') await checkPreference(req);
    return handler(req);
  };
}

async function checkPreference(req: PayloadRequest): Promise<void> {
  const raw = await readJson(req);
  const problem = isPlainObject(raw) ? findNestingProblem(JSON.stringify(raw)) : wrongForm;
  if (problem) throw refusal(400, problem);
  const data = cleanValue(raw, '');
  if (JSON.stringify(data).length > mostOfPreference) {
    const most = mostOfPreference.toLocaleString('vi');
    throw refusal(400, `Thiết lập dài quá ${most} ký tự nên chưa lưu.`);
  }
  if (req.user && (await countPreferences(req, req.user.id)) >= mostPreferences)
    throw refusal(400, 'Tài khoản này đã lưu quá nhiều thiết lập.');
  const checked: PayloadRequest['json'] = () => Promise.resolve(data);
  Object.assign(req, { data, json: checked });
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return (await req.json?.()) ?? {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

async function countPreferences(req: PayloadRequest, user: string): Promise<number> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(
    sql`SELECT count(*) AS count FROM payload_preferences_rels WHERE users_id = ${user}::uuid`,
  );
  return Number(rows[0]?.count);
}
