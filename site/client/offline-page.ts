import { storySegment } from '#contract/address-segments.ts';
import { formatSize } from './keep-button.ts';
import { readCache, readKept, removeKept } from './kept-pages.ts';
import { makeButton } from './player.ts';

interface Entry {
  address: string;
  title: string;
  note: string;
  remove(): Promise<unknown>;
}

/** Lists what is on the device, on the offline page; that page also stands in for pages that cannot be fetched. */
export async function showOfflineLists(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-offline].offline');
  if (!root) return;
  const isElsewhere = decodeURI(location.pathname) !== document.body.dataset.offline;
  toggle(root, '[data-when-offline]', isElsewhere);
  const kept = await findKept(root.dataset.part ?? '');
  const read = (await findRead()).filter(({ address }) => !kept.some((one) => one.address === address));
  fill(root, 'kept', kept);
  fill(root, 'read', read);
  toggle(root, '[data-nothing]', kept.length + read.length === 0);
}

/** In a browser that keeps nothing, a private window among them, the offline page says so. */
export function sayUnable(): void {
  const root = document.querySelector<HTMLElement>('[data-offline].offline');
  if (!root) return;
  toggle(root, '[data-unable]', true);
  toggle(root, '[data-nothing]', false);
}

/** @param part words for what was not kept whole */
async function findKept(part: string): Promise<Entry[]> {
  const items = await readKept();
  return items.map(({ address, title, bytes, isPart }) => ({
    address,
    title,
    note: (isPart ? part : '{size}').replace('{size}', formatSize(bytes)),
    remove: () => removeKept(address),
  }));
}

async function findRead(): Promise<Entry[]> {
  const cache = await caches.open(readCache);
  const pages = (await cache.keys()).filter(({ url }) => new URL(url).pathname.includes(`/${storySegment}/`));
  const entries = pages.map(async (request) => {
    const html = (await (await cache.match(request))?.text()) ?? '';
    const title = new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent ?? '';
    return {
      address: decodeURI(new URL(request.url).pathname),
      title,
      note: '',
      remove: () => cache.delete(request),
    };
  });
  return (await Promise.all(entries)).reverse();
}

function fill(root: HTMLElement, name: string, entries: readonly Entry[]): void {
  const list = root.querySelector(`[data-list=${name}] ul`);
  toggle(root, `[data-list=${name}]`, entries.length > 0);
  list?.replaceChildren(
    ...entries.map(({ address, title, note, remove }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = encodeURI(address);
      link.textContent = title;
      const words = root.dataset.remove ?? '';
      item.append(
        link,
        note,
        makeButton(words, `${words}: ${title}`, () => void remove().then(() => showOfflineLists())),
      );
      return item;
    }),
  );
}

function toggle(root: HTMLElement, selector: string, isShown: boolean): void {
  const part = root.querySelector<HTMLElement>(selector);
  if (part) part.hidden = !isShown;
}
