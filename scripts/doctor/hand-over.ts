import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { publisherStatusTable, handOverTable } from '#contract/hand-over.ts';
import { formerMigrations } from '../../cms/migrations/former.ts';
import { tryLock, unlock } from '../../site/publisher/hand-over/session.ts';
import { repository } from '../config.ts';
import { nameSome, type Finding } from './finding.ts';

const SILENT_SECONDS = 60;

/** Which migrations the database has, against those of this version. */
export async function examineMigrations(client: pg.ClientBase): Promise<Finding> {
  const subject = 'Lược đồ cơ sở dữ liệu';
  const known = readdirSync(join(repository, 'cms/migrations'))
    .filter((name) => /^\d{8}_\d{6}.*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''));
  if (!(await hasTable(client, 'payload_migrations')))
    return {
      subject,
      state: 'bad',
      text: 'cơ sở dữ liệu trống.',
      advice: 'Chạy “npm start”, hoặc phục hồi bản sao lưu.',
    };
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations');
  const applied = new Set(rows.map(({ name }) => name));
  const pending = known.filter((name) => !applied.has(name));
  const foreign = [...applied].filter((name) => ![...known, ...formerMigrations, 'dev'].includes(name));
  if (foreign.length > 0) {
    const advice =
      'Cơ sở dữ liệu thuộc một bản mới hơn: cài lại bản ấy, hoặc phục hồi bản sao lưu hợp với bản này.';
    return { subject, state: 'bad', text: `có bước mà bản này không biết.${nameSome(foreign)}`, advice };
  }
  if (pending.length > 0) {
    const advice = 'Chạy “npm start”: các bước còn thiếu được làm khi khởi động.';
    return {
      subject,
      state: 'bad',
      text: `còn ${pending.length} bước chưa làm.${nameSome(pending)}`,
      advice,
    };
  }
  return { subject, state: 'good', text: `${known.length} bước, đủ.` };
}

/** Whether a worker holds the lock, and when it last said that it lives. */
export async function examineWorker(
  client: pg.ClientBase,
): Promise<{ isRunning: boolean; findings: Finding[] }> {
  const subject = 'Tiến trình xuất bản';
  const isRunning = !(await tryLock(client));
  if (!isRunning) await unlock(client);
  const { rows } = await client.query<{ seconds: number | null; alarms: string[] }>(
    `select extract(epoch from now() - seen_at)::int as seconds, alarms from ${publisherStatusTable} where id = 1`,
  );
  const [status] = rows;
  if (!isRunning) {
    const text = 'không chạy. Bình thường khi hệ thống đang dừng.';
    const advice = 'Nếu hệ thống phải đang chạy: xem các dòng báo lỗi của “npm start” và khởi động lại.';
    return { isRunning, findings: [{ subject, state: 'note', text, advice }] };
  }
  const seconds = status?.seconds ?? Number.POSITIVE_INFINITY;
  if (seconds > SILENT_SECONDS) {
    const text = `giữ khóa nhưng im lặng đã ${Math.round(seconds)} giây.`;
    const advice = 'Khởi động lại hệ thống; “npm start” tự chạy lại tiến trình bị treo.';
    return { isRunning, findings: [{ subject, state: 'bad', text, advice }] };
  }
  const alive: Finding = {
    subject,
    state: 'good',
    text: `đang chạy, báo sống ${Math.round(seconds)} giây trước.`,
  };
  const alarms = (status?.alarms ?? []).map((text): Finding => ({
    subject: 'Báo động',
    state: 'note',
    text,
  }));
  return { isRunning, findings: [alive, ...alarms] };
}

/** Hand-overs that wait longer than they should, and jobs that a dead process left. */
export async function examineHandOvers(client: pg.ClientBase): Promise<Finding[]> {
  const { rows } = await client.query<{ document_key: string; error: string | null; minutes: number }>(
    `select document_key, error, (extract(epoch from now() - queued_at) / 60)::int as minutes from ${handOverTable}
     where rendered_at is null and queued_at < now() - interval '5 minutes' order by queued_at`,
  );
  const names = rows.map(
    ({ document_key, error, minutes }) => `${document_key}, ${minutes} phút: ${error ?? 'chưa tới lượt'}`,
  );
  const waiting: Finding =
    rows.length === 0
      ? { subject: 'Hàng chờ xuất bản', state: 'good', text: 'không có gì chờ quá 5 phút.' }
      : {
          subject: 'Hàng chờ xuất bản',
          state: 'bad',
          text: `${rows.length} thay đổi chưa lên trang.${nameSome(names)}`,
          advice: 'Chạy “npm start” nếu hệ thống đang dừng; còn lỗi thì sửa nội dung theo lý do ghi ở trên.',
        };
  return [waiting, await examineJobs(client)];
}

async function examineJobs(client: pg.ClientBase): Promise<Finding> {
  const subject = 'Việc nền của trang biên tập';
  if (!(await hasTable(client, 'payload_jobs'))) return { subject, state: 'good', text: 'không có.' };
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from payload_jobs where processing and updated_at < now() - interval '15 minutes'`,
  );
  const count = rows[0]?.count ?? 0;
  if (count === 0) return { subject, state: 'good', text: 'không có việc nào bị treo.' };
  return {
    subject,
    state: 'bad',
    text: `${count} việc treo quá 15 phút.`,
    advice: 'Khởi động lại hệ thống.',
  };
}

async function hasTable(client: pg.ClientBase, name: string): Promise<boolean> {
  const { rows } = await client.query<{ name: string | null }>('select to_regclass($1) as name', [name]);
  return Boolean(rows[0]?.name);
}
