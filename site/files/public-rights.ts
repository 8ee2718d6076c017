import { chmodSync, mkdirSync } from 'node:fs';

/** The released site is for everybody, a web server under another user included; all else in DATA_DIR is not. */
export const PUBLIC_FOLDER = 0o755;
export const PUBLIC_FILE = 0o644;

/** Makes a folder and those above it that are missing, to be read by everybody whatever the umask. */
export function makePublicFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: PUBLIC_FOLDER });
  if (first === undefined) return;
  for (let at = path; at.length >= first.length; at = at.slice(0, at.lastIndexOf('/')))
    chmodSync(at, PUBLIC_FOLDER);
}
