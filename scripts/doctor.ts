import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { examine } from './doctor/examine.ts';
import { printFindings } from './doctor/finding.ts';
import { loadDotenv } from './dotenv.ts';
import { describeError, OperatorError } from './operator-error.ts';
import { keepPrivate } from './rights.ts';

const usage = `Cách dùng: npm run doctor [-- --mend] [--json]
Khám hệ thống sau sự cố, lúc đang chạy cũng như lúc đã dừng: quyền tệp, ổ đĩa, chương trình, cơ sở dữ liệu, nhật ký,
hàng chờ, tệp gốc, ấn bản và trang công cộng (so từng byte). Mã thoát 1 khi có gì hỏng.
  --mend   sửa những gì sửa an toàn được: quyền; ấn bản và trang công cộng, dựng lại từ cơ sở dữ liệu
  --json   in kết quả dạng JSON`;

/** `npm run doctor`: says what is wrong with an installation and what to do. */
async function main(): Promise<void> {
  const { mend, json, help } = parseOptions();
  if (help) return console.log(usage);
  loadDotenv();
  keepPrivate();
  const findings = await examine(readConfig(), mend);
  console.log(json ? JSON.stringify(findings, null, 2) : printFindings(findings));
  if (findings.some(({ state }) => state === 'bad')) process.exitCode = 1;
}

function parseOptions(): { mend: boolean; json: boolean; help: boolean } {
  const option = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ options: { mend: option, json: option, help: option } }).values;
  } catch {
    throw new OperatorError(usage);
  }
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
