import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** Pagefind's files for browsers, as its package writes them. */
export interface PagefindAssets {
  /** A module that exports `open`, an `OpenPagefind`. */
  script: string;
  wasm: Uint8Array;
}

const signature = 'pagefind_dcd';
/** Behind this Pagefind's script exports what it has. */
const exported = /export\s*\{[^}]*\bcreateInstance\b[^}]*\};?\s*$/;

/**
 * Takes script and WebAssembly out of Pagefind's package: it hands them out only with an index. The script becomes a
 * function, so that each index may have an instance of its own and reads through the caller's `fetch`.
 * @throws when the package writes something else than this knows
 */
export async function takePagefind(): Promise<PagefindAssets> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    await index.addCustomRecord({ url: '/', content: 'a', language: 'und' });
    const { files } = await index.getFiles();
    const find = (name: string) => {
      const file = files.find(({ path }) => path.endsWith(name));
      if (!file)
        throw new Error(`Pagefind wrote no ‘${name}’, only: ${files.map(({ path }) => path).join(', ')}`);
      return file.content;
    };
    const script = new TextDecoder().decode(find('pagefind.js'));
    return { script: toFunction(script), wasm: unpack(find('wasm.unknown.pagefind')) };
  } finally {
    await index.deleteIndex();
    await close();
  }
}

function toFunction(script: string): string {
  if (!exported.test(script)) throw new Error('Pagefind’s script does not end with its exports.');
  const body = script.replace(exported, 'return { createInstance };').replaceAll('import.meta.url', '""');
  return `export function open(fetch, console) {\n${body}\n}\n`;
}

/** WebAssembly as it is: compressed, it could not be compressed better on its way. */
function unpack(packed: Uint8Array): Uint8Array {
  const bytes = gunzipSync(packed);
  if (bytes.subarray(0, signature.length).toString('latin1') !== signature)
    throw new Error('Pagefind’s WebAssembly is packed in another way.');
  return bytes.subarray(signature.length);
}
