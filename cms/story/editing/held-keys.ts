/** Keys of what windows of this browser are writing now: what an open window keeps is no leftover. */

/** Holds a key while this window is open. @returns what lets go of it */
export function holdKey(key: string): () => void {
  const locks = getLocks();
  if (!locks) return () => undefined;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void locks.request(key, () => held);
  return () => release();
}

/** Keys that some window holds. Where a browser knows no locks (the CMS without TLS), none. */
export async function findOpenKeys(): Promise<ReadonlySet<string>> {
  const found = await getLocks()?.query();
  return new Set(found?.held?.flatMap(({ name }) => (name ? [name] : [])));
}

function getLocks(): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined;
}
