import type { DocumentOf, TermKind } from '#contract/document.ts';
import type {
  EditionReader,
  Recalls,
  StoryCard,
  StoryList,
  WithdrawnCard,
} from '../../edition/edition-reader.ts';
import type { Author } from '../../edition/author.ts';
import type { InterfaceDocument } from '#contract/interface/texts.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { firstSearchAliases, type SearchAliasesDocument } from '#contract/search-aliases.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { HomeDocument, SettingsDocument } from '#contract/settings.ts';
import type { StoryDocument } from '#contract/story.ts';
import { makeChanges, type EditionChanges } from './edition-changes.ts';
import { freezeDeep, getParent, type EditionEntry, type LiveValue } from './entry.ts';
import { Bylines, keysOfAuthors } from './bylines.ts';
import { Reviews } from './reviews.ts';
import { CorrectedStories } from './corrected-stories.ts';
import { NoticeBoard } from './notice-board.ts';
import type { Notice } from './notices.ts';
import { takeRecent } from './recent-stories.ts';
import { SlugIndex } from './slug-index.ts';
import { listKeysOf, StoryLists, type FindLine } from './story-lists.ts';
import { TermIndex } from './term-index.ts';
import { TranslationGroups } from './translation-groups.ts';

const MOST_RECENT = 1_000;

/** The live edition in memory, answering all questions of pages save the body of a story, which `readStory` reads. */
export class EditionMemory implements EditionReader {
  readonly #entries = new Map<string, EditionEntry>();
  readonly #cards = new Map<string, StoryCard>();
  readonly #slugs = new SlugIndex();
  readonly #terms = new TermIndex();
  readonly #findLine: FindLine = (kind, id) => this.#terms.line(kind, id);
  readonly #lists = new StoryLists(this.#findLine);
  readonly #groups = new TranslationGroups((id) => this.#cards.get(id));
  readonly #corrected = new CorrectedStories();
  readonly #bylines = new Bylines();
  readonly #reviews = new Reviews();
  readonly #media = new Map<string, MediaDocument>();
  readonly #texts = new Map<LanguageCode, InterfaceDocument>();
  readonly #readStory: (card: StoryCard) => StoryDocument;
  #settings: SettingsDocument | undefined;
  #home: HomeDocument | undefined;
  #searchAliases: SearchAliasesDocument = firstSearchAliases;
  #hasLists = false;
  readonly #notices = new NoticeBoard(this, () => this.#media.values(), this.#findLine);
  #changes = makeChanges(true);

  constructor(readStory: (card: StoryCard) => StoryDocument) {
    this.#readStory = readStory;
  }

  /** Puts a document in, in place of what its key had. */
  set(entry: EditionEntry): void {
    const old = this.#entries.get(entry.key);
    this.#note(entry.key, getParent(old) !== getParent(entry));
    if (old?.state === 'live') this.#take(old.value);
    this.#entries.set(entry.key, freezeDeep(entry));
    if (entry.state === 'live') this.#put(entry.value);
    this.#notices.note(entry.key, entry);
  }

  /** Forgets a key altogether, tombstone included. */
  delete(key: string): void {
    const old = this.#entries.get(key);
    this.#note(key, getParent(old) !== undefined);
    if (old?.state === 'live') this.#take(old.value);
    this.#entries.delete(key);
    this.#notices.note(key, undefined);
  }

  /** What changed since this was last asked; at first everything. */
  takeChanges(): EditionChanges {
    const changes = this.#changes;
    this.#changes = makeChanges(false);
    return changes;
  }

  entry(key: string): EditionEntry | undefined {
    return this.#entries.get(key);
  }

  entries(): IterableIterator<EditionEntry> {
    return this.#entries.values();
  }

  /** False until settings and home page have been published: there is nothing to plan yet. */
  get isComplete(): boolean {
    return this.#settings !== undefined && this.#home !== undefined;
  }

