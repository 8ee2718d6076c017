/** The parts that people write, in the order of the paper; the figures stand after the second. */
export const narrativeNames = {
  leadership: 'Công tác lãnh đạo, chỉ đạo, tuyên truyền',
  results: 'Kết quả phát hiện, bồi dưỡng, tổng kết, nhân rộng điển hình',
  shortcomings: 'Hạn chế, khó khăn và nguyên nhân',
  tasks: 'Phương hướng, nhiệm vụ kỳ tới',
  requests: 'Kiến nghị, đề xuất',
} as const;
export type NarrativeName = keyof typeof narrativeNames;
