/** What is wrong with one field. */
interface FieldProblem {
  path: string;
  message: string;
}

/** What the server says of a request that it refuses. */
export interface Refusal {
  /** In the server's sentences, one a line; empty when it has none. */
  message: string;
  errors: FieldProblem[];
  /** What kind of refusal it is, where the page can do something about it. */
  kind: string | undefined;
  /** What else goes with the first error. */
  data: Readonly<Record<string, unknown>>;
  /** The whole answer, as far as it is an object. */
  body: Readonly<Record<string, unknown>>;
}

interface PayloadError {
  message?: string;
  data?: { errors?: FieldProblem[]; kind?: string } | null;
}

export const nothingSaid: Refusal = { message: '', errors: [], kind: undefined, data: {}, body: {} };

/**
 * Reads the errors of an answer, which have Payload's form. The sentences of single fields take the place of the one
 * about all of them.
 */
export function readRefusal(answer: unknown): Refusal {
  if (typeof answer !== 'object' || answer === null) return nothingSaid;
  const body = answer as Record<string, unknown>;
  const said = Array.isArray(body.errors) ? (body.errors as PayloadError[]) : [];
  const errors = said.flatMap(({ data }) => data?.errors ?? []);
  const messages = (errors.length ? errors : said).map(({ message }) => message);
  const data = said[0]?.data ?? {};
  return { message: messages.filter(Boolean).join('\n'), errors, kind: data.kind, data: { ...data }, body };
}
