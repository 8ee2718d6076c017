import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { getBrand, hasOwnBrand, type iconSides } from './brand.ts';
import { getIconName, shareFolder } from './share-card.ts';

/** Address of an icon of the site, `side` pixels square, as PNG: with a deployment's own logo and colour, or built-in. */
export function iconAddress(
  settings: SettingsDocument,
  logo: MediaDocument | undefined,
  side: (typeof iconSides)[number],
): string {
  if (!hasOwnBrand(settings, logo)) return `/icons/icon-${side}.png`;
  return `/${shareFolder}/${getIconName(getBrand(settings, logo), side)}`;
}

/** An icon that phones may cut to their own shape. */
export function maskableAddress(settings: SettingsDocument, logo: MediaDocument | undefined): string {
  return hasOwnBrand(settings, logo) ? iconAddress(settings, logo, 512) : '/icons/maskable-512.png';
}

/** The icon of browser tabs, which draw the built-in one at any size. */
export function getTabIcon(settings: SettingsDocument, logo: MediaDocument | undefined) {
  return hasOwnBrand(settings, logo)
    ? { href: iconAddress(settings, logo, 192), type: 'image/png' }
    : { href: '/icons/icon.svg', type: 'image/svg+xml' };
}
