import { Forbidden, type PayloadRequest } from 'payload';
import { defaultLanguage } from '#contract/languages.ts';
import type { Exemplar, Story } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';

/**
 * Begins a text about somebody: what is known of the person stands in it, and the section of what this writer began last.
 * @throws NotFound when the user may not read the profile; Forbidden when he may not write
 * @returns its id
 */
export async function beginStory(req: PayloadRequest, exemplar: string): Promise<string> {
  if (!can(req.user, 'story.create')) throw new Forbidden(req.t);
  const profile = await req.payload.findByID({
    collection: 'exemplars',
    id: exemplar,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const { id } = await req.payload.create({
    collection: 'stories',
    data: { ...aboutPerson(profile, getReferenceId(req.user?.unit)), section: await findLastSection(req) },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return id;
}

/** @param unit of the writer, to which what he writes belongs */
function aboutPerson(
  profile: Exemplar,
  unit: string | undefined,
): Pick<Story, 'language' | 'format'> & Partial<Story> {
  return {
    language: defaultLanguage,
    format: 'article',
    exemplars: [profile.id],
    lead: getReferenceId(profile.portrait),
    unit: unit ?? getReferenceId(profile.unit),
    place: getReferenceId(profile.place),
    topics: getReferenceIds(profile.topics),
    movements: getReferenceIds(profile.movements),
    sample: profile.sample ?? false,
  };
}

async function findLastSection(req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { and: [{ createdBy: { equals: req.user?.id } }, { section: { exists: true } }] },
    draft: true,
    depth: 0,
    limit: 1,
    sort: '-createdAt',
    select: { section: true },
    overrideAccess: false,
    user: req.user,
    req,
  });
  return getReferenceId(docs[0]?.section);
}
