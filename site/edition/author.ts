import { hash } from 'node:crypto';
import { authorSegment } from '#contract/address-segments.ts';
import { toSlug } from '#contract/slug.ts';

/** Somebody whose name stands over texts of a language. */
export interface Author {
  name: string;
  slug: string;
}

/**
 * The last part of the address of an author's page. Names that differ by their marks alone are two people's, so that some
 * of the name's hash goes with it.
 */
export function toAuthorSlug(name: string): string {
  return [toSlug(name), hash('sha256', name, 'hex').slice(0, 6)].filter(Boolean).join('-');
}

/** All texts of an author in a language. */
export function authorAddress(language: string, slug: string): string {
  return `/${language}/${authorSegment}/${slug}/`;
}
