import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../edition/edition-reader.ts';

/** One public address and what identifies it. `params` are small and JSON. */
export interface PageEntry<P> {
  /** Path with trailing slash, or a feed's or sitemap's file name; not percent-encoded. */
  address: string;
  params: P;
}

/**
 * Where readers find a page, in the order of writing: whoever follows a link finds the page. `of-address`: it stands in
 * the place of a page that is gone.
 */
export type WritingPlace =
  'texts' | 'lists' | 'embeds' | 'home' | 'feeds' | 'sitemaps' | 'server' | 'of-address';

/**
 * Pages of a part of the edition, such as those of a month. They are listed anew when `of` is another object or something
 * that `pages` asks of the edition has another answer; all else that decides on them has to be in `of`.
 */
export interface PagePart<P> {
  of: object;
  pages(): Iterable<PageEntry<P>>;
}

/** What a kind lists: a page, or a part with pages of its own. */
export type Listed<P> = PageEntry<P> | PagePart<P>;

interface Kind<P, V> {
  name: string;
  place(params: P): WritingPlace;
  list(edition: EditionReader): Iterable<Listed<P>>;
  view(edition: EditionReader, entry: PageEntry<P>): V;
}

/** Drawn by the component that `site/drawn-kinds.ts` names, with `Astro.locals.page`; its view's `page` is its name. */
export interface DrawnKind<P = unknown, V = unknown> extends Kind<P, V> {
  output: 'astro';
  /** Addresses of a language that search engines are to know; stories stand in the sitemaps of their months. */
  inSitemap: 'never' | 'by month' | ((edition: EditionReader, language: LanguageCode) => readonly string[]);
}

/** Written by its own `render`. */
export interface TextKind<P = unknown, V = unknown> extends Kind<P, V> {
  output: 'text';
  /** The text, or the same as bytes in UTF-8. */
  render(view: V, context: RenderContext): string | Uint8Array | Promise<string>;
}

/**
 * A kind of public page. The publisher asks `list` for every address that the edition has, `view` for all that the
 * page shows, keys the page by the hash of its view (with the build id), and draws only pages whose key changed.
 *
 * Rules that keep incremental pages equal to full ones:
 * 1. A page shows nothing that is not in its view, save the body of stories whose cards are in it (a card has the hash
 *    of its whole document).
 * 2. A view is JSON and a pure function of the edition: no clock, no random, no file.
 * 3. Documents and cards go into a view as the very objects that the edition returned, so that their hashes are cached.
 */
export type PageKind<P = unknown, V = unknown> = DrawnKind<P, V> | TextKind<P, V>;

/** Every page that a kind lists, one by one. */
export function* listEntries<P>(
  kind: Pick<Kind<P, never>, 'list'>,
  edition: EditionReader,
): Iterable<PageEntry<P>> {
  for (const listed of kind.list(edition)) {
    if ('address' in listed) yield listed;
    else yield* listed.pages();
  }
}

/** What drawing may use beyond the view. */
export interface RenderContext {
  /** Public origin without trailing slash, for absolute addresses. */
  origin: string;
  /** Address of the WebSub hub that tells of changed feeds, where there is one. */
  hub?: string | undefined;
  /** Reads bodies of stories that are in the view. */
  edition: Pick<EditionReader, 'story'>;
  /** Light forms of recordings and films are made. */
  hasLightMedia?: boolean;
}

/** What an Astro route finds in `Astro.locals.page`. */
export interface PageLocals<P = unknown, V = unknown> extends RenderContext {
  entry: PageEntry<P>;
  view: V;
}
