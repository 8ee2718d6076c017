import type { GlobalConfig } from 'payload';
import { homeSchema } from '#contract/settings.ts';
import { globalAccessOf } from '../platform/access/access-of.ts';
import { anniversariesField } from '../documents/fields/anniversaries.ts';
import { localizedFields } from '../documents/fields/localized.ts';
import { choosingBlocks } from '../documents/fields/section-layout.ts';
import { many } from '../documents/fields/relations.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { makeFlowEndpoints } from '../story/term-flow/endpoints.ts';
import { withGlobalFlow } from '../story/term-flow/flow-admin.ts';
import { flowField } from '../story/term-flow/flow-ui-field.ts';
import { flowHooks, readsVersions } from '../story/term-flow/global-hooks.ts';

const flow = flowHooks('home');

/** The front page. */
export const home: GlobalConfig = {
  slug: 'home',
  label: 'Trang chủ',
  admin: {
    hideAPIURL: true,
    ...withGlobalFlow,
    group: 'Nội dung',
    description: 'Bài đặt trên cùng và thứ tự chuyên mục. Sửa là bản thảo; duyệt rồi mới lên trang.',
  },
  access: { ...globalAccessOf('home'), readVersions: readsVersions },
  versions: { drafts: { autosave: false, validate: true }, max: 0 },
  endpoints: makeFlowEndpoints('home'),
  hooks: {
    beforeOperation: [cleanInput, flow.beforeOperation],
    beforeChange: [flow.beforeChange],
    afterChange: [flow.afterChange],
  },
  fields: [
    flowField,
    {
      ...many({
        name: 'leads',
        label: 'Bài đặt trên cùng',
        to: 'stories',
        description:
          'Kéo để xếp thứ tự. Mỗi bài chỉ hiện ở trang chủ của ngôn ngữ mình. Để trống thì lấy bài mới nhất.',
        filter: { onSite: { equals: true } },
      }),
      // Payload would look the stories up as nobody when the system itself saves; the publisher leaves out what is not live.
      validate: () => true as const,
    },
    many({
      name: 'sections',
      label: 'Chuyên mục',
      to: 'sections',
      description: 'Theo thứ tự hiện trên trang chủ. Để trống thì hiện tất cả.',
    }),
    {
      name: 'rows',
      type: 'blocks',
      label: 'Hàng chọn theo lĩnh vực, vai trò, đơn vị, địa phương',
      labels: { singular: 'hàng', plural: 'hàng' },
      maxRows: 4,
      admin: { initCollapsed: true, description: 'Đứng dưới các tỉnh. Để trống thì không có hàng nào.' },
      blocks: Object.values(choosingBlocks),
    },
    anniversariesField,
    ...localizedFields([{ name: 'notice', label: 'Lời chào', schema: homeSchema.shape.notice }]),
  ],
};
