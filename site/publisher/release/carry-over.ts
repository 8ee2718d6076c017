import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#contract/languages.ts';
import { searchFolder } from '#contract/search-layout.ts';
import type { Release } from './release.ts';

const KEPT_ASSETS_MS = 30 * 86_400_000;

/**
 * Puts styles, fonts and scripts of the built site into a release; from the one `before` those of a month too: a page
 * kept by a reader's browser may still ask for them.
 */
export function linkAssets(release: Release, client: string, before?: Release): void {
  if (existsSync(client)) release.linkFolder(client, '/');
  const old = before && join(before.folder, '_assets');
  if (old && existsSync(old)) release.linkFolder(old, '/_assets/', Date.now() - KEPT_ASSETS_MS);
}

/** Puts the search indexes of the release before into a new one. */
export function linkSearch(release: Release, before: Release): void {
  for (const { code } of languages) {
    const folder = join(before.folder, searchFolder(code));
    if (existsSync(folder)) release.linkFolder(folder, searchFolder(code));
  }
}
