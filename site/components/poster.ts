import { phoneAddress } from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import { getLightForms, lightAddress } from '../media/light-forms.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import { getStill, type MediaById } from '../media/picture.ts';

/**
 * Address of the still picture that stands for a film. One that the worker chooses from the film is named before it is
 * made; browsers show nothing as long as it is not there.
 */
export function findPoster(
  film: MediaDocument,
  all: MediaById,
  { hasLightMedia }: Pick<RenderContext, 'hasLightMedia'>,
): string | undefined {
  const still = getStill(film.poster, all);
  // A poster has one form, and every browser that plays films reads WebP.
  if (still) return phoneAddress(still, 'webp');
  const made = hasLightMedia && getLightForms(film).find((form) => form.mimeType.startsWith('image/'));
  return made ? lightAddress(made) : undefined;
}
