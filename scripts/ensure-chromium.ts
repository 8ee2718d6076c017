import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium/find-chromium.ts';
import { describeError, OperatorError } from './operator-error.ts';

/** Browser tests need Chromium: installs Debian's when this is root with apt, else says what to do. */
function ensureChromium(): void {
  if (findChromium()) return;
  if (process.env.CHROMIUM_PATH) {
    throw new OperatorError(
      `CHROMIUM_PATH trỏ tới “${process.env.CHROMIUM_PATH}”, nhưng ở đó không có chương trình nào chạy được.`,
    );
  }
  const canInstall = process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore');
  const installed = canInstall && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium']);
  if (installed && findChromium()) return;
  throw new OperatorError(
    'Kiểm thử cần Chromium mà máy này chưa có. Cài bằng “sudo apt-get install -y chromium”, ' +
      'hoặc đặt CHROMIUM_PATH trỏ tới Chromium hay Chrome đã cài, rồi chạy lại.',
  );
}

function run(command: string, args: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio, env: environment }).status === 0;
}

try {
  ensureChromium();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
