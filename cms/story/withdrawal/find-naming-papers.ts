import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { newsroomZone } from '#contract/newsroom-clock.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import type { Elsewhere } from './find-naming-stories.ts';

/** A paper that names the person, and changes when it is chosen. */
export interface NamedPaper extends Elsewhere {
  id: string;
}

/**
 * Proposals, recognitions, holds and reviews that are about others and name the person all the same.
 * @param exemplar id of the person’s own profile
 * @param words a pattern of every name
 * @returns at most 200 of each kind
 */
export async function findNamingPapers(
  req: PayloadRequest,
  exemplar: string,
  words: string,
): Promise<NamedPaper[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    (SELECT 'proposals' AS kind, id, concat('Đề nghị khen thưởng: ', name) AS title FROM proposals
      WHERE exemplar_id <> ${exemplar}::uuid AND concat_ws(' ', name, summary, achievements, parent_body, issuer, symbol,
        signed_at, addressees, bases, recipients, authority, office, signer, history::text) ~* ${words}
      ORDER BY updated_at DESC, id LIMIT 200)
    UNION ALL
    (SELECT 'recognitions', id, concat('Danh hiệu, khen thưởng: ', concat_ws(', ', name, nullif(title, ''))) FROM recognitions
      WHERE exemplar_id <> ${exemplar}::uuid AND concat_ws(' ', name, title, issuer, number, legal_basis, revocation_by,
        revocation_number, revocation_reason) ~* ${words}
      ORDER BY date DESC NULLS LAST, id LIMIT 200)
    UNION ALL
    -- Few may know who is held.
    (SELECT 'holds', id, concat('Mục tạm dừng xét từ ngày ', to_char(since AT TIME ZONE ${newsroomZone}, 'DD/MM/YYYY')) FROM holds
      WHERE exemplar_id <> ${exemplar}::uuid
        AND concat_ws(' ', name, reason, lifting_by, lifting_reason) ~* ${words}
      ORDER BY since DESC, id LIMIT 200)
    UNION ALL
    (SELECT 'reviews', r.id, concat('Đợt xét: ', r.name) FROM reviews r WHERE
      concat_ws(' ', r.name, r.description, r.problem, r.terms_basis, r.history::text, r.meeting_place, r.meeting_course,
        r.meeting_parent_body, r.meeting_issuer, r.meeting_symbol, r.meeting_recipients) ~* ${words}
      OR EXISTS (SELECT FROM reviews_council m WHERE m._parent_id = r.id AND concat_ws(' ', m.name, m.office) ~* ${words})
      OR EXISTS (SELECT FROM reviews_candidates c WHERE c._parent_id = r.id
        AND c.exemplar_id IS DISTINCT FROM ${exemplar}::uuid
        AND (concat_ws(' ', c.name, c.summary, c.drop_reason) ~* ${words}
          OR EXISTS (SELECT FROM reviews_candidates_criteria t
            WHERE t._parent_id = c.id AND concat_ws(' ', t.text, t.evidence) ~* ${words})))
      ORDER BY r.updated_at DESC, r.id LIMIT 200)`);
  return rows.map(({ kind, id, title }) => ({
    id: String(id),
    title: String(title ?? ''),
    href: `/admin/collections/${String(kind)}/${String(id)}`,
  }));
}
