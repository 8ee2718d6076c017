import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { getLanguage, isLanguageCode } from '#contract/languages.ts';
import { mostRows, type Queue } from '../../checks/queue.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { readEnvironment } from '../../platform/environment/environment.ts';

/** Days that are summed up, today among them. */
const days = 30;
const dayMs = 86_400_000;

/** A file `<yyyy-mm-dd>.json` of DATA_DIR/search-misses, as the site's server writes it: how often by language and words. */
const dayShape = z.record(z.string(), z.record(z.string(), z.int().positive()));

/** What readers looked for on the site and did not find, the most wanted first. Nothing where the operator keeps none. */
export const searchMisses: Queue = {
  id: 'tim-ma-khong-thay',
  title: 'Bạn đọc tìm mà không thấy',
  roles: permissions['story.updateAll'],
  isTechnical: true,
  async find({ payload }) {
    const { dataDir, searchMissesDays } = readEnvironment();
    if (searchMissesDays === 0) return { total: 0, rows: [] };
    const { misses, damaged } = await readMisses(join(dataDir, 'search-misses'), new Date());
    for (const name of damaged) payload.logger.warn(`Tệp search-misses/${name} hỏng, không đọc được.`);
    const rows = misses.slice(0, mostRows).map(({ language, words, count }) => ({
      title: words,
      href: `/admin/globals/search-aliases?${new URLSearchParams({ tu: words })}`,
      note: `${count.toLocaleString('vi-VN')} lần trong ${days} ngày · ${getName(language)} · thêm từ đồng nghĩa`,
    }));
    return { total: misses.length, rows };
  },
};

interface Miss {
  language: string;
  words: string;
  count: number;
}

/** Sums of the last thirty days, and the names of files in which they do not stand. */
export async function readMisses(folder: string, now: Date): Promise<{ misses: Miss[]; damaged: string[] }> {
  const first = new Date(now.getTime() - (days - 1) * dayMs).toISOString().slice(0, 10);
  const names = (await listFolder(folder)).filter(
    (name) => /^\d{4}-\d\d-\d\d\.json$/.test(name) && name.slice(0, 10) >= first,
  );
  const sums = new Map<string, Miss>();
  const damaged: string[] = [];
  for (const name of names) {
    const day = parseDay(await readFile(join(folder, name), 'utf8'));
    if (!day) damaged.push(name);
    for (const [language, counts] of Object.entries(day ?? {}))
      for (const [words, count] of Object.entries(counts)) {
        const key = `${language} ${words}`;
        sums.set(key, { language, words, count: count + (sums.get(key)?.count ?? 0) });
      }
  }
  const misses = [...sums.values()].toSorted(
    (one, other) => other.count - one.count || one.words.localeCompare(other.words, 'vi'),
  );
  return { misses, damaged };
}

function parseDay(text: string): z.infer<typeof dayShape> | undefined {
  try {
    return dayShape.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function getName(language: string): string {
  return isLanguageCode(language) ? getLanguage(language).name : language;
}
