import { dirname } from 'node:path';

const reasons: Record<string, string> = {
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'đã hết hạn mức đĩa',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EIO: 'ổ đĩa báo lỗi',
  EMFILE: 'mở quá nhiều tệp',
  ENFILE: 'mở quá nhiều tệp',
};

/**
 * A disk that cannot be written, as a sentence for editors and operators; undefined for any other error. Such a fault
 * is of the machine, not of a document: the work stops, old pages stay, and it is tried again.
 */
export function describeDiskError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : reasons[code];
  if (!reason) return undefined;
  // The folder: names of half-written files say nothing, and one fault is one alarm.
  const where = path ? ` (“${dirname(path)}”)` : '';
  return `Không ghi được: ${reason}${where}. Các trang cũ vẫn giữ nguyên; hệ thống sẽ tự thử lại.`;
}
