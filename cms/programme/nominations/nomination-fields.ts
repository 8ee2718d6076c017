import type { Field } from 'payload';
import { defaultLanguage } from '#contract/languages.ts';
import { nominationShape } from '#contract/nominations/nomination.ts';
import { line, text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { day } from '../../documents/fields/days.ts';
import { languageOptions, toOptions } from '../../documents/fields/options.ts';
import { one } from '../../documents/fields/relations.ts';
import { can } from '../../platform/access/can.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import {
  nominationKindNames,
  nominationOriginNames,
  nominationStateNames,
  stanceNames,
} from './nomination-states.ts';

const written = { create: () => false, update: () => false };

const voiceOf = (name: string, label: string): Field => ({
  name,
  type: 'upload',
  relationTo: 'nomination-voices',
  label,
  maxDepth: 1,
});

/** What was said, and about whom. */
export const saidFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Việc gì',
        required: true,
        defaultValue: 'nominate',
        options: toOptions(nominationKindNames),
      },
      {
        name: 'origin',
        type: 'select',
        label: 'Đến bằng',
        required: true,
        defaultValue: 'phone',
        options: toOptions(nominationOriginNames),
        admin: { description: 'Nghe điện thoại, nhận thư, gặp người thì nhập ở đây rồi cấp mã cho họ.' },
      },
      {
        name: 'language',
        type: 'select',
        label: 'Bằng tiếng',
        required: true,
        defaultValue: defaultLanguage,
        options: languageOptions,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'about',
        type: 'text',
        label: 'Về ai',
        required: true,
        validate: byContract(nominationShape.about),
      },
      { name: 'place', type: 'text', label: 'Ở đâu', validate: byContract(nominationShape.place) },
    ],
  },
  { name: 'text', type: 'textarea', label: 'Lời kể', validate: byContract(nominationShape.text) },
  voiceOf('voice', 'Bản ghi âm của người gửi'),
  {
    name: 'voiceProblem',
    type: 'text',
    label: 'Bản ghi âm không mở được',
    access: written,
    admin: { readOnly: true, condition: (data) => Boolean(data.voiceProblem) },
  },
  one({
    name: 'exemplar',
    label: 'Hồ sơ điển hình',
    to: 'exemplars',
    description: 'Hồ sơ mà người gửi nói tới, hoặc hồ sơ đã lập từ lời giới thiệu này.',
  }),
  {
    type: 'row',
    admin: { condition: (data) => data.kind === 'comment' },
    fields: [
      one({
        name: 'review',
        label: 'Góp ý trong đợt xét',
        to: 'reviews',
        // What was sent in time may be taken in later; what was chosen once stays.
        filter: ({ id, data }) =>
          id || (data as { origin?: string }).origin === 'web' ? true : { state: { equals: 'open' } },
        description:
          'Ý kiến nhận qua điện thoại, đơn thư về người đang được xét: chọn đợt xét và hồ sơ người ấy.',
      }),
      { name: 'stance', type: 'select', label: 'Ý kiến', options: toOptions(stanceNames) },
    ],
  },
];

/** Who looks into it, and until when. */
export const careFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        ...one({ name: 'assignee', label: 'Giao cho', to: 'users' }),
        access: { create: mayAssign, update: mayAssign },
      },
      { ...day('due', 'Hạn trả lời'), access: { create: mayAssign, update: mayAssign } },
      {
        ...one({ name: 'unit', label: 'Đơn vị xử lý', to: 'units' }),
        access: { create: mayAssign, update: mayAssign },
      },
    ],
  },
  {
    name: 'note',
    type: 'textarea',
    label: 'Ghi chú nội bộ',
    validate: byContract(text(5_000)),
    admin: { description: 'Đã hỏi ai, xác minh được gì. Người gửi không thấy.' },
  },
];

