import type { CollectionConfig } from 'payload';
import { accessOf } from '../platform/access/access-of.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { recordChanges } from '../programme/record/record-changes.ts';
import { refuseUsedRule } from '../programme/reviews/refuse-used-rule.ts';
import { ruleFields } from '../programme/reviews/rule-fields.ts';

/** By which thresholds, days and legal basis councils decide, from when until when. */
export const reviewRules: CollectionConfig = {
  slug: 'review-rules',
  labels: { singular: 'Quy định bình xét', plural: 'Quy định bình xét' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Tỉ lệ phiếu, số ngày lấy ý kiến, căn cứ và thời hạn lưu của đợt xét, có ngày hiệu lực. Chỉ quản trị sửa; đợt đã duyệt giữ quy định lúc duyệt.',
    defaultColumns: ['name', 'level', 'from', 'to', 'percent', 'days'],
    listSearchableFields: ['name', 'basis'],
  },
  defaultSort: '-from',
  access: accessOf('review-rules'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: {
    beforeOperation: [cleanInput],
    afterChange: [recordChanges('reviewRule.created', 'reviewRule.changed')],
    beforeDelete: [refuseUsedRule],
  },
  fields: ruleFields,
};
