import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyAddress, termAddress } from '#contract/address.ts';
import { termKinds, type TermKind } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionEntry } from '../edition/entry.ts';
import { toPageFile } from '../plan/address-file.ts';
import { shortHash } from '../plan/view-text.ts';
import type { Publisher } from '../publisher.ts';

/** Planned address of a document's own page or notice; for terms the first language that has one. */
export function findOwnAddress(publisher: Publisher, entry: EditionEntry | undefined): string | undefined {
  if (!entry || entry.state === 'removed') return undefined;
  const candidates = listAddresses(entry, publisher.store.memory.languages);
  return candidates.find((address) => publisher.planner.pages.has(address));
}

/** Addresses of a document's page in every language that it may have one in. */
export function listAddresses(entry: EditionEntry, languages: readonly LanguageCode[]): string[] {
  if (entry.state === 'removed' || !('slug' in entry.value)) return [];
  const { kind, value } = entry;
  const { slug } = value;
  if ('language' in value && value.language) return [storyAddress({ language: value.language, slug })];
  return isTermKind(kind) ? languages.map((language) => termAddress(language, kind, slug)) : [];
}

function isTermKind(kind: string): kind is TermKind {
  return (termKinds as readonly string[]).includes(kind);
}

/** Fetches an address as a server would, from the public tree, and compares it with what was drawn. */
export async function isLive(
  publisher: Publisher,
  address: string,
  probe: string | undefined,
): Promise<boolean> {
  const record = publisher.release?.manifest.get(address);
  if (!record || record.key !== publisher.planner.pages.get(address)?.key) return false;
  const bytes = readPublic(publisher, address);
  if (bytes === undefined || shortHash(bytes) !== record.hash) return false;
  return probe === undefined || isServed(probe + encodeURI(address), record.hash);
}

function readPublic(publisher: Publisher, address: string): string | undefined {
  try {
    return readFileSync(join(publisher.folder.current, toPageFile(address)), 'utf8');
  } catch {
    // Missing is the answer: the address is not live.
    return undefined;
  }
}

/** A server that is down does not make the page less public: the tree is what any server serves. */
async function isServed(url: string, hash: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2_000) });
    return shortHash(await response.text()) === hash;
  } catch {
    return true;
  }
}
