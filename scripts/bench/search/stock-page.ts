import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { AskingPage } from './ask-in-browser.ts';

/** Pagefind as its documentation has it: loaded on focus, five results with their excerpts. */
const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Pagefind</title><form><input type="search"></form><ol></ol>
<script type="module">
const [form, box, list] = [document.forms[0], document.querySelector('input'), document.querySelector('ol')];
let opened;
const open = () => (opened ??= import('/pagefind/pagefind.js').then(async (pagefind) => (await pagefind.init(), pagefind)));
window.open10 = async (query) => {
  const { results } = await (await open()).search(query);
  return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
};
box.addEventListener('focus', open);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { results } = await (await open()).search(box.value);
  const five = await Promise.all(results.slice(0, 5).map((result) => result.data()));
  list.replaceChildren(...five.map(({ meta, excerpt }) => {
    const item = document.createElement('li');
    item.innerHTML = excerpt;
    item.prepend(meta.title);
    return item;
  }));
  list.dataset.asked = box.value;
});
</script></html>`;

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** Serves a bundle and a page that searches it. */
export async function serveStock(folder: string): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = path === '/' ? 'text/html' : types[path.split('.').at(-1) ?? ''];
    const bytes = path === '/' ? Promise.resolve(Buffer.from(html)) : readFile(join(folder, path));
    bytes.then(
      (body) => {
        // What Pagefind has packed itself travels as it is.
        if (type) response.setHeader('Content-Encoding', 'gzip');
        response.setHeader('Content-Type', type ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'max-age=3600');
        response.end(type ? gzipSync(body) : body);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

export function stockPage(origin: string): AskingPage {
  return {
    address: `${origin}/`,
    results: 'ol > li',
    focus: (page) => page.locator('input').focus(),
    async ask(page, query) {
      await page.locator('input').fill(query);
      await page.locator('input').press('Enter');
      await page.waitForFunction((asked) => document.querySelector('ol')?.dataset.asked === asked, query, {
        timeout: 60_000,
      });
    },
  };
}

/** Addresses of the first ten results. */
export async function askStock(page: Page, query: string): Promise<string[]> {
  return page.evaluate(
    (text) => (window as unknown as { open10: (query: string) => Promise<string[]> }).open10(text),
    query,
  );
}
