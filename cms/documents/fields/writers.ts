import type { JSONField } from 'payload';

/**
 * Ids of those who changed a document since it last went out: none of them approves it, or holds its claims against their
 * sources. Only hooks write it.
 */
export const writersField: JSONField = {
  name: 'writers',
  type: 'json',
  label: 'Những người viết',
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
};
