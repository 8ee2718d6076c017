import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nominationFolders, nominationRoomSchema, roomFile } from '#contract/nominations/nomination.ts';
import type { Queue, QueueRow } from '../../checks/queue.ts';
import { readEnvironment } from '../../platform/environment/environment.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';

const dayMs = 86_400_000;
const lateMs = 3_600_000;
/** From there on somebody has to make room. */
const nearlyFull = 0.8;
const href = '/admin/collections/nominations';

/** What keeps citizens' words from reaching the office. */
export const nominationTrouble: Queue = {
  id: 'de-cu-truc-trac',
  title: 'Hộp nhận đề cử trục trặc',
  roles: ['emulation', 'publisher', 'administrator'],
  isAlarm: true,
  async find() {
    const rows = (await Promise.all([findRoomTrouble(), findBroken(), findLate()])).flat();
    return { total: rows.length, rows };
  },
};

async function findRoomTrouble(): Promise<QueueRow[]> {
  const text = await readFile(pathOf('root', roomFile), 'utf8').catch(ignoreGone);
  if (!text) return [];
  const { bytes, mostBytes, refusedAt } = nominationRoomSchema.parse(JSON.parse(text));
  const isRefusing = refusedAt !== undefined && Date.now() - Date.parse(refusedAt) < dayMs;
  if (!isRefusing && bytes < mostBytes * nearlyFull) return [];
  const share = `Đang dùng ${Math.round(bytes / 1_000_000)} trên ${Math.round(mostBytes / 1_000_000)} MB (NOMINATIONS_MB).`;
  const title = isRefusing ? 'Hộp nhận đầy: bạn đọc không gửi được' : 'Hộp nhận sắp đầy';
  return [{ title, href, note: isRefusing ? `${share} Lần gần nhất ${formatMoment(refusedAt)}.` : share }];
}

async function findBroken(): Promise<QueueRow[]> {
  const names = (await readdir(pathOf('broken')).catch(ignoreGone)) ?? [];
  if (names.length === 0) return [];
  return [
    {
      title: `${names.length} lời gửi bị hỏng, không mở được`,
      href,
      note: `Người giữ máy chủ xem DATA_DIR/${nominationFolders.broken}.`,
    },
  ];
}

async function findLate(): Promise<QueueRow[]> {
  const [first] = (await readdir(pathOf('spool')).catch(ignoreGone)) ?? [];
  const found = first && (await stat(pathOf('spool', first)).catch(ignoreGone));
  if (!found || Date.now() - found.mtimeMs < lateMs) return [];
  const note =
    'Quá 5.000 lời gửi chưa ai xem, hoặc trang biên tập không đọc được hộp nhận. Xem nhật ký máy chủ.';
  return [{ title: 'Lời gửi nằm trong hộp nhận quá một giờ', href, note }];
}

function pathOf(folder: keyof typeof nominationFolders, name = ''): string {
  return join(readEnvironment().dataDir, nominationFolders[folder], name);
}

function ignoreGone(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
