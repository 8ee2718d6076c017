/** What an award is: the law's two catalogues, and the unit's own act of calling somebody an exemplar. */
export const awardFormNames = {
  title: 'Danh hiệu thi đua',
  reward: 'Hình thức khen thưởng',
  example: 'Công nhận điển hình (việc của đơn vị)',
} as const;
