import type { ClaimKind, Span } from './claim.ts';

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const joint = '(?:[ \\u00A0-]|[ \\u00A0]and[ \\u00A0])';

const small = 'two|three|four|five|six|seven|eight|nine';
const large =
  'ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?';
// Bounded, so that a long row of number words is read in time.
const number = `(?:(?:one|a|${small}|${large})${joint}){0,3}(?:${large})(?:${joint}(?:one|${small}|${large})){0,12}`;
const digits = '\\d[\\d.,]*';
const share = '(?:percent|per cent|percentage points?|%)';
const currency = '(?:dong|VND|dollars?|USD|euros?)';
/** What is counted as a result, so that a number below ten counts as well. */
const result =
  'households?|families|villages?|hamlets?|communes?|provinces?|hectares?|acres?|tonnes?|tons?|times|jobs?|schools?|houses?|models?|awards?|medals?|prizes?|scholarships?';

const adjectives =
  'best|worst|largest|biggest|highest|longest|oldest|youngest|earliest|fastest|strongest|richest|poorest|smallest|tallest|greatest|finest|cleanest|widest|deepest|furthest|farthest|busiest|lowest|safest|rarest|heaviest|brightest|hardest';

const rules: readonly { kind: ClaimKind; pattern: RegExp }[] = [
  rule('percent', `(?:${number}|${small}|${digits})\\s?${share}`),
  rule('percent', '(?:doubled|tripled|trebled|halved|(?:twice|half|a third|a quarter) (?:as|of|the))'),
  rule('money', `(?:${number}|${small})\\s${currency}`),
  rule('figure', number),
  rule('figure', `(?:${small})\\s(?:\\p{L}+\\s)?(?:${result})`),
  rule('superlative', `(?:the|its|their|our|his|her|[\\p{L}]+[’']s)\\s(?:most|least)\\s(?!of)\\p{L}+`),
  rule(
    'superlative',
    `(?:${adjectives}|unmatched|unrivalled|unparalleled|record(?=-breaking| (?:high|low|crop|yield)))`,
  ),
  rule(
    'first',
    `(?<!at[ ])(?:the|its|their|our|his|her)\\s(?:very\\s)?first(?:-ever)?(?!\\s(?:day|time|morning|night|evening|week|month|year|few|half|step|thing|lesson|light|page|part|meeting))(?=\\s\\p{L})`,
  ),
  rule('first', '(?:pioneer(?:s|ed|ing)?|first[ -]ever)'),
  rule('only', '(?:the\\s(?:only|sole)|one of a kind|unique(?:ly)?|never before)'),
  rule('rank', `(?:ranked|ranks|came|placed|finished)\\s(?:first|second|third|${digits}|number)`),
  rule('rank', '(?:number one|top (?:three|five|ten|\\d{1,3})|champions?|runners?-up)'),
  rule(
    'award',
    '(?:medals?|prizes?|awards?|awarded|certificates? of merit|order of (?:labou?r|merit|independence)|heroes? of labou?r|title of|honou?red (?:by|with))',
  ),
];

/** Figures in words, superlatives, firsts, ranks and awards in English. @param lower lower case, as long as the text */
export function findEnglishPhrases(lower: string): Span[] {
  return rules.flatMap(({ kind, pattern }) =>
    [...lower.matchAll(pattern)].map(({ 0: found, index }) => ({
      kind,
      start: index,
      end: index + found.length,
    })),
  );
}

function rule(kind: ClaimKind, pattern: string): { kind: ClaimKind; pattern: RegExp } {
  return { kind, pattern: new RegExp(`${before}(?:${pattern})${after}`, 'giu') };
}
