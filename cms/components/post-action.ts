interface FieldProblem {
  path: string;
  message: string;
}

interface Answer {
  ok: boolean;
  id?: string;
  message: string;
  errors: FieldProblem[];
}

interface Failure {
  errors?: { message?: string; data?: { errors?: FieldProblem[] } | null }[];
}

/** Asks the CMS for an action on a story. Never throws: what went wrong is in the answer, in Vietnamese. */
export async function postAction(id: string, action: string, body: object): Promise<Answer> {
  try {
    const response = await fetch(`/api/stories/${id}/${action}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const result = (await response.json()) as Failure & { id?: string };
    if (response.ok) return { ok: true, message: '', errors: [], ...(result.id ? { id: result.id } : {}) };
    const errors = (result.errors ?? []).flatMap((error) => error.data?.errors ?? []);
    const messages = errors.length
      ? errors.map(({ message }) => message)
      : (result.errors ?? []).map(({ message }) => message);
    return {
      ok: false,
      errors,
      message: messages.filter(Boolean).join('\n') || 'Máy chủ không làm được việc này.',
    };
  } catch {
    return { ok: false, errors: [], message: 'Mất kết nối với máy chủ. Hãy kiểm tra mạng rồi thử lại.' };
  }
}
