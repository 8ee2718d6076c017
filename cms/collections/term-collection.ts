import type { CollectionBeforeDeleteHook, CollectionConfig, Field } from 'payload';
import type { TermKind } from '#contract/document.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { localizedFields } from '../documents/fields/localized.ts';
import { slugFields } from '../documents/fields/slug.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { assignSlug } from '../documents/fields/assign-slug.ts';
import { refuseDeletionInUse, removeOnDelete } from '../publishing/publish-terms.ts';
import { flowHooks } from '../story/term-flow/collection-hooks.ts';
import { makeFlowEndpoints } from '../story/term-flow/endpoints.ts';
import { withFlow } from '../story/term-flow/flow-admin.ts';
import { flowField } from '../story/term-flow/flow-ui-field.ts';
import type { FlowCollection } from '../story/term-flow/subjects.ts';

type LocalizedLabels = Parameters<typeof localizedFields>[0];

interface TermOptions {
  slug: Exclude<FlowCollection, 'interface-texts'>;
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
  /** What else keeps a document from being deleted. */
  beforeDelete?: CollectionBeforeDeleteHook[];
}

/** A taxonomy: saved is a draft, approved is public. */
export function termCollection(options: TermOptions): CollectionConfig {
  const flow = flowHooks(options.slug);
  return {
    slug: options.slug,
    labels: options.labels,
    admin: {
      group: 'Danh mục',
      hideAPIURL: true,
      ...withFlow,
      enableListViewSelectAPI: true,
      useAsTitle: 'name',
      description: options.description,
      defaultColumns: options.columns,
      listSearchableFields: ['name', 'slug', ...(options.searched ?? [])],
      pagination: { defaultLimit: 50 },
    },
    defaultSort: 'name',
    access: accessOf(options.slug),
    disableDuplicate: true,
    disableBulkEdit: true,
    versions: { drafts: { autosave: false, validate: true }, maxPerDoc: 0 },
    endpoints: makeFlowEndpoints(options.slug),
    fields: [flowField, ...localizedFields(options.localized), ...options.fields, ...slugFields],
    hooks: {
      beforeOperation: [cleanInput, flow.beforeOperation],
      beforeChange: [
        flow.beforeChange,
        assignSlug({ title: 'name', table: options.table, versions: `_${options.table}_v` }),
      ],
      afterChange: [flow.afterChange],
      beforeDelete: [...(options.beforeDelete ?? []), refuseDeletionInUse(options.kind)],
      afterDelete: [removeOnDelete(options.kind), flow.afterDelete],
    },
  };
}
