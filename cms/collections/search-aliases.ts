import type { GlobalConfig } from 'payload';
import { firstSearchAliases } from '#contract/search-aliases.ts';
import { checkLines, longestLines, writeLines } from '../documents/search-aliases/alias-lines.ts';
import { globalAccessOf } from '../platform/access/access-of.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { makeFlowEndpoints } from '../story/term-flow/endpoints.ts';
import { withUnseenFlow } from '../story/term-flow/flow-admin.ts';
import { flowField } from '../story/term-flow/flow-ui-field.ts';
import { flowHooks, readsVersions } from '../story/term-flow/global-hooks.ts';

const flow = flowHooks('search-aliases');

/** Spellings that a search takes for one another, on the site and in the CMS. */
export const searchAliases: GlobalConfig = {
  slug: 'search-aliases',
  label: 'Từ đồng nghĩa khi tìm',
  admin: {
    hideAPIURL: true,
    ...withUnseenFlow,
    group: 'Hệ thống',
    description:
      'Chữ viết tắt, các cách viết của một tên: gõ một thì tìm cả, trên trang và trong trang biên tập. Sửa là bản thảo; duyệt rồi mới có hiệu lực.',
  },
  access: { ...globalAccessOf('search-aliases'), readVersions: readsVersions },
  versions: { drafts: { autosave: false, validate: true }, max: 0 },
  endpoints: makeFlowEndpoints('search-aliases'),
  hooks: {
    beforeOperation: [cleanInput, flow.beforeOperation],
    beforeChange: [flow.beforeChange],
    afterChange: [flow.afterChange],
  },
  fields: [
    flowField,
    {
      name: 'missedWords',
      type: 'ui',
      label: 'Bạn đọc tìm mà không thấy',
      admin: { components: { Field: '/documents/search-aliases/missed-words.tsx#MissedWords' } },
    },
    {
      name: 'groups',
      type: 'textarea',
      label: 'Các nhóm',
      defaultValue: () => writeLines(firstSearchAliases.groups),
      maxLength: longestLines,
      validate: checkLines,
      admin: {
        rows: 30,
        description:
          'Mỗi dòng một nhóm, dấu = đứng giữa các cách viết, ví dụ: HTX = hợp tác xã. Không cần viết cả chữ có dấu lẫn chữ không dấu, chữ hoa lẫn chữ thường: khi tìm chúng là một. Tên cũ của xã, tên gọi tắt của đơn vị thì ghi ở mục của xã, của đơn vị ấy.',
      },
    },
  ],
};
