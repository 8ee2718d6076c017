import { escapeMarkup } from '#contract/text.ts';
import { followAddress } from '#contract/address.ts';
import { fillText, type Texts } from '#contract/interface/texts.ts';
import { nominationLengths } from '#contract/nominations/nomination.ts';
import { followParameters, nominationFields } from '../views/nomination-fields.ts';
import type { NominationWords } from '../views/nomination-words.ts';
import { chooseInput, fillInput, fillPlace, fillTextArea } from '../server/fill-place.ts';
import type { FormName } from './form-page.ts';
import type { Fault, FormError } from './judge-form.ts';

type Words = NominationWords<FormName>;
type Filled = ReadonlyMap<string, string>;

/** The page of the form with what was typed, so that nothing is typed twice. */
export function fillForm(html: string, fields: Filled): string {
  const lines = ['about', 'place', 'senderName', 'senderContact'] as const;
  let page = html;
  for (const name of lines) {
    const value = fields.get(nominationFields[name]);
    // Far longer than it may be it would only be in the way.
    if (value) page = fillInput(page, nominationFields[name], value.slice(0, 2 * nominationLengths.about));
  }
  const text = fields.get(nominationFields.text);
  if (text) page = fillTextArea(page, nominationFields.text, text);
  // A profile that the form is about stands in it unseen, or is one of those to choose from.
  const exemplar = fields.get(nominationFields.exemplar);
  if (exemplar && !fields.get(nominationFields.review))
    page = fillInput(page, nominationFields.exemplar, exemplar);
  const chosen = [
    'kind',
    'agrees',
    'stance',
    ...(fields.get(nominationFields.review) ? ['exemplar' as const] : []),
  ] as const;
  for (const name of chosen) {
    const value = fields.get(nominationFields[name]);
    if (value) page = chooseInput(page, nominationFields[name], value);
  }
  return page;
}

/** The page of the form with what is wrong, at its places. */
export function drawFaults(
  html: string,
  words: Words,
  { faults, hadVoice }: { faults: readonly Fault[]; hadVoice: boolean },
): string {
  const { nominatingErrors: errors } = words.texts;
  const said = [errors.fix, ...(hadVoice ? [errors.again] : [])];
  const page = fillPlace(html, 'data-place="said"', said.map(toParagraph).join(''));
  return faults.reduce(
    (text, { place, error, count = 0 }) =>
      fillPlace(text, `data-place="error-${place}"`, escapeMarkup(fillText(errors[error], { count }))),
    page,
  );
}

/** The page of the form with one sentence above it. */
export function drawRefusal(
  html: string,
  words: Words,
  error: FormError,
  values: Readonly<Record<string, number | string>> = {},
): string {
  const sentence = fillText(words.texts.nominatingErrors[error], values);
  return fillPlace(html, 'data-place="said"', toParagraph(sentence));
}

/** The page in the place of the form once something was sent: its code. */
export function drawReceipt(
  html: string,
  words: Words,
  { code, isContactDropped }: { code: string; isContactDropped: boolean },
): string {
  const { nominating, following }: Pick<Texts, 'nominating' | 'following'> = words.texts;
  const answer = `${followAddress(words.language)}?${followParameters.code}=${code}`;
  const said = [
    `<h2>${escapeMarkup(nominating.sent)}</h2>`,
    `<p>${escapeMarkup(nominating.code)}: <output>${escapeMarkup(code)}</output></p>`,
    toParagraph(nominating.codeHint),
    ...(isContactDropped ? [toParagraph(nominating.withoutContact)] : []),
    `<p><a href="${escapeMarkup(answer)}">${escapeMarkup(following.title)}</a></p>`,
    `<p><a href="${escapeMarkup(encodeURI(words.again.address))}">${escapeMarkup(words.again.label)}</a></p>`,
  ];
  return fillPlace(html, 'data-place="said"', said.join('')).replace(
    /<form\b[^>]*\sdata-form[\s\S]*?<\/form>/,
    '',
  );
}

function toParagraph(sentence: string): string {
  return `<p>${escapeMarkup(sentence)}</p>`;
}
