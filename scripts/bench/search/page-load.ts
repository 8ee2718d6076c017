import type { Page, Request } from 'playwright-core';

/** What was loaded. */
export interface Load {
  requests: number;
  /** With headers, as they came over the line. */
  bytes: number;
}

/** Counts what a page and its workers load, from one moment to another. */
export class LoadCounter {
  readonly #requests: Request[] = [];

  constructor(page: Page) {
    page.on('request', (request) => this.#requests.push(request));
  }

  /** What was asked for since it was last taken, and came. */
  async take(): Promise<Load> {
    const asked = this.#requests.splice(0).filter((request) => /^https?:/.test(request.url()));
    const sizes = await Promise.all(asked.map((request) => readSize(request)));
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
