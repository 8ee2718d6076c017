/// <reference lib="webworker" />
import { offlineSegment, storySegment } from '#contract/address-segments.ts';
import { frameCache, keptCache, readCache, readKept } from './kept-pages.ts';
import { letGo, noteTold, recall, type Recalled } from './recall.ts';

declare const self: ServiceWorkerGlobalScope;

const MOST_READ = 30;
const MOST_PICTURES = 120;
/** After so long without an answer a page that is on the device is shown from there. */
const PATIENCE_MS = 5_000;

/** What pages say to the worker. */
interface Message {
  offlinePage?: string;
  searchPage?: string;
  told?: Recalled;
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const { offlinePage, searchPage, told } = event.data as Message;
  if (told) event.waitUntil(noteTold(told));
  if (!offlinePage) return;
  event.waitUntil(keepFrame(encodeURI(offlinePage)));
  if (searchPage) event.waitUntil(keepFrame(new URL(searchPage).pathname, true));
  event.waitUntil(tellRecalled(event.source as Client | null));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') return event.respondWith(givePage(event, url));
  if (/^\/(?:_assets|tep)\//.test(url.pathname)) event.respondWith(giveFile(event, url));
});

/** Does what the list of withdrawn and changed stories asks, and tells the page that the reader has before him. */
async function tellRecalled(client: Client | null): Promise<void> {
  // Without a network, or the list, everything stays as it is until the next page asks.
  const recalled = await recall().catch(() => undefined);
  if (recalled && (recalled.withdrawn.length || recalled.changed)) client?.postMessage({ recalled });
}

/** A page that is to be there without a network, with the fonts and scripts that it needs. */
async function keepFrame(address: string, isSearch = false): Promise<void> {
  const cache = await caches.open(frameCache);
  const known = await cache.match(address);
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return;
  const html = await answer.clone().text();
  await keepSearch(cache, html);
  if (known && (await known.text()) === html) return;
  const files = findAssets(html);
  await cache.addAll(files);
  if (isSearch) await cache.addAll(await findFurther(cache, files));
  await cache.put(address, answer);
}

/** Files that a page or a script names, the engine of the search apart; of fonts those of Latin letters. */
function findAssets(text: string): string[] {
  const files = [...new Set(text.match(/\/_assets\/(?!search\.)[\w.-]+\.(?:js|woff2)/g) ?? [])];
  return files.filter((file) => file.endsWith('.js') || file.includes('latn'));
}

/** What scripts load by themselves: the page of the search is a bundle of its own. */
async function findFurther(cache: Cache, files: readonly string[]): Promise<string[]> {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(scripts.map(async (file) => (await cache.match(file))?.text() ?? ''));
  return [...new Set(texts.flatMap(findAssets))];
}

/** Who keeps pages can search them without a network. Others have the search on the device once they have used it. */
async function keepSearch(cache: Cache, html: string): Promise<void> {
  if ((await readKept()).length === 0) return;
  for (const file of new Set(html.match(/\/_assets\/(?:search|pagefind)\.[\w-]+\.(?:js|wasm)/g)))
    if (!(await cache.match(file))) await cache.add(file);
}

/** Pages come from the network as long as there is one: a correction or withdrawal is never hidden by an old copy. */
async function givePage(event: FetchEvent, url: URL): Promise<Response> {
  const copy = (await findCopy(url.pathname)) ?? undefined;
  const fromNetwork = fetch(event.request).then((answer) => {
    event.waitUntil(remember(url.pathname, answer.clone()));
    return answer;
  });
  if (!copy) return fromNetwork.catch(() => showOffline(url.pathname));
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), PATIENCE_MS));
  return Promise.race([fromNetwork.catch(() => copy), late]);
}

async function findCopy(path: string): Promise<Response | undefined> {
  for (const name of [keptCache, readCache, frameCache]) {
    const found = await (await caches.open(name)).match(path);
    if (found) return found;
  }
  return undefined;
}

