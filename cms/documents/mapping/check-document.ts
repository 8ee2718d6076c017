import type { Field, GlobalSlug, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { documentSchemas, type DocumentKind, type DocumentOf } from '#contract/document.ts';
import { defaultLanguage } from '#contract/languages.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';
import { translationsName } from '../fields/localized.ts';

/** Fields of the CMS whose name differs from the contract's, by the first part of the contract's path. */
const fieldOf: Readonly<Record<string, string>> = {
  updatedAt: 'changedAt',
  file: 'filename',
};

interface Place {
  collection?: string;
  global?: string;
  fields: readonly Field[];
}

/**
 * Checks a document by the contract before it goes out.
 * @throws ValidationError with a message in Vietnamese at each field that the contract refuses
 */
export function checkDocument<K extends DocumentKind>(
  req: PayloadRequest,
  kind: K,
  input: z.input<(typeof documentSchemas)[K]>,
): DocumentOf<K> {
  const { document, errors } = judgeDocument(req, kind, input);
  if (document) return document;
  const { collection, global } = getPlace(req, kind);
  throw refuseFields(req, { collection, global }, errors);
}

/** The document as the contract reads it; where the contract refuses it, none, and a message at each field. */
export function judgeDocument<K extends DocumentKind>(
  req: PayloadRequest,
  kind: K,
  input: z.input<(typeof documentSchemas)[K]>,
) {
  const result = documentSchemas[kind].safeParse(input, { reportInput: true });
  if (result.success) return { document: result.data as DocumentOf<K>, errors: [] };
  return { document: undefined, errors: toFieldErrors(result.error.issues, getPlace(req, kind).fields) };
}

/** Slugs of the collections and globals that each kind of document is edited in. */
export const collectionOf = {
  story: 'stories',
  exemplar: 'exemplars',
  section: 'sections',
  topic: 'topics',
  unit: 'units',
  place: 'places',
  movement: 'movements',
  'criteria-set': 'criteria-sets',
  'model-type': 'model-types',
  review: 'reviews',
  media: 'media',
  interface: 'interface-texts',
} as const;

/** Slugs of the globals that each kind of the others is edited in. */
export const globalOf = {
  home: 'home',
  settings: 'site-settings',
  'search-aliases': 'search-aliases',
} as const satisfies Record<Exclude<DocumentKind, keyof typeof collectionOf>, GlobalSlug>;

function getPlace(req: PayloadRequest, kind: DocumentKind): Place {
  if (kind === 'settings' || kind === 'home' || kind === 'search-aliases') {
    const slug = globalOf[kind];
    return {
      global: slug,
      fields: req.payload.globals.config.find((each) => each.slug === slug)?.fields ?? [],
    };
  }
  const slug = collectionOf[kind];
  return { collection: slug, fields: req.payload.collections[slug].config.fields };
}

/** What the contract refuses, a sentence a field. */
export function describeInvalid(
  req: PayloadRequest,
  kind: DocumentKind,
  issues: readonly z.core.$ZodIssue[],
): string[] {
  return toFieldErrors(issues, getPlace(req, kind).fields).map(({ message }) => message);
}

/** One entry a field, with all that is wrong there. A missing slug is not told while its title is missing too. */
export function toFieldErrors(issues: readonly z.core.$ZodIssue[], fields: readonly Field[]) {
  const errors = new Map<string, ReturnType<typeof toFieldError>>();
  for (const issue of issues) {
    const error = toFieldError(issue, fields);
    const known = errors.get(error.path);
    if (!known) errors.set(error.path, error);
    else if (!known.message.includes(error.message)) known.message += `\n${error.message}`;
  }
  if (errors.has('title') || errors.has('name')) errors.delete('slug');
  return [...errors.values()];
}

function toFieldError(issue: z.core.$ZodIssue, fields: readonly Field[]) {
  const path = toFieldPath(issue.path, fields);
  const label = findField(fields, path)?.label;
  const name = typeof label === 'string' ? label : path;
  return { path, label: name, message: describe(issue, name) };
}

/** @example toFieldPath(['name', 'kpm'], fields) === 'translations' */
function toFieldPath([first, second]: readonly PropertyKey[], fields: readonly Field[]): string {
  const name = String(first ?? '');
  const isTranslation = typeof second === 'string' && second !== defaultLanguage;
  if (isTranslation && isTranslated(fields, name)) return translationsName;
  return fieldOf[name] ?? name;
}

/** True for a label whose other languages are rows beside it. */
function isTranslated(fields: readonly Field[], name: string): boolean {
  const translations = findField(fields, translationsName);
  return translations?.type === 'array' && findField(translations.fields, name) !== undefined;
}

function describe(issue: z.core.$ZodIssue, label: string): string {
  const [, second] = issue.path;
  const where = typeof second === 'number' ? ` (mục thứ ${second + 1})` : '';
  return `“${label}”${where}: ${isMissing(issue) ? 'Không được để trống.' : issue.message}`;
}

/** An empty reference fails as a wrong UUID, which means nothing to an editor. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  const input: unknown = issue.input;
  return (input === '' || input === undefined) && issue.code !== 'custom';
}

type Named = Extract<Field, { name: string }>;

function findField(fields: readonly Field[], name: string): Named | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field;
    const inner =
      field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : [];
    if (field.type !== 'array' && field.type !== 'group') {
      const found = findField(inner, name);
      if (found) return found;
    }
  }
  return undefined;
}
