import type { Field } from 'payload';
import { text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { pastDay } from '../../documents/fields/days.ts';

const isAsked = (data: Record<string, unknown>): boolean => Boolean(data.interviewReview);

/**
 * An interviewee may ask to see the text before it goes out (Luật Báo chí 126/2025/QH15, Điều 33): whether he did, and
 * the proof that he has seen it. Nothing of this becomes public.
 */
export const interviewFields: Field[] = [
  {
    name: 'interviewReview',
    type: 'checkbox',
    label: 'Người được phỏng vấn yêu cầu xem lại trước khi đăng',
    defaultValue: false,
    admin: {
      description:
        'Đánh dấu thì bài chỉ được duyệt và lên trang khi có ngày xem lại và bằng chứng dưới đây (Luật Báo chí 126/2025/QH15, Điều 33).',
    },
  },
  pastDay('interviewReviewedOn', 'Ngày người ấy xem lại và đồng ý', {
    required: false,
    condition: isAsked,
  }),
  {
    name: 'interviewProof',
    type: 'textarea',
    label: 'Bằng chứng: ai xem, bằng cách nào',
    validate: byContract(text(1_000)),
    admin: {
      condition: isAsked,
      description:
        'Ví dụ: bà K’Du đọc bản in tại nhà, ký tên ở trang cuối; hoặc: ông A trả lời thư ngày 12/11.',
    },
  },
  {
    name: 'interviewFile',
    type: 'upload',
    relationTo: 'consent-proofs',
    label: 'Tệp bằng chứng (tệp kín, không lên trang)',
    admin: { condition: isAsked },
  },
];
