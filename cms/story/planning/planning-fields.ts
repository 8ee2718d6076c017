import type { Field, FieldAccess } from 'payload';
import { can } from '../../platform/access/can.ts';
import { many } from '../../documents/fields/relations.ts';

const desk: FieldAccess = ({ req }) => can(req.user, 'story.updateAll');
const assigns = { create: desk, update: desk };
const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const;

/** Who does the text, until when, and when it is meant to go out. */
export const planningFields: Field[] = [
  {
    ...many({
      name: 'assignees',
      label: 'Giao cho',
      to: 'users',
      description: 'Người được giao thấy bài trong “Việc của tôi” và sửa được bài.',
    }),
    access: assigns,
  },
  {
    name: 'dueAt',
    type: 'date',
    label: 'Hạn nộp',
    index: true,
    access: assigns,
    admin: { date: moment },
  },
  {
    name: 'plannedFor',
    type: 'date',
    label: 'Dự kiến lên trang',
    index: true,
    access: assigns,
    admin: { date: moment, description: 'Chỉ để xếp lịch; muốn bài tự lên trang thì hẹn giờ sau khi duyệt.' },
  },
  {
    name: 'embargoUntil',
    type: 'date',
    label: 'Cấm vận tới',
    index: true,
    admin: {
      date: moment,
      description:
        'Trước giờ này không bản nào của bài lên trang, kể cả bản dịch. Chỉ thư ký xuất bản mới rút ngắn hoặc bỏ được.',
    },
  },
  { name: 'brief', type: 'textarea', label: 'Đề bài', admin: { description: 'Tòa soạn cần gì ở bài này.' } },
];

export const planningNames = planningFields.flatMap((field) =>
  'name' in field && field.name ? [field.name] : [],
);
