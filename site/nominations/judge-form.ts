import { z } from 'zod';
import { commentStances } from '#contract/review.ts';
import type { Texts } from '#contract/interface/texts.ts';
import { idSchema } from '#contract/identity.ts';
import {
  nominationLengths,
  nominationParcelSchema,
  nominationShape,
  type NominationParcel,
} from '#contract/nominations/nomination.ts';
import { nominationFields } from '../views/nomination-fields.ts';
import type { NominationWords, ReviewSetup } from '../views/nomination-words.ts';
import type { FormName } from './form-page.ts';
import { isSound } from './is-sound.ts';
import type { Form } from './read-form.ts';

/** Places of the form that say what is wrong. */
export type FormPlace = keyof typeof nominationLengths | 'sender' | 'voice' | 'trap' | 'candidate' | 'stance';
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

type Read = (name: keyof typeof nominationFields) => string;

/** Whether a form can be taken, and what of it. */
export function judgeForm(form: Form, words: NominationWords<FormName>, now: Date): Judgement {
  const { language, months, review } = words;
  const read: Read = (name) => form.fields.get(nominationFields[name]) ?? '';
  const faults: Fault[] = lengths.flatMap(([place, count]) => {
    const isCut = form.cut.has(nominationFields[place]);
    const isLong = read(place).replace(/\r\n?/g, '\n').trim().length > count;
    return isCut || isLong
      ? [{ place: place.startsWith('sender') ? 'sender' : place, error: 'long', count }]
      : [];
  });
  const subject = review ? readComment(read, review) : readSubject(read);
  const { voice } = form;
  const known = new Set(faults.map(({ place }) => place));
  faults.push(...subject.faults.filter(({ place }) => !known.has(place)));
  if (!voice && !read('text').trim()) faults.push({ place: 'text', error: 'nothing' });
  if (voice?.isTooLarge) faults.push({ place: 'voice', error: 'large' });
  else if (voice && !isSound(voice.head)) faults.push({ place: 'voice', error: 'sound' });
  if (read('trap').trim()) faults.push({ place: 'trap', error: 'trap' });
  if (faults.length > 0) return { faults };
  const hasSender = Boolean(read('senderContact').trim() || read('senderName').trim());
  const mayKeep = read('agrees') === '1';
  const parcel = nominationParcelSchema.safeParse({
    receivedAt: now.toISOString(),
    language,
    ...subject.parcel,
    place: read('place'),
    text: read('text'),
    hasVoice: voice !== undefined,
    ...(hasSender &&
      mayKeep && { sender: { name: read('senderName'), contact: read('senderContact'), months } }),
  });
  // Letters of old encodings become longer when they are written as they are kept.
  if (!parcel.success) return { faults: [{ place: 'text', error: 'broken' }] };
  return { parcel: parcel.data, isContactDropped: hasSender && !mayKeep };
}

interface Subject {
  faults: Fault[];
  parcel: Partial<NominationParcel>;
}

/** About whom a nomination is. */
function readSubject(read: Read): Subject {
  const about = nominationShape.about.safeParse(read('about'));
  const exemplar = idSchema.safeParse(read('exemplar'));
  const kind = nominationShape.kind.safeParse(read('kind'));
  return {
    faults: about.success ? [] : [{ place: 'about', error: 'about' }],
    parcel: {
      kind: kind.data ?? 'comment',
      about: read('about'),
      ...(exemplar.success && { exemplar: exemplar.data }),
    },
  };
}

/** About which candidate a comment is, and whether it speaks for him; where it has to be signed, that it is. */
function readComment(read: Read, { id, candidates, isSigned }: ReviewSetup): Subject {
  const candidate = candidates.find(({ exemplar }) => exemplar === read('exemplar'));
  const stance = z.enum(commentStances).safeParse(read('stance'));
  const hasName = Boolean(
    read('senderName').trim() && read('senderContact').trim() && read('agrees') === '1',
  );
  return {
    faults: [
      ...(candidate ? [] : [{ place: 'candidate', error: 'candidate' } as const]),
      ...(stance.success ? [] : [{ place: 'stance', error: 'stance' } as const]),
      ...(isSigned && !hasName ? [{ place: 'sender', error: 'signed' } as const] : []),
    ],
    parcel: {
      kind: 'comment',
      about: candidate?.name ?? '',
      ...(candidate &&
        stance.success && { exemplar: candidate.exemplar, review: { id, stance: stance.data } }),
    },
  };
}
