import { basename } from 'node:path';
import { getPalette } from '#contract/colours.ts';
import { getRenditionWidths, renditionAddress } from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { SettingsDocument } from '#contract/settings.ts';

/** What makes drawn pictures those of a deployment. */
export interface Brand {
  /** Their ground, #rrggbb. */
  band: string;
  /** Public name of the file of its own logo; absent: the built-in mark. */
  logo?: string;
}

/** The picture that a deployment has in place of the built-in mark. */
export function findLogo(edition: Pick<EditionReader, 'settings' | 'media'>): MediaDocument | undefined {
  const { logo } = edition.settings;
  return logo === undefined ? undefined : edition.media(logo);
}

/** Room enough for the largest drawing of a logo. */
const MOST_PIXELS = 640;

export function getBrand(settings: SettingsDocument, logo: MediaDocument | undefined): Brand {
  const band = getPalette(settings).band.light;
  const width = getRenditionWidths(logo?.width ?? 1)
    .filter((step, index) => index === 0 || step <= MOST_PIXELS)
    .at(-1);
  return logo && width ? { band, logo: basename(renditionAddress(logo.file, width, 'webp')) } : { band };
}

/** Sides in pixels of the icons that a deployment with a brand of its own gets. */
export const iconSides = [512, 192, 180] as const;

/** False: the icons that come with the system serve. */
export function hasOwnBrand({ accent }: SettingsDocument, logo: MediaDocument | undefined): boolean {
  return accent !== undefined || logo !== undefined;
}