/** How to reach the sender: as little as he allowed, for as long as he was told. */
export const senderFields: Field[] = [
  {
    name: 'mayKeep',
    type: 'checkbox',
    label: 'Người gửi đồng ý cho giữ tên và liên hệ, chỉ để hỏi thêm về điều đã gửi',
    defaultValue: false,
    access: { read: mayReadContact },
  },
  ...(['senderName', 'senderContact'] as const).map((name): Field => ({
    name,
    type: 'text',
    label: name === 'senderName' ? 'Tên người gửi' : 'Điện thoại, thư điện tử',
    validate: byContract(nominationShape[name]),
    access: { read: mayReadContact, update: mayReadContact },
    admin: { disableListColumn: true, disableListFilter: true },
  })),
  {
    ...day('contactUntil', 'Giữ đến hết ngày'),
    access: written,
    admin: { readOnly: true, condition: (data) => Boolean(data.contactUntil) },
  },
  {
    ...day('contactDeletedAt', 'Đã xóa liên hệ ngày'),
    access: written,
    admin: { readOnly: true, condition: (data) => Boolean(data.contactDeletedAt) },
  },
];

/** What whoever has the code reads and hears. */
export const answersField: Field = {
  name: 'answers',
  type: 'array',
  label: 'Trả lời người gửi',
  labels: { singular: 'trả lời', plural: 'trả lời' },
  maxRows: 20,
  admin: {
    description:
      'Người có mã đọc, nghe được ngay sau khi lưu, và không sửa lại được. Không nêu tên người gửi hay chuyện riêng của ai.',
  },
  fields: [
    {
      name: 'language',
      type: 'select',
      label: 'Bằng tiếng',
      required: true,
      defaultValue: defaultLanguage,
      options: languageOptions,
    },
    { name: 'text', type: 'textarea', label: 'Lời trả lời', validate: byContract(text(5_000)) },
    voiceOf('voice', 'Hoặc nói: bản ghi âm'),
    {
      name: 'at',
      type: 'date',
      label: 'Trả lời lúc',
      access: written,
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
    },
    {
      name: 'by',
      type: 'text',
      label: 'Người trả lời',
      validate: byContract(text(200)),
      access: written,
      admin: { readOnly: true },
    },
  ],
};

/** What the system keeps of it. */
export const keptFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    label: 'Tình trạng',
    required: true,
    defaultValue: 'received',
    index: true,
    options: toOptions(nominationStateNames),
    access: written,
    admin: { position: 'sidebar', readOnly: true, components: { Field: false } },
  },
  {
    name: 'title',
    type: 'text',
    label: 'Tên gọi',
    access: written,
    validate: byContract(line(200)),
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.title) },
  },
  {
    name: 'receivedAt',
    type: 'date',
    label: 'Nhận lúc',
    index: true,
    access: written,
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
    },
  },
  {
    name: 'forgottenAt',
    type: 'date',
    label: 'Đã xóa dữ liệu cá nhân lúc',
    access: written,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.forgottenAt) },
  },
  {
    // Of the code only this is kept: nobody reads the code from it.
    name: 'codeHash',
    type: 'text',
    label: 'Dấu của mã theo dõi',
    unique: true,
    index: true,
    access: { ...written, read: () => false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  },
  {
    // Whoever has the code is to read something new: written into the public server's folder by the work of this process.
    name: 'isAnswerStale',
    type: 'checkbox',
    label: 'Trả lời chưa tới người gửi',
    index: true,
    access: { ...written, read: () => false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  },
];

function mayAssign({ req }: { req: { user: Parameters<typeof can>[0] } }): boolean {
  return can(req.user, 'nomination.assign');
}

/** Whoever is to ask the sender needs to know how; of others only those who keep the whole. */
function mayReadContact({
  req,
  doc,
}: {
  req: { user: (Parameters<typeof can>[0] & { id?: string }) | null };
  doc?: Record<string, unknown>;
}): boolean {
  const { user } = req;
  if (can(user, 'nomination.readContact')) return true;
  if (!user || !doc) return false;
  return [doc.assignee, doc.createdBy].some((one) => getReferenceId(one as string) === user.id);
}
