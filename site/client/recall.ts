import { bilingualSegment, recallFolder } from '#contract/address-segments.ts';
import type { RecallIndex, RecallList } from '../views/recalls.ts';
import { chooseSmall } from './choose-small.ts';
import { listCopies, listFileIds, listFiles, listLinks, type Copy } from './device-copies.ts';
import { frameCache, keptCache, readKept, writeKept } from './kept-pages.ts';

/** What a device let go or fetched anew. */
export interface Recalled {
  /** Addresses of the stories that are gone. */
  withdrawn: string[];
  /** How many stories were fetched anew because the newsroom had changed them. */
  changed: number;
}

/** What this device knows of the list. */
interface State {
  /** Stamps of the months that it has done all that they ask. */
  months: Record<string, string>;
  lists: Record<string, RecallList>;
  /** Ids of files of pages that went: they go as soon as no page on the device shows them. */
  files: string[];
  /** What no page has told the reader yet: whoever reads on fast leaves a page before it can. */
  untold?: Recalled;
}

const folder = `/${recallFolder}`;
/** Not a page: the address under which the state lies in the cache. */
const stateAddress = `/__${recallFolder}.json`;
/** What a translation beside its original has behind the address of its story. */
const beside = `/${bilingualSegment}/`;
const nothing: RecallList = { withdrawn: [], changed: [], files: [] };

let work: Promise<unknown> = Promise.resolve();

/** One after another: a second page asks while the first one’s answer is still on its way. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const turn = work.then(run, run);
  work = turn.catch(() => undefined);
  return turn;
}

/**
 * Holds what is on the device against the list of what was withdrawn and changed, and does what that asks. Without the
 * list, or a part of it, everything stays, and the next call does what this one could not.
 * @returns what the reader is to be told, until `noteTold` says that a page told it
 */
export const recall = (): Promise<Recalled> => inTurn(doRecall);

/** Lets a page go whose own address said that it is no more, with what belongs to it. */
export const letGo = (path: string): Promise<void> =>
  inTurn(async () => {
    const state = await readState();
    await removePages(state, new Set([path]));
    await removeFiles(state, new Set());
    await writeState(state);
  });

/** A page has told the reader this. */
export const noteTold = (told: Recalled): Promise<void> =>
  inTurn(async () => {
    const state = await readState();
    const { withdrawn = [], changed = 0 } = state.untold ?? {};
    state.untold = {
      withdrawn: withdrawn.filter((address) => !told.withdrawn.includes(address)),
      changed: Math.max(0, changed - told.changed),
    };
    await writeState(state);
  });

async function doRecall(): Promise<Recalled> {
  const state = await readState();
  const index = await fetchJson<RecallIndex>(`${folder}/muc-luc.json`);
  const isEmpty = !(await readKept()).length && !(await listCopies()).length && !(await listFiles()).length;
  const months = Object.keys(index).filter((month) => state.months[month] !== index[month]);
  const fresh = isEmpty ? [] : await Promise.all(months.map((month) => fetchList(state, month)));
  // What came back may have left a month empty; and of months that nothing here hangs on nothing is kept.
  for (const month of Object.keys(state.lists)) if (isEmpty || !(month in index)) delete state.lists[month];
  for (const month of Object.keys(state.months)) if (!(month in index)) delete state.months[month];
  const lists = Object.values(state.lists);
  const gone = hashesOf(lists.flatMap(({ withdrawn }) => withdrawn));
  const withdrawn = await removePages(state, await findPaths(gone));
  const changed = await refreshPages(fresh).catch(() => undefined);
  await removeFiles(state, hashesOf(lists.flatMap(({ files }) => files)));
  // What could not be fetched counts as not seen: the same entries are new to the next call.
  const seen = changed === undefined ? await readState() : state;
  if (changed !== undefined) for (const month of months) state.months[month] = index[month] ?? '';
  const untold = {
    withdrawn: [...new Set([...(state.untold?.withdrawn ?? []), ...withdrawn])],
    changed: (state.untold?.changed ?? 0) + (changed ?? 0),
  };
  await writeState({ ...seen, files: state.files, untold });
  return untold;
}

/** Of a month’s list the entries that this device has not seen; the whole is kept. */
async function fetchList(state: State, month: string): Promise<RecallList> {
  const list = await fetchJson<RecallList>(`${folder}/${month}.json`);
  const known = state.lists[month] ?? nothing;
  state.lists[month] = list;
  const isNew = (part: keyof RecallList) => list[part].filter((entry) => !known[part].includes(entry));
  return { withdrawn: isNew('withdrawn'), changed: isNew('changed'), files: isNew('files') };
}

const hashesOf = (entries: readonly string[]) => new Set(entries.map((entry) => entry.split('.')[0] ?? ''));

