type Data = Record<string, unknown>;

/** How a save ended. */
export type SaveAnswer =
  | { kind: 'saved'; document: Data }
  /** Somebody stored another text since. */
  | { kind: 'stale' }
  | { kind: 'locked'; message: string }
  /** The server could not be reached. */
  | { kind: 'offline' }
  /** Nobody is signed in any more. */
  | { kind: 'session' }
  | { kind: 'refused'; message: string; errors: { path: string; message: string }[] };

interface Failure {
  errors?: {
    message?: string;
    data?: { kind?: string; errors?: { path: string; message: string }[] } | null;
  }[];
}

/** Sends a text with the revision that it is based on. Never throws. */
export async function patchStory(
  story: string,
  data: Data,
  revision: number,
  isAutosave: boolean,
): Promise<SaveAnswer> {
  try {
    const query = `draft=true&depth=0${isAutosave ? '&autosave=true' : ''}`;
    const response = await fetch(`/api/stories/${story}?${query}`, {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...data, revision, _status: 'draft' }),
    });
    const result = (await response.json()) as Failure & { doc?: Data };
    if (response.ok) return { kind: 'saved', document: result.doc ?? {} };
    const kind = result.errors?.[0]?.data?.kind;
    if (kind === 'stale') return { kind };
    if ((response.status === 401 || response.status === 403) && !(await isSignedIn())) {
      return { kind: 'session' };
    }
    const errors = (result.errors ?? []).flatMap((error) => error.data?.errors ?? []);
    const messages = (errors.length ? errors : (result.errors ?? [])).map(({ message }) => message);
    const message = messages.filter(Boolean).join('\n') || 'Máy chủ không lưu được.';
    return kind === 'locked' ? { kind, message } : { kind: 'refused', message, errors };
  } catch {
    return { kind: 'offline' };
  }
}

async function isSignedIn(): Promise<boolean> {
  const response = await fetch('/api/users/me', { credentials: 'same-origin' });
  return response.ok && Boolean(((await response.json()) as { user?: unknown }).user);
}
