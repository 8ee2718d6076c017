import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../scripts/doctor/finding.ts';
import { copyDemoData } from '../support/demo-data.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startWholeSystem, type WholeSystem } from '../support/whole-system.ts';

const data = makeTemporaryFolder();
const path = (...parts: string[]): string => join(data.path, ...parts);

beforeAll(() => copyDemoData(data.path), 900_000);
afterAll(() => data.remove());

interface Diagnosis {
  code: number;
  findings: Finding[];
  bad: string[];
}

/** `npm run doctor` as an operator runs it. */
function askDoctor(...args: string[]): Promise<Diagnosis> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['scripts/doctor.ts', '--json', ...args],
      { env: { ...process.env, DATA_DIR: data.path, DATABASE_URL: '' }, maxBuffer: 64_000_000 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code);
        if (!stdout) return reject(new Error(stderr));
        const findings = JSON.parse(stdout) as Finding[];
        const bad = findings.filter(({ state }) => state === 'bad').map(({ subject }) => subject);
        resolve({ code, findings, bad });
      },
    );
  });
}

function textOf({ findings }: Diagnosis, subject: string): string {
  return findings.find((finding) => finding.subject.startsWith(subject))?.text ?? '';
}

const release = (): string => path('site/current');
const firstIn = (folder: string, end: string): string =>
  join(folder, readdirSync(folder).find((name) => name.endsWith(end)) ?? '');

describe('the doctor of a system that is stopped', () => {
  test('finds nothing once rights are corrected, and says so with 0', async () => {
    await askDoctor('--mend');
    const healthy = await askDoctor();
    expect(healthy.bad).toEqual([]);
    expect(healthy.code).toBe(0);
    expect(textOf(healthy, 'Nhật ký')).toContain('nguyên vẹn');
    expect(existsSync(path('postgres/owner.json'))).toBe(false);
  });

  test('names what is damaged, changes nothing, and mends it when asked', async () => {
    const story = firstIn(path('edition/story'), '.json');
    const before = readFileSync(story, 'utf8');
    truncateSync(story, 40);
    writeFileSync(firstIn(path('edition/topic'), '.json'), 'rác');
    writeFileSync(path('edition/story/la.json'), '{}');
    chmodSync(path('edition'), 0o755);
    const page = join(release(), 'vi/index.html');
    writeFileSync(page, 'x'.repeat(readFileSync(page).length));
    truncateSync(firstIn(path('renditions'), '.webp'), 10);
    const ill = await askDoctor();
    expect(ill.code).toBe(1);
    expect(ill.bad).toEqual(
      expect.arrayContaining([
        'Quyền trong thư mục dữ liệu',
        'Ấn bản (cơ sở dữ liệu ↔ tệp)',
        'Trang công cộng (cơ sở dữ liệu ↔ bản phát hành)',
        'Ảnh, tiếng, hình công khai',
      ]),
    );
    expect(textOf(ill, 'Trang công cộng')).toContain('/vi/: nội dung tệp đã hỏng');
    expect(textOf(ill, 'Ấn bản')).toContain('story/la.json');
    expect(readFileSync(story, 'utf8')).not.toBe(before);
    const mended = await askDoctor('--mend');
    expect(mended.bad).toEqual([]);
    expect(mended.code).toBe(0);
    expect(readFileSync(story, 'utf8')).toBe(before);
    expect(readFileSync(page, 'utf8')).toContain('<html');
    expect((await askDoctor()).code).toBe(0);
    const aside = readdirSync(path('set-aside')).filter((name) => name.endsWith('la.json'));
    expect(aside).toHaveLength(1);
  });

  test('cannot mend an original, and says which one to bring back', async () => {
    const original = firstIn(path('media'), '.jpg');
    const kept = readFileSync(original);
    truncateSync(original, 100);
    const ill = await askDoctor('--mend');
    expect([ill.code, ill.bad]).toEqual([1, ['Tệp gốc (media)']]);
    expect(textOf(ill, 'Tệp gốc')).toContain(original.slice(original.lastIndexOf('/') + 1));
    writeFileSync(original, kept);
  });

  test('says that there is no database, and makes none', async () => {
    const away = makeTemporaryFolder();
    renameSync(path('postgres'), join(away.path, 'postgres'));
    const ill = await askDoctor();
    const hasMade = existsSync(path('postgres'));
    renameSync(join(away.path, 'postgres'), path('postgres'));
    away.remove();
    expect([ill.bad, hasMade]).toEqual([['Cơ sở dữ liệu'], false]);
  });
});

describe('the doctor of a system that runs', () => {
  let system: WholeSystem;

  beforeAll(async () => {
    system = await startWholeSystem({ dataDir: data.path });
  }, 900_000);
  afterAll(() => system.stop());

  test('finds damage under the running worker, and has it mended', async () => {
    await expect.poll(async () => (await askDoctor()).bad, { timeout: 300_000, interval: 5_000 }).toEqual([]);
    const page = join(release(), 'vi/index.html');
    const before = readFileSync(page, 'utf8');
    writeFileSync(page, 'rác');
    truncateSync(firstIn(path('edition/story'), '.json'), 0);
    const ill = await askDoctor();
    expect(ill.code).toBe(1);
    expect(textOf(ill, 'Tiến trình xuất bản')).toContain('đang chạy');
    const mended = await askDoctor('--mend');
    expect([mended.bad, mended.code]).toEqual([[], 0]);
    expect(readFileSync(page, 'utf8')).toBe(before);
    expect((await fetch(`${system.site}/vi/`)).status).toBe(200);
  });
});
