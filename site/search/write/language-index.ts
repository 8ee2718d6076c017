import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../../edition/edition-reader.ts';
import { makeFindHash } from '../../publisher/plan/document-hashes.ts';
import { shortHash, viewToText } from '../../publisher/plan/view-text.ts';
import type { IndexStart } from '../format/start.ts';
import { isSameContext, listSubjects, type SearchSubject } from '../records/search-subject.ts';
import { TermNames } from '../records/term-names.ts';
import { chooseDelta, type DeltaChoice, type DeltaLimits, type LiveRecord } from './delta-choice.ts';
import type { IndexPlaces } from './index-places.ts';
import { listVersions, toIndexPart } from './index-ordinals.ts';
import { PartFolder } from './part-folder.ts';
import type { PartRecord } from './part-record.ts';
import { writePart } from './write-part.ts';

/** Raise when the form of records or of parts changes: all are written anew. */
const FORM = '5';
const BREATH_MS = 10;
const VERSION_LENGTH = 10;

export interface LiveSubject extends SearchSubject, LiveRecord {}

/** A part that was written, not counted yet. */
export interface NewPart {
  part: PartRecord;
  /** Its copy that is to become public. */
  shown: string;
  /** Live records that could not be read since they changed meanwhile: to be asked for again. */
  missed: number;
}

/** Index of one language: a base, and a delta of what changed since. */
export class LanguageIndex {
  readonly language: LanguageCode;
  readonly state: PartFolder;
  readonly #edition: EditionReader;
  readonly #places: IndexPlaces;
  readonly #findHash = makeFindHash();
  #live = new Map<string, LiveSubject>();
  #names: TermNames | undefined;
  #writings = 0;

  constructor(language: LanguageCode, edition: EditionReader, places: IndexPlaces) {
    this.language = language;
    this.#edition = edition;
    this.#places = places;
    this.state = new PartFolder(join(places.folder, language));
  }

  /** Reads from the edition what there is to find now. */
  async refresh(): Promise<void> {
    const live = new Map<string, LiveSubject>();
    let breath = performance.now();
    this.#names = new TermNames(this.#edition, this.language, this.#names);
    for (const subject of listSubjects(this.#edition, this.language, this.#names)) {
      live.set(subject.address, this.#findSame(subject) ?? this.#toLive(subject));
      if (performance.now() - breath < BREATH_MS) continue;
      await breathe();
      breath = performance.now();
    }
    this.#live = live;
    if (this.state.base) for (const address of this.listGone(this.state.base)) this.state.gone.add(address);
  }

  /** What was there already and is as it was: its hashes were made. */
  #findSame({ address, document, kind, context }: SearchSubject): LiveSubject | undefined {
    const known = this.#live.get(address);
    const isSame = known?.document === document && known.kind === kind;
    return isSame && isSameContext(known.context, context) ? known : undefined;
  }

  #toLive(subject: SearchSubject): LiveSubject {
    const own = this.#hash(subject.document);
    const version = `${own}.${this.#hash([FORM, subject.kind, subject.context])}`;
    return { ...subject, own, version };
  }

  /** What the delta should hold. @param base the one that counts, or one that is to count */
  choose(
    base: PartRecord | undefined,
    gone: ReadonlySet<string>,
    limits: DeltaLimits,
  ): DeltaChoice<LiveSubject> {
    const found = this.#listFound();
    const isFindable = (address: string): boolean => found.has(address);
    return chooseDelta(this.listLive(), { base: listVersions(base), gone, isFindable }, limits);
  }

  /** Everything that is live. */
  listLive(): LiveSubject[] {
    return [...this.#live.values()];
  }

  /** Records of a part that are live no more. */
  listGone({ records }: PartRecord): Set<string> {
    return new Set(records.map(([address]) => address).filter((address) => !this.#live.has(address)));
  }

  /** Writes a part of these, in their order. @throws when one that is live as it is cannot be read */
  async write(
    kind: 'base' | 'delta',
    subjects: readonly LiveSubject[],
    signal: AbortSignal,
  ): Promise<NewPart> {
    const half = this.state.pathOf(`${kind}-${(this.#writings += 1)}.half`);
    const [own, shown] = [`${half}.own`, `${half}.shown`];
    const { edition, media } = this.#places;
    const written = await writePart({ own, shown, edition, media }, subjects, signal);
    const missed = written.failed.filter(({ subject, message }) =>
      this.#isStillLive(subject, message),
    ).length;
    const records = written.subjects.map(({ address, version }): [string, string] => [address, version]);
    const { damaged } = this.state;
    // Readers may keep the damaged files of a name.
    const salt = damaged.size > 0 ? Date.now() : 0;
    const name = `${kind}-${shortHash(JSON.stringify([FORM, salt, records])).replace(/[-_]/g, '0')}`;
    const part: PartRecord = { name, records, table: written.table };
    this.state.keep(own, part, written.digests);
    return { part, shown, missed };
  }

  /** What the search page reads. @param withdrawn addresses that are live no more, whatever was read before */
  toStart(withdrawn: ReadonlySet<string>, aliases: Pick<IndexStart, 'aliases' | 'aliasKeys'>): IndexStart {
    const { base, delta, gone } = this.state;
    const inDelta = listVersions(delta);
    const isLive = (address: string): boolean => this.#live.has(address) && !withdrawn.has(address);
    return {
      ...(base && {
        base: toIndexPart(base, (address) => isLive(address) && !inDelta.has(address) && !gone.has(address)),
      }),
      ...(delta && { delta: toIndexPart(delta, isLive) }),
      ...aliases,
    };
  }

  /**
   * Before other parts count: whether readers then find everything that is live and that they find now.
   * @param gone addresses of the base that do not count
   */
  keepsFound(
    base: PartRecord | undefined,
    gone: ReadonlySet<string>,
    delta: PartRecord | undefined,
  ): boolean {
    const then = new Set(delta?.records.map(([address]) => address));
    for (const [address] of base?.records ?? []) if (!gone.has(address)) then.add(address);
    return [...this.#listFound()].every((address) => then.has(address));
  }

  /** Addresses that base and delta let a reader find. */
  #listFound(): Set<string> {
    const { base, delta, gone } = this.state;
    const found = new Set<string>();
    for (const [address] of base?.records ?? [])
      if (this.#live.has(address) && !gone.has(address)) found.add(address);
    for (const [address] of delta?.records ?? []) if (this.#live.has(address)) found.add(address);
    return found;
  }

  /** @throws when the subject is live as it was asked for: its file is damaged */
  #isStillLive({ document, address }: LiveSubject, message: string): boolean {
    if (!('language' in document)) throw new Error(message);
    const now = this.#edition.card(document.id);
    if (now?.hash === document.hash) throw new Error(`${address}: ${message}`);
    return now !== undefined;
  }

  #hash(view: unknown): string {
    return shortHash(viewToText(view, this.#findHash)).slice(0, VERSION_LENGTH);
  }
}
