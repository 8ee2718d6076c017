import type { PayloadRequest } from 'payload';
import type { SectionDocument } from '#contract/terms.ts';
import { fromTerm } from '../documents/mapping/from-term.ts';

/** Brings a section in without its layout: that names stories and exemplars, which come in later. */
export async function importSection(req: PayloadRequest, section: SectionDocument): Promise<void> {
  await req.payload.create({
    collection: 'sections',
    data: { ...fromTerm.section(section), layout: [] } as never,
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** Composes the page of a section, once all that it names is there. */
export async function completeSection(req: PayloadRequest, section: SectionDocument): Promise<void> {
  if (!section.layout?.length) return;
  const { layout } = fromTerm.section(section);
  await req.payload.update({
    collection: 'sections',
    id: section.id,
    data: { layout },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
