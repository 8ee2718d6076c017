import { toLocalTime } from '#contract/newsroom-clock.ts';
import { fillText } from '#contract/interface/texts.ts';
import { formatDay } from '../../i18n/dates.ts';
import { toPlain } from '../../i18n/fallback-marks.ts';
import { getInterface } from '../../i18n/interface.ts';
import { toUrn } from '../uri.ts';
import { toVersion, typeOfFormat } from './article-ninjs.ts';
import { ninjsStandard, type NinjsItem } from './ninjs-item.ts';
import type { CanceledView } from './ninjs-view.ts';

/** Whoever carries the article has to take it down before anything else. */
const KILL = 1;

/** A withdrawn article: under its urn, that it is canceled and since when. Nothing of its text. */
export function toCanceledNinjs({ card, texts: own }: Pick<CanceledView, 'card' | 'texts'>): NinjsItem {
  const { id, at, language, format } = card;
  const { texts } = getInterface(language, own);
  const note = fillText(texts.withdrawnText, { date: formatDay(at, language) });
  return {
    uri: toUrn(id),
    type: typeOfFormat[format],
    standard: ninjsStandard,
    representationType: 'full',
    version: toVersion(at),
    versionCreated: toLocalTime(at),
    pubStatus: 'canceled',
    urgency: KILL,
    language,
    title: toPlain(texts.withdrawn),
    edNote: toPlain(note),
    altIds: [{ role: 'uuid', value: id }],
  };
}
