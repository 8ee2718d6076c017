import { fillText } from '#contract/interface/texts.ts';
import type { NominationReply } from '#contract/nominations/nomination.ts';
import { escapeMarkup } from '#contract/text.ts';
import { formatLocalDay } from '../i18n/day-style.ts';
import { followParameters } from '../views/nomination-fields.ts';
import type { NominationWords } from '../views/nomination-words.ts';
import { fillInput, fillPlace } from '../server/fill-place.ts';

type Words = NominationWords<'follow'>;

/** The page with how far it has come and what was answered; recordings are played under the same code. */
export function drawReply(
  html: string,
  words: Words,
  { code, reply }: { code: string; reply: NominationReply },
): string {
  const { following, followingStates } = words.texts;
  const { state, receivedAt, due, answers } = reply;
  const say = (text: string, time?: string) =>
    escapeMarkup(time ? fillText(text, { date: formatLocalDay(time, words.locale) }) : text);
  const said = [
    `<h2>${say(followingStates[state])}</h2>`,
    `<p>${say(following.receivedOn, receivedAt)}</p>`,
    ...(answers.length === 0 ? [`<p>${say(following.waiting)}</p>`] : []),
    ...(due ? [`<p>${say(following.due, due)}</p>`] : []),
    ...answers.map(
      ({ at, language, text, voice }, index) =>
        `<article><h2>${say(following.answer, at)}</h2>${toParagraphs(text, language)}${
          voice ? drawVoice(say(following.listen), { code, index, type: voice.type }) : ''
        }</article>`,
    ),
  ];
  return fillInput(fillPlace(html, 'data-place="said"', said.join('')), followParameters.code, code);
}

/** The page with why there is no answer to show. */
export function drawNoReply(
  html: string,
  words: Words,
  { typed, error, seconds = 0 }: { typed: string; error: 'wrong' | 'unknown' | 'busy'; seconds?: number },
): string {
  const sentence = escapeMarkup(fillText(words.texts.following[error], { seconds }));
  return fillInput(
    fillPlace(html, 'data-place="error-code"', sentence),
    followParameters.code,
    typed.slice(0, 60),
  );
}

function drawVoice(
  label: string,
  { code, index, type }: { code: string; index: number; type: string },
): string {
  const { code: name, voice } = followParameters;
  const address = escapeMarkup(`?${name}=${code}&${voice}=${index}`);
  return `<p><a href="${address}">${label}</a></p><audio controls preload="none"><source src="${address}" type="${escapeMarkup(type)}"></audio>`;
}

function toParagraphs(text: string, language: string): string {
  const lines = text.split(/\n+/).filter((line) => line.trim());
  return lines.map((line) => `<p lang="${escapeMarkup(language)}">${escapeMarkup(line)}</p>`).join('');
}
