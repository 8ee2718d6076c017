import { NotFound, type PayloadRequest } from 'payload';
import { isGlobal, type FlowDoc, type Subject } from './subjects.ts';

/** A document as its editors see it, and which version that is. */
export interface Newest {
  doc: FlowDoc;
  version: string | undefined;
}

/** The newest draft of a document that the user may read. @throws NotFound */
export async function findNewest(req: PayloadRequest, { slug, id }: Subject): Promise<Newest> {
  const own = { depth: 0, draft: true, overrideAccess: false, user: req.user, req } as const;
  const doc: unknown = isGlobal(slug)
    ? await req.payload.findGlobal({ slug, ...own })
    : await req.payload.findByID({ collection: slug, id, ...own });
  return { doc: doc as FlowDoc, version: await findLatestVersion(req, { slug, id }) };
}

async function findLatestVersion(req: PayloadRequest, { slug, id }: Subject): Promise<string | undefined> {
  const options = { depth: 0, limit: 1, overrideAccess: true, req } as const;
  const latest = { latest: { equals: true } };
  const { docs } = isGlobal(slug)
    ? await req.payload.findGlobalVersions({ slug, where: latest, ...options })
    : await req.payload.findVersions({
        collection: slug,
        where: { and: [{ parent: { equals: id } }, latest] },
        ...options,
      });
  return docs[0] && String(docs[0].id);
}

/** One version, whole. @param isSystem whether it is read as the system, else as the user @throws NotFound */
export async function findVersion(
  req: PayloadRequest,
  slug: Subject['slug'],
  id: string,
  isSystem: boolean,
): Promise<{ parent: string; doc: FlowDoc }> {
  const options = { id, depth: 0, overrideAccess: isSystem, user: req.user, req } as const;
  const found: unknown = isGlobal(slug)
    ? await req.payload.findGlobalVersionByID({ slug, ...options })
    : await req.payload.findVersionByID({ collection: slug, ...options });
  const { parent, version } = found as { parent?: unknown; version?: FlowDoc };
  if (!version) throw new NotFound(req.t);
  return isGlobal(slug)
    ? { parent: slug, doc: version }
    : { parent: String(parent), doc: { ...version, id: String(parent) } };
}

/** What the document's own row says: what is public, or, before its first approval, how it was begun. */
export async function findOwnRow(req: PayloadRequest, { slug, id }: Subject): Promise<FlowDoc> {
  const options = { depth: 0, overrideAccess: true, req } as const;
  const doc: unknown = isGlobal(slug)
    ? await req.payload.findGlobal({ slug, ...options })
    : await req.payload.findByID({ collection: slug, id, ...options });
  return doc as FlowDoc;
}

/** Saves a document: as a draft by the rules of the user, or, by the system, as what is public. */
export async function saveDocument(
  req: PayloadRequest,
  { slug, id }: Subject,
  content: FlowDoc,
  status: 'draft' | 'published',
): Promise<FlowDoc> {
  const isDraft = status === 'draft';
  const options = {
    data: { ...withoutOwn(content), _status: status } as never,
    depth: 0,
    draft: isDraft,
    overrideAccess: !isDraft,
    user: req.user,
    req,
  } as const;
  const doc: unknown = isGlobal(slug)
    ? await req.payload.updateGlobal({ slug, ...options })
    : await req.payload.update({ collection: slug, id, ...options });
  return doc as FlowDoc;
}

/** What belongs to the document and not to its content. */
function withoutOwn(doc: FlowDoc): FlowDoc {
  const { id: _id, createdAt: _created, updatedAt: _updated, globalType: _type, ...content } = doc;
  return content;
}