  get settings(): SettingsDocument {
    if (!this.#settings) throw new Error('The edition has no document ‘settings/settings’ yet.');
    return this.#settings;
  }

  get home(): HomeDocument {
    if (!this.#home) throw new Error('The edition has no document ‘home/home’ yet.');
    return this.#home;
  }

  get searchAliases(): SearchAliasesDocument {
    return this.#searchAliases;
  }

  get languages(): readonly LanguageCode[] {
    return this.settings.languages;
  }

  texts(language: LanguageCode): InterfaceDocument | undefined {
    return this.#texts.get(language);
  }

  newest(list: StoryList, limit: number): readonly StoryCard[] {
    return this.#listed.newest(list, limit);
  }

  recent(language: LanguageCode): readonly StoryCard[] {
    return this.today === undefined ? [] : takeRecent(this.newest({ language }, MOST_RECENT), this.today);
  }

  month(list: StoryList, month: string): readonly StoryCard[] {
    return this.#listed.month(list, month);
  }

  months(list: StoryList): readonly string[] {
    return this.#listed.months(list);
  }

  volumes(list: StoryList): readonly string[] {
    return this.#listed.volumes(list);
  }

  volume(list: StoryList, name: string): readonly StoryCard[] {
    return this.#listed.volume(list, name);
  }

  has(list: StoryList): boolean {
    return this.#listed.has(list);
  }

  card(id: string): StoryCard | undefined {
    return this.#cards.get(id);
  }

  /** Of two stories with one slug the one with the smaller id counts; the store refuses the second. */
  cardBySlug(language: LanguageCode, slug: string): StoryCard | undefined {
    return this.#slugs.get(language, slug);
  }

  siblings(card: StoryCard): readonly StoryCard[] {
    return this.#groups.siblings(card, this.languages);
  }

  story(id: string): StoryDocument {
    const card = this.#cards.get(id);
    if (!card) throw new Error(`Story ‘${id}’ is not in the live edition.`);
    return this.#readStory(card);
  }

  term<K extends TermKind>(kind: K, id: string): DocumentOf<K> | undefined {
    return this.#terms.get(kind, id);
  }

  termBySlug<K extends TermKind>(kind: K, slug: string): DocumentOf<K> | undefined {
    return this.#terms.bySlug(kind, slug);
  }

  terms<K extends TermKind>(kind: K): readonly DocumentOf<K>[] {
    return this.#terms.all(kind);
  }

  children<K extends 'unit' | 'place'>(kind: K, parent: string | undefined): readonly DocumentOf<K>[] {
    return this.#terms.children(kind, parent);
  }

  exemplarsOf(term: Parameters<EditionReader['exemplarsOf']>[0]): readonly DocumentOf<'exemplar'>[] {
    return this.#terms.exemplarsOf(term);
  }

  readonly neighbours = (id: string): readonly DocumentOf<'exemplar'>[] => this.#terms.neighbours(id);

  corrected(language: LanguageCode): readonly StoryCard[] {
    return this.#corrected.newest(language);
  }

  readonly authors = (language: LanguageCode): readonly Author[] => this.#bylines.authors(language);
  readonly byAuthor = (language: LanguageCode, slug: string): readonly StoryCard[] =>
    this.#bylines.newest(language, slug);

  readonly reviews = (): readonly DocumentOf<'review'>[] => this.#reviews.all();

  media(id: string): MediaDocument | undefined {
    return this.#media.get(id);
  }

  allMedia(): IterableIterator<MediaDocument> {
    return this.#media.values();
  }

  cards(): IterableIterator<StoryCard> {
    return this.#cards.values();
  }

  /** The day that it is, yyyy-mm-dd; undefined until `setToday`: then nothing counts as withdrawn lately. */
  get today(): string | undefined {
    return this.#notices.today;
  }
  setToday(day: string): void {
    this.#notices.setToday(day);
  }

  readonly withdrawn = (): readonly Notice[] => this.#notices.withdrawn();
  readonly withdrawnFrom = (list: StoryList): readonly WithdrawnCard[] => this.#notices.withdrawnFrom(list);
  readonly recalled = (): readonly Recalls[] => this.#notices.recalled();
  readonly moved = (): ReadonlyMap<string, string> => this.#notices.moved();

  get #listed(): StoryLists {
    if (!this.#hasLists) {
      this.#lists.clear();
      this.#lists.fill(this.#cards.values());
      this.#hasLists = true;
    }
    return this.#lists;
  }

  #note(key: string, isRehung: boolean): void {
    this.#changes.documents.add(key);
    if (!isRehung && !key.startsWith('settings/')) return;
    this.#changes.everything = true;
    if (isRehung) this.#hasLists = false;
  }

  #noteCard(card: StoryCard): void {
    const { everything, groups, lists, authors } = this.#changes;
    groups.add(card.translationOf ?? card.id);
    for (const key of keysOfAuthors(card)) authors.add(key);
    if (!everything) for (const key of listKeysOf(card, this.#findLine)) lists.add(key);
  }

  #put(value: LiveValue): void {
    if (!('kind' in value)) return this.#putCard(value);
    if (value.kind === 'settings') this.#settings = value;
    else if (value.kind === 'home') this.#home = value;
    else if (value.kind === 'search-aliases') this.#searchAliases = value;
    else if (value.kind === 'media') this.#media.set(value.id, value);
    else if (value.kind === 'review') this.#reviews.set(value);
    else if (value.kind === 'interface') this.#texts.set(value.id, value);
    else this.#terms.set(value);
  }

  #putCard(card: StoryCard): void {
    this.#noteCard(card);
    this.#cards.set(card.id, card);
    this.#slugs.add(card);
    this.#groups.add(card);
    this.#corrected.add(card);
    this.#bylines.add(card);
    if (this.#hasLists) this.#lists.add(card);
  }

  #take(value: LiveValue): void {
    if (!('kind' in value)) return this.#takeCard(value);
    if (value.kind === 'settings') this.#settings = undefined;
    else if (value.kind === 'home') this.#home = undefined;
    else if (value.kind === 'search-aliases') this.#searchAliases = firstSearchAliases;
    else if (value.kind === 'media') this.#media.delete(value.id);
    else if (value.kind === 'review') this.#reviews.delete(value.id);
    else if (value.kind === 'interface') this.#texts.delete(value.id);
    else this.#terms.delete(value.kind, value.id);
  }

  #takeCard(card: StoryCard): void {
    this.#noteCard(card);
    if (this.#hasLists) this.#lists.remove(card);
    this.#groups.remove(card);
    this.#slugs.remove(card);
    this.#corrected.remove(card);
    this.#bylines.remove(card);
    this.#cards.delete(card.id);
  }
}
