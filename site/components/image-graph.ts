import type { LanguageCode } from '#contract/languages.ts';
import type { MachineSource } from '#contract/machine-made.ts';
import { licences, type MediaDocument } from '#contract/media.ts';
import { fallbackAddress } from '../edition/media-addresses.ts';
import { getLabel } from '../i18n/interface.ts';

/** Members of schema.org/IPTCDigitalSourceEnumeration. */
const sourceTypes = {
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  compositeWithTrainedAlgorithmicMedia:
    'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  algorithmicMedia: 'https://schema.org/AlgorithmicMediaDigitalSource',
} as const satisfies Record<MachineSource, string>;

/** A picture with whom to name and under which licence: image search shows both. Source: schema.org/ImageObject. */
export function getImage(picture: MediaDocument, language: LanguageCode, origin: string): object {
  const { file, alt, credit, licence, width, height, machineMade } = picture;
  return {
    '@type': 'ImageObject',
    url: origin + fallbackAddress(file),
    contentUrl: origin + fallbackAddress(file),
    width,
    height,
    caption: getLabel(alt, language).text,
    creditText: credit,
    creator: credit && { '@type': 'Person', name: credit },
    digitalSourceType: machineMade && sourceTypes[machineMade],
    license: licences.find(({ id }) => id === licence)?.url,
    acquireLicensePage: `${origin}/vi/lien-he/`,
  };
}
