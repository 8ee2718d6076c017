/** What a plan may ask a unit to do within a year. */
export const dutyKindNames = {
  registered: 'Đăng ký điển hình',
  recognised: 'Có điển hình được công nhận, khen thưởng',
} as const;
export type DutyKind = keyof typeof dutyKindNames;
