import type { QuestionName } from './question.ts';

/** A plan as data. */
export interface PlanData {
  verbs: string[];
  subjects: string[];
  /** By number of the question: index of its verb and of its subject. */
  questions: [verb: number, subject: number][];
  kinds: {
    name: string;
    questions: number[];
    /** In the order of the listing. */
    entries: [address: string, params: unknown, key: string][];
  }[];
  /** Of all pages, one after another: how many questions, then their numbers. */
  pageQuestions: Uint32Array<ArrayBuffer>;
}

/** Questions with each verb and subject written once: thousands of questions are about one document. */
export function numberNames(
  names: readonly QuestionName[],
): Pick<PlanData, 'verbs' | 'subjects' | 'questions'> {
  const verbs = new Map<string, number>();
  const subjects = new Map<string, number>();
  const questions = names.map(([verb, subject]): [number, number] => [
    numberOf(verbs, verb),
    numberOf(subjects, subject),
  ]);
  return { verbs: [...verbs.keys()], subjects: [...subjects.keys()], questions };
}

export function* listNames({
  verbs,
  subjects,
  questions,
}: Pick<PlanData, 'verbs' | 'subjects' | 'questions'>): Iterable<QuestionName> {
  for (const [verb, subject] of questions) yield [verbs[verb] ?? '', subjects[subject] ?? ''];
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
