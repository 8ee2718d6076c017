import type { CollectionConfig, Config, Field, GlobalConfig, Plugin } from 'payload';

/** Every day and moment that is picked in the CMS is one of the newsroom's clock. */
export const newsroomClock: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(setFields) ?? [],
  globals: config.globals?.map(setFields) ?? [],
});

function setFields<T extends CollectionConfig | GlobalConfig>(entity: T): T {
  return { ...entity, fields: entity.fields.map(setField) };
}

function setField(field: Field): Field {
  if (field.type === 'date') {
    const components = {
      Field: '/documents/fields/moment-field.tsx#MomentField',
      ...field.admin?.components,
    };
    return { ...field, admin: { ...field.admin, components } };
  }
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(setField) })) };
  return 'fields' in field ? { ...field, fields: field.fields.map(setField) } : field;
}
