import { showOfflineLists } from './offline-page.ts';
import type { Recalled } from './recall.ts';
import { stopListening } from './resume.ts';

/** Tells the reader in one line what left the device or was fetched anew, because the newsroom withdrew or changed it. */
export function tellRecalls(): void {
  const { serviceWorker } = navigator;
  serviceWorker?.addEventListener('message', ({ data }: MessageEvent<{ recalled?: Recalled }>) => {
    if (!data.recalled) return;
    const note = () => serviceWorker.controller?.postMessage({ told: data.recalled });
    // A page without its words, or that the reader leaves first, has told nothing: the next one does.
    void tell(data.recalled).then(note, () => undefined);
  });
}

async function tell({ withdrawn, changed }: Recalled): Promise<void> {
  stopListening(withdrawn);
  void showOfflineLists();
  const words = await fetchWords();
  const line = document.createElement('p');
  line.className = 'lite-note';
  line.setAttribute('role', 'status');
  for (const [name, count] of Object.entries({ withdrawn: withdrawn.length, changed })) {
    const text = words.querySelector<HTMLElement>(`[data-recalled=${name}]`);
    if (!text || count === 0) continue;
    const part = document.createElement('span');
    part.lang = text.closest<HTMLElement>('[lang]')?.lang ?? '';
    part.innerHTML = text.innerHTML.replace('{count}', String(count));
    line.append(part, ' ');
  }
  document.querySelector('main')?.before(line);
}

/** The words stand on the offline page of the page’s language: they are rarely needed, and every page would carry them. */
async function fetchWords(): Promise<Document> {
  const answer = await fetch(encodeURI(document.body.dataset.offline ?? ''));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
