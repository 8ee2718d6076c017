import { SearchFailure } from './search-failure.ts';

/** Reads a file of the site. @throws SearchFailure when there is no network, or no such file */
export async function readOverFetch(address: string): Promise<Uint8Array> {
  const answer = await fetch(address).catch((error: unknown) => {
    throw new SearchFailure('offline', address, { cause: error });
  });
  if (!answer.ok) throw new SearchFailure('missing', `${address} (${answer.status})`);
  try {
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    throw new SearchFailure('offline', address, { cause: error });
  }
}
