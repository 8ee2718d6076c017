import { copyFileSync, statSync, truncateSync } from 'node:fs';

const LIMIT_BYTES = 10 * 1024 * 1024;
const LOOK_MS = 10 * 60_000;

/**
 * Keeps one older log file once there are more than 10 MB. The server goes on writing to the end of the same file, so
 * that one is copied and emptied; a line written just between the two is lost.
 * @returns bytes that the log has now
 */
export function rotateLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LIMIT_BYTES) return size;
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
  return 0;
}

/** Rotates the log of a server that runs for months. @returns what ends it */
export function watchLog(path: string, lookMs = LOOK_MS): () => void {
  const timer = setInterval(() => {
    try {
      rotateLog(path);
    } catch (error) {
      console.error(`Không xoay vòng được nhật ký “${path}”; sẽ thử lại.`, error);
    }
  }, lookMs);
  timer.unref();
  return () => clearInterval(timer);
}
