export interface AccountAnswer {
  ok: boolean;
  /** What went wrong, in Vietnamese. */
  message: string;
  body: Record<string, unknown>;
}

/** Asks for something that concerns accounts. Never throws: what went wrong is in the answer. */
export async function postAccount(path: string, body: object): Promise<AccountAnswer> {
  try {
    const response = await fetch(`/api/users${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Record<string, unknown> & {
      errors?: { message?: string; data?: { errors?: { message: string }[] } | null }[];
    };
    const details = answer.errors?.flatMap(({ data }) => data?.errors?.map(({ message }) => message) ?? []);
    const message = details?.length ? details.join('\n') : (answer.errors?.[0]?.message ?? '');
    return {
      ok: response.ok,
      message: message || (response.ok ? '' : 'Máy chủ không làm được việc này. Hãy thử lại.'),
      body: answer,
    };
  } catch {
    return { ok: false, message: 'Mất kết nối với máy chủ. Hãy kiểm tra mạng rồi thử lại.', body: {} };
  }
}
