import type { CollectionConfig } from 'payload';
import { claimKindNames } from '../checks/verification/claims/claim.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { toOptions } from '../documents/fields/options.ts';
import { dropApprovalsOfClaims } from '../story/workflow/drop-approvals-of-claims.ts';

/** What was decided of a claim: it rests on sources, is none, or was pointed out by hand and still waits. */
export const verdictNames = {
  sourced: 'Có nguồn',
  dismissed: 'Không phải khẳng định',
  open: 'Chờ nguồn',
} as const;

/**
 * Decisions on claims, one a claim of a story or a profile. Only `decide-claims.ts` writes them; the panel beside the text shows
 * them, so they have no pages of their own.
 */
export const claimDecisions: CollectionConfig = {
  slug: 'claim-decisions',
  labels: { singular: 'Quyết định kiểm chứng', plural: 'Quyết định kiểm chứng' },
  admin: { hidden: true, useAsTitle: 'text' },
  access: accessOf('claim-decisions'),
  disableDuplicate: true,
  hooks: { afterChange: [dropApprovalsOfClaims] },
  fields: [
    // One of the two.
    { name: 'story', type: 'relationship', relationTo: 'stories', label: 'Bài', index: true },
    { name: 'exemplar', type: 'relationship', relationTo: 'exemplars', label: 'Điển hình', index: true },
    { name: 'block', type: 'text', label: 'Đoạn', required: true },
    { name: 'key', type: 'text', label: 'Mã băm của câu và chữ', required: true, index: true },
    { name: 'kind', type: 'select', label: 'Loại', required: true, options: toOptions(claimKindNames) },
    { name: 'text', type: 'textarea', label: 'Chữ', required: true },
    { name: 'sentence', type: 'textarea', label: 'Câu', required: true },
    {
      name: 'verdict',
      type: 'select',
      label: 'Quyết định',
      required: true,
      options: toOptions(verdictNames),
    },
    { name: 'sources', type: 'relationship', relationTo: 'claim-sources', hasMany: true, label: 'Nguồn' },
    { name: 'reason', type: 'textarea', label: 'Lý do' },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', label: 'Người quyết định' },
    { name: 'verifiedBy', type: 'relationship', relationTo: 'users', label: 'Người đối chiếu' },
    { name: 'verifiedAt', type: 'date', label: 'Đối chiếu lúc' },
  ],
};
