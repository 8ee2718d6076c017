/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the publisher gives to draw one page. */
    page: import('./views/page-kind.ts').PageLocals<unknown, import('./views/view.ts').PageView>;
  }
}

declare module 'virtual:fonts' {
  const faces: Omit<import('./fonts/faces.ts').Face, 'bytes'>[];
  export default faces;
}
