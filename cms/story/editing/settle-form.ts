/** Milliseconds that Payload's body editor may keep its text back while the browser is busy, and then some. */
const EDITOR_DELAY = 600;
/** React hears of what the form was told in its next turn. */
const RENDER = 50;

/**
 * Waits until the form holds the last words typed: the body editor hands its text over only when the browser is idle,
 * and idle callbacks run in the order in which they were asked for.
 */
export async function settleForm(): Promise<void> {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: EDITOR_DELAY });
    else setTimeout(resolve, EDITOR_DELAY);
  });
  await new Promise((resolve) => setTimeout(resolve, RENDER));
}
