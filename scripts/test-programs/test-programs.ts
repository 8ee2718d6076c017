import { existsSync } from 'node:fs';
import { findChromium } from '../chromium/find-chromium.ts';
import { findProgram } from './find-program.ts';

const trySamples = 'thử cấu hình mẫu trong site/README.md';

interface TestProgram {
  readonly name: string;
  /** Debian's package. */
  readonly package: string;
  /** Service of the system that the package would start, and start again with the machine. */
  readonly service?: string;
  /** What the tests do with it. */
  readonly use: string;
  isThere(): boolean;
}

/** Every program of the machine that a test needs and that a bare Debian does not have. */
export const testPrograms = {
  chromium: {
    name: 'Chromium',
    package: 'chromium',
    use: 'mở các trang như người đọc và biên tập viên (hoặc đặt CHROMIUM_PATH trỏ tới Chromium hay Chrome đã cài)',
    isThere: () => findChromium() !== undefined,
  },
  firefox: {
    name: 'Firefox',
    package: 'firefox-esr',
    use: 'mở các trang bằng trình duyệt thứ hai',
    isThere: () => hasProgram('firefox-esr') || hasProgram('firefox'),
  },
  w3m: {
    name: 'w3m',
    package: 'w3m',
    use: 'đọc các trang bằng trình duyệt chữ',
    isThere: () => hasProgram('w3m'),
  },
  java: {
    name: 'Java',
    package: 'default-jre-headless',
    use: 'chạy bộ kiểm tra HTML Nu (gói vnu-jar)',
    isThere: () => hasProgram('java'),
  },
  ffmpeg: {
    name: 'ffmpeg',
    package: 'ffmpeg',
    use: 'làm và đọc các bản nhẹ của tiếng và hình',
    isThere: () => hasProgram('ffmpeg') && hasProgram('ffprobe'),
  },
  feedparser: {
    name: 'feedparser của Python',
    package: 'python3-feedparser',
    use: 'đọc các nguồn tin như máy của đối tác',
    isThere: () => existsSync('/usr/lib/python3/dist-packages/feedparser'),
  },
  podcastparser: {
    name: 'podcastparser của gPodder',
    package: 'python3-podcastparser',
    use: 'đọc các podcast như ứng dụng gPodder',
    isThere: () => existsSync('/usr/lib/python3/dist-packages/podcastparser.py'),
  },
  docx: {
    name: 'python-docx',
    package: 'python3-docx',
    use: 'mở báo cáo DOCX như máy của cơ quan nhận',
    isThere: () => existsSync('/usr/lib/python3/dist-packages/docx'),
  },
  openpyxl: {
    name: 'openpyxl',
    package: 'python3-openpyxl',
    use: 'mở bảng số liệu XLSX như máy của cơ quan nhận',
    isThere: () => existsSync('/usr/lib/python3/dist-packages/openpyxl'),
  },
  newsboat: {
    name: 'Newsboat',
    package: 'newsboat',
    use: 'nhận tin qua các nguồn tin như người đọc',
    isThere: () => hasProgram('newsboat'),
  },
  nginx: {
    name: 'nginx',
    package: 'nginx-light',
    service: 'nginx',
    use: trySamples,
    isThere: () => hasProgram('nginx'),
  },
  caddy: {
    name: 'Caddy',
    package: 'caddy',
    service: 'caddy',
    use: trySamples,
    isThere: () => hasProgram('caddy'),
  },
} as const satisfies Record<string, TestProgram>;

export type TestProgramId = keyof typeof testPrograms;

export function findMissingPrograms(): TestProgram[] {
  return Object.values<TestProgram>(testPrograms).filter((program) => !program.isThere());
}

function hasProgram(name: string): boolean {
  return findProgram(name) !== undefined;
}
