import { setTimeout as pause } from 'node:timers/promises';

/**
 * Time that a slow part of the system takes, for stand-ins of pages and servers, or after which its next change comes. It
 * is what a test is about, never what a test waits for: that is awaited by its event or condition.
 */
export function takeTime(milliseconds: number): Promise<void> {
  return pause(milliseconds);
}
