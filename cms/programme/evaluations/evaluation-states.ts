/** Whether somebody else held an evaluation against its sources. */
export const evaluationStateNames = {
  draft: 'Chưa thẩm tra',
  verified: 'Đã thẩm tra',
} as const;

/** What is to become of an exemplar. */
export const verdictNames = {
  continue: 'Tiếp tục phát huy, nhân rộng',
  help: 'Cần giúp đỡ, khắc phục',
  stop: 'Thôi nêu gương',
} as const;
