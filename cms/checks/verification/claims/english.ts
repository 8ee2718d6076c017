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
const result = [
  'households?|families|villages?|hamlets?|communes?|districts?|provinces?|countries|hectares?|acres?|tonnes?|tons?|litres?|kilometres?|metres?',
  'times|jobs?|schools?|classrooms?|houses?|bridges|roads|wells|models?|awards?|medals?|prizes?|scholarships?|decades|centuries|generations|stars?',
].join('|');
/** Things in a row that are numbered. */
const serial = [
  'pages?|chapters?|rooms?|grades?|class|hamlets?|wards?|districts?|nos?\\.?|numbers?|roads?|routes?|highways?|articles?|sections?|clauses?',
  'km|phases?|parts?|volumes?|episodes?|lines?|gates?|teams?|groups?|lots?|blocks?|streets?|levels?|floors?|kilometre|milestones?',
].join('|');
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const adjectives =
  'best|worst|largest|biggest|highest|longest|oldest|youngest|earliest|fastest|strongest|richest|poorest|smallest|tallest|greatest|finest|cleanest|widest|deepest|furthest|farthest|busiest|lowest|safest|rarest|heaviest|brightest|hardest';
const own = `(?:the|its|their|our|his|her|\\p{L}+[’']s)`;
const ranked = `(?:first|second|third|${digits}|number)`;
const area =
  '(?:way|list|table|rankings?|league|field|nation|country|province|region|district|commune|movement)';

const rules: readonly { kind: ClaimKind; pattern: RegExp }[] = [
  rule('percent', `(?:${number}|${small}|${digits})\\s?${share}`),
  rule('percent', '(?:doubled|tripled|trebled|quadrupled|halved)'),
  rule('percent', '(?:twice|half|a third|a quarter) (?:as|of|the)'),
  rule('percent', '(?:nearly|almost|about|over|than|by|to) half(?! an| past| a)'),
  rule(
    'percent',
    `(?:an?|one|${small}|\\d)[ -](?:third|quarter|fifth|tenth)s?(?= of|[.,;]| (?:last|this|in|since|more|less))`,
  ),
  rule('percent', `(?:one|${small}|\\d{1,3}) (?:in|out of) (?:every )?(?:${small}|${large}|\\d{1,4})`),
  rule('percent', `(?:${small}|ten|\\d{1,3})-?fold`),
  rule('money', `(?:${number}|${small})\\s${currency}`),
  rule('figure', number),
  rule('figure', `(?:${small})[ -](?:\\p{L}+\\s)?(?:${result})`),
  rule(
    'superlative',
    `${own}\\s(?:most|least)\\s(?!(?:of|he|she|it|they|we|you|i)\\s)\\p{L}+(?!\\s(?:thing|part|moment))`,
  ),
  rule(
    'superlative',
    `(?<!(?:did|do|does|done|try|tried|tries|at) (?:(?:his|her|their|my|your|its|our) )?)(?:${adjectives})(?!\\s(?:way|time|thing|man|friends?|wishes|of luck))`,
  ),
  rule('superlative', '(?:unmatched|unrivalled|unrivaled|unparalleled|second to none|record-breaking)'),
  rule(
    'superlative',
    '(?:a|an|all-time|new) record(?= (?:high|low|crop|harvest|yield|number|price|sum|year|for|of)|[.,;])',
  ),
  rule('superlative', "no (?:one|other)\\s(?:[\\p{L}’'-]+\\s){1,8}(?:longer|more|better|faster|further|as)"),
  rule('superlative', 'never (?:lost|missed|failed|refused)'),
  rule(
    'first',
    `(?<!at[ ])${own}\\s(?:very\\s)?first(?:-ever)?(?!\\s(?:day|time|morning|night|evening|week|month|year|few|half|step|thing|lesson|light|page|part|meeting|row|floor))(?=\\s\\p{L})`,
  ),
  rule('first', '(?:pioneer(?:s|ed|ing)?|first[ -]ever)'),
  rule('only', `(?:${own}\\s(?:only|sole)(?!\\s(?:one|thing|way))|one of a kind|unique(?:ly)?|never before)`),
  rule('rank', `(?:ranked|ranks|came|placed|finished|rated)\\s${ranked}`),
  rule('rank', `(?:leads?|led|tops?|topped|heads|headed)\\sthe\\s${area}`),
  rule('rank', '(?:number one|top (?:three|five|ten|\\d{1,3})|champions?|runners?-up)'),
  rule(
    'award',
    [
      '(?:medals?|prizes?|awards?|awarded|certificates? of merit|heroes? of labou?r|of the year)',
      'order of (?:labou?r|merit|independence)|(?:labou?r|independence|merit) order',
      'title of (?!the|his|her|their|our|my|this|an?\\s)|(?:holds|held|bears|conferred) the title',
      '(?:honou?red|decorated|commended|recogni[sz]ed|acclaimed|hailed) (?:by|with|as|for)',
      'named (?:an? |the )?(?:outstanding|best|top|excellent|model|exemplary|meritorious|people|national|provincial)|voted',
    ].join('|'),
  ),
];

/** Numbers that amount to nothing: days of a month, numbered things and places, an age between commas. */
const masks: readonly RegExp[] = [
  new RegExp(`${before}\\d{1,2}(?:st|nd|rd|th)?\\s(?:${months})${after}`, 'gu'),
  new RegExp(`${before}(?:${months})\\s\\d{1,2}(?:st|nd|rd|th)?${after}(?![.,]\\d)`, 'gu'),
  new RegExp(`${before}(?:${serial})\\s\\d{1,4}[a-z]?${after}(?![.,]\\d)`, 'gu'),
  /(?<=\p{L} )\d{1,2}(?= (?:commune|ward|hamlet|village|district)(?!\p{L}))/gu,
  /(?<=\p{L}, )\d{2}(?=,)/gu,
];

/** Covers what stands in digits and amounts to nothing in English, at the same length. @param covered lower case */
export function coverEnglishNumbers(covered: string, cover: (found: string) => string): string {
  return masks.reduce((text, mask) => text.replace(mask, cover), covered);
}

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
