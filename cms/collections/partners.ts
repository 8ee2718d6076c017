import type { CollectionConfig } from 'payload';
import { line, text } from '#contract/text.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { languageOptions, toOptions } from '../documents/fields/options.ts';
import { many } from '../documents/fields/relations.ts';
import { dropDeliveries } from '../partners/drop-deliveries.ts';
import { partnerEndpoints } from '../partners/endpoints.ts';
import { checkEvents } from '../partners/check-events.ts';
import { checkPartnerAddress } from '../partners/check-partner-address.ts';
import { recordPartner } from '../partners/record-partner.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { articleEventNames, articleEvents } from '../publishing/announcement/article-event.ts';

/** Who is told of articles by webhooks. */
export const partners: CollectionConfig = {
  slug: 'partners',
  labels: { singular: 'Đối tác nhận tin', plural: 'Đối tác nhận tin' },
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    useAsTitle: 'name',
    description: 'Máy chủ của báo, đài, cổng khác được báo ngay khi bài lên trang, được sửa hay bị gỡ.',
    defaultColumns: ['name', 'url', 'events', 'languages', 'updatedAt'],
    listSearchableFields: ['name', 'url'],
  },
  defaultSort: 'name',
  access: accessOf('partners'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: partnerEndpoints,
  hooks: {
    beforeOperation: [cleanInput],
    afterChange: [recordPartner],
    afterDelete: [dropDeliveries],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Tên', required: true, validate: byContract(line(200)) },
    {
      name: 'url',
      type: 'text',
      label: 'Địa chỉ nhận tin',
      required: true,
      validate: checkPartnerAddress,
      admin: { description: 'Đối tác cho biết, bắt đầu bằng https://. Hệ thống gửi tới đó bằng POST.' },
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      label: 'Báo khi',
      required: true,
      defaultValue: [...articleEvents],
      options: toOptions(articleEventNames),
      validate: checkEvents,
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: 'Ngôn ngữ',
      options: languageOptions,
      admin: { description: 'Để trống: mọi ngôn ngữ.' },
    },
    many({
      name: 'sections',
      label: 'Chuyên trang, chuyên mục',
      to: 'sections',
      description: 'Để trống: mọi chuyên mục.',
    }),
    { name: 'contact', type: 'text', label: 'Người liên hệ', validate: byContract(text(300)) },
    {
      name: 'deliveries',
      type: 'ui',
      admin: {
        condition: (_, __, { operation }) => operation === 'update',
        components: { Field: '/partners/panel/partner-panel.tsx#PartnerPanel' },
      },
    },
  ],
};
