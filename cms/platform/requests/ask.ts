import { nothingSaid, readRefusal, type Refusal } from './refusal.ts';
import { getTroubleKind, troubleWords, type TroubleKind } from './trouble.ts';

/** Milliseconds after which a question is given up: an ordinary one, and one that carries a file. */
export const ORDINARY_WAIT = 3 * 60_000;
export const UPLOAD_WAIT = 60 * 60_000;

interface Question {
  /** GET without a body, POST with one, when nothing else is said. */
  method?: 'GET' | 'POST' | 'PATCH';
  /** An object goes as JSON. */
  body?: object | FormData | URLSearchParams;
  headers?: Readonly<Record<string, string>>;
  /** Ends the question before its time: the answer is then `isGivenUp`. */
  signal?: AbortSignal;
  /** Milliseconds; `ORDINARY_WAIT` when nothing is said. */
  wait?: number;
  /** Asked by somebody who need not be signed in: 401 then speaks of what he typed, not of his session. */
  isVisitor?: boolean;
}

/** What went wrong, for people (`message`) and for the page. */
export interface Trouble extends Refusal {
  ok: false;
  /** Never empty, but where the page itself ended the question. */
  message: string;
  trouble: TroubleKind;
  /** Undefined when no answer came. */
  status: number | undefined;
  /** The page itself ended the question, so that there is nothing to say. */
  isGivenUp: boolean;
}

export type Answer<T> = { ok: true; body: T; message: '' } | Trouble;

/**
 * Asks the CMS for something on behalf of who is signed in in this browser. Every request of the admin pages goes
 * through here. Never throws: what went wrong is in the answer, in Vietnamese, in the server's own sentences where it
 * has any.
 * @param address of the API, with its query: `/api/…`
 * @example const answer = await ask<{ id: string }>('/api/stories/plan', { body: { title } })
 */
export async function ask<T = unknown>(address: string, question: Question = {}): Promise<Answer<T>> {
  const { signal, wait = ORDINARY_WAIT } = question;
  const limit = AbortSignal.timeout(wait);
  try {
    const response = await fetch(address, {
      ...toRequest(question),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    const text = await response.text();
    const body = parse(text);
    if (!response.ok) return await refuse(response.status, body, question.isVisitor ?? false);
    return body === undefined
      ? fail('unreadable', response.status)
      : { ok: true, body: body as T, message: '' };
  } catch {
    if (signal?.aborted) return { ...fail('offline'), message: '', isGivenUp: true };
    return fail(limit.aborted ? 'late' : 'offline');
  }
}

/** Whether the same question may well be answered later: the server was not reached, or could not answer. */
export function isUnreachable({ trouble }: Trouble): boolean {
  return trouble === 'offline' || trouble === 'late' || trouble === 'down' || trouble === 'unreadable';
}

function toRequest({ method, body, headers }: Question): RequestInit {
  const isOwnKind = body instanceof FormData || body instanceof URLSearchParams;
  return {
    method: method ?? (body ? 'POST' : 'GET'),
    credentials: 'same-origin',
    headers: { ...getType(body), ...headers },
    ...(body && { body: isOwnKind ? body : JSON.stringify(body) }),
  };
}

/** A form with files says its type itself, with what parts its fields. */
function getType(body: Question['body']): Record<string, string> {
  if (!body || body instanceof FormData) return {};
  // Payload reads a query of a body only under exactly this name; the browser would add the letters' encoding.
  if (body instanceof URLSearchParams) return { 'Content-Type': 'application/x-www-form-urlencoded' };
  return { 'Content-Type': 'application/json' };
}

/** The JSON of an answer; undefined for what is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function refuse(status: number, body: unknown, isVisitor: boolean): Promise<Trouble> {
  const refusal = readRefusal(body);
  // Payload answers 403 to who is not signed in any more, with a sentence about his rights.
  const hasEnded = status === 403 && !isVisitor && (await isSignedOut());
  const known = hasEnded ? 'session' : getTroubleKind(status);
  const trouble = isVisitor && known === 'session' ? 'refused' : known;
  const said = hasEnded ? '' : refusal.message;
  const { what, advice } = troubleWords[trouble];
  // How to sign in without losing a word is what no server says.
  const message = trouble === 'session' ? `${said || what} ${advice}` : said || `${what} ${advice}`;
  return { ...fail(trouble, status), ...refusal, message };
}

async function isSignedOut(): Promise<boolean> {
  try {
    const response = await fetch('/api/users/me', {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(ORDINARY_WAIT),
    });
    return response.ok && !((await response.json()) as { user?: unknown }).user;
  } catch {
    return false;
  }
}

function fail(trouble: TroubleKind, status?: number): Trouble {
  const { what, advice } = troubleWords[trouble];
  return {
    ok: false,
    trouble,
    status,
    isGivenUp: false,
    ...nothingSaid,
    message: `${what} ${advice}`,
  };
}
