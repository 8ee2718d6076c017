import { parseArgs } from 'node:util';
import { listVariables } from '../../cms/platform/environment/describe-variables.ts';
import { OperatorError } from '../operator-error.ts';

export interface StartOptions {
  readonly help: boolean;
  /** Load the demo edition when the database is empty. */
  readonly demo: boolean;
  /** Build again even what is up to date. */
  readonly rebuild: boolean;
}

export const helpText = `Gương Sáng: chạy toàn bộ hệ thống trên một máy.

  npm start [-- tùy chọn]

Lần đầu: khởi tạo cơ sở dữ liệu, nạp ấn bản mẫu, dựng trang biên tập và trang công cộng,
tạo quản trị viên đầu tiên và in mật khẩu của người đó đúng một lần. Ctrl-C dừng tất cả.

Tùy chọn:
  --no-demo   không nạp ấn bản mẫu vào cơ sở dữ liệu trống
  --rebuild   dựng lại dù mã nguồn không đổi
  --help      in phần này

Biến môi trường (đặt trong tệp .env hoặc trước lệnh; đầy đủ trong .env.example):
${listVariables().map(drawVariable).join('\n')}

Ví dụ:
  SITE_PORT=8080 CMS_PORT=8081 DATA_DIR=/srv/guong-sang npm start
`;

function drawVariable({ name, meaning, without }: ReturnType<typeof listVariables>[number]): string {
  return `  ${name.padEnd(21)}  ${meaning} (${without})`;
}

/** @throws OperatorError for an option that does not exist */
export function parseStartOptions(args: readonly string[]): StartOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        demo: { type: 'boolean', default: true },
        rebuild: { type: 'boolean', default: false },
      },
      allowNegative: true,
    });
    return values;
  } catch {
    throw new OperatorError(
      `Không hiểu tùy chọn “${args.join(' ')}”. Chạy “npm start -- --help” để xem cách dùng.`,
    );
  }
}
