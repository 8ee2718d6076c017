import { z } from 'zod';
import { idSchema, languageSchema, timeSchema } from '#contract/identity.ts';
import { commentStances } from '#contract/review.ts';
import { line, text } from '#contract/text.ts';

/** What somebody who writes to us through the form wants. */
export const nominationKinds = ['nominate', 'confirm', 'object', 'comment'] as const;
export type NominationKind = (typeof nominationKinds)[number];

/** Bytes of a whole form, a recording of about ten minutes on a phone among them. */
export const mostNominationBytes = 12_000_000;

/** How long each answer of a form may be, in UTF-16 units. */
export const nominationLengths = {
  about: 200,
  place: 200,
  text: 5_000,
  senderName: 100,
  senderContact: 200,
} as const;

/** What a form may say. */
export const nominationShape = {
  kind: z.enum(nominationKinds),
  about: line(nominationLengths.about),
  place: text(nominationLengths.place),
  text: text(nominationLengths.text),
  senderName: text(nominationLengths.senderName),
  senderContact: text(nominationLengths.senderContact),
} as const;

/** Folders below DATA_DIR: what the public server takes in, and what those who know a code may read. */
export const nominationFolders = {
  root: 'nominations',
  /** Halves that are still coming; nobody else looks at them. */
  incoming: 'nominations/incoming',
  /** A folder each, named by the hash of its code: `parcel.json`, and `voice` where somebody spoke. */
  spool: 'nominations/spool',
  /** Parcels that cannot be read; they wait for a person. */
  broken: 'nominations/broken',
  /** Recordings that the newsroom keeps. */
  voices: 'nominations/voices',
  /** A folder each, named by the hash of the code: `reply.json` and the recordings that it names. */
  replies: 'nominations/replies',
} as const;

export const parcelFile = 'parcel.json';
export const voiceFile = 'voice';
export const replyFile = 'reply.json';
export const roomFile = 'room.json';

/** What the public server hands on to the newsroom. Whoever did not allow it to be kept leaves no contact here. */
export const nominationParcelSchema = z.object({
  receivedAt: timeSchema,
  language: languageSchema,
  kind: nominationShape.kind,
  about: nominationShape.about,
  place: nominationShape.place.default(''),
  text: nominationShape.text.default(''),
  hasVoice: z.boolean(),
  /** Profile on which the sender stood. */
  exemplar: idSchema.optional(),
  /** Of a comment on a candidate, whose profile is the exemplar's: the shortlist, and whether it speaks for him. */
  review: z.object({ id: idSchema, stance: z.enum(commentStances) }).optional(),
  sender: z
    .object({
      name: nominationShape.senderName.default(''),
      contact: nominationShape.senderContact.default(''),
      /** Months after which we promised to delete it. */
      months: z.int().min(1).max(120),
    })
    .optional(),
});
export type NominationParcel = z.infer<typeof nominationParcelSchema>;

/** How far a nomination has come. */
export const nominationStates = ['received', 'assigned', 'checking', 'accepted', 'declined'] as const;
export type NominationState = (typeof nominationStates)[number];

/** What whoever knows the code may read. It names neither the sender nor who is spoken of. */
export const nominationReplySchema = z.object({
  state: z.enum(nominationStates),
  receivedAt: timeSchema,
  /** Day by which an answer is promised; absent once there is one. */
  due: z.iso.date().optional(),
  answers: z.array(
    z.object({
      at: timeSchema,
      language: languageSchema,
      text: z.string(),
      /** Name of the recording in the same folder, with what it is. */
      voice: z.object({ file: z.string().regex(/^\d+\.[a-z0-9]+$/), type: z.string() }).optional(),
    }),
  ),
});
export type NominationReply = z.infer<typeof nominationReplySchema>;

/** How full the box was when the public server last looked; it writes it down for the newsroom. */
export const nominationRoomSchema = z.object({
  at: timeSchema,
  bytes: z.int().min(0),
  mostBytes: z.int().min(0),
  /** Last time that somebody could not send since there was no room. */
  refusedAt: timeSchema.optional(),
});
export type NominationRoom = z.infer<typeof nominationRoomSchema>;
