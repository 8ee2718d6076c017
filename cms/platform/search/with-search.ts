import type { CollectionConfig, Config, Plugin, SanitizedCollectionConfig } from 'payload';
import { askForWords, askedField } from './ask-words.ts';
import type { Searched } from './document-words.ts';
import { searchTextField } from './search-text.ts';

const titleKey = 'titleFields';

/**
 * Every collection is found by its words, also those to come: the fields that its `listSearchableFields` name (without
 * them its title) are what people know a document by, all others what it says.
 */
export const withSearch: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(makeSearchable) ?? [],
});

/** Which words a collection is found by; undefined for Payload's own ones. */
export function getSearched(collection: SanitizedCollectionConfig): Searched | undefined {
  const titleFields: unknown = collection.custom[titleKey];
  if (!Array.isArray(titleFields)) return undefined;
  return { fields: collection.flattenedFields, titleFields: titleFields.map(String) };
}

function makeSearchable(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, fields, hooks } = collection;
  const titleFields = admin.listSearchableFields ?? (admin.useAsTitle ? [admin.useAsTitle] : []);
  const ask = askForWords(titleFields, collection.defaultSort);
  return {
    ...collection,
    admin: {
      ...admin,
      listSearchableFields: [askedField],
      components: {
        ...admin.components,
        beforeListTable: [
          ...(admin.components?.beforeListTable ?? []),
          '/platform/search/fill-note.tsx#FillNote',
        ],
      },
    },
    custom: { ...collection.custom, [titleKey]: titleFields },
    fields: [...fields, searchTextField],
    hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), ask] },
  };
}
