import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { lockName } from '../../platform/database/locks.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { flowTable } from './flow-table.ts';
import { isFlowSlug, type Subject } from './subjects.ts';

/** Where the newest draft of a document stands: being written, waiting for approval, or sent back. */
export const pendingStates = ['editing', 'submitted', 'returned'] as const;

const rowSchema = z.object({
  state: z.enum(pendingStates),
  hash: z.string(),
  writers: z.array(z.string()),
  version: z.string().nullable(),
  submitted_by: z.string().nullable(),
  note: z.string(),
  changed_at: z.coerce.date(),
});

/** What is known of a draft that is not public yet. */
export type FlowRow = z.infer<typeof rowSchema>;

type Draft = Pick<FlowRow, 'hash' | 'writers'>;
type Submission = { version: string; submittedBy: string | null };

const table = sql.identifier(flowTable);

function getName({ slug, id }: Subject): string {
  return `${slug}/${id}`;
}

/** Everything that is done to one document happens one after the other, until the transaction ends. */
export async function lockFlow(req: PayloadRequest, subject: Subject): Promise<void> {
  await lockName(await getConnection(req), `term-flow/${getName(subject)}`);
}

/** The draft of a document; undefined when what is public is all there is. */
export async function findFlowRow(req: PayloadRequest, subject: Subject): Promise<FlowRow | undefined> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`SELECT * FROM ${table} WHERE subject = ${getName(subject)}`);
  return rows[0] && rowSchema.parse(rows[0]);
}

/** Somebody changed the draft: what was submitted or sent back before no longer counts. */
export async function noteDraft(
  req: PayloadRequest,
  subject: Subject,
  { hash, writers }: Draft,
): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`
    INSERT INTO ${table} (subject, state, hash, writers, changed_at)
    VALUES (${getName(subject)}, 'editing', ${hash}, ${JSON.stringify(writers)}::jsonb, clock_timestamp())
    ON CONFLICT (subject) DO UPDATE SET state = 'editing', hash = excluded.hash, writers = excluded.writers,
      version = NULL, submitted_by = NULL, note = '', changed_at = excluded.changed_at`);
}

/** Pins the version that waits for approval. */
export async function noteSubmission(
  req: PayloadRequest,
  subject: Subject,
  { version, submittedBy }: Submission,
): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`
    UPDATE ${table} SET state = 'submitted', version = ${version}::uuid, submitted_by = ${submittedBy}::uuid,
      note = '', changed_at = clock_timestamp() WHERE subject = ${getName(subject)}`);
}

/** Sends the draft back, with what has to be changed. */
export async function noteReturn(req: PayloadRequest, subject: Subject, note: string): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`
    UPDATE ${table} SET state = 'returned', version = NULL, note = ${note}, changed_at = clock_timestamp()
    WHERE subject = ${getName(subject)}`);
}

/** There is no draft any more: it is public, or its document is gone. */
export async function forgetFlow(req: PayloadRequest, subject: Subject): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`DELETE FROM ${table} WHERE subject = ${getName(subject)}`);
}

/** Everything that waits for approval, the oldest first. */
export async function findSubmitted(req: PayloadRequest): Promise<(FlowRow & { subject: Subject })[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(
    sql`SELECT * FROM ${table} WHERE state = 'submitted' ORDER BY changed_at`,
  );
  return rows.flatMap((row) => {
    const [slug = '', id = ''] = String(row.subject).split('/');
    return isFlowSlug(slug) ? [{ ...rowSchema.parse(row), subject: { slug, id } }] : [];
  });
}
