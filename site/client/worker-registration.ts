import { readKept } from './kept-pages.ts';

/** Starts the worker that keeps pages for reading offline. @returns false where the browser has none */
export async function startWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false;
  try {
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ offlinePage: document.body.dataset.offline, searchPage: await findSearchPage() });
    return true;
  } catch {
    // Private windows and browsers that refuse storage: the site works without.
    return false;
  }
}

/** The search page is kept, too, for who has something kept that can be searched. */
async function findSearchPage(): Promise<string | undefined> {
  const { length } = await readKept();
  return length > 0 ? document.querySelector<HTMLFormElement>('form[role=search]')?.action : undefined;
}
