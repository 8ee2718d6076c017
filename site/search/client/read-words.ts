import type { SearchWords } from '../../views/search-words.ts';

/** The words of the search, from the search page. @throws when it does not come */
export async function readWords(address: string): Promise<SearchWords> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const { search } = page.querySelector<HTMLElement>('[data-search]')?.dataset ?? {};
  if (!answer.ok || search === undefined) throw new Error(`${address} has no words for the search.`);
  return JSON.parse(search) as SearchWords;
}
