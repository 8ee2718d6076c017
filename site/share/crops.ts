import type { MediaDocument } from '#contract/media.ts';
import { shareFolder } from './share-card.ts';

/** Shapes in which search engines show pictures of a text. Source: Google Search Central, Article. */
const ratios = [
  [1, 1],
  [4, 3],
  [16, 9],
] as const;

/** The JPEG that they are cut out of is at most so wide. */
const MOST_WIDTH = 1200;
/** Another number whenever the cutting changes. */
const cutting = 1;

/** A picture cut to a shape. */
export interface Crop {
  name: string;
  width: number;
  height: number;
}

/** The shapes of a picture; none where its size is not known. */
export function getCrops({
  file,
  width = 0,
  height = 0,
}: Pick<MediaDocument, 'file' | 'width' | 'height'>): Crop[] {
  const scale = Math.min(1, MOST_WIDTH / width);
  const [most, high] = [Math.round(width * scale), Math.round(height * scale)];
  if (most < 2 || high < 2) return [];
  return ratios.map(([across, down]) => {
    const cut = Math.min(most, Math.floor((high * across) / down));
    const size = { width: Math.max(1, cut), height: Math.max(1, Math.round((cut * down) / across)) };
    return { name: `${file.sha256.slice(0, 16)}-${across}x${down}-${cutting}.jpg`, ...size };
  });
}

export function cropAddress({ name }: Crop): string {
  return `/${shareFolder}/${name}`;
}
