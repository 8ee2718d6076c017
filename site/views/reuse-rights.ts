import type { licences, MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import type { StoryCard } from '../edition/edition-reader.ts';

type LicenceId = (typeof licences)[number]['id'];

/** Whether others may take a file over with its text: ours with our text, free ones on their own terms. */
const passesOn = {
  own: true,
  // The author has allowed us, and nobody else.
  permission: false,
  cc0: true,
  'cc-by-4.0': true,
  'cc-by-3.0': true,
  'cc-by-2.0': true,
  'cc-by-sa-4.0': true,
  'cc-by-sa-3.0': true,
  'cc-by-sa-2.0': true,
  'lgpl-3.0': true,
  'gpl-2.0': true,
  'public-domain': true,
} as const satisfies Record<LicenceId, boolean>;

/** Licences that ask for no name. */
const withoutCredit = new Set<string>(['own', 'cc0', 'public-domain'] satisfies LicenceId[]);

/** Why a text may not be taken over: it is invented, or nobody has said under which terms it may. */
export type StoryRefusal = 'sample' | 'noTerms';

/** Why a picture, recording or film may not be: its author allowed us alone, or must be named and is not known. */
export type MediaRefusal = 'permission' | 'uncredited';

/** @returns undefined when others may re-publish the text */
export function findStoryRefusal(
  { sample }: Pick<StoryCard, 'sample'>,
  { licence }: Pick<SettingsDocument, 'licence'>,
): StoryRefusal | undefined {
  if (sample) return 'sample';
  return licence.vi?.trim() ? undefined : 'noTerms';
}

/** @returns undefined when others may take the file over with the text */
export function findMediaRefusal({
  licence,
  credit,
}: Pick<MediaDocument, 'licence' | 'credit'>): MediaRefusal | undefined {
  if (!passesOn[licence as LicenceId]) return 'permission';
  return credit.trim() || withoutCredit.has(licence) ? undefined : 'uncredited';
}
