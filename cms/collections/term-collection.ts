import type { CollectionConfig, CollectionSlug, Field } from 'payload';
import type { TermKind } from '#contract/document.ts';
import { accessOf } from '../access/access-of.ts';
import type { TableSlug } from '../access/table.ts';
import { localizedFields } from '../fields/localized.ts';
import { searchTextField } from '../fields/search-text.ts';
import { slugFields } from '../fields/slug.ts';
import { cleanInput } from '../hooks/clean-input.ts';
import { assignSlug } from '../hooks/assign-slug.ts';
import { foldQueries, keepSearchText } from '../hooks/fold-search.ts';
import { publishOnSave, refuseDeletionInUse, removeOnDelete } from '../hooks/publish-terms.ts';
import { withPreview } from '../preview/live-preview.ts';

type LocalizedLabels = Parameters<typeof localizedFields>[0];

interface TermOptions {
  slug: CollectionSlug & TableSlug;
  kind: Exclude<TermKind, 'exemplar'>;
  table: string;
  labels: { singular: string; plural: string };
  description: string;
  columns: string[];
  /** Labels in several languages. The first is the name. */
  localized: LocalizedLabels;
  fields: Field[];
  /** Further fields whose words are searched. */
  searched?: string[];
}

/** A taxonomy: saved means public. */
export function termCollection(options: TermOptions): CollectionConfig {
  return {
    slug: options.slug,
    labels: options.labels,
    admin: {
      group: 'Danh mục',
      hideAPIURL: true,
      ...(options.kind === 'section' && withPreview),
      useAsTitle: 'name',
      description: options.description,
      defaultColumns: options.columns,
      listSearchableFields: ['searchText'],
      pagination: { defaultLimit: 50 },
    },
    defaultSort: 'name',
    access: accessOf(options.slug),
    disableDuplicate: true,
    fields: [...localizedFields(options.localized), ...options.fields, ...slugFields, searchTextField],
    hooks: {
      beforeOperation: [cleanInput, foldQueries(['name'])],
      beforeChange: [
        assignSlug({ title: 'name', table: options.table }),
        keepSearchText(['name', 'slug', ...(options.searched ?? [])]),
      ],
      afterChange: [publishOnSave(options.kind)],
      beforeDelete: [refuseDeletionInUse(options.kind)],
      afterDelete: [removeOnDelete(options.kind)],
    },
  };
}
