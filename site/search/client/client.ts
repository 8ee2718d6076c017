// oxlint-disable-next-line import/default -- Vite answers with the address of a file that it bundles
import address from './start-search-page.ts?worker&url';

/** One file of its own: what it shares with the script of every page does not become a further request of every page. */
void import(/* @vite-ignore */ address);
