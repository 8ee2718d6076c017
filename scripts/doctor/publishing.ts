import { existsSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import type pg from 'pg';
import { storyAddress } from '#contract/address.ts';
import { documentKinds, getDocumentFile } from '#contract/document.ts';
import { isLanguageCode } from '#contract/languages.ts';
import { publishedTable } from '#contract/hand-over.ts';
import { editionIndexForm, isEditionEntry } from '../../site/publisher/edition/edition-index.ts';
import type { EditionEntry } from '../../site/publisher/edition/entry.ts';
import { readJournal } from '../../site/files/journal.ts';
import { readMadeHashes } from '../../site/files/made-hashes.ts';
import { hashFile } from '../../site/files/verified-files.ts';
import { toPageFile } from '../../site/publisher/plan/address-file.ts';
import { readManifest, type PageRecord } from '../../site/publisher/release/manifest.ts';
import { getIndexPlaces } from '../../site/search/write/index-places.ts';
import { PartFolder } from '../../site/search/write/part-folder.ts';
import { nameSome, type Finding } from './finding.ts';

const advice = 'Chạy “npm run doctor -- --mend”: mọi thứ ở đây dựng lại được từ cơ sở dữ liệu và tệp gốc.';

interface Row {
  key: string;
  hash: string;
  state: string;
  language: string | null;
  slug: string | null;
  title: string | null;
}

/** What is public, as the database says, against the edition and the released tree on disk; nothing is changed. */
export async function examinePublishing(client: pg.ClientBase, dataDir: string): Promise<Finding[]> {
  const { rows } = await client.query<Row>(
    `select key, hash, state, document->>'language' as language, document->>'slug' as slug,
       document->>'title' as title from ${publishedTable}`,
  );
  const { rows: settings } = await client.query<{ languages: string[] | null }>(
    `select document->'languages' as languages from ${publishedTable} where key = 'settings/settings'`,
  );
  const languages = settings[0]?.languages ?? [];
  const release = findRelease(dataDir);
  return [
    await examineEdition(rows, dataDir),
    ...(await examineRelease(rows, { dataDir, release, languages })),
    ...(await examineMade(dataDir, release)),
  ];
}

async function examineEdition(rows: readonly Row[], dataDir: string): Promise<Finding> {
  const subject = 'Ấn bản (cơ sở dữ liệu ↔ tệp)';
  const folder = join(dataDir, 'edition');
  const entries = readIndex(join(folder, 'index.jsonl'));
  const problems: string[] = [];
  for (const { key, hash, state, title } of rows) {
    const entry = entries.get(key);
    const problem = await findDocumentProblem({ key, hash, state }, entry, folder);
    if (problem) problems.push(`${key}${title ? ` “${title}”` : ''}: ${problem}`);
  }
  const live = new Set(rows.flatMap(({ key, state }) => (state === 'live' ? [getDocumentFile(key)] : [])));
  const strays = documentKinds.flatMap((kind) =>
    listNames(join(folder, kind)).flatMap((name) => (live.has(`${kind}/${name}`) ? [] : [`${kind}/${name}`])),
  );
  problems.push(...strays.map((name) => `${name}: không thuộc nội dung nào đang có hiệu lực`));
  if (problems.length === 0)
    return { subject, state: 'good', text: `${live.size} nội dung đang có hiệu lực, đúng từng byte.` };
  return { subject, state: 'bad', text: `${problems.length} chỗ khác nhau.${nameSome(problems)}`, advice };
}

async function findDocumentProblem(
  row: Pick<Row, 'key' | 'hash' | 'state'>,
  entry: EditionEntry | undefined,
  folder: string,
): Promise<string | undefined> {
  if (entry?.rowHash !== row.hash || entry.state !== row.state) return 'mục lục chưa ghi bản này';
  if (entry.state !== 'live') return undefined;
  const digest = Buffer.from(entry.hash, 'hex').toString('base64url');
  return findFileProblem(join(folder, getDocumentFile(row.key)), digest);
}

/** @param digest SHA-256, base64url, whole or its beginning */
async function findFileProblem(path: string, digest: string): Promise<string | undefined> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 'tệp không còn';
  if (!stats.isFile()) return 'ở đó không phải là tệp';
  const found = await hashFile(path, stats.size).catch(() => undefined);
  if (found === undefined) return 'không đọc được';
  return found.startsWith(digest) ? undefined : 'nội dung tệp đã hỏng';
}

function readIndex(path: string): Map<string, EditionEntry> {
  const entries = new Map<string, EditionEntry>();
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return entries;
  readJournal(
    path,
    (record) => {
      if (isEditionEntry(record)) entries.set(record.key, record);
    },
    editionIndexForm,
  );
  return entries;
}

interface ReleasedTree {
  id: string;
  folder: string;
  records: ReadonlyMap<string, PageRecord>;
}

