import { setImmediate as breathe } from 'node:timers/promises';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { EditionReader, StoryCard } from '../../edition/edition-reader.ts';
import { makeFindHash } from '../../publisher/plan/document-hashes.ts';
import { shortHash, viewToText } from '../../publisher/plan/view-text.ts';
import {
  isSameContext,
  listTermSubjects,
  toStorySubject,
  type SearchSubject,
} from '../records/search-subject.ts';
import { TermNames } from '../records/term-names.ts';
import type { LiveRecord } from './delta-choice.ts';

const BREATH_MS = 10;
const VERSION_LENGTH = 10;

export interface LiveSubject extends SearchSubject, LiveRecord {}

/** What there is to find of one month, and the files that it was told of. */
interface LiveMonth {
  /** The same array while none of the month's stories changes. */
  cards: readonly StoryCard[];
  media: ReadonlyMap<string, MediaDocument | undefined>;
  subjects: readonly LiveSubject[];
}

/** Everything that there is to find in a language. A publish reads anew the month that it changes, not all of them. */
export class LiveSubjects {
  readonly #edition: EditionReader;
  readonly #language: LanguageCode;
  readonly #form: string;
  readonly #findHash = makeFindHash();
  #names: TermNames | undefined;
  #terms: readonly LiveSubject[] = [];
  #months: readonly LiveMonth[] = [];
  #byAddress = new Map<string, LiveSubject>();

  /** @param form of records: another one makes another version of each */
  constructor(edition: EditionReader, language: LanguageCode, form: string) {
    this.#edition = edition;
    this.#language = language;
    this.#form = form;
  }

  /** Reads from the edition what there is to find now. @returns whether something may be another than before */
  async refresh(): Promise<boolean> {
    const [edition, language, before] = [this.#edition, this.#language, this.#names];
    const names = new TermNames(edition, language, before);
    const hasSameTerms = before !== undefined && names.areOfTermsOf(before);
    const terms = Array.from(listTermSubjects(edition, language, names), (one) => this.#toLive(one));
    const known = new Map(hasSameTerms ? this.#months.map((month) => [month.cards, month]) : []);
    const months: LiveMonth[] = [];
    let breath = performance.now();
    for (const name of edition.months({ language })) {
      const cards = edition.month({ language }, name);
      const old = known.get(cards);
      months.push(old && this.#hasSameMedia(old) ? old : this.#read(cards, names));
      if (performance.now() - breath < BREATH_MS) continue;
      await breathe();
      breath = performance.now();
    }
    if (hasSameTerms && isSame(months, this.#months) && isSame(terms, this.#terms)) return false;
    this.#names = names;
    this.#terms = terms;
    this.#months = months;
    this.#byAddress = new Map();
    for (const { subjects } of [{ subjects: terms }, ...months])
      for (const subject of subjects) this.#byAddress.set(subject.address, subject);
    return true;
  }

  /** Terms first, then stories, the newest first. */
  list(): LiveSubject[] {
    return [...this.#byAddress.values()];
  }

  has(address: string): boolean {
    return this.#byAddress.has(address);
  }

  #hasSameMedia({ media }: LiveMonth): boolean {
    for (const [id, known] of media) if (this.#edition.media(id) !== known) return false;
    return true;
  }

  #read(cards: readonly StoryCard[], names: TermNames): LiveMonth {
    const edition = this.#edition;
    const media = new Map<string, MediaDocument | undefined>();
    const asked = {
      media(id: string) {
        const answer = edition.media(id);
        media.set(id, answer);
        return answer;
      },
      term: edition.term.bind(edition),
    };
    const subjects = cards.map((card) => this.#toLive(toStorySubject(asked, names, card)));
    return { cards, media, subjects };
  }

  /** What was there already and is as it was stays the same object: its hashes were made. */
  #toLive(subject: SearchSubject): LiveSubject {
    const { address, document, kind, context } = subject;
    const known = this.#byAddress.get(address);
    if (known?.document === document && known.kind === kind && isSameContext(known.context, context))
      return known;
    const own = this.#hash(document);
    return { ...subject, own, version: `${own}.${this.#hash([this.#form, kind, context])}` };
  }

  #hash(view: unknown): string {
    return shortHash(viewToText(view, this.#findHash)).slice(0, VERSION_LENGTH);
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}
