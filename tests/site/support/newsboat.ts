import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** An item as a reader of Newsboat has it. */
export interface KeptItem {
  guid: string;
  title: string;
  url: string;
  author: string;
  content: string;
  enclosure_url: string;
}

/** Somebody who reads these feeds with Newsboat. @param folder for its files */
export class NewsboatReader {
  readonly #folder: string;

  constructor(folder: string, addresses: readonly string[]) {
    this.#folder = folder;
    writeFileSync(join(folder, 'urls'), `${addresses.join('\n')}\n`);
    writeFileSync(join(folder, 'config'), 'reload-threads 1\n');
  }

  /** Fetches all feeds. @returns what the reader has then, by guid */
  reload(): Map<string, KeptItem> {
    const name = (file: string) => join(this.#folder, file);
    const options = ['-u', name('urls'), '-c', name('cache.db'), '-C', name('config'), '-x', 'reload'];
    execFileSync('newsboat', options, { env: { ...process.env, HOME: this.#folder } });
    const cache = new DatabaseSync(name('cache.db'), { readOnly: true });
    const items = cache
      .prepare('SELECT guid, title, url, author, content, enclosure_url FROM rss_item WHERE deleted = 0')
      .all() as unknown as KeptItem[];
    cache.close();
    return new Map(items.map((item) => [item.guid, item]));
  }
}
