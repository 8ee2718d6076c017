import { encodeAddress } from '#contract/address.ts';
import { formatClock } from '#contract/clock.ts';
import { getDayStyle } from '../../i18n/day-style.ts';
import type { SearchWords } from '../../views/search-words.ts';
import type { Part, ShownHit } from '../engine/answer.ts';
import { element, type Content, type Markup } from './markup.ts';
import { nameKind, say, toMark } from './say.ts';

const days = new Map<string, Intl.DateTimeFormat>();

/** Something found as an item of a list, the same in a browser and on the server. Text stays text: nothing of it becomes markup. */
export function drawResult(shown: ShownHit, words: SearchWords, isBest = false): Markup {
  const { card, title, excerpt, at } = shown;
  const foreign = card.language === words.language ? undefined : card.language;
  return element(
    'li',
    { class: isBest ? 'result best' : 'result' },
    element(
      'div',
      { class: 'words' },
      drawKind(shown, words),
      element(
        'h3',
        { class: 'title', lang: foreign },
        element('a', { href: toTarget(card.address, at) }, mark(title)),
      ),
      excerpt.length > 0 && element('p', { class: 'excerpt', lang: foreign }, mark(excerpt)),
      drawFacts(shown, words),
    ),
    card.picture && drawPicture(card.picture),
  );
}

/** Where a result leads to: of what is said in a recording, to that second of its player. */
export function toTarget(address: string, at: number | undefined): string {
  return encodeAddress(address) + (at === undefined ? '' : `#t=${Math.floor(at)}`);
}

/** What it is, and its language where it is another one than the reader's. */
function drawKind({ card }: ShownHit, words: SearchWords): Markup {
  const name = card.format ? words.texts.formats[card.format] : nameKind(words, card.kind);
  return element(
    'p',
    { class: 'kicker', lang: toMark(words) },
    element('span', {}, name),
    card.language !== words.language &&
      element('span', { class: 'tongue', lang: card.language }, words.ownNames[card.language] ?? ''),
  );
}

function drawFacts({ card, at }: ShownHit, words: SearchWords): Markup | undefined {
  const { date } = card;
  const facts: Content[] = [
    ...(at === undefined
      ? []
      : [
          element('span', { class: 'second' }, say(words, 'playFrom', { time: formatClock(Math.floor(at)) })),
        ]),
    ...[card.place, card.unit].flatMap((name) => (name ? [element('span', { lang: 'vi' }, name)] : [])),
    ...(date === undefined ? [] : [element('time', { datetime: date }, formatDay(date, words.locale))]),
    ...(card.isSample ? [element('span', {}, words.texts.sample)] : []),
  ];
  return facts.length ? element('p', { class: 'meta', lang: toMark(words) }, facts) : undefined;
}

/** The title beside it says what it shows. */
function drawPicture({ address, width, height }: NonNullable<ShownHit['card']['picture']>): Markup {
  const attributes = { src: address, width, height, alt: ' ', 'aria-hidden': 'true' };
  return element('img', { ...attributes, loading: 'lazy', decoding: 'async' });
}

export function mark(parts: readonly Part[]): Content[] {
  return parts.map(({ text, isMatch }) => (isMatch ? element('mark', {}, text) : text));
}

function formatDay(time: string, locale: string): string {
  let format = days.get(locale);
  if (!format) days.set(locale, (format = new Intl.DateTimeFormat(locale, getDayStyle(locale))));
  return format.format(new Date(time));
}