async function remember(path: string, answer: Response): Promise<void> {
  const kept = await caches.open(keptCache);
  const read = await caches.open(readCache);
  const isThere = (await kept.match(path)) ?? (await read.match(path));
  // Withdrawn: the copy goes too, with its pictures.
  if (answer.status === 404 || answer.status === 410) return isThere && letGo(path);
  if (!answer.ok || answer.redirected) return;
  if (await kept.match(path)) return kept.put(path, answer);
  if (!path.includes(`/${storySegment}/`)) return;
  await read.delete(path);
  await read.put(path, answer);
  await trim(read, MOST_READ, (one) => one.pathname.includes(`/${storySegment}/`));
}

async function giveFile(event: FetchEvent, url: URL): Promise<Response> {
  const { request } = event;
  const isAsset = url.pathname.startsWith('/_assets/');
  const known = (await findCopy(url.pathname)) ?? (isAsset ? undefined : await findOtherSize(url.pathname));
  if (known && !(navigator.onLine && isOtherSize(known, url))) return toRange(request, known);
  // No network, or a reader who went on before it was there.
  const answer = await fetch(request).catch(() => known ?? Response.error());
  const isPicture = /\.(?:avif|webp)$/.test(url.pathname);
  if (answer !== known && answer.status === 200 && (isAsset || isPicture))
    event.waitUntil(keepFile(url, answer.clone(), isAsset).catch(() => undefined));
  return answer;
}

/** @throws when the device has no room left; the reader has the file all the same */
async function keepFile({ pathname }: URL, answer: Response, isAsset: boolean): Promise<void> {
  const cache = await caches.open(isAsset ? frameCache : readCache);
  await cache.put(pathname, answer);
  if (!isAsset) await trim(cache, MOST_PICTURES, (one) => one.pathname.startsWith('/tep/'));
}

/**
 * With a network the asked size of a picture is fetched, also for who keeps a page: he was told its bytes.
 * Without one any size on the device will do.
 */
const isOtherSize = ({ url: from }: Response, { pathname }: URL) =>
  from !== '' && new URL(from).pathname !== pathname;

/** Another rendition of the same picture that is on the device. */
async function findOtherSize(path: string): Promise<Response | undefined> {
  const id = /^\/tep\/([0-9a-f]{16})-\d+\.(?:avif|webp|jpg)$/.exec(path)?.[1];
  if (!id) return undefined;
  for (const name of [keptCache, readCache]) {
    const cache = await caches.open(name);
    const other = (await cache.keys()).find(({ url }) => url.includes(`/tep/${id}-`));
    if (other) return cache.match(other);
  }
  return undefined;
}

/** Players ask for parts of a file. */
async function toRange(request: Request, whole: Response): Promise<Response> {
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (!range) return whole;
  const body = await whole.blob();
  const from = Number(range[1]);
  const to = range[2] ? Math.min(Number(range[2]), body.size - 1) : body.size - 1;
  if (from > to)
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${body.size}` } });
  return new Response(body.slice(from, to + 1), {
    status: 206,
    headers: {
      'Content-Type': whole.headers.get('content-type') ?? '',
      'Content-Range': `bytes ${from}-${to}/${body.size}`,
      'Content-Length': String(to + 1 - from),
      'Accept-Ranges': 'bytes',
    },
  });
}

async function showOffline(path: string): Promise<Response> {
  const language = path.split('/')[1] ?? 'vi';
  const frame = await caches.open(frameCache);
  const find = (code: string) => frame.match(`/${code}/${offlineSegment}/`);
  const page = (await find(language)) ?? (await find('vi'));
  return page ?? Response.error();
}

/** Deletes the oldest beyond a number. */
async function trim(cache: Cache, most: number, counts: (url: URL) => boolean): Promise<void> {
  const own = (await cache.keys()).filter(({ url }) => counts(new URL(url)));
  await Promise.all(own.slice(0, Math.max(0, own.length - most)).map((request) => cache.delete(request)));
}
