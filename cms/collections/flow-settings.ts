import type { GlobalConfig } from 'payload';
import { globalAccessOf } from '../platform/access/access-of.ts';
import { defaultLateLimit } from '../checks/flow-settings.ts';

/** How the newsroom works: only the administrator decides, and the log keeps every change. */
export const flowSettings: GlobalConfig = {
  slug: 'flow-settings',
  label: 'Quy trình biên tập',
  admin: {
    hideAPIURL: true,
    group: 'Hệ thống',
    description: 'Ai duyệt bài của ai, và bài hẹn giờ mà máy chủ tắt đúng lúc ấy thì xử lý thế nào.',
  },
  access: globalAccessOf('flow-settings'),
  fields: [
    {
      name: 'allowsSelfApproval',
      type: 'checkbox',
      label: 'Cho phép tự duyệt',
      defaultValue: false,
      admin: {
        description:
          'Chỉ bật khi tòa soạn có một người. Bình thường người viết hay đã sửa một bài thì không duyệt bài ấy. ' +
          'Mỗi lần tự duyệt đều được ghi vào lịch sử của bài.',
      },
    },
    {
      name: 'lateLimit',
      type: 'number',
      label: 'Phát muộn tối đa (phút)',
      required: true,
      min: 0,
      max: 10_080,
      defaultValue: defaultLateLimit,
      admin: {
        description:
          'Bài lỡ giờ hẹn vì máy chủ tắt thì lên trang ngay khi chạy lại nếu muộn không quá chừng này, và có báo động. ' +
          'Muộn hơn thì bài chờ người quyết định.',
      },
    },
  ],
};
