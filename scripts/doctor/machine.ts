import { spawnSync } from 'node:child_process';
import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { findWrongRights, correctRights } from '../rights.ts';
import { repository } from '../config.ts';
import { nameSome, type Finding } from './finding.ts';

const NEEDED_MEGABYTES = 500;
const COMFORTABLE_MEGABYTES = 5_000;
const FEWEST_FILES = 50_000;

/** Who may read what below DATA_DIR; corrected when asked. */
export function examineRights(dataDir: string, mend: boolean): Finding {
  const subject = 'Quyền trong thư mục dữ liệu';
  const wrong = mend ? correctRights(dataDir) : [...findWrongRights(dataDir)];
  if (wrong.length === 0) return { subject, state: 'good', text: 'chỉ trang công cộng là ai cũng đọc được.' };
  const octal = (mode: number): string => mode.toString(8).padStart(4, '0');
  const names = wrong.map(({ path, is, should }) => `${path}: ${octal(is)}, đúng ra là ${octal(should)}`);
  return {
    subject,
    state: mend ? 'mended' : 'bad',
    text: `${wrong.length} chỗ sai quyền.${nameSome(names)}`,
    advice: mend ? undefined : 'Chạy “npm run doctor -- --mend”, hoặc khởi động lại hệ thống.',
  };
}

/** Free room, in bytes and in numbers of files. */
export function examineDisk(dataDir: string): Finding {
  const subject = 'Ổ đĩa';
  const { bavail, bsize, files, ffree } = statfsSync(dataDir);
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024);
  const text = `còn ${megabytes.toLocaleString('vi')} MB cho “${dataDir}”.`;
  const advice = 'Dọn bớt ổ đĩa, hoặc chuyển DATA_DIR sang ổ đĩa khác; đĩa đầy thì không xuất bản được.';
  if (megabytes < NEEDED_MEGABYTES) return { subject, state: 'bad', text, advice };
  if (files > 0 && ffree < FEWEST_FILES)
    return { subject, state: 'bad', text: `chỉ còn chỗ cho ${ffree} tệp nữa (inode).`, advice };
  return { subject, state: megabytes < COMFORTABLE_MEGABYTES ? 'note' : 'good', text, advice };
}

interface Program {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** What is missing without it. */
  readonly use: string;
  readonly advice: string;
}

const ffmpegAdvice = 'Cài bằng “sudo apt-get install -y ffmpeg” rồi khởi động lại.';
const programs: readonly Program[] = [
  {
    name: 'ffmpeg',
    command: ['ffmpeg', '-version'],
    use: 'tiếng và hình không có bản nhẹ cho mạng yếu',
    advice: ffmpegAdvice,
  },
  {
    name: 'ffprobe',
    command: ['ffprobe', '-version'],
    use: 'không đọc được các rãnh của tiếng và hình',
    advice: ffmpegAdvice,
  },
];

/** Programs of the machine, with their versions. */
export function examinePrograms(): Finding[] {
  const node: Finding = { subject: 'Node', state: 'good', text: `${process.version}.` };
  const others = programs.map(({ name, command: [command, ...args], use, advice }): Finding => {
    const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
    if (status !== 0) return { subject: name, state: 'note', text: `không có trên máy: ${use}.`, advice };
    return { subject: name, state: 'good', text: `${(stdout.split('\n')[0] ?? '').slice(0, 60)}.` };
  });
  return [node, ...others];
}

/** Whether the two built parts are there. */
export function examineBuild(): Finding {
  const missing = ['site/dist/server/entry.mjs', 'cms/dist/commands.mjs'].filter(
    (path) => !existsSync(join(repository, path)),
  );
  const subject = 'Bản dựng';
  if (missing.length === 0) return { subject, state: 'good', text: 'hai trang đã được dựng.' };
  return { subject, state: 'bad', text: `thiếu ${missing.join(', ')}.`, advice: 'Chạy “npm run build”.' };
}
