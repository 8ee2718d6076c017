import type { CollectionConfig } from 'payload';
import { createdByField } from '../documents/fields/created-by.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { nominationEndpoints } from '../programme/nominations/endpoints.ts';
import { removeOfNomination } from '../programme/nominations/forget-nominations.ts';
import { guardNomination } from '../programme/nominations/guard-nomination.ts';
import {
  answersField,
  careFields,
  keptFields,
  saidFields,
  senderFields,
} from '../programme/nominations/nomination-fields.ts';
import { recordContactRead, recordNomination } from '../programme/nominations/record-nomination.ts';
import { panelField } from '../programme/record/panel-field.ts';

/** Whom citizens name as an example, confirm or object to, and what they are answered. */
export const nominations: CollectionConfig = {
  slug: 'nominations',
  labels: { singular: 'Đề cử của người dân', plural: 'Đề cử của người dân' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'title',
    description:
      'Lời giới thiệu, xác nhận, phản ánh mà người dân gửi qua trang, gọi điện, viết thư. Giao người xem, xác minh, rồi trả lời theo mã. Không lên trang.',
    defaultColumns: ['about', 'kind', 'state', 'assignee', 'due', 'receivedAt'],
    listSearchableFields: ['title', 'about', 'place'],
  },
  defaultSort: '-receivedAt',
  access: accessOf('nominations'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: nominationEndpoints,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [setCreator, guardNomination],
    afterChange: [recordNomination],
    afterDelete: [removeOfNomination],
    afterOperation: [recordContactRead],
  },
  fields: [
    panelField('/programme/nominations/nomination-panel.tsx#NominationPanel'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Lời kể', fields: saidFields },
        { label: 'Giao việc, ghi chú', fields: careFields },
        { label: 'Trả lời', fields: [answersField] },
        { label: 'Người gửi', fields: senderFields },
      ],
    },
    ...keptFields,
    createdByField,
  ],
};
