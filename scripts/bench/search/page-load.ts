import type { Page, Request } from 'playwright-core';

/** What was loaded. */
export interface Load {
  requests: number;
  /** With headers, as they came over the line. */
  bytes: number;
}

/** Counts what a page and its workers load, from one moment to another. */
export class LoadCounter {
  #came: Request[] = [];

  constructor(page: Page) {
    page.on('requestfinished', (request) => this.#came.push(request));
  }

  /** What came since it was last taken. */
  async take(): Promise<Load> {
    const all = this.#came.filter((request) => /^https?:/.test(request.url()));
    this.#came = [];
    const sizes = await Promise.all(all.map((request) => readSize(request)));
    const came = sizes.filter((size) => size !== undefined);
    return { requests: came.length, bytes: came.reduce((sum, size) => sum + size, 0) };
  }
}

/** Undefined for what came from the browser's own store, or not at all. */
async function readSize(request: Request): Promise<number | undefined> {
  const response = await request.response().catch(() => null);
  if (!response || response.fromServiceWorker()) return undefined;
  const { responseHeadersSize, responseBodySize } = await request.sizes().catch(() => ({
    responseHeadersSize: 0,
    responseBodySize: 0,
  }));
  return responseBodySize > 0 ? responseHeadersSize + responseBodySize : undefined;
}
