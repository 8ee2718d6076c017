import type { TermKind } from '#contract/document.ts';

/** Everything of the first version; what breaks a program that reads it goes into another. */
const root = '/api/v1';

/** Where a program begins. */
export const apiIndexAddress = `${root}/index.json`;
export const openApiAddress = `${root}/openapi.json`;

export function apiSchemaAddress(name: string): string {
  return `${root}/schemas/${name}.json`;
}

/** A document stands under its id, so that it stays where it is when its page moves. */
export function apiDocumentAddress(kind: 'story' | TermKind, id: string): string {
  return `${root}/${kind}/${id}.json`;
}

/** All terms of a kind. */
export function apiTermsAddress(kind: TermKind): string {
  return `${root}/${kind}.json`;
}

/** The newest stories of a language, or those of one term. */
export function apiListAddress(language: string, term?: { kind: TermKind; id: string }): string {
  return term ? `${root}/${language}/${term.kind}/${term.id}.json` : `${root}/${language}/stories.json`;
}

/** Every story of a language that appeared in a month, yyyy-mm. */
export function apiMonthAddress(language: string, month: string): string {
  return `${root}/${language}/stories-${month}.json`;
}
