import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { close, createIndex } from 'pagefind';
import type { StockText } from './stock-text.ts';

// Writes a Pagefind bundle with its own defaults: `node build-stock.ts <texts.jsonl> <folder>`.
const [, , texts = '', folder = ''] = process.argv;
const { index, errors } = await createIndex();
if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
for await (const line of createInterface(createReadStream(texts))) {
  const { url, title, content, language } = JSON.parse(line) as StockText;
  const added = await index.addCustomRecord({ url, content, language, meta: { title } });
  if (added.errors.length) throw new Error(`Pagefind refused ${url}: ${added.errors.join(' ')}`);
}
const written = await index.writeFiles({ outputPath: folder });
if (written.errors.length) throw new Error(`Pagefind wrote nothing: ${written.errors.join(' ')}`);
await close();
