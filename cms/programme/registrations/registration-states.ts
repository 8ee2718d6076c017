/** How far a registration is, from its unit to the office that sums up. */
export const registrationStateNames = {
  draft: 'Đang soạn',
  submitted: 'Chờ nhận',
  accepted: 'Đã nhận',
  returned: 'Bị trả lại',
} as const;
export type RegistrationState = keyof typeof registrationStateNames;

/** Where the unit itself may still write all of it. */
const writing: readonly RegistrationState[] = ['draft', 'returned'];

export function isBeingWritten(state: RegistrationState | null | undefined): boolean {
  return writing.includes(state ?? 'draft');
}
