/**
 * Why a file is not taken. `message` goes on after the file's name and ends with what to do:
 * “bị cụt: … Hãy chép lại từ máy rồi tải lên.”
 */
export class FileFault extends Error {
  override readonly name: string = 'FileFault';
}

/** A file begins like none that the library takes. */
export class UnknownKind extends FileFault {
  override readonly name = 'UnknownKind';
}

/** What is done with a file that does not hold what it announces. */
export const copyAgain = 'Hãy chép lại từ máy đã quay, chụp, ghi; mở thử cho chắc rồi tải lên lại.';

export function makeCutFault(kind: string, what: string): FileFault {
  return new FileFault(`là ${kind} bị cụt hoặc hỏng: ${what}. ${copyAgain}`);
}
