import { readVariable } from '../cms/platform/environment/read-variables.ts';
import { findChromium } from './chromium/find-chromium.ts';
import { describeError, OperatorError } from './operator-error.ts';
import { installQuietly } from './test-programs/install-quietly.ts';
import { findMissingPrograms } from './test-programs/test-programs.ts';

/**
 * Programs of the machine that tests need: installs Debian's when this is root with apt, else says before the first test
 * what is missing, what for and how to get it. Tests that need one of those are skipped, each by its name.
 */
function ensureTestPrograms(): void {
  const chosen = readVariable('CHROMIUM_PATH');
  if (chosen !== undefined && !findChromium()) {
    throw new OperatorError(
      `CHROMIUM_PATH trỏ tới “${chosen}”, nhưng ở đó không có chương trình nào chạy được.`,
    );
  }
  const missing = findMissingPrograms();
  if (missing.length === 0) return;
  installQuietly(missing);
  const stillMissing = findMissingPrograms();
  if (stillMissing.length === 0) return;
  const wishes = stillMissing.map(({ name, use }) => `  ${name}: để ${use}`);
  console.error(
    [
      'Máy này thiếu những chương trình mà kiểm thử cần, và lệnh này không cài được (cần quyền root và apt):',
      ...wishes,
      'Những kiểm thử cần chúng bị bỏ qua, có ghi tên. Để chạy đủ, cài rồi chạy lại:',
      `  sudo apt-get install -y --no-install-recommends ${stillMissing.map((program) => program.package).join(' ')}`,
      '',
    ].join('\n'),
  );
}

try {
  ensureTestPrograms();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
