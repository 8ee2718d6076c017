/** Whether the figures of a report are frozen. */
export const reportStateNames = {
  draft: 'Đang soạn',
  signed: 'Đã ký, đã chốt số liệu',
} as const;

/** Whose rules the paper follows: those of state bodies, or of the Party's. */
export const layoutNames = {
  state: 'Cơ quan nhà nước, đơn vị, đoàn thể (Nghị định 30/2020/NĐ-CP)',
  party: 'Cơ quan Đảng (Hướng dẫn 36-HD/VPTW)',
} as const;
