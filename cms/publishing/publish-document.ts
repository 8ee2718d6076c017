import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { getDay } from '#contract/address.ts';
import type { documentSchemas, DocumentKind, PublicDocument } from '#contract/document.ts';
import { checkDocument } from '../documents/mapping/check-document.ts';
import { handOver, type PublicChange } from './hand-over.ts';
import { publishShownMedia } from './publish-media.ts';
import { keepFormerTexts } from './keep-former-texts.ts';
import { findPublished } from '../documents/mapping/published-rows.ts';

/**
 * Makes a document public: checks it, hands over the files that it shows, then itself. A slug that it had in public
 * before is kept among its previous slugs.
 * @param lane `fast` where something is taken away from what readers see
 * @returns the document as handed over
 */
export async function publishDocument<K extends DocumentKind>(
  req: PayloadRequest,
  kind: K,
  input: z.input<(typeof documentSchemas)[K]>,
  action: 'publish' | 'correct' | 'update' = 'publish',
  lane: PublicChange['lane'] = 'normal',
): Promise<PublicDocument> {
  const before = await findPublished(req, kind, input.id);
  const checked = checkDocument(req, kind, keepOldSlugs(input, before?.document)) as PublicDocument;
  const document = keepHistory(checked, before?.document);
  await publishShownMedia(req, document);
  const isNew = before?.state !== 'live';
  await handOver(req, {
    document,
    state: 'live',
    action: isNew ? 'publish' : action === 'publish' ? 'update' : action,
    lane,
  });
  return document;
}

/** What the public document says of its own past, which no form holds. */
function keepHistory(document: PublicDocument, before: PublicDocument | undefined): PublicDocument {
  if (document.kind !== 'criteria-set' || before?.kind !== 'criteria-set') return document;
  return keepFormerTexts(document, before, getDay(new Date().toISOString()));
}

function keepOldSlugs<T extends object>(input: T, before: object | undefined): T {
  if (!('slug' in input) || !before || !('slug' in before)) return input;
  const known = 'previousSlugs' in input ? (input.previousSlugs as string[]) : [];
  const old = 'previousSlugs' in before ? (before.previousSlugs as string[]) : [];
  const previousSlugs = [...new Set([...old, ...known, before.slug as string])].filter(
    (slug) => slug !== input.slug,
  );
  return { ...input, previousSlugs };
}
