import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { MediaSource } from '../../site/media/media-source.ts';
import { hashFile } from '../../site/files/verified-files.ts';
import type { Config } from '../config.ts';
import { getMediaSource } from '../media-source.ts';
import { nameSome, type Finding } from './finding.ts';

const advice =
  'Phục hồi đúng những tệp ấy từ bản sao lưu, hoặc tải lại trong trang biên tập. Không sửa tự động được: bản gốc không có ở nơi khác.';

/** Uploads against the SHA-256 that the database noted when they came: on the local disk or in S3. */
export async function examineOriginals(client: pg.ClientBase, config: Config): Promise<Finding> {
  const { uploadBucket } = config;
  const subject = uploadBucket ? `Tệp gốc trong kho S3 “${uploadBucket.bucket}”` : 'Tệp gốc (media)';
  const source = getMediaSource(config);
  const { rows } = await client.query<{ filename: string; sha256: string | null }>(
    'select filename, sha256 from media where filename is not null order by filename',
  );
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-doctor-'));
  const problems: string[] = [];
  try {
    for (const { filename, sha256 } of rows) {
      const problem = await findProblem(source, { filename, sha256, copy: join(folder, 'copy') });
      if (problem) problems.push(`${filename}: ${problem}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (problems.length === 0) return { subject, state: 'good', text: `${rows.length} tệp, đúng từng byte.` };
  return {
    subject,
    state: 'bad',
    text: `${problems.length} trong ${rows.length} tệp hỏng.${nameSome(problems)}`,
    advice,
  };
}

async function findProblem(
  source: MediaSource,
  { filename, sha256, copy }: { filename: string; sha256: string | null; copy: string },
): Promise<string | undefined> {
  try {
    await source.fetchTo(filename, copy);
  } catch (error) {
    return `không đọc được (${(error as NodeJS.ErrnoException).code ?? (error as Error).name})`;
  }
  if (sha256 === null) return undefined;
  const digest = await hashFile(copy, statSync(copy).size);
  return digest === Buffer.from(sha256, 'hex').toString('base64url')
    ? undefined
    : 'không còn là tệp đã tải lên';
}

/** Proofs of consent are kept on this machine alone. */
export async function examineProofs(client: pg.ClientBase, dataDir: string): Promise<Finding> {
  const subject = 'Bằng chứng đồng ý';
  const { rows } = await client.query<{ filename: string; filesize: string | null }>(
    'select filename, filesize from consent_proofs where filename is not null order by filename',
  );
  const missing = rows.filter(({ filename, filesize }) => {
    const path = join(dataDir, 'proofs', filename);
    return !existsSync(path) || (filesize !== null && statSync(path).size !== Number(filesize));
  });
  if (missing.length === 0) return { subject, state: 'good', text: `${rows.length} tệp, đủ.` };
  const names = missing.map(({ filename }) => filename);
  return {
    subject,
    state: 'bad',
    text: `${missing.length} tệp mất hoặc sai độ dài.${nameSome(names)}`,
    advice,
  };
}
