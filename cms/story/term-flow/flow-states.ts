import type { BadgeLook } from '../../checks/states.ts';
import type { FlowState } from './term-flow.ts';

interface FlowTraits {
  name: string;
  /** What it means for whoever edits, in one or two sentences. */
  hint: string;
  badge: BadgeLook;
}

/** States of a document that goes public by submission and approval, as editors are told. */
export const flowStates = {
  live: {
    name: 'Trên trang',
    hint: 'Bạn đọc đang thấy đúng bản này. Sửa ở đây chưa đổi gì trên trang cho tới khi được duyệt.',
    badge: 'public',
  },
  editing: {
    name: 'Bản thảo',
    hint: 'Đã sửa, chưa gửi. Sửa xong thì lưu bản thảo rồi bấm “Gửi duyệt”.',
    badge: 'held',
  },
  submitted: {
    name: 'Chờ duyệt',
    hint: 'Đang chờ người không sửa bản này duyệt. Sửa bây giờ thì phải gửi duyệt lại.',
    badge: 'waiting',
  },
  returned: {
    name: 'Bị trả lại',
    hint: 'Người duyệt đã trả lại. Sửa theo lời nhắn rồi gửi duyệt lại.',
    badge: 'refused',
  },
} as const satisfies Record<FlowState, FlowTraits>;
