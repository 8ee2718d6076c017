type Data = Record<string, unknown>;

/** What somebody typed and could not save yet, kept in his browser. */
export interface LocalCopy {
  /** When it was kept; milliseconds. */
  at: number;
  /** The stored text that it started from; none for a new story. */
  base: Data;
  mine: Data;
}

const lasts = 30 * 24 * 60 * 60_000;

/** Where a person's unsaved text of a story is kept, apart from that of others who use the same machine. */
export function getCopyKey(user: string, story: string | undefined): string {
  return `chua-luu/${user}/${story ?? 'bai-moi'}`;
}

/** Keeps a text. @returns false when the browser has no room or allows no storage */
export function keepCopy(key: string, copy: LocalCopy): boolean {
  try {
    window.localStorage.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function readCopy(key: string): LocalCopy | undefined {
  const text = readItem(key);
  if (!text) return undefined;
  try {
    const copy = JSON.parse(text) as LocalCopy;
    if (Date.now() - copy.at < lasts) return copy;
  } catch {
    // What cannot be read can be offered to nobody.
  }
  dropCopy(key);
  return undefined;
}

export function dropCopy(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to drop.
  }
}

function readItem(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}
