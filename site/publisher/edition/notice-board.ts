import type { EditionReader, Recalls, StoryList, WithdrawnCard } from '../../edition/edition-reader.ts';
import type { EditionEntry, Tombstone } from './entry.ts';
import { getMoves, getNotices, type Notice } from './notices.ts';
import { getRecalls, type RecallSource } from './recalls.ts';
import { groupRecent } from './recent-withdrawals.ts';
import { keyOfList, type FindLine } from './story-lists.ts';

const none: readonly never[] = Object.freeze([]);

/** What became of documents that went or moved: each answer is made when first asked for and kept until a change. */
export class NoticeBoard {
  readonly #edition: EditionReader & RecallSource;
  readonly #listEntries: () => Iterable<EditionEntry>;
  readonly #findLine: FindLine;
  #notices: readonly Notice[] | undefined;
  #moves: ReadonlyMap<string, string> | undefined;
  #recent: ReadonlyMap<string, readonly WithdrawnCard[]> | undefined;
  #recalls: readonly Recalls[] | undefined;
  /** Those of the last change: what stayed the same stays the same object. */
  #earlier: readonly Recalls[] = none;
  #today: string | undefined;

  constructor(
    edition: EditionReader & RecallSource,
    listEntries: () => Iterable<EditionEntry>,
    findLine: FindLine,
  ) {
    this.#edition = edition;
    this.#listEntries = listEntries;
    this.#findLine = findLine;
  }

  /** After any change of the edition. */
  forget(): void {
    this.#notices = this.#moves = this.#recent = this.#recalls = undefined;
  }

  get today(): string | undefined {
    return this.#today;
  }

  setToday(day: string): void {
    if (day !== this.#today) this.#recent = undefined;
    this.#today = day;
  }

  withdrawn(): readonly Notice[] {
    this.#notices ??= getNotices(this.#source());
    return this.#notices;
  }

  withdrawnFrom(list: StoryList): readonly WithdrawnCard[] {
    if (this.#today === undefined) return none;
    this.#recent ??= groupRecent(this.#listTombstones(), this.#today, this.#findLine);
    return this.#recent.get(keyOfList(list)) ?? none;
  }

  moved(): ReadonlyMap<string, string> {
    this.#moves ??= getMoves(this.#source(), this.withdrawn());
    return this.#moves;
  }

  recalled(): readonly Recalls[] {
    this.#earlier = this.#recalls ??= getRecalls(
      this.#edition,
      this.#listEntries(),
      { notices: this.withdrawn(), moves: this.moved() },
      this.#earlier,
    );
    return this.#recalls;
  }

  #listTombstones(): Tombstone[] {
    return Array.from(this.#listEntries()).flatMap((entry) =>
      entry.state === 'withdrawn' ? [entry.value] : [],
    );
  }

  #source(): Parameters<typeof getNotices>[0] {
    return { edition: this.#edition, cards: this.#edition.cards(), tombstones: this.#listTombstones() };
  }
}
