import type { MediaDocument } from '#contract/media.ts';
import { fileAddress } from '../edition/media-addresses.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import { getLightForms, lightAddress } from './light-forms.ts';

/** A `<source>`: browsers take the first that they can play and that fits their screen, and go on where one is not made yet. */
interface PlayerSource {
  src: string;
  type: string;
  media?: string | undefined;
}

/** Sources of a film, lighter ones first, or of a recording, as it was uploaded. */
export function getPlayerSources(
  media: MediaDocument,
  { hasLightMedia = false }: Pick<RenderContext, 'hasLightMedia'>,
): PlayerSource[] {
  const films = hasLightMedia ? getLightForms(media).filter((form) => form.height !== undefined) : [];
  // Browsers that do not play HEVC pass over a source that says so; without that they would show a black picture.
  const type =
    media.videoCodec === 'hevc' ? `${media.file.mimeType}; codecs="hvc1.1.6.L123.B0"` : media.file.mimeType;
  return [
    ...films.map((form) => ({ src: lightAddress(form), type: form.mimeType, media: toScreens(form) })),
    { src: fileAddress(media.file), type },
  ];
}

function toScreens({ height = 0, isOwnSize }: { height?: number; isOwnSize?: boolean }): string | undefined {
  return height > 480 || isOwnSize ? undefined : `(max-width:${height > 240 ? 60 : 24}em)`;
}
