import type { FieldAccess, TextField } from 'payload';
import { exemplarSchema } from '#contract/exemplar.ts';
import { can } from '../../platform/access/can.ts';
import type { Exemplar } from '../../payload-types.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

/** The newsroom reads it, and the unit that the exemplar belongs to. */
const readsEthnicity: FieldAccess<Exemplar> = ({ req, doc }) => {
  if (can(req.user, 'story.readAll')) return true;
  const unit = getReferenceId(req.user?.unit);
  return Boolean(unit) && getReferenceId(doc?.unit) === unit;
};

/** Ethnic group of an exemplar, sensitive data: readers see it only where a consent allows that. */
export const ethnicityField: TextField = {
  name: 'ethnicity',
  type: 'text',
  label: 'Dân tộc',
  validate: byContract(exemplarSchema.shape.ethnicity),
  access: { read: readsEthnicity },
  admin: { description: 'Dữ liệu nhạy cảm: chỉ lên trang khi người đó đồng ý cho nêu (mục Đồng ý).' },
};
