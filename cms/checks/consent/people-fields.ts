import type { Field } from 'payload';
import { toOptions } from '../../documents/fields/options.ts';
import { many } from '../../documents/fields/relations.ts';
import { recognisabilityNames } from './terms.ts';

const hasPeople = (data: Record<string, unknown>) => data.recognisable === 'people';

/** Who can be recognised in a file; without an answer it does not go out. */
export const peopleFields: Field[] = [
  {
    name: 'recognisable',
    type: 'select',
    label: 'Nhận ra được ai trong tệp?',
    options: toOptions(recognisabilityNames),
    admin: {
      description: 'Phải trả lời thì tệp mới lên trang được. Phụ đề không cần.',
      condition: (data) => data.type !== 'captions',
    },
  },
  withCondition(many({ name: 'exemplarsShown', label: 'Điển hình có trong tệp', to: 'exemplars' })),
  withCondition(
    many({
      name: 'peopleShown',
      label: 'Người khác có trong tệp (chọn hồ sơ đồng ý)',
      to: 'consents',
      description: 'Mỗi người một hồ sơ ở mục Đồng ý.',
      filter: { exemplar: { exists: false } },
    }),
  ),
];

function withCondition(field: ReturnType<typeof many>): Field {
  return { ...field, admin: { ...field.admin, condition: hasPeople } } as Field;
}
