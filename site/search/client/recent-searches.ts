import { cutText } from '../draw/question-address.ts';

/** Stays on the device: nothing of it is ever sent. */
const key = 'da-tim';
const most = 8;

/** What was searched for on this device, the latest first. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    // A browser that keeps nothing, or what another program wrote there.
    return [];
  }
}

export function addRecent(text: string): void {
  const typed = cutText(text);
  if (!typed) return;
  write([typed, ...readRecent().filter((one) => one !== typed)].slice(0, most));
}

export function clearRecent(): void {
  write([]);
}

function write(texts: readonly string[]): void {
  try {
    if (texts.length) localStorage.setItem(key, JSON.stringify(texts));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing: the next search begins without.
  }
}
