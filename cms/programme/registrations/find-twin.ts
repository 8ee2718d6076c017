import type { PayloadRequest } from 'payload';
import { foldSpelling } from '#contract/folding/fold.ts';
import type { Registration } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

/** Name of another registration of the same exemplar by the same unit in the same year, handed in already. */
export async function findTwin(req: PayloadRequest, registration: Registration): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'registrations',
    where: {
      unit: { equals: getReferenceId(registration.unit) },
      year: { equals: registration.year },
      state: { in: ['submitted', 'accepted'] },
      id: { not_equals: registration.id },
    },
    select: { name: true, exemplar: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const exemplar = getReferenceId(registration.exemplar);
  return docs.find(
    (other) =>
      fold(other.name) === fold(registration.name) ||
      (exemplar !== undefined && getReferenceId(other.exemplar) === exemplar),
  )?.name;
}

/** Names are the same whatever their capitals, spaces and the place of their tones; marks tell people apart. */
function fold(name: string): string {
  return foldSpelling(name).toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}
