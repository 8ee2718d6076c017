import type { PayloadRequest } from 'payload';
import { publishDocument } from '../../publishing/publish-document.ts';
import { findUnpublishedTerms } from '../../publishing/unpublished-terms.ts';
import { keepPreviousSlugs } from '../../publishing/previous-slugs.ts';
import { checkContent, flowKinds, isGlobal, toInput, type FlowDoc, type FlowSlug } from './subjects.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';

/** Brings a document to the public as it stands here, in the transaction of the request. */
export async function publishContent(req: PayloadRequest, slug: FlowSlug, doc: FlowDoc): Promise<void> {
  await requireLiveTerms(req, slug, doc);
  const document = await publishDocument(req, flowKinds[slug], toInput(slug, doc));
  if (!isGlobal(slug)) await keepPreviousSlugs(req, slug, document);
}

/** @throws ValidationError when the contract refuses it, or when it names what the public does not know */
export async function requireLiveTerms(req: PayloadRequest, slug: FlowSlug, doc: FlowDoc): Promise<void> {
  const errors = await findUnpublishedTerms(req, checkContent(req, slug, doc));
  if (errors.length === 0) return;
  const place = isGlobal(slug) ? { global: slug } : { collection: slug };
  throw refuseFields(req, place, errors);
}
