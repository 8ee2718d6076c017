import type { CollectionSlug, PayloadRequest } from 'payload';

const sign = '\u0001';
const reference = new RegExp(`${sign}([a-z-]+):([0-9a-f-]{36})${sign}`, 'g');

/** Stands in a text for the title of a document, until `findTitles` knows it. */
export function toReference(collection: string, value: unknown): string {
  const id: unknown = value && typeof value === 'object' && 'id' in value ? value.id : value;
  return typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? `${sign}${collection}:${id}${sign}` : '';
}

/** Finds the titles of all that a text refers to; what the user may not see stays without a title. */
export async function findTitles(
  req: PayloadRequest,
  text: string,
): Promise<{ fill: (text: string) => string }> {
  const wanted = new Map<string, Set<string>>();
  for (const [, collection = '', id = ''] of text.matchAll(reference)) {
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id));
  }
  const titles = new Map<string, string>();
  for (const [collection, ids] of wanted) {
    const slug = collection as CollectionSlug;
    const title = req.payload.collections[slug].config.admin.useAsTitle ?? 'id';
    const { docs } = await req.payload.find({
      collection: slug,
      where: { id: { in: [...ids] } },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    });
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      titles.set(`${collection}:${String(doc.id)}`, String(doc[title] ?? doc.id));
    }
  }
  return {
    fill: (each) =>
      each.replace(
        reference,
        (_, collection: string, id: string) => titles.get(`${collection}:${id}`) ?? '(không xem được)',
      ),
  };
}
