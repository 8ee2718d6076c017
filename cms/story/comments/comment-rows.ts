import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { getConnection } from '../../platform/database/transaction.ts';
import { findUserNames } from '../../platform/accounts/user-name.ts';
import { commentTable } from './comment-table.ts';
import type { Comment } from './comment.ts';

const table = sql.identifier(commentTable);

export interface NewComment {
  story: string;
  thread: string | null;
  block: string;
  quote: string;
  text: string;
  author: string;
  mentions: readonly string[];
}

/** Adds a comment. @returns its id */
export async function insertComment(req: PayloadRequest, comment: NewComment): Promise<string> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    INSERT INTO ${table} (story_id, thread, block, quote, text, author_id, mentions)
    VALUES (${comment.story}::uuid, ${comment.thread}::uuid, ${comment.block}, ${comment.quote}, ${comment.text},
      ${comment.author}::uuid, ${`{${comment.mentions.join(',')}}`}::uuid[])
    RETURNING id`);
  return String(rows[0]?.id);
}

/** Comments of a story, oldest first. */
export async function findComments(req: PayloadRequest, story: string): Promise<Comment[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(
    sql`SELECT * FROM ${table} WHERE story_id = ${story}::uuid ORDER BY created_at, id`,
  );
  const ids = rows.flatMap((row) => [row.author_id, row.resolved_by, ...(row.mentions as string[])]);
  const names = await findUserNames(
    req,
    ids.filter((id): id is string => typeof id === 'string'),
  );
  const name = (id: unknown) => names.get(String(id)) ?? 'tài khoản đã xóa';
  return rows.map((row) => ({
    id: String(row.id),
    thread: row.thread ? String(row.thread) : null,
    block: String(row.block),
    quote: String(row.quote),
    text: String(row.text),
    author: name(row.author_id),
    isMine: row.author_id === req.user?.id,
    mentions: (row.mentions as string[]).map((id) => ({ id, name: name(id) })),
    createdAt: toTime(row.created_at),
    resolvedAt: row.resolved_at ? toTime(row.resolved_at) : null,
    resolvedBy: row.resolved_by ? name(row.resolved_by) : null,
  }));
}

/** Marks a thread as done with, or opens it again. @returns whether the story has such a thread */
export async function settleThread(
  req: PayloadRequest,
  story: string,
  thread: string,
  isResolved: boolean,
): Promise<boolean> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    UPDATE ${table} SET
      resolved_at = CASE WHEN ${isResolved} THEN coalesce(resolved_at, clock_timestamp()) END,
      resolved_by = CASE WHEN ${isResolved} THEN coalesce(resolved_by, ${req.user?.id ?? null}::uuid) END
    WHERE story_id = ${story}::uuid AND id = ${thread}::uuid AND thread IS NULL RETURNING id`);
  return rows.length > 0;
}

interface Mention {
  story: string;
  comment: string;
  author: string;
  text: string;
  createdAt: string;
}

/** Where a user is mentioned in open threads and has not answered since, newest first. */
export async function findMentions(req: PayloadRequest, user: string, most: number): Promise<Mention[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT said.id, said.story_id, said.text, said.created_at, users.name
    FROM ${table} said JOIN users ON users.id = said.author_id
      JOIN ${table} first ON first.id = coalesce(said.thread, said.id)
    WHERE said.mentions @> ARRAY[${user}::uuid] AND first.resolved_at IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM ${table} answer
        WHERE answer.thread = first.id AND answer.author_id = ${user}::uuid AND answer.created_at > said.created_at)
    ORDER BY said.created_at DESC LIMIT ${most}`);
  return rows.map((row) => ({
    story: String(row.story_id),
    comment: String(row.id),
    author: String(row.name),
    text: String(row.text),
    createdAt: toTime(row.created_at),
  }));
}

function toTime(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}
