import { getRenditionWidths, renditionAddress, type MediaDocument } from '#contract/media.ts';

interface SiteIcon {
  src: string;
  type: string;
  /** As web manifests write it. */
  sizes: string;
}

const builtIn = [
  { src: '/icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
  { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
  { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
] as const satisfies readonly SiteIcon[];

/** Smallest side in pixels that phones take for an icon. */
const least = 192;

/** Icons of the site: a deployment's own logo where it is square and large enough, else the built-in ones. */
export function getIcons(logo: MediaDocument | undefined): readonly SiteIcon[] {
  const { width = 0, height = 0, file } = logo ?? {};
  if (!file || width < least || Math.abs(width - height) > width * 0.02) return builtIn;
  return getRenditionWidths(width)
    .filter((side) => side <= 640)
    .map((side) => ({
      src: renditionAddress(file, side, 'webp'),
      type: 'image/webp',
      sizes: `${side}x${side}`,
    }));
}
