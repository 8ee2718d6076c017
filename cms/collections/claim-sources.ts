import type { CollectionConfig } from 'payload';
import { z } from 'zod';
import { sourceKindNames } from '#contract/verification.ts';
import { line, text } from '#contract/text.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { createdByField } from '../documents/fields/created-by.ts';
import { day } from '../documents/fields/days.ts';
import { toOptions } from '../documents/fields/options.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { dropApprovalsOfSource } from '../story/workflow/drop-approvals-of-claims.ts';
import { reopenChangedSource } from '../checks/verification/reopen-changed-source.ts';
import { refuseSourceDeletion } from '../checks/verification/refuse-source-deletion.ts';

/** What claims rest on: one report or decision serves many claims and many stories. */
export const claimSources: CollectionConfig = {
  slug: 'claim-sources',
  labels: { singular: 'Nguồn kiểm chứng', plural: 'Nguồn kiểm chứng' },
  admin: {
    group: 'Trung thực, đúng luật',
    hideAPIURL: true,
    enableListViewSelectAPI: true,
    useAsTitle: 'title',
    description:
      'Tài liệu, quyết định, người cung cấp, chuyến đi thực tế làm căn cứ cho số liệu và thành tích trong bài.',
    defaultColumns: ['title', 'kind', 'number', 'date', 'public', 'updatedAt'],
    listSearchableFields: ['title', 'number', 'person'],
  },
  defaultSort: '-updatedAt',
  access: accessOf('claim-sources'),
  disableDuplicate: true,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [setCreator],
    afterChange: [reopenChangedSource, dropApprovalsOfSource],
    beforeDelete: [refuseSourceDeletion],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Loại',
          required: true,
          defaultValue: 'document',
          options: toOptions(sourceKindNames),
        },
        {
          name: 'public',
          type: 'checkbox',
          label: 'Nêu tên nguồn này trên trang',
          defaultValue: true,
          admin: { description: 'Bỏ dấu với người cung cấp không muốn nêu tên.' },
        },
      ],
    },
    {
      name: 'title',
      type: 'text',
      label: 'Tên nguồn',
      required: true,
      validate: byContract(line(300)),
      admin: {
        description: 'Ví dụ: Báo cáo tổng kết phong trào nông thôn mới năm 2025 của UBND xã Di Linh.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          label: 'Số hiệu',
          validate: byContract(text(100)),
        },
        day('date', 'Ngày'),
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: 'Địa chỉ trên mạng (https://…)',
      validate: byContract(z.url({ protocol: /^https?$/ })),
    },
    {
      name: 'person',
      type: 'text',
      label: 'Ai cung cấp, ai đã đến nơi (không lên trang)',
      validate: byContract(text(300)),
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Ghi chú nội bộ (không lên trang)',
      validate: byContract(text(2_000)),
    },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'consent-proofs',
      label: 'Bản chụp, ghi âm (tệp kín, không lên trang)',
    },
    createdByField,
  ],
};
