import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { findOldEncodings, type OldEncoding } from '../../../documents/letters/old-encoding.ts';
import { convertString, toWords } from '../../../documents/letters/convert-blocks.ts';
import type { Story } from '../../../payload-types.ts';
import { findLatest } from '../../transition/run-transition.ts';
import { readDesk, type Desk } from '../desk.ts';
import { findReference } from '../../../documents/mapping/reference.ts';
import { saveDesk } from '../save-desk.ts';
import { getDigest } from '../../../documents/body/story-parts.ts';
import { cleanWords } from '../write-parts.ts';
import { readXliff, type XliffFile } from './read-xliff.ts';
import { fromUnitId } from './unit-id.ts';
import { hashString } from './write-xliff.ts';
import { refusal } from '../../../platform/refusals/refusal.ts';

const longestString = 40_000;

/** A file as text. */
export const largestXliff = z.string().max(8_000_000, 'Tệp lớn quá 8 MB.');

export const importBody = z.object({
  xliff: largestXliff,
  /** Absent: nothing is written, the answer says what would change. */
  isConfirmed: z.boolean().default(false),
  /** Words of an old encoding are taken as what they mean. */
  isConverting: z.boolean().default(false),
  /** Units whose newer words in the CMS the file's shall replace, with those words as they were shown. */
  take: z.array(z.object({ unit: z.string().max(100), now: z.string().max(longestString) })).default([]),
});

export interface XliffChange {
  unit: string;
  key: string;
  path: string;
  now: string;
  next: string;
  /** What it means, where it looks typed with a font of an old encoding. */
  converted?: string;
  /** The CMS has newer words than the file was made from: they stay unless they are given up one by one. */
  isNewer: boolean;
}

export interface XliffPreview {
  changes: XliffChange[];
  /** Units of the file that the text does not have. */
  unknown: string[];
}

/**
 * Takes a translator's file back in.
 * @throws APIError 409 for a file of another text, of another language, or made from an older state of the source
 */
export async function importXliff(
  req: PayloadRequest,
  id: string,
  body: z.infer<typeof importBody>,
): Promise<XliffPreview & { story?: Story }> {
  const { story } = await findLatest(req, id);
  const desk = await readDesk(req, story);
  const file = readXliff(body.xliff);
  await requireSame(req, desk, file);
  const preview = compare(desk, file, body.isConverting);
  if (!body.isConfirmed) return preview;
  const taken = new Map(body.take.map(({ unit, now }) => [unit, now]));
  const chosen = preview.changes.filter(({ isNewer, unit }) => !isNewer || taken.has(unit));
  const parts = [...Map.groupBy(chosen, ({ key }) => key)].map(([key, changes]) => ({
    key,
    ...getSeen(desk, key),
    strings: changes.map(({ unit, path, now, next }) => ({
      path,
      before: taken.get(unit) ?? now,
      text: next,
    })),
  }));
  if (parts.length === 0) return preview;
  const change = { parts, confirm: [], remove: [], isStillRight: false, isReordering: false };
  return { ...preview, story: await saveDesk(req, id, change) };
}

/** Digest of the source as it stands, which a file must have been made from. */
export async function findSourceDigest(req: PayloadRequest, desk: Desk): Promise<string> {
  const reference = desk.source && (await findReference(req, desk.source.id));
  if (!reference) throw refusal(409, 'Bài này không theo bản nguồn nào nên không xuất, nhập XLIFF được.');
  return getDigest(reference.parts);
}

async function requireSame(req: PayloadRequest, desk: Desk, file: XliffFile): Promise<void> {
  const { id, language } = desk.translation;
  if (file.id !== id) throw refusal(409, 'Tệp này là của một bài khác. Hãy mở đúng bài rồi nhập.');
  if (file.target !== language)
    throw refusal(409, `Tệp này dịch sang “${file.target}”, bài này bằng “${language}”.`);
  if (!file.digest)
    throw refusal(
      409,
      'Tệp đã mất ghi chú về bản gốc (note “digest”). Hãy xuất lại tệp và giữ nguyên các ghi chú khi dịch.',
    );
  if (file.digest !== (await findSourceDigest(req, desk))) {
    throw refusal(
      409,
      'Tệp này xuất từ một bản gốc cũ; bản gốc đã đổi từ đó. Hãy xuất lại tệp mới rồi chép phần đã dịch sang.',
    );
  }
}

function compare(desk: Desk, file: XliffFile, isConverting: boolean): XliffPreview {
  const unknown: string[] = [];
  const rows = new Map(desk.rows.map((row) => [row.key, row]));
  const known = file.units.flatMap((unit) => {
    const place = fromUnitId(unit.id);
    const string = place && rows.get(place.key)?.target.find(({ path }) => path === place.path);
    if (place && string) return [{ unit, place, string, words: readWords(unit, string.isHtml) }];
    unknown.push(unit.id.slice(0, 100));
    return [];
  });
  // One file is one translator's: a short string is in the encoding of the others.
  const { language } = desk.translation;
  const encodings = findOldEncodings(
    known.map(({ words, string }) => ({ text: toWords(words, string.isHtml), language })),
  );
  const changes = known.flatMap(({ unit, place, string, words }, index) => {
    const converted = convertOld(words, string.isHtml, encodings[index]);
    const next = isConverting ? (converted ?? words) : words;
    const isNewer = hashString(string.text) !== unit.state;
    const offer = converted === undefined || isConverting ? {} : { converted };
    return next && next !== string.text
      ? [{ unit: unit.id, ...place, now: string.text, next, isNewer, ...offer }]
      : [];
  });
  return { changes, unknown };
}

/** @throws APIError 400 that names the unit whose words are not allowed */
function readWords({ id, html = '', text = '' }: XliffFile['units'][number], isHtml: boolean): string {
  try {
    const words = cleanWords(isHtml ? html : text, isHtml);
    if (words.length > longestString)
      throw new Error(`Dài quá ${longestString.toLocaleString('vi-VN')} ký tự.`);
    return words;
  } catch (error) {
    throw refusal(400, `Đoạn “${id}”: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What words of an old encoding mean; undefined where they do not look like it. */
function convertOld(words: string, isHtml: boolean, encoding: OldEncoding | undefined): string | undefined {
  const converted = encoding && convertString(words, isHtml, encoding);
  return converted === words ? undefined : converted;
}

function getSeen({ rows, source }: Desk, key: string) {
  const hash = rows.find((row) => row.key === key)?.source?.hash;
  return hash && source ? { seen: { hash, version: source.version } } : {};
}
