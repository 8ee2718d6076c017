import { sql } from '@payloadcms/db-postgres';
import type { PublicDocument } from '#contract/document.ts';
import { publishedTable, type handOverActions } from '#contract/hand-over.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import type { StoryDocument } from '#contract/story.ts';
import type { SectionDocument } from '#contract/terms.ts';
import type { Connection } from '../../platform/database/transaction.ts';
import { readEnvironment } from '../../platform/environment/environment.ts';
import { eventOfAction, type ArticleEvent } from './article-event.ts';
import { toArticlePayload } from './article-payload.ts';

/** A hand-over, as partners are told of it. */
export interface Announced {
  document: PublicDocument;
  action: (typeof handOverActions)[number];
  /** Id of the hand-over. */
  release: number;
  /** Sequence of the public document. */
  version: number;
  /** Id of the section that the article stood in before. */
  formerSection: string | undefined;
}

/**
 * Writes one delivery for each partner that takes the event, in the transaction of the hand-over: they are kept exactly
 * when it is. They are held until the page is live. Who was told of an article before hears of it whatever he takes now,
 * so that nothing withdrawn lives on with him.
 */
export async function announce(connection: Connection, change: Announced): Promise<void> {
  const { document, action, release } = change;
  if (document.kind !== 'story') return;
  const type = eventOfAction[action];
  if (type === 'article.withdrawn') await forgetText(connection, document.id);
  const partners = await findPartners(connection, type, document, change.formerSection);
  if (partners.length === 0) return;
  const payload = await makePayload(connection, type, document, change.version);
  await connection.execute(sql`
    WITH event AS (
      INSERT INTO partner_events (release_id, type, article, payload)
      VALUES (${release}, ${type}, ${document.id}::uuid, ${payload}) RETURNING id
    )
    INSERT INTO partner_deliveries (event_id, partner_id, article, release_id, status)
    SELECT event.id, value::uuid, ${document.id}::uuid, ${release}, 'held'
    FROM event, jsonb_array_elements_text(${JSON.stringify(partners)}::jsonb)`);
}

/**
 * Nothing of a withdrawn text is sent any more, and nothing of it is kept: what waits gives way to the withdrawal, and
 * payloads and answers that may repeat them go.
 */
async function forgetText(connection: Connection, article: string): Promise<void> {
  await connection.execute(sql`
    UPDATE partner_deliveries SET status = 'superseded', finished_at = now()
    WHERE article = ${article}::uuid AND status IN ('held', 'waiting')`);
  await connection.execute(sql`
    UPDATE partner_events SET payload = NULL WHERE article = ${article}::uuid AND payload IS NOT NULL`);
  await connection.execute(sql`
    UPDATE partner_attempts SET answer = NULL WHERE answer IS NOT NULL
      AND delivery_id IN (SELECT id FROM partner_deliveries WHERE article = ${article}::uuid)`);
}

async function findPartners(
  connection: Connection,
  type: ArticleEvent,
  { id, language, section }: StoryDocument,
  formerSection: string | undefined,
): Promise<string[]> {
  const sections = JSON.stringify([section, ...(formerSection ? [formerSection] : [])]);
  const { rows } = await connection.execute(sql`
    SELECT p.id FROM partners p
    WHERE EXISTS (SELECT 1 FROM partners_events e WHERE e.parent_id = p.id AND e.value::text = ${type})
      AND ((
        (NOT EXISTS (SELECT 1 FROM partners_languages l WHERE l.parent_id = p.id)
          OR EXISTS (SELECT 1 FROM partners_languages l WHERE l.parent_id = p.id AND l.value::text = ${language}))
        AND (NOT EXISTS (SELECT 1 FROM partners_rels r WHERE r.parent_id = p.id AND r.sections_id IS NOT NULL)
          OR EXISTS (SELECT 1 FROM partners_rels r WHERE r.parent_id = p.id
            AND r.sections_id::text IN (SELECT jsonb_array_elements_text(${sections}::jsonb)))))
        OR EXISTS (SELECT 1 FROM partner_deliveries d WHERE d.article = ${id}::uuid AND d.partner_id = p.id))
    ORDER BY p.id`);
  return rows.map((row) => String(row.id));
}

async function makePayload(
  connection: Connection,
  type: ArticleEvent,
  story: StoryDocument,
  version: number,
): Promise<string> {
  const { rows } = await connection.execute(sql`
    SELECT kind, document FROM ${sql.identifier(publishedTable)}
    WHERE key IN ('settings/settings', ${`section/${story.section}`})`);
  const find = (kind: string): unknown => rows.find((row) => row.kind === kind)?.document;
  return toArticlePayload(story, {
    type,
    version,
    publicUrl: readEnvironment().publicUrl,
    at: new Date(),
    settings: find('settings') as SettingsDocument | undefined,
    section: find('section') as SectionDocument | undefined,
  });
}
