import type { EditionReader } from '#contract/edition-reader.ts';
import { viewToText } from './view-text.ts';

interface Question {
  ask(edition: EditionReader): unknown;
  answer: unknown;
}

/** The verb with its small arguments, and what it is asked about. */
export type QuestionName = readonly [verb: string, subject: string];

/**
 * Every question that views have asked of the edition, once each, with the last answer. Asking them all again after a
 * change tells which pages may have changed: nobody writes down what depends on what.
 */
export class QuestionBook {
  readonly #questions: Question[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();

  /**
   * Answers a question, remembering it. `verb` and `subject` together say the verb and all its arguments; the subject
   * is a document's id wherever there is one, so that a million questions make no million strings.
   */
  ask<T>(
    edition: EditionReader,
    [verb, subject]: QuestionName,
    ask: (edition: EditionReader) => T,
    asked: Set<number>,
  ): T {
    let numbers = this.#numbers.get(verb);
    if (!numbers) this.#numbers.set(verb, (numbers = new Map()));
    const known = numbers.get(subject);
    if (known !== undefined) {
      asked.add(known);
      return (this.#questions[known] as Question).answer as T;
    }
    const answer = ask(edition);
    asked.add(this.#questions.length);
    numbers.set(subject, this.#questions.length);
    this.#questions.push({ ask, answer });
    return answer;
  }

  /** Asks everything again. @returns one flag a question: 1 when its answer is another one now. */
  refresh(edition: EditionReader): { changed: Uint8Array; any: boolean } {
    const changed = new Uint8Array(this.#questions.length);
    let any = false;
    this.#questions.forEach((question, number) => {
      const answer = question.ask(edition);
      if (answer === question.answer) return;
      if (!isSame(answer, question.answer)) {
        changed[number] = 1;
        any = true;
      }
      question.answer = answer;
    });
    return { changed, any };
  }

  /** How many questions have ever been asked. */
  get size(): number {
    return this.#questions.length;
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
