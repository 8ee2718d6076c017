/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the publisher gives to draw one page. */
    page: import('./kinds/page-kind.ts').PageLocals<unknown, import('./drawn-kinds.ts').PageView>;
  }
}

/** For who does not check templates: `astro check` knows what each takes. */
declare module '*.astro' {
  const component: (props: object) => unknown;
  export default component;
}

declare module 'virtual:fonts' {
  const faces: Omit<import('./fonts/faces.ts').Face, 'bytes'>[];
  export default faces;
}

declare module 'virtual:search-engine' {
  /** Addresses of the worker of the search and of its WebAssembly. */
  const addresses: { worker: string; wasm: string };
  export default addresses;
}

/** Pagefind's script, in the worker of the search alone. */
declare module 'virtual:pagefind' {
  export const open: import('./search/engine/pagefind-search.ts').OpenPagefind;
}

declare module 'subset-font' {
  /** Cuts a font to the letters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'woff' | 'truetype'; keepFeatures?: string[] },
  ): Promise<Uint8Array>;
}
