import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { newsroomZone } from '#contract/newsroom-clock.ts';
import { showDay } from '../../checks/consent/deadline.ts';
import { lockRow } from '../../platform/database/locks.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

type Reference = Parameters<typeof getReferenceId>[0];

/**
 * Why nothing goes on for an exemplar while a hold stands; empty where none does. It names the day and nothing of what is
 * held against anybody, which few may read.
 * @param act what is not done, as in “chưa … được”
 */
export async function findHoldSentence(
  req: PayloadRequest,
  exemplar: Reference,
  act: string,
): Promise<string> {
  const id = getReferenceId(exemplar);
  if (!id) return '';
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT to_char(min(since) AT TIME ZONE ${newsroomZone}, 'YYYY-MM-DD') AS day
      FROM holds WHERE exemplar_id = ${id}::uuid AND state = 'standing'`);
  const day = rows[0]?.day;
  return day
    ? `Điển hình này đang tạm dừng xét từ ngày ${showDay(String(day))} nên chưa ${act} được. Hãy hỏi thường trực thi đua.`
    : '';
}

/** The same as a refusal; a hold that is begun at this moment is waited for. @throws 409 */
export async function refuseWhileHeld(req: PayloadRequest, exemplar: Reference, act: string): Promise<void> {
  const id = getReferenceId(exemplar);
  if (!id) return;
  await lockRow(req, 'exemplars', id);
  const sentence = await findHoldSentence(req, id, act);
  if (sentence) throw refusal(409, sentence);
}
