import type { SanitizedConfig } from 'payload';
import type { TableSlug } from './table.ts';

/** Names of collections and globals as the interface has them. */
export function getTitles(config: SanitizedConfig): Record<TableSlug, string> {
  const collections = config.collections.map(({ slug, labels }) => [slug, labels.plural]);
  const globals = config.globals.map(({ slug, label }) => [slug, label]);
  return Object.fromEntries([...collections, ...globals]) as Record<TableSlug, string>;
}
