import type { EditionReader, Recalls, StoryList, WithdrawnCard } from '../../edition/edition-reader.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { EditionEntry } from './entry.ts';
import { getMoves, getNotices, type Notice } from './notices.ts';
import { getRecalls } from './recalls.ts';
import { groupRecent } from './recent-withdrawals.ts';
import { keyOfList, type FindLine } from './story-lists.ts';
import { Traces } from './traces.ts';

const none: readonly never[] = Object.freeze([]);

/** What became of documents that went or moved: each answer is made when first asked for and kept until a change. */
export class NoticeBoard {
  readonly #edition: EditionReader;
  readonly #allMedia: () => Iterable<MediaDocument>;
  readonly #findLine: FindLine;
  readonly #traces = new Traces();
  #notices: readonly Notice[] | undefined;
  #moves: ReadonlyMap<string, string> | undefined;
  #recent: ReadonlyMap<string, readonly WithdrawnCard[]> | undefined;
  #recalls: readonly Recalls[] | undefined;
  /** Those of the last change: what stayed the same stays the same object. */
  #earlier: readonly Recalls[] = none;
  #today: string | undefined;

  constructor(edition: EditionReader, allMedia: () => Iterable<MediaDocument>, findLine: FindLine) {
    this.#edition = edition;
    this.#allMedia = allMedia;
    this.#findLine = findLine;
  }

  /** At any change of the edition: what a key has now. */
  note(key: string, entry: EditionEntry | undefined): void {
    this.#traces.note(key, entry);
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
    this.#recent ??= groupRecent(this.#traces.tombstones, this.#today, this.#findLine);
    return this.#recent.get(keyOfList(list)) ?? none;
  }

  moved(): ReadonlyMap<string, string> {
    this.#moves ??= getMoves(this.#source(), this.withdrawn());
    return this.#moves;
  }

  recalled(): readonly Recalls[] {
    this.#earlier = this.#recalls ??= getRecalls(
      { traces: this.#traces, allMedia: this.#allMedia },
      { notices: this.withdrawn(), moves: this.moved() },
      this.#earlier,
    );
    return this.#recalls;
  }

  #source(): Parameters<typeof getNotices>[0] {
    return { edition: this.#edition, traces: this.#traces };
  }
}
