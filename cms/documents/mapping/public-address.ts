import { reviewAddress, storyAddress, termAddress } from '#contract/address.ts';
import { termKinds, type PublicDocument, type TermDocument } from '#contract/document.ts';
import { defaultLanguage } from '#contract/languages.ts';

/** Public path of a document's own page; terms have one in each language, the Vietnamese one is meant here. */
export function getPublicAddress(document: PublicDocument): string | undefined {
  if (document.kind === 'story') return storyAddress(document);
  if (document.kind === 'review') return reviewAddress(defaultLanguage, document.slug);
  return isTerm(document) ? termAddress(defaultLanguage, document.kind, document.slug) : undefined;
}

function isTerm(document: PublicDocument): document is TermDocument {
  return (termKinds as readonly string[]).includes(document.kind);
}
