import { escapeMarkup } from '#contract/text.ts';
import { followAddress, nominateAddress } from '#contract/address.ts';
import { fillText, type Texts } from '#contract/interface/texts.ts';
import { nominationLengths } from '#contract/nominations/nomination.ts';
import { followParameters, nominationFields } from '../views/nomination-fields.ts';
import type { NominationWords } from '../views/nomination-words.ts';
import { chooseInput, fillInput, fillPlace, fillTextArea } from '../server/fill-place.ts';
import type { Fault, FormError } from './judge-form.ts';

type Words = NominationWords<'nominate'>;
type Filled = ReadonlyMap<string, string>;

/** The page of the form with what was typed, so that nothing is typed twice. */
export function fillForm(html: string, fields: Filled): string {
  const lines = ['exemplar', 'about', 'place', 'senderName', 'senderContact'] as const;
  let page = html;
  for (const name of lines) {
    const value = fields.get(nominationFields[name]);
    // Far longer than it may be it would only be in the way.
    if (value) page = fillInput(page, nominationFields[name], value.slice(0, 2 * nominationLengths.about));
  }
  const text = fields.get(nominationFields.text);
  if (text) page = fillTextArea(page, nominationFields.text, text);
  for (const name of ['kind', 'agrees'] as const) {
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
  values: Readonly<Record<string, number>> = {},
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
    `<p><a href="${nominateAddress(words.language)}">${escapeMarkup(nominating.another)}</a></p>`,
  ];
  return fillPlace(html, 'data-place="said"', said.join('')).replace(
    /<form\b[^>]*\sdata-form[\s\S]*?<\/form>/,
    '',
  );
}

function toParagraph(sentence: string): string {
  return `<p>${escapeMarkup(sentence)}</p>`;
}
