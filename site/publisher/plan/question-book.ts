import type { EditionReader } from '../../edition/edition-reader.ts';
import type { EditionChanges } from '../edition/edition-changes.ts';
import { getFamily, makeAsker, splitListKey, type Asker, type QuestionName } from './question.ts';
import { viewToText } from './view-text.ts';

/** Numbers of the questions of one verb, by subject. */
interface Verb {
  name: string;
  ask: Asker;
  numbers: Map<string, number>;
}

/** Questions that may have another answer now. */
export class Changed {
  readonly numbers: readonly number[];
  readonly #flags: Uint8Array;

  /** @param size how many questions there are */
  constructor(numbers: readonly number[], size: number) {
    this.numbers = numbers;
    this.#flags = new Uint8Array(numbers.length ? size : 0);
    for (const number of numbers) this.#flags[number] = 1;
  }

  /** Whether one of some questions, given by number from one place of them up to another, is among them. */
  touches(questions: ArrayLike<number>, from = 0, to = questions.length): boolean {
    if (this.numbers.length === 0) return false;
    for (let index = from; index < to; index += 1)
      if (this.#flags[questions[index] as number] === 1) return true;
    return false;
  }
}

/** Not asked since the book was read from a file: the answer is what it was then, unless a change touched it. */
const unanswered = Symbol('unanswered');

/** Verbs whose answers hang on one document, group or author: they are asked again when that changed. */
const ofOneSubject = /^(?:card|media|siblings|term |byAuthor )/;

/**
 * Every question that views have asked of the edition, once each, with the last answer. Asking again what a change
 * may have touched tells which pages may have changed: nobody writes down what depends on what.
 */
export class QuestionBook {
  readonly #verbs = new Map<string, Verb>();
  /** Verbs about lists, by what `getFamily` says. */
  readonly #families = new Map<string, Verb[]>();
  /** By number. */
  readonly #asked: Verb[] = [];
  readonly #subjects: string[] = [];
  readonly #answers: unknown[] = [];

  /** How many questions have ever been asked. */
  get size(): number {
    return this.#answers.length;
  }

  /** Answers a question, remembering it; its number goes into `asked`. */
  ask(edition: EditionReader, [name, subject]: QuestionName, asked: Set<number>): unknown {
    const verb = this.#verbs.get(name) ?? this.#addVerb(name);
    const known = verb.numbers.get(subject);
    const number = known ?? this.#add(verb, subject);
    asked.add(number);
    const answer = this.#answers[number];
    if (answer !== unanswered) return answer;
    return (this.#answers[number] = verb.ask(edition, subject));
  }

  /**
   * Asks again what the changes may have touched; everything without changes.
   * @returns those that may have another answer now
   */
  refresh(edition: EditionReader, changes?: EditionChanges): Changed {
    const touched = changes && !changes.everything ? this.#findTouched(changes) : undefined;
    const isTouched = (number: number): boolean => touched?.has(number) ?? changes !== undefined;
    return this.#askAgain(edition, touched ?? this.#asked.keys(), isTouched);
  }

  /** Asks again the questions from one number up to another, which no change is known to have touched. */
  sweep(edition: EditionReader, from: number, to: number): Changed {
    const numbers = Array.from({ length: Math.min(to, this.size) - from }, (_, index) => from + index);
    return this.#askAgain(edition, numbers, () => false);
  }

  #askAgain(
    edition: EditionReader,
    numbers: Iterable<number>,
    isTouched: (number: number) => boolean,
  ): Changed {
    const changed: number[] = [];
    for (const number of numbers) {
      const before = this.#answers[number];
      const answer = (this.#asked[number] as Verb).ask(edition, this.#subjects[number] as string);
      this.#answers[number] = answer;
      if (before === unanswered ? !isTouched(number) : isSame(answer, before)) continue;
      changed.push(number);
    }
    return new Changed(changed, this.size);
  }

  /** All questions as data. */
  toNames(): QuestionName[] {
    return this.#asked.map((verb, number) => [verb.name, this.#subjects[number] as string]);
  }

  /** Takes questions over as they were numbered in `toNames`. Those that any change may touch are answered now. */
  restore(edition: EditionReader, names: Iterable<QuestionName>): void {
    for (const [name, subject] of names) this.#add(this.#verbs.get(name) ?? this.#addVerb(name), subject);
    for (const number of this.#listAlwaysAsked())
      this.#answers[number] = (this.#asked[number] as Verb).ask(edition, this.#subjects[number] as string);
  }

  #findTouched({ documents, groups, lists, authors }: EditionChanges): Set<number> {
    const touched = new Set(this.#listAlwaysAsked());
    const touch = (verb: Verb | undefined, subject: string): void => {
      const number = verb?.numbers.get(subject);
      if (number !== undefined) touched.add(number);
    };
    for (const key of documents) {
      const [kind = '', id = ''] = key.split('/');
      const verb = kind === 'story' ? 'card' : kind === 'media' ? 'media' : `term ${kind}`;
      touch(this.#verbs.get(verb), id);
    }
    for (const id of groups) touch(this.#verbs.get('siblings'), id);
    for (const key of authors) {
      const [language = '', slug = ''] = key.split(' ');
      touch(this.#verbs.get(`byAuthor ${language}`), slug);
    }
    for (const key of lists) {
      const { family, subject } = splitListKey(key);
      for (const verb of this.#families.get(family) ?? []) touch(verb, subject);
    }
    return touched;
  }

  *#listAlwaysAsked(): Iterable<number> {
    for (const verb of this.#verbs.values())
      if (getFamily(verb.name) === undefined && !ofOneSubject.test(verb.name)) yield* verb.numbers.values();
  }

  #addVerb(name: string): Verb {
    const verb: Verb = { name, ask: makeAsker(name), numbers: new Map() };
    this.#verbs.set(name, verb);
    const family = getFamily(name);
    if (family !== undefined) {
      const others = this.#families.get(family);
      if (others) others.push(verb);
      else this.#families.set(family, [verb]);
    }
    return verb;
  }

  #add(verb: Verb, subject: string): number {
    const number = this.#answers.length;
    verb.numbers.set(subject, number);
    this.#asked.push(verb);
    this.#subjects.push(subject);
    this.#answers.push(unanswered);
    return number;
  }
}

/** Objects of the edition keep their identity while they do not change; what is made for an answer is compared by content. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, index) => part === b[index] || isSamePart(part, b[index]));
  }
  if (a instanceof Map && b instanceof Map) return viewToText(a, none) === viewToText(b, none);
  return false;
}

/** Parts with an id are documents: another object is another document. */
function isSamePart(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || 'id' in a || 'id' in b) return false;
  return viewToText(a, none) === viewToText(b, none);
}

const none = (): undefined => undefined;
