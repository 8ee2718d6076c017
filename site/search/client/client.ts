import address from './start-search-page.ts?worker&url';

/** One file of its own: what it shares with the script of every page does not become a further request of every page. */
void import(/* @vite-ignore */ address);
