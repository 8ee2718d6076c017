import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { cleanText } from '#contract/text.ts';
import { clientAddressHeader } from '../rest/client-address.ts';
import { getConnection, type Connection } from '../database/transaction.ts';
import { keepEntry } from '../search/keep-entries.ts';
import { getSearched } from '../search/with-search.ts';
import { cleanValue } from '../rest/clean-input.ts';
import type { AuditAction } from './actions.ts';

export interface AuditEvent {
  action: AuditAction;
  /** What it was done to. The title is kept as it was then, so that the log can be read without the document. */
  subject?: { collection: string; id: string; title?: string | null | undefined };
  /** What else a reader of the log needs: the reason, the version, from what to what. Plain JSON. No secrets, and no more personal data than needed. */
  detail?: Readonly<Record<string, unknown>>;
}

const longestText = 2_000;

/**
 * Writes one line of the audit log, in the transaction of the request where it has one: it is kept exactly when the
 * change is. Who, when and from where come from the request. The database chains the line when the transaction commits
 * (see `migrations/…_audit_rules.ts`); until then nobody else sees it.
 * @example await recordEvent(req, { action: 'story.approved', subject: { collection: 'stories', id, title }, detail: { version } });
 */
export async function recordEvent(req: PayloadRequest, event: AuditEvent): Promise<void> {
  await insert(await getConnection(req), req, event);
}

/** As `recordEvent`, but kept even if the request fails and undoes its own changes: for refusals. */
export async function recordRefusal(req: PayloadRequest, event: AuditEvent): Promise<void> {
  await insert(req.payload.db.drizzle, req, event);
}

async function insert(connection: Connection, req: PayloadRequest, event: AuditEvent): Promise<void> {
  const user = req.user;
  const { action, subject, detail = {} } = event;
  const actorName = user ? clip(user.name || user.email) : 'Hệ thống';
  const subjectTitle = subject?.title ? clip(subject.title) : null;
  const { rows } = await connection.execute(sql`
    INSERT INTO audit_events
      (action, actor_id, actor_name, actor_role, address, subject_collection, subject_id, subject_title, detail)
    VALUES (
      ${action}, ${user?.id ?? null}, ${actorName}, ${user?.role ?? null},
      ${clip(req.headers.get(clientAddressHeader) ?? '') || null}, ${subject?.collection ?? null},
      ${subject?.id ?? null}, ${subjectTitle},
      ${JSON.stringify(clipAll(cleanValue(detail, '')))}::jsonb
    ) RETURNING id`);
  const searched = getSearched(req.payload.collections['audit-events'].config);
  const entry = { collection: 'audit-events', document: String(rows[0]?.id), isNewest: false };
  if (searched) await keepEntry(connection, entry, searched, { actorName, subjectTitle });
}

/** A text that a database can keep and a reader can take in. */
function clip(text: string): string {
  const clean = cleanText(text);
  return clean.length > longestText ? `${clean.slice(0, longestText).toWellFormed()}…` : clean;
}

function clipAll(value: unknown): unknown {
  if (typeof value === 'string') return clip(value);
  if (Array.isArray(value)) return value.map(clipAll);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clipAll(each)]));
}
