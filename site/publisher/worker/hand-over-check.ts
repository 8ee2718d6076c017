import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewAddress, storyAddress, termAddress } from '#contract/address.ts';
import { termKinds, type TermKind } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { listEmbedsOf } from '../../framing/embed-address.ts';
import type { EditionEntry, LiveEntry, WithdrawnEntry } from '../edition/entry.ts';
import { toPageFile } from '../plan/address-file.ts';
import { shortHash } from '../plan/view-text.ts';
import type { Publisher } from '../publisher.ts';
import type { PageFailure } from '../release/render-pages.ts';

/** Planned address of a document's own page or notice; for terms the first language that has one. */
export function findOwnAddress(publisher: Publisher, entry: EditionEntry | undefined): string | undefined {
  if (!entry || entry.state === 'removed') return undefined;
  const candidates = listAddresses(entry, publisher.store.memory.languages);
  return candidates.find((address) => publisher.planner.pages.has(address));
}

/** Addresses of a document's page in every language that it may have one in. */
export function listAddresses(entry: EditionEntry, languages: readonly LanguageCode[]): string[] {
  if (entry.state === 'removed' || !('slug' in entry.value)) return [];
  return toAddresses(entry, [entry.value.slug], languages);
}

/** The same with all addresses that the document has ever had. */
export function listAllAddresses(entry: EditionEntry, languages: readonly LanguageCode[]): string[] {
  if (entry.state === 'removed' || !('slug' in entry.value)) return [];
  const { slug } = entry.value;
  const former = 'previousSlugs' in entry.value ? entry.value.previousSlugs : [];
  return toAddresses(entry, [slug, ...former], languages);
}

function toAddresses(
  { kind, value }: LiveEntry | WithdrawnEntry,
  slugs: readonly string[],
  languages: readonly LanguageCode[],
): string[] {
  if ('language' in value && value.language) {
    const { language } = value;
    return slugs.map((slug) => storyAddress({ language, slug }));
  }
  if (kind === 'review')
    return languages.flatMap((language) => slugs.map((slug) => reviewAddress(language, slug)));
  if (!isTermKind(kind)) return [];
  return languages.flatMap((language) => slugs.map((slug) => termAddress(language, kind, slug)));
}

function isTermKind(kind: string): kind is TermKind {
  return (termKinds as readonly string[]).includes(kind);
}

/** True when the public tree shows a page as it was drawn. */
export function isLive(publisher: Publisher, address: string): boolean {
  const record = publisher.release?.manifest.get(address);
  if (!record || record.key !== publisher.planner.pages.get(address)?.key) return false;
  const bytes = readPublic(publisher, address);
  return bytes !== undefined && shortHash(bytes) === record.hash;
}

function readPublic(publisher: Publisher, address: string): Uint8Array | undefined {
  try {
    return readFileSync(join(publisher.folder.current, toPageFile(address)));
  } catch {
    // Missing is the answer: the address is not live.
    return undefined;
  }
}

/** What keeps a document's pages, its own or others that show it, from being as planned. */
export function findProblem(
  publisher: Publisher,
  key: string,
  address: string | undefined,
): string | undefined {
  const { planner, failures } = publisher;
  const own = planner.problems.find((problem) => problem.address === address);
  if (own) return own.message;
  for (const failure of failures.values()) {
    if (failure.address === address) return failure.message;
    if (failure.documents.has(key) && !isStoryPage(publisher, failure)) return failure.message;
  }
  return undefined;
}

/** A text's own page shows others too, but only that text's receipt can say that it failed. */
function isStoryPage({ store }: Publisher, { address, documents }: PageFailure): boolean {
  return [...documents].some((key) => {
    const entry = store.memory.entry(key);
    if (entry?.kind !== 'story') return false;
    const own = listAddresses(entry, store.memory.languages);
    return [...own, ...own.flatMap(listEmbedsOf)].includes(address);
  });
}
