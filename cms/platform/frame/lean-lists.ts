import type { Config, Field, Plugin } from 'payload';

/** What no cell of a table can show. */
const shapeless: readonly Field['type'][] = ['array', 'blocks', 'richText', 'json', 'code'];

/** Lists offer no columns that could show nothing: each of them weighs on every page of a list. */
export const leanLists: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((each) => ({ ...each, fields: each.fields.map(leaveOut) })) ?? [],
});

function leaveOut(field: Field): Field {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(leaveOut) })) };
  if (field.type === 'row' || field.type === 'collapsible')
    return { ...field, fields: field.fields.map(leaveOut) };
  if (!shapeless.includes(field.type)) return field;
  return { ...field, admin: { ...field.admin, disableListColumn: true } } as Field;
}
