/** Whether somebody else held a recognition against its decision, and whether it still stands. */
export const recognitionStateNames = {
  draft: 'Chưa xác nhận',
  confirmed: 'Đã xác nhận, trên hồ sơ',
  revoked: 'Đã thu hồi',
} as const;
