import { describeSafely } from '../cms/platform/rest/safe-error.ts';

/**
 * A failure that the operator can mend. The message is Vietnamese, says what happened and what to do, and is
 * shown without a stack; every other error is a defect and keeps its stack.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/**
 * Prints an error the way the operator should see it: the message alone, or the stack of a defect. Statements of the
 * database, their values and passwords are never printed.
 */
export function describeError(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
    return `Ổ đĩa đã đầy (${error.message}). Dọn bớt ổ đĩa rồi chạy lại.`;
  }
  return describeSafely(error);
}
