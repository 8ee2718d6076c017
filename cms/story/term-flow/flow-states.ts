import type { FlowState } from './term-flow.ts';

/** States of a document that goes public by submission and approval, as editors are told. */
export const flowStateNames = {
  live: 'Trên trang',
  editing: 'Bản thảo',
  submitted: 'Chờ duyệt',
  returned: 'Bị trả lại',
} as const satisfies Record<FlowState, string>;

export const flowStateHints = {
  live: 'Bạn đọc đang thấy đúng bản này. Sửa ở đây chưa đổi gì trên trang cho tới khi được duyệt.',
  editing: 'Đã sửa, chưa gửi. Sửa xong thì lưu bản thảo rồi bấm “Gửi duyệt”.',
  submitted: 'Đang chờ người không sửa bản này duyệt. Sửa bây giờ thì phải gửi duyệt lại.',
  returned: 'Người duyệt đã trả lại. Sửa theo lời nhắn rồi gửi duyệt lại.',
} as const satisfies Record<FlowState, string>;