/** The public release; undefined when there is none, or its list of pages is gone. */
function findRelease(dataDir: string): ReleasedTree | undefined {
  const site = join(dataDir, 'site');
  try {
    const id = basename(readlinkSync(join(site, 'current')));
    const folder = join(site, 'releases', id);
    if (!existsSync(folder)) return undefined;
    return { id, folder, records: readManifest(join(site, 'manifests', `${id}.jsonl`)) };
  } catch {
    // Missing or not to be read: told as “there is none”.
    return undefined;
  }
}

async function examineRelease(
  rows: readonly Row[],
  {
    dataDir,
    release,
    languages,
  }: { dataDir: string; release: ReleasedTree | undefined; languages: readonly string[] },
): Promise<Finding[]> {
  const subject = 'Trang công cộng (cơ sở dữ liệu ↔ bản phát hành)';
  if (!release) {
    const text = `không có bản phát hành nào trong “${join(dataDir, 'site')}”, hoặc danh mục trang của nó đã mất.`;
    return [{ subject, state: 'bad', text, advice }];
  }
  const { records, folder } = release;
  const problems: string[] = [];
  for (const { key, state, language, slug, title } of rows) {
    if (state !== 'live' || !key.startsWith('story/') || !language || !slug) continue;
    if (!isLanguageCode(language) || !languages.includes(language)) continue;
    const address = storyAddress({ language, slug });
    if (!records.get(address)?.hash) problems.push(`${address} “${title ?? ''}”: chưa có trang`);
  }
  for (const [address, { hash, size }] of records) {
    const problem = size < 0 ? 'đang ghi dở' : await findFileProblem(join(folder, toPageFile(address)), hash);
    if (problem) problems.push(`${address}: ${problem}`);
  }
  const forms = await findBadForms(release);
  problems.push(...forms);
  if (problems.length > 0)
    return [{ subject, state: 'bad', text: `${problems.length} chỗ hỏng.${nameSome(problems)}`, advice }];
  return [{ subject, state: 'good', text: `bản ${release.id}, ${records.size} trang, đúng từng byte.` }];
}

const open = { br: promisify(brotliDecompress), gz: promisify(gunzip) } as const;

/** Compressed forms that are not those of their page. */
async function findBadForms({ records, folder }: ReleasedTree): Promise<string[]> {
  const bad: string[] = [];
  const { createHash } = await import('node:crypto');
  for (const [address, { hash }] of records) {
    for (const ending of ['br', 'gz'] as const) {
      const path = `${join(folder, toPageFile(address))}.${ending}`;
      if (!existsSync(path)) continue;
      const content = await readFile(path)
        .then((form) => open[ending](form))
        .catch(() => undefined);
      const isGood = content && createHash('sha256').update(content).digest('base64url').startsWith(hash);
      if (!isGood) bad.push(`${address} (.${ending}): bản nén không phải của trang`);
    }
  }
  return bad;
}

/** Public files that are made once: pictures, recordings, share images, parts of the search index; in their folder and released. */
async function examineMade(dataDir: string, release: ReleasedTree | undefined): Promise<Finding[]> {
  const folders = [
    ['renditions', 'tep', 'Ảnh, tiếng, hình công khai'],
    ['share-images', 'chia-se', 'Ảnh chia sẻ'],
    ['light-media', 'nhe', 'Bản nhẹ của tiếng, hình'],
    ['press-packs', 'goi-bao-chi', 'Gói báo chí'],
  ] as const;
  const findings: Finding[] = [];
  for (const [folder, released, subject] of folders) {
    const digests = readMadeHashes(join(dataDir, folder));
    const problems: string[] = [];
    for (const [name, digest] of digests) {
      const made = await findFileProblem(join(dataDir, folder, name), digest);
      const path = release && join(release.folder, released, name);
      const copy = path && existsSync(path) ? await findFileProblem(path, digest) : undefined;
      if (made ?? copy) problems.push(`${name}: ${made ?? copy}`);
    }
    findings.push(
      problems.length === 0
        ? { subject, state: 'good', text: `${digests.size} tệp, đúng từng byte.` }
        : { subject, state: 'bad', text: `${problems.length} tệp hỏng.${nameSome(problems)}`, advice },
    );
  }
  return [...findings, await examineSearch(dataDir)];
}

async function examineSearch(dataDir: string): Promise<Finding> {
  const subject = 'Chỉ mục tìm kiếm';
  const { folder } = getIndexPlaces(dataDir);
  const problems: string[] = [];
  let count = 0;
  for (const language of listNames(folder)) {
    const state = new PartFolder(join(folder, language));
    for (const { name } of [state.base, state.delta].filter((part) => part !== undefined)) {
      const digests = state.readDigests(name);
      if (!digests) problems.push(`${language}/${name}: không đọc được`);
      for (const [file, digest] of digests ?? []) {
        count += 1;
        const problem = await findFileProblem(join(state.pathOf(name), file), digest);
        if (problem) problems.push(`${language}/${name}/${file}: ${problem}`);
      }
    }
  }
  if (problems.length > 0)
    return { subject, state: 'bad', text: `${problems.length} tệp hỏng.${nameSome(problems)}`, advice };
  return { subject, state: 'good', text: `${count} tệp, đúng từng byte.` };
}

function listNames(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
}
