import { sql } from '@payloadcms/db-postgres';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { getConnection, runInTransaction } from '../../platform/database/transaction.ts';

/** Where the migration of 29 November 2026 left the criteria that topics had; gone once they are sets. */
const formerTable = sql.identifier('former_topic_criteria');

interface FormerRow {
  topic: string;
  audience: 'collective' | 'person';
  text: string;
  is_draft: boolean;
}

/**
 * Makes a criteria set of each topic's own criteria, which topics held before sets existed: public where the topic is,
 * a draft where its newest criteria had not been approved. In one transaction; once done there is nothing left to do.
 * @returns how many sets were made
 */
export async function adoptTopicCriteria(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload);
  return runInTransaction(req, async () => {
    const connection = await getConnection(req);
    const { rows: tables } = await connection.execute(
      sql`SELECT to_regclass('former_topic_criteria') AS name`,
    );
    if (!tables[0]?.name) return 0;
    const { rows } = await connection.execute(
      sql`SELECT topic, audience, text, is_draft FROM ${formerTable} ORDER BY topic, audience, place`,
    );
    const byTopic = Map.groupBy(rows as unknown as FormerRow[], ({ topic }) => topic);
    for (const [topic, own] of byTopic) await adoptTopic(req, topic, own);
    await connection.execute(sql`DROP TABLE ${formerTable}`);
    return byTopic.size;
  });
}

async function adoptTopic(req: PayloadRequest, id: string, rows: readonly FormerRow[]): Promise<void> {
  const quietly = { req, depth: 0, overrideAccess: true } as const;
  const topic = await req.payload.findByID({ collection: 'topics', id, ...quietly });
  const [waiting, standing] = [true, false].map((isDraft) =>
    rows.filter((row) => row.is_draft === isDraft).map(toItem),
  ) as [ReturnType<typeof toItem>[], ReturnType<typeof toItem>[]];
  const isPublic = topic._status === 'published' && standing.length > 0;
  const data = {
    name: `Tiêu chí: ${topic.name}`.slice(0, 200),
    scope: 'topic' as const,
    coverage: 'aspect' as const,
    topic: id,
    order: topic.order ?? 0,
  };
  const set = await req.payload.create({
    collection: 'criteria-sets',
    data: {
      ...data,
      items: isPublic || waiting.length === 0 ? standing : waiting,
      ...(!isPublic && { _status: 'draft' }),
    },
    ...(!isPublic && { draft: true }),
    ...quietly,
  });
  if (isPublic && waiting.length > 0)
    await req.payload.update({
      collection: 'criteria-sets',
      id: set.id,
      data: { items: waiting },
      draft: true,
      ...quietly,
    });
}

function toItem({ audience, text }: FormerRow) {
  return {
    text,
    types:
      audience === 'person'
        ? (['person'] as const).slice()
        : (['collective', 'household', 'model'] as const).slice(),
  };
}
