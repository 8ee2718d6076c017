import { phoneAddress, type MediaDocument } from '#contract/media.ts';
import { lightAddress, type LightForm } from '../media/light-forms.ts';
import { getStill, type MediaById } from './picture.ts';

/**
 * Address of the still picture that stands for a film. One that the worker chooses from the film is named before it is
 * made; browsers show nothing as long as it is not there.
 */
export function findPoster(
  { poster }: MediaDocument,
  all: MediaById,
  light: readonly LightForm[],
): string | undefined {
  const still = getStill(poster, all);
  if (still) return phoneAddress(still, 'avif');
  const made = light.find((form) => form.mimeType.startsWith('image/'));
  return made && lightAddress(made);
}
