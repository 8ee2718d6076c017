import type { LanguageCode } from '#contract/languages.ts';
import { licences, type MediaDocument } from '#contract/media.ts';
import { fallbackAddress, fileAddress } from '../edition/media-addresses.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { getMachineLabel, type MachineWords } from '../i18n/machine-label.ts';
import type { FeedMedia } from './feed-item.ts';

/** Pictures are offered as JPEG, at most so wide. */
const MOST_WIDTH = 1200;

interface MediaContext {
  /** Of the text that shows it. */
  language: LanguageCode;
  origin: string;
  /** Address of the player of the text, for frames; undefined where nothing of it is played. */
  player: string | undefined;
  media: ReadonlyMap<string, MediaDocument>;
  words: MachineWords;
}

/** A picture, recording or film as feeds tell it. */
export function toFeedMedia(
  document: MediaDocument,
  { language, origin, player, media, words }: MediaContext,
): FeedMedia {
  const { type, file, duration } = document;
  const isPicture = type === 'image';
  const poster = media.get(document.poster ?? '');
  const licence = licences.find(({ id }) => id === document.licence);
  const machine = getMachineLabel(document, type, words);
  const isOurs = licence?.id === 'own' || licence?.id === 'permission';
  return {
    type,
    ...(isPicture
      ? {
          url: origin + fallbackAddress(file),
          mimeType: 'image/jpeg',
          bytes: undefined,
          ...getSize(document),
        }
      : {
          url: origin + fileAddress(file),
          mimeType: file.mimeType,
          bytes: file.bytes,
          width: document.width,
          height: document.height,
        }),
    seconds: duration === undefined ? undefined : Math.round(duration),
    language: isPicture ? undefined : language,
    description: [document.alt[language] ?? document.alt.vi ?? '', machine && `(${toPlain(machine)})`]
      .filter(Boolean)
      .join(' '),
    credit: document.credit,
    machineMade: document.machineMade,
    licence: licence && !isOurs ? { name: licence.name, url: licence.url || undefined } : undefined,
    thumbnail:
      poster?.type === 'image'
        ? { url: origin + fallbackAddress(poster.file), ...getSize(poster) }
        : undefined,
    player: isPicture ? undefined : player,
    transcript: document.transcript[language],
    captions: document.captions.map((caption) => ({
      language: caption.language,
      url: origin + fileAddress(caption.file),
    })),
  };
}

/** Size of the JPEG that is made of a picture. */
function getSize({ width, height }: MediaDocument) {
  if (width === undefined || height === undefined || width <= MOST_WIDTH) return { width, height };
  return { width: MOST_WIDTH, height: Math.round((height * MOST_WIDTH) / width) };
}
