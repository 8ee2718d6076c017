import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium/find-chromium.ts';
import { describeError, OperatorError } from './operator-error.ts';

interface TestProgram {
  readonly name: string;
  /** Debian's package. */
  readonly package: string;
  /** What the tests do with it. */
  readonly use: string;
  isThere(): boolean;
}

const programs: readonly TestProgram[] = [
  {
    name: 'Chromium',
    package: 'chromium',
    use: 'mở các trang như người đọc (hoặc đặt CHROMIUM_PATH trỏ tới Chromium hay Chrome đã cài)',
    isThere: () => findChromium() !== undefined,
  },
  {
    name: 'Firefox',
    package: 'firefox-esr',
    use: 'mở các trang bằng trình duyệt thứ hai',
    isThere: () => run('firefox-esr', ['--version'], 'ignore') || run('firefox', ['--version'], 'ignore'),
  },
  {
    name: 'w3m',
    package: 'w3m',
    use: 'đọc các trang bằng trình duyệt chữ',
    isThere: () => run('w3m', ['-version'], 'ignore'),
  },
  {
    name: 'Java',
    package: 'default-jre-headless',
    use: 'chạy bộ kiểm tra HTML Nu (gói vnu-jar)',
    isThere: () => run('java', ['-version'], 'ignore'),
  },
  {
    name: 'ffmpeg',
    package: 'ffmpeg',
    use: 'làm các bản nhẹ của tiếng và hình',
    isThere: () => run('ffmpeg', ['-version'], 'ignore') && run('ffprobe', ['-version'], 'ignore'),
  },
];

/** Programs of the machine that tests need: installs Debian's when this is root with apt, else says what to do. */
function ensureTestPrograms(): void {
  if (process.env.CHROMIUM_PATH && !findChromium()) {
    throw new OperatorError(
      `CHROMIUM_PATH trỏ tới “${process.env.CHROMIUM_PATH}”, nhưng ở đó không có chương trình nào chạy được.`,
    );
  }
  const missing = programs.filter((program) => !program.isThere());
  if (missing.length === 0) return;
  const packages = missing.map((program) => program.package);
  const canInstall = process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore');
  if (canInstall && run('apt-get', ['update'])) run('apt-get', ['install', '-y', ...packages]);
  const stillMissing = missing.filter((program) => !program.isThere());
  if (stillMissing.length === 0) return;
  const wishes = stillMissing.map(({ name, use }) => `${name} để ${use}`).join('; ');
  throw new OperatorError(
    `Kiểm thử cần những chương trình mà máy này chưa có: ${wishes}. ` +
      `Cài bằng “sudo apt-get install -y ${stillMissing.map((program) => program.package).join(' ')}” rồi chạy lại.`,
  );
}

function run(command: string, args: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio, env: environment }).status === 0;
}

try {
  ensureTestPrograms();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
