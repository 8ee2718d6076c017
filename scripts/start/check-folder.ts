import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { OperatorError } from '../operator-error.ts';

const NEEDED_MEGABYTES = 500;

/** Makes the data folder and makes sure that it can be written and is not about to fill up. */
export function checkDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorError(
      `Không ghi được vào thư mục dữ liệu “${folder}” (${code}). Hãy sửa quyền của thư mục, ` +
        'chạy bằng đúng người dùng đã cài đặt, hoặc đặt DATA_DIR sang thư mục khác.',
    );
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free >= NEEDED_MEGABYTES) return;
  throw new OperatorError(
    `Ổ đĩa chứa “${folder}” chỉ còn ${free} MB, cần ít nhất ${NEEDED_MEGABYTES} MB. ` +
      'Dọn bớt ổ đĩa, hoặc đặt DATA_DIR sang ổ đĩa khác.',
  );
}