/** As `hashAddress` of the publisher makes it. */
async function hashPath(path: string): Promise<string> {
  const bytes = new TextEncoder().encode(decodeURI(path).normalize('NFC'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 6);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A page that shows a story beside its original goes with the story. */
const toStory = (path: string) => (path.endsWith(beside) ? path.slice(0, 1 - beside.length) : path);

/** Paths of pages on the device, or on its list, whose address is among these. */
async function findPaths(hashes: ReadonlySet<string>): Promise<Set<string>> {
  const listed = (await readKept()).flatMap(({ address, files }) => [encodeURI(address), ...files]);
  const found = new Set<string>();
  for (const path of [...(await listCopies()).map((copy) => copy.path), ...listed])
    if (path.endsWith('/') && hashes.has(await hashPath(toStory(path)))) found.add(path);
  return found;
}

/** Deletes pages, and takes them from the list of what is kept. @returns addresses of the stories that were there */
async function removePages(state: State, paths: ReadonlySet<string>): Promise<string[]> {
  if (paths.size === 0) return [];
  const there = new Set<string>();
  for (const { cache, request, path, html } of await listCopies()) {
    if (!paths.has(path)) continue;
    there.add(toStory(path));
    state.files.push(...listFileIds(html));
    await cache.delete(request);
  }
  const items = await readKept();
  for (const { address, files } of items) {
    if (!paths.has(encodeURI(address))) continue;
    there.add(encodeURI(address));
    state.files.push(...files.flatMap(listFileIds));
  }
  const stays = items
    .filter(({ address }) => !paths.has(encodeURI(address)))
    .map((item) => ({ ...item, files: item.files.filter((file) => !paths.has(file)) }));
  await writeKept(stays);
  return [...there];
}

/**
 * Fetches anew the pages that are, or that link, what was withdrawn or changed. @returns how many stories came with other
 * words. @throws without a network
 */
async function refreshPages(fresh: readonly RecallList[]): Promise<number> {
  const changed = hashesOf(fresh.flatMap((list) => list.changed));
  const told = new Set([...changed, ...hashesOf(fresh.flatMap((list) => list.withdrawn))]);
  const stories = new Set<string>();
  for (const copy of told.size ? await listCopies() : []) {
    const own = await hashPath(toStory(copy.path));
    const links = await Promise.all([...new Set(listLinks(copy.html))].map(hashPath));
    if (![own, ...links].some((hash) => told.has(hash))) continue;
    const isOther = await refresh(copy);
    if (isOther && changed.has(own)) stories.add(own);
  }
  return stories.size;
}

/** @returns whether the page says something else now. @throws without a network */
async function refresh({ cache, request, path, html }: Copy): Promise<boolean> {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (answer.status === 404 || answer.status === 410) return cache.delete(request);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const text = await answer.clone().text();
  const now = new URL(answer.url).pathname;
  if (text === html && now === path) return false;
  const isKept = (await readKept()).some(({ files }) => files.includes(path));
  const pictures = isKept ? await keepPictures(text) : [];
  // An answer that came by a detour does for no address of its own.
  const { status, headers } = answer;
  await cache.put(now, answer.redirected ? new Response(text, { status, headers }) : answer);
  if (now !== path) await cache.delete(request);
  const move = (one: string) => (one === path ? now : one);
  await writeKept(
    (await readKept()).map((item) => {
      if (!item.files.includes(path)) return item;
      const address = encodeURI(item.address) === path ? decodeURI(now) : item.address;
      return { ...item, address, files: [...new Set([...item.files.map(move), ...pictures])] };
    }),
  );
  return text !== html;
}

/** Pictures of a kept story, of which the device has no size yet. @returns their addresses */
async function keepPictures(html: string): Promise<string[]> {
  const cache = await caches.open(keptCache);
  const there = new Set((await cache.keys()).flatMap(({ url }) => listFileIds(url)));
  const story = /<article class="story[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
  const sets = [...story.matchAll(/<img[^>]*\bsrcset="([^"]*)"/g)].map(([, set = '']) => chooseSmall(set));
  const missing = sets.filter((address) => listFileIds(address).some((id) => !there.has(id)));
  for (const address of missing) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    await cache.put(address, answer);
  }
  return missing;
}

/** Deletes files that are public no more (`removed`), and those of pages that went and that no page shows. */
async function removeFiles(state: State, removed: ReadonlySet<string>): Promise<void> {
  const shown = new Set((await listCopies()).flatMap(({ html }) => listFileIds(html)));
  const left = new Set(state.files.filter((id) => !shown.has(id)));
  const gone = new Map<string, number>();
  for (const { cache, request } of await listFiles()) {
    if (!listFileIds(request.url).some((id) => removed.has(id) || left.has(id))) continue;
    const { pathname, search } = new URL(request.url);
    const size = search ? 0 : ((await (await cache.match(request))?.blob())?.size ?? 0);
    await cache.delete(request);
    gone.set(pathname, (gone.get(pathname) ?? 0) + size);
  }
  state.files = state.files.filter((id) => shown.has(id));
  if (gone.size === 0) return;
  await writeKept(
    (await readKept()).map((item) => ({
      ...item,
      files: item.files.filter((file) => !gone.has(file)),
      bytes: item.files.reduce((bytes, file) => bytes - (gone.get(file) ?? 0), item.bytes),
    })),
  );
}

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

async function readState(): Promise<State> {
  const answer = await (await caches.open(frameCache)).match(stateAddress);
  return answer ? ((await answer.json()) as State) : { months: {}, lists: {}, files: [] };
}

async function writeState(state: State): Promise<void> {
  await (await caches.open(frameCache)).put(stateAddress, new Response(JSON.stringify(state)));
}
