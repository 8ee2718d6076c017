import type { Texts } from '#contract/interface/texts.ts';
import { idSchema } from '#contract/identity.ts';
import type { LanguageCode } from '#contract/languages.ts';
import {
  nominationLengths,
  nominationParcelSchema,
  nominationShape,
  type NominationParcel,
} from '#contract/nominations/nomination.ts';
import { nominationFields } from '../views/nomination-fields.ts';
import { isSound } from './is-sound.ts';
import type { Form } from './read-form.ts';

/** Places of the form that say what is wrong. */
export type FormPlace = keyof typeof nominationLengths | 'sender' | 'voice' | 'trap';
export type FormError = keyof Texts['nominatingErrors'];

export interface Fault {
  place: FormPlace;
  error: FormError;
  /** What the sentence counts. */
  count?: number;
}

export type Judgement =
  | { faults: readonly Fault[] }
  /** `isContactDropped`: it came without the permission to keep it. */
  | { parcel: NominationParcel; isContactDropped: boolean };

const lengths = Object.entries(nominationLengths) as [keyof typeof nominationLengths, number][];

/** Whether a form can be taken, and what of it. @param months after which a contact is deleted */
export function judgeForm(
  form: Form,
  { language, months, now }: { language: LanguageCode; months: number; now: Date },
): Judgement {
  const read = (name: keyof typeof nominationFields) => form.fields.get(nominationFields[name]) ?? '';
  const faults: Fault[] = lengths.flatMap(([place, count]) => {
    const isCut = form.cut.has(nominationFields[place]);
    const isLong = read(place).replace(/\r\n?/g, '\n').trim().length > count;
    return isCut || isLong
      ? [{ place: place.startsWith('sender') ? 'sender' : place, error: 'long', count }]
      : [];
  });
  const about = nominationShape.about.safeParse(read('about'));
  const { voice } = form;
  if (!about.success && faults.every(({ place }) => place !== 'about'))
    faults.push({ place: 'about', error: 'about' });
  if (!voice && !read('text').trim()) faults.push({ place: 'text', error: 'nothing' });
  if (voice?.isTooLarge) faults.push({ place: 'voice', error: 'large' });
  else if (voice && !isSound(voice.head)) faults.push({ place: 'voice', error: 'sound' });
  if (read('trap').trim()) faults.push({ place: 'trap', error: 'trap' });
  if (faults.length > 0) return { faults };
  const hasSender = Boolean(read('senderContact').trim() || read('senderName').trim());
  const mayKeep = read('agrees') === '1';
  const exemplar = idSchema.safeParse(read('exemplar'));
  const kind = nominationShape.kind.safeParse(read('kind'));
  const parcel = nominationParcelSchema.safeParse({
    receivedAt: now.toISOString(),
    language,
    kind: kind.data ?? 'comment',
    about: read('about'),
    place: read('place'),
    text: read('text'),
    hasVoice: voice !== undefined,
    ...(exemplar.success && { exemplar: exemplar.data }),
    ...(hasSender &&
      mayKeep && { sender: { name: read('senderName'), contact: read('senderContact'), months } }),
  });
  // Letters of old encodings become longer when they are written as they are kept.
  if (!parcel.success) return { faults: [{ place: 'text', error: 'broken' }] };
  return { parcel: parcel.data, isContactDropped: hasSender && !mayKeep };
}
