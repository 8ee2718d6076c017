import type { Field } from 'payload';
import { line } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';

/** Name of the exemplar that a record is about, as its hook notes it: what lists and searches call the record. */
export const subjectNameField: Field = {
  name: 'name',
  type: 'text',
  label: 'Tên điển hình',
  validate: byContract(line(200)),
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
};
