import type { LanguageCode } from '#contract/languages.ts';
import type { MachineSource } from '#contract/machine-made.ts';
import { licences, type MediaDocument } from '#contract/media.ts';
import { fallbackAddress } from '../edition/media-addresses.ts';
import { cropAddress, getCrops } from '../share/crops.ts';
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
  const { file, width, height } = picture;
  return toImage(picture, { address: fallbackAddress(file), width, height }, { language, origin });
}

/** The same picture in the three shapes that search engines show; as it is where its size is not known. */
export function getImages(picture: MediaDocument, language: LanguageCode, origin: string): object[] {
  const crops = getCrops(picture);
  if (crops.length === 0) return [getImage(picture, language, origin)];
  return crops.map((crop) => toImage(picture, { address: cropAddress(crop), ...crop }, { language, origin }));
}

interface Form {
  address: string;
  width: number | undefined;
  height: number | undefined;
}

function toImage(
  { alt, credit, licence, machineMade }: MediaDocument,
  { address, width, height }: Form,
  { language, origin }: { language: LanguageCode; origin: string },
): object {
  return {
    '@type': 'ImageObject',
    contentUrl: origin + address,
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
