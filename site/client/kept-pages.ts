/** Cache of what the reader chose to keep, and of what was read lately. */
export const keptCache = 'da-luu';
export const readCache = 'doc-gan-day';
/** Fonts, scripts and the offline pages themselves. */
export const frameCache = 'khung';

/** A story or list that the reader chose to keep. */
export interface KeptItem {
  address: string;
  title: string;
  /** Addresses of everything that belongs to it. */
  files: string[];
  bytes: number;
  /** Something of it is still to be fetched. */
  isPart?: boolean;
}

/** Not a page: the address under which the list of kept items lies in the cache. */
const listAddress = '/__da-luu.json';

export async function readKept(): Promise<KeptItem[]> {
  const answer = await (await caches.open(keptCache)).match(listAddress);
  return answer ? ((await answer.json()) as KeptItem[]) : [];
}

export async function writeKept(items: readonly KeptItem[]): Promise<void> {
  await (await caches.open(keptCache)).put(listAddress, new Response(JSON.stringify(items)));
}

export async function addKept(item: KeptItem): Promise<void> {
  const others = (await readKept()).filter(({ address }) => address !== item.address);
  await writeKept([...others, item]);
}

/** Deletes an item, and those of its files that no other item needs. */
export async function removeKept(address: string): Promise<void> {
  const items = await readKept();
  const stays = items.filter((item) => item.address !== address);
  const needed = new Set(stays.flatMap(({ files }) => files));
  const cache = await caches.open(keptCache);
  const gone = items.filter((item) => item.address === address).flatMap(({ files }) => files);
  // Pieces of a file lie beside it, under its address with a query.
  const deleteWithPieces = (file: string) => cache.delete(file, { ignoreSearch: true });
  await Promise.all(gone.filter((file) => !needed.has(file)).map(deleteWithPieces));
  await writeKept(stays);
}
