import type { Block } from '#contract/blocks.ts';
import { findOldEncodings } from './old-encoding.ts';
import { bodyToBlocks } from '../body/body-to-blocks.ts';
import { blocksToBody } from '../body/blocks-to-body.ts';
import { convertString, offerBlocks, toTexts, toWords, type Conversion } from './convert-blocks.ts';

/** The state of a form as the admin panel keeps it: one entry a field, by its path. */
export type FormFields = Readonly<Record<string, { value?: unknown } | undefined>>;

/** A field with the value that a change would give it. */
export interface FieldChange {
  path: string;
  value: unknown;
  /** An editor of rich text shows a new value only as a new first one. */
  isBody: boolean;
}

interface Offer {
  changes: FieldChange[];
  conversions: Conversion[];
}

/** Values that are no text of the newsroom's: names of choices, addresses, what programs read. */
const technical =
  /(?:^|\.)(?:id|slug|url|sourceUrl|website|email|password|token|code|video|filename|language|provider|searchText|.*Id)$/;
const strictHtml = /<\/?(?:strong|em|u|s|sup|sub|br|a|span)(?:>| )/;

/** Fields of a form whose text looks typed in an old encoding, with what they would be in Unicode. */
export function offerFields(fields: FormFields, findLanguage: (path: string) => string): Offer {
  const strings = listStrings(fields);
  const texts = strings.map(({ path, text }) => ({
    text: toWords(text, strictHtml.test(text)),
    language: findLanguage(path),
  }));
  const bodies = listBodies(fields).map(([path, body]) => ({
    path,
    language: findLanguage(path),
    blocks: bodyToBlocks(body) as Block[],
  }));
  // One form is one document: a short title is in the encoding of its body.
  const encodings = findOldEncodings([
    ...texts,
    ...bodies.flatMap(({ blocks, language }) => toTexts(blocks, language)),
  ]);
  const offer: Offer = { changes: [], conversions: [] };
  strings.forEach(({ path, text }, index) => {
    const encoding = encodings[index];
    const isHtml = strictHtml.test(text);
    const value = encoding && convertString(text, isHtml, encoding);
    if (!encoding || value === undefined || value === text) return;
    offer.changes.push({ path, value, isBody: false });
    offer.conversions.push({ before: toWords(text, isHtml), after: toWords(value, isHtml), encoding });
  });
  for (const { path, language, blocks } of bodies) {
    const converted = offerBlocks(blocks, language, texts);
    if (!converted) continue;
    offer.changes.push({ path, value: blocksToBody(converted.blocks), isBody: true });
    offer.conversions.push(...converted.conversions);
  }
  return offer;
}

/** Soft hyphens within the texts of a form, which nobody sees, and the fields without them. */
export function findSoftHyphens(fields: FormFields): { changes: FieldChange[]; words: string[] } {
  const found: { changes: FieldChange[]; words: string[] } = { changes: [], words: [] };
  for (const { path, text } of listStrings(fields)) {
    const words = text.match(softWords);
    if (!words) continue;
    found.changes.push({ path, value: text.replaceAll('\u00AD', ''), isBody: false });
    found.words.push(...words);
  }
  for (const [path, body] of listBodies(fields)) {
    const json = JSON.stringify(body);
    const words = json.match(softWords);
    if (!words) continue;
    found.changes.push({ path, value: JSON.parse(json.replaceAll('\u00AD', '')) as unknown, isBody: true });
    found.words.push(...words);
  }
  return found;
}

const softWords = /[\p{L}\p{M}\p{N}]*\u00AD[\p{L}\p{M}\p{N}\u00AD]*/gu;

function listStrings(fields: FormFields): { path: string; text: string }[] {
  return Object.entries(fields).flatMap(([path, field]) =>
    typeof field?.value === 'string' && field.value && !technical.test(path)
      ? [{ path, text: field.value }]
      : [],
  );
}

function listBodies(fields: FormFields): [path: string, body: unknown][] {
  return Object.entries(fields).flatMap(([path, field]) =>
    field?.value && typeof field.value === 'object' && 'root' in field.value
      ? [[path, field.value] as [string, unknown]]
      : [],
  );
}
