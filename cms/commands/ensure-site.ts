import { sql } from '@payloadcms/db-postgres';
import { createLocalReq, type PayloadRequest } from 'payload';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import { firstSearchAliases } from '#contract/search-aliases.ts';
import { publishedTable } from '#contract/hand-over.ts';
import { fromSearchAliases } from '../documents/search-aliases/alias-lines.ts';
import { getConnection, runInTransaction } from '../platform/database/transaction.ts';
import { openPayload } from './open-payload.ts';

const firstSettings = {
  name: 'Gương Sáng',
  owner: 'Chưa khai báo (Cài đặt trang → Cơ quan chủ quản)',
  languages: [defaultLanguage] satisfies LanguageCode[],
};

/**
 * Gives a CMS the settings and the front page without which there is no public site, and the first aliases of search. What was ever saved is left alone.
 */
export async function ensureSite(): Promise<{ made: string[] }> {
  const payload = await openPayload();
  const req = await createLocalReq({}, payload);
  return runInTransaction(req, async () => {
    const known = await findPublished(req);
    const made: string[] = [];
    if (!known.has('settings/settings')) {
      await payload.updateGlobal({ slug: 'site-settings', data: firstSettings, overrideAccess: true, req });
      made.push('site-settings');
    }
    if (!known.has('home/home')) {
      await payload.updateGlobal({ slug: 'home', data: {}, overrideAccess: true, req });
      made.push('home');
    }
    if (!known.has('search-aliases/search-aliases')) {
      const data = fromSearchAliases(firstSearchAliases);
      await payload.updateGlobal({ slug: 'search-aliases', data, overrideAccess: true, req });
      made.push('search-aliases');
    }
    return { made };
  });
}

async function findPublished(req: PayloadRequest): Promise<ReadonlySet<string>> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT key FROM ${sql.identifier(publishedTable)} WHERE kind IN ('settings', 'home', 'search-aliases')`);
  return new Set(rows.map(({ key }) => String(key)));
}
