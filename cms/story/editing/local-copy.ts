type Data = Record<string, unknown>;

/** What somebody typed and could not save yet, kept in his browser. */
export interface LocalCopy {
  /** When it was kept; milliseconds. */
  at: number;
  /** The stored text that it started from; none for a new story. */
  base: Data;
  mine: Data;
}

/** What the page is told when the new story on it was stored. */
export const storedNew = 'bai-moi-da-luu';

const lasts = 30 * 24 * 60 * 60_000;

/** Where a person's unsaved text of a story is kept, apart from that of others who use the same machine. */
export function getCopyKey(user: string, story: string): string {
  return `chua-luu/${user}/${story}`;
}

/** Where his unsaved text of a new story is kept: each new story has a place of its own. */
export function makeNewCopyKey(user: string): string {
  return `${newCopies(user)}${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

/** The new stories of a person that this browser keeps, the newest first. */
export function listNewCopies(user: string): { key: string; copy: LocalCopy }[] {
  return listKeys()
    .filter((key) => key.startsWith(newCopies(user)))
    .flatMap((key) => {
      const copy = readCopy(key);
      return copy ? [{ key, copy }] : [];
    })
    .toSorted((one, other) => other.copy.at - one.copy.at);
}

function newCopies(user: string): string {
  return getCopyKey(user, 'bai-moi/');
}

function listKeys(): string[] {
  try {
    return Object.keys(window.localStorage);
  } catch {
    return [];
  }
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
