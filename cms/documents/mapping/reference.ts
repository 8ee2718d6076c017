import type { PayloadRequest } from 'payload';
import { idSchema } from '#contract/identity.ts';
import type { Story } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { getParts, type TextPart } from '../body/story-parts.ts';

/** A text in the state that its translations should follow. */
export interface Reference {
  id: string;
  /** Id of the version that this state is read from. */
  version: string;
  /** When that version came to be, ISO time. */
  at: string;
  /** The newest state of the text: what it is called, its language, whether it is on the site. */
  story: Story;
  /** The text of that version, and its parts. */
  text: Story;
  parts: TextPart[];
}

/**
 * The state of a text that translations are compared with.
 *
 * 1. A version that is approved and not yet live: translators may begin before readers see it.
 * 2. Else what was published last, also when it was withdrawn since.
 * 3. Else, of a text that was never public, the newest.
 * @returns undefined when the text is gone
 */
export async function findReference(req: PayloadRequest, id: string): Promise<Reference | undefined> {
  const story = await req.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (!story) return undefined;
  const version = (await findApproved(req, story)) ?? (await findNewest(req, story));
  if (!version) return undefined;
  const text = version.version;
  return { id, story, version: version.id, at: version.createdAt, text, parts: getParts(text) };
}

/** Parts of one version of a text, for reading what it said then; none when there is no such version. */
export async function findVersionParts(
  req: PayloadRequest,
  version: string,
  story: string,
): Promise<TextPart[]> {
  if (!idSchema.safeParse(version).success) return [];
  const found = await req.payload.findVersionByID({
    collection: 'stories',
    id: version,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return found && getReferenceId(found.parent as string) === story ? getParts(found.version) : [];
}

async function findApproved(req: PayloadRequest, story: Story) {
  if (!story.approvedVersion || story.approvedHash === story.liveHash) return undefined;
  const version = await req.payload.findVersionByID({
    collection: 'stories',
    id: story.approvedVersion,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return version ?? undefined;
}

async function findNewest(req: PayloadRequest, story: Story) {
  const isPublished = story.publishedAt ? [{ 'version._status': { equals: 'published' } }] : [];
  const { docs } = await req.payload.findVersions({
    collection: 'stories',
    where: { and: [{ parent: { equals: story.id } }, ...isPublished] },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs[0];
}
