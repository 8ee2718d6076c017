import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#contract/languages.ts';
import { searchFolder } from '../../edition/search-layout.ts';
import type { Release } from './release.ts';

const KEPT_ASSETS_MS = 30 * 86_400_000;

/** A file of the built site as it is served: a style, a font, a script. */
interface Asset {
  readonly address: string;
  readonly content: Buffer;
  /** SHA-256, base64url. */
  readonly digest: string;
}

/** Styles, fonts and scripts of the built site, as they were when this process started: a few hundred kilobytes. */
export class BuiltAssets {
  readonly #assets: readonly Asset[];

  /** @param client folder of the built site */
  constructor(client: string) {
    const names = existsSync(client) ? readdirSync(client, { recursive: true, withFileTypes: true }) : [];
    this.#assets = names
      .filter((item) => item.isFile())
      .map((item) => {
        const path = join(item.parentPath, item.name);
        const content = readFileSync(path);
        return { address: path.slice(client.length), content, digest: hash('sha256', content, 'base64url') };
      });
  }

  /** Puts what is missing or not whole into a release. They are copies: whatever happens to them, the built site stays. */
  async put(release: Release): Promise<void> {
    for (const { address, content, digest } of this.#assets)
      if (!(await release.holdsOther(address, digest))) release.writeOther(address, content);
  }
}

/** Puts styles and scripts of a month into a new release: a page kept by a reader's browser may still ask for them. */
export function linkOldAssets(release: Release, before: Release): void {
  const old = join(before.folder, '_assets');
  if (existsSync(old)) release.linkFolder(old, '/_assets/', Date.now() - KEPT_ASSETS_MS);
}

/** Puts the search indexes of the release before into a new one. */
export function linkSearch(release: Release, before: Release): void {
  for (const { code } of languages) {
    const folder = join(before.folder, searchFolder(code));
    if (existsSync(folder)) release.linkFolder(folder, searchFolder(code));
  }
}
