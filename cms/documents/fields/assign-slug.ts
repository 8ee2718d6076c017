import { sql } from '@payloadcms/db-postgres';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { toFreeSlug, toSlug } from '#contract/slug.ts';
import { lockName } from '../../platform/database/locks.ts';
import { getConnection } from '../../platform/database/transaction.ts';

/** Slug of a title without a letter or digit. */
const nameless = 'bai';

interface SlugRule {
  /** Field that the slug is made of. */
  title: 'title' | 'name';
  /** Database tables that hold slugs: of the documents, and of their versions where drafts are kept. */
  table: string;
  versions?: string;
  /** Where a slug follows its name until readers have it; other terms keep the slug that they began with. */
  wasPublic?: (req: PayloadRequest, id: string) => Promise<boolean>;
  /** Stories have one row of addresses a language. */
  perLanguage?: boolean;
}

interface Addressed extends Record<string, unknown> {
  readonly id: string;
}

/**
 * Hook that gives a document a free slug.
 *
 * 1. A slug that was typed is folded; an empty one is made of the title.
 * 2. Until the document was public once, a slug that was made of the title follows the title.
 * 3. A collision gets a number, per language. Slugs that a document had while it was public stay its own.
 */
export function assignSlug(rule: SlugRule): CollectionBeforeChangeHook<Addressed> {
  return async ({ data, originalDoc, req }) => {
    const title = String(data[rule.title] ?? originalDoc?.[rule.title] ?? '');
    const merged = { ...originalDoc, ...data };
    const follows = await isUnseen(rule, req, merged, originalDoc?.id);
    const wanted = chooseSlug(rule, merged, originalDoc, title, follows);
    if (wanted === originalDoc?.slug && data.language === originalDoc?.language)
      return { ...data, slug: wanted };
    const language = String(data.language ?? originalDoc?.language ?? '');
    const taken = await findTakenSlugs(rule, req, toSlug(wanted) || nameless, originalDoc?.id, language);
    return { ...data, slug: toFreeSlug(wanted, (slug) => taken.has(slug), nameless) };
  };
}

function chooseSlug(
  rule: SlugRule,
  merged: Record<string, unknown>,
  original: Record<string, unknown> | undefined,
  title: string,
  isUnseen: boolean,
): string {
  const typed = typeof merged.slug === 'string' ? merged.slug : '';
  if (!typed.trim()) return title;
  const followed =
    original && isUnseen && typed === original.slug && isMadeOf(typed, String(original[rule.title] ?? ''));
  if (followed) return title === original[rule.title] ? typed : title;
  return typed === original?.slug ? typed : toSlug(typed) || title;
}

/** Whether no reader has ever met the document at an address of its own. Terms that are not asked about keep theirs from the start. */
async function isUnseen(
  { title, wasPublic }: SlugRule,
  req: PayloadRequest,
  merged: Record<string, unknown>,
  id: string | undefined,
): Promise<boolean> {
  if (title === 'title') return !merged.publishedAt;
  return Boolean(wasPublic && id && !(await wasPublic(req, id)));
}

function isMadeOf(slug: string, title: string): boolean {
  const base = toSlug(title) || nameless;
  return slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)));
}

async function findTakenSlugs(
  { table, versions, perLanguage }: SlugRule,
  req: PayloadRequest,
  base: string,
  id: string | undefined,
  language: string,
): Promise<Set<string>> {
  const connection = await getConnection(req);
  const other = id ?? '00000000-0000-0000-0000-000000000000';
  // Two editors who save the same title at once wait for each other.
  await lockName(connection, `slug/${table}/${language}`);
  const ofLanguage = perLanguage ? sql`AND language::text = ${language}` : sql``;
  const kept = await connection.execute(sql`
    SELECT slug, previous_slugs FROM ${sql.identifier(table)}
    WHERE id <> ${other}::uuid ${ofLanguage}
      AND (slug LIKE ${`${base}%`} OR previous_slugs::text LIKE ${`%"${base}%`})`);
  const slugs = kept.rows.flatMap((row) => [row.slug, ...((row.previous_slugs as string[] | null) ?? [])]);
  if (versions) {
    const inLanguage = perLanguage ? sql`AND version_language::text = ${language}` : sql``;
    const drafts = await connection.execute(sql`
      SELECT version_slug AS slug FROM ${sql.identifier(versions)}
      WHERE latest AND parent_id <> ${other}::uuid ${inLanguage} AND version_slug LIKE ${`${base}%`}`);
    slugs.push(...drafts.rows.map((row) => row.slug));
  }
  return new Set(slugs.filter((slug): slug is string => typeof slug === 'string'));
}
