import type { Block, CollectionConfig, Config, Field, GlobalConfig, Plugin } from 'payload';

/** Shows nothing by itself. */
const formWatch: Field = {
  name: 'formWatch',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/platform/forms/form-watch.tsx#FormWatch' } },
};

/** No form of a document loses a change while the server answers about an earlier one. */
export const watchedForms: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(watchForm) ?? [],
  globals: config.globals?.map(watchForm) ?? [],
});

/** The same for what has a form of its own. A block of the body is one. */
export function watchForm<T extends CollectionConfig | GlobalConfig | Block>(entity: T): T {
  return { ...entity, fields: [...entity.fields, formWatch] };
}
