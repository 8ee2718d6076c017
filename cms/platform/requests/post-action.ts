interface FieldProblem {
  path: string;
  message: string;
}

interface Answer<T> {
  ok: boolean;
  /** What the server answered when it went well. */
  body?: T;
  message: string;
  errors: FieldProblem[];
  /** What kind of refusal it is, where the page can do something about it. */
  kind?: string | undefined;
}

/** What an action on a story answers. */
export interface StoryAnswer {
  id: string;
  certificate?: string;
}

interface Failure {
  errors?: { message?: string; data?: { errors?: FieldProblem[]; kind?: string } | null }[];
}

/** Asks the CMS for an action on a story. */
export function postAction(id: string, action: string, body: object): Promise<Answer<StoryAnswer>> {
  return postJson(`/api/stories/${id}/${action}`, body);
}

/** Asks the CMS for something. Never throws: what went wrong is in the answer, in Vietnamese. */
export async function postJson<T>(address: string, body: object): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const result = (await response.json()) as Failure & T;
    if (response.ok) return { ok: true, message: '', errors: [], body: result };
    const errors = (result.errors ?? []).flatMap((error) => error.data?.errors ?? []);
    const messages = errors.length
      ? errors.map(({ message }) => message)
      : (result.errors ?? []).map(({ message }) => message);
    return {
      ok: false,
      errors,
      kind: result.errors?.[0]?.data?.kind,
      message: messages.filter(Boolean).join('\n') || 'Máy chủ không làm được việc này.',
    };
  } catch {
    return { ok: false, errors: [], message: 'Mất kết nối với máy chủ. Hãy kiểm tra mạng rồi thử lại.' };
  }
}
