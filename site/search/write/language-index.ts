import { join } from 'node:path';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../../edition/edition-reader.ts';
import { shortHash } from '../../publisher/plan/view-text.ts';
import type { IndexStart } from '../format/start.ts';
import { chooseDelta, type DeltaChoice, type DeltaLimits } from './delta-choice.ts';
import type { IndexPlaces } from './index-places.ts';
import { listVersions, toIndexPart } from './index-ordinals.ts';
import { LiveSubjects, type LiveSubject } from './live-subjects.ts';
import { PartFolder } from './part-folder.ts';
import type { PartRecord } from './part-record.ts';
import type { PartScribe } from './part-scribe.ts';
import { writePart } from './write-part.ts';

/** Raise when the form of records or of parts changes: all are written anew. */
const FORM = '5';

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
  readonly #live: LiveSubjects;
  #writings = 0;

  constructor(language: LanguageCode, edition: EditionReader, places: IndexPlaces) {
    this.language = language;
    this.#edition = edition;
    this.#places = places;
    this.#live = new LiveSubjects(edition, language, FORM);
    this.state = new PartFolder(join(places.folder, language));
  }

  /** Reads from the edition what there is to find now. @returns whether something may be another than before */
  async refresh(): Promise<boolean> {
    const isChanged = await this.#live.refresh();
    const { base, gone } = this.state;
    if (isChanged && base) for (const address of this.listGone(base)) gone.add(address);
    return isChanged;
  }

  /** What the delta should hold. @param base the one that counts, or one that is to count */
  choose(
    base: PartRecord | undefined,
    gone: ReadonlySet<string>,
    limits: DeltaLimits,
  ): DeltaChoice<LiveSubject> {
    const isFindable = (address: string): boolean => this.#isFound(address);
    return chooseDelta(this.listLive(), { base: listVersions(base), gone, isFindable }, limits);
  }

  /** Everything that is live. */
  listLive(): LiveSubject[] {
    return this.#live.list();
  }

  /** Records of a part that are live no more. */
  listGone({ records }: PartRecord): Set<string> {
    return new Set(records.map(([address]) => address).filter((address) => !this.#live.has(address)));
  }

  /** Writes a part of these, in their order. @throws when one that is live as it is cannot be read */
  async write(
    kind: 'base' | 'delta',
    subjects: readonly LiveSubject[],
    { scribe, signal }: { scribe: PartScribe; signal: AbortSignal },
  ): Promise<NewPart> {
    const half = this.state.pathOf(`${kind}-${(this.#writings += 1)}.half`);
    const [own, shown] = [`${half}.own`, `${half}.shown`];
    const { edition, media } = this.#places;
    const written = await writePart(scribe, { own, shown, edition, media }, subjects, signal);
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
   * @param then.gone addresses of the base that do not count
   * @param then.withdrawn since the edition was last read: live no more
   */
  keepsFound({
    base,
    gone,
    delta,
    withdrawn,
  }: {
    base: PartRecord | undefined;
    gone: ReadonlySet<string>;
    delta: PartRecord | undefined;
    withdrawn: ReadonlySet<string>;
  }): boolean {
    const inBase = listVersions(base);
    const inDelta = listVersions(delta);
    const isFoundThen = (address: string): boolean =>
      inDelta.has(address) || (inBase.has(address) && !gone.has(address)) || withdrawn.has(address);
    return [this.state.base, this.state.delta].every((part) =>
      (part?.records ?? []).every(([address]) => !this.#isFound(address) || isFoundThen(address)),
    );
  }

  /** Whether base and delta let a reader find an address. */
  #isFound(address: string): boolean {
    const { base, delta, gone } = this.state;
    const isHeld =
      listVersions(delta).has(address) || (listVersions(base).has(address) && !gone.has(address));
    return isHeld && this.#live.has(address);
  }

  /** @throws when the subject is live as it was asked for: its file is damaged */
  #isStillLive({ document, address }: LiveSubject, message: string): boolean {
    if (!('language' in document)) throw new Error(message);
    const now = this.#edition.card(document.id);
    if (now?.hash === document.hash) throw new Error(`${address}: ${message}`);
    return now !== undefined;
  }
}
