import { termKinds } from '#contract/document.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { PageKind } from '../../kinds/page-kind.ts';
import type { Planner } from '../plan/planner.ts';
import type { PageFailure } from './render-pages.ts';
import type { Release } from './release.ts';

/** A document that the database calls live and that is not in the edition. */
export interface UnheldDocument {
  readonly key: string;
  /** Vietnamese. */
  readonly reason: string;
  /** Of its pages. */
  readonly addresses: readonly string[];
}

/** So many are named; the rest is counted. */
const MOST_NAMED = 20;

/** A release that has fewer live pages than the database says. It does not become the public one. */
export class IncompleteReleaseError extends Error {
  override readonly name = 'IncompleteReleaseError';
  /** What it lacks, a sentence each. */
  readonly missing: readonly string[];

  constructor(missing: readonly string[]) {
    super(describeMissing(missing));
    this.missing = missing;
  }
}

function describeMissing(missing: readonly string[]): string {
  const named = missing.slice(0, MOST_NAMED).map((line) => `  - ${line}`);
  const rest = missing.length - named.length;
  return [
    `Bản phát hành mới thiếu ${missing.length} trang hoặc tệp đang có hiệu lực trong cơ sở dữ liệu, nên KHÔNG chuyển sang; bản cũ vẫn giữ nguyên:`,
    ...named,
    ...(rest > 0 ? [`  … và ${rest} chỗ nữa.`] : []),
    'Hãy sửa hoặc gỡ những nội dung ấy trong trang biên tập rồi chạy lại; “npm run doctor” chỉ ra chỗ hỏng trên đĩa.',
  ].join('\n');
}

/** A release that was just drawn, and what it is judged by. */
export interface DrawnRelease {
  release: Release;
  /** The public release; undefined when there is none. */
  before: Release | undefined;
  planner: Planner<PageKind>;
  failures: ReadonlyMap<string, PageFailure>;
  /** Media whose public files could not be put into the release. */
  media: readonly MediaDocument[];
}

/** Knows what the database calls live and the edition does not hold, and what the public release lacks of it. */
export class Completeness {
  #unheld: readonly UnheldDocument[] = [];
  #missing: readonly string[] = [];

  /** What the public release lacks of what the database says, when it was rendered whole; a sentence each. */
  get missing(): readonly string[] {
    return this.#missing;
  }

  /** Notes what the edition could not take in at the last comparing: its pages stay as they are. */
  note(unheld: readonly UnheldDocument[]): void {
    this.#unheld = unheld;
  }

  /** True for the page of a document that the database calls live and the edition does not hold. */
  isUnheld(address: string): boolean {
    return this.#unheld.some(({ addresses }) => addresses.includes(address));
  }

  /**
   * Lets a new release become the public one only if readers lose nothing; pages that could not be drawn stay in their
   * old form. Where there is no other release, an incomplete one is better than none.
   * @throws IncompleteReleaseError
   */
  judge(drawn: DrawnRelease): void {
    const { release, before, planner, failures } = drawn;
    const undrawn = [...failures.keys(), ...planner.problems.map(({ address }) => address)];
    if (before) carryOver(release, before, undrawn);
    const { lost, lacking } = findShortage(drawn, this.#unheld);
    if (before && lost.length) throw new IncompleteReleaseError(lost);
    this.#missing = [...lost, ...lacking];
  }
}

/** What a release that was just drawn lacks of what the database says is live: Vietnamese sentences that name each. */
interface Shortage {
  /** Readers have it now, in the release before: a release without it must not become the public one. */
  readonly lost: readonly string[];
  /** Readers have it not, or they keep it in its old form. */
  readonly lacking: readonly string[];
}

/**
 * Compares a release that was just drawn with what the database says is live: documents that the edition could not take
 * in, addresses that could not be planned, pages that could not be drawn or whose file is not there, files of media.
 */
function findShortage(options: DrawnRelease, unheld: readonly UnheldDocument[]): Shortage {
  const { planner, media } = options;
  const lost: string[] = [];
  const lacking = [...planner.problems.map(({ message }) => message), ...media.map(describeMedia)];
  for (const document of unheld) {
    const line = `${document.addresses[0] ?? document.key}: ${document.reason}`;
    (isShown(document, options) ? lost : lacking).push(line);
  }
  for (const [address, { key }] of planner.pages) {
    const problem = key === undefined ? undefined : findPageProblem(address, key, options);
    if (problem === undefined) continue;
    (options.release.manifest.get(address) || !options.before?.manifest.get(address) ? lacking : lost).push(
      problem,
    );
  }
  return { lost, lacking };
}

/** Whether readers have a page of a document now that no other takes over; of one that does not say where its pages are, they may. */
function isShown({ key, addresses }: UnheldDocument, { before, planner }: DrawnRelease): boolean {
  const hasPages = key.startsWith('story/') || termKinds.some((kind) => key.startsWith(`${kind}/`));
  if (addresses.length === 0) return hasPages;
  return addresses.some(
    (address) => !planner.pages.has(address) && before?.manifest.get(address) !== undefined,
  );
}

/** @returns undefined when the page is as planned */
function findPageProblem(
  address: string,
  key: string,
  { release, failures }: DrawnRelease,
): string | undefined {
  const record = release.manifest.get(address);
  if (record?.key === key && release.sizeOf(address) === record.size) return undefined;
  return failures.get(address)?.message ?? `Trang “${address}” chưa được ghi ra đĩa.`;
}

function describeMedia({ file }: MediaDocument): string {
  return `Tệp “${file.source}” mất hoặc hỏng, không làm được bản công khai. Hãy tải tệp lên lại, hoặc phục hồi thư mục media từ bản sao lưu.`;
}

/** Puts the old form of pages that could not be drawn into a new release: they stay as readers have them. */
function carryOver(next: Release, before: Release, addresses: Iterable<string>): void {
  for (const address of addresses) {
    const record = before.manifest.get(address);
    if (next.manifest.get(address) || !record || before.sizeOf(address) !== record.size) continue;
    next.take(address, record, before);
  }
}
