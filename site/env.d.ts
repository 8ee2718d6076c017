/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the publisher gives to draw one page. */
    page: import('./kinds/page-kind.ts').PageLocals<unknown, import('./views/all.ts').PageView>;
  }
}

declare module 'virtual:fonts' {
  const faces: Omit<import('./fonts/faces.ts').Face, 'bytes'>[];
  export default faces;
}

declare module 'subset-font' {
  /** Cuts a font to the letters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'woff' | 'truetype'; keepFeatures?: string[] },
  ): Promise<Uint8Array>;
}
