import type { Where } from 'payload';

/** One document that a reference can point to. */
export interface Choice {
  value: string;
  label: string;
}

interface Question {
  collection: string;
  /** Field that names a document. */
  title: string;
  where: Where;
  limit: number;
}

/**
 * Documents that a question finds, as choices. Words are folded by the server, so that no diacritics are needed.
 * @throws when the server refuses or cannot be reached
 */
export async function findChoices({ collection, title, where, limit }: Question): Promise<Choice[]> {
  const query = new URLSearchParams({ depth: '0', draft: 'true', limit: `${limit}`, sort: title });
  query.set(`select[${title}]`, 'true');
  for (const [key, value] of flatten(where, 'where')) query.append(key, value);
  const response = await fetch(`/api/${collection}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    },
    body: query.toString(),
  });
  if (!response.ok) throw new Error(`${collection}: ${response.status}`);
  const { docs } = (await response.json()) as { docs: Record<string, unknown>[] };
  return docs.map((doc) => ({ value: String(doc.id), label: String(doc[title] ?? doc.id) }));
}

/** @example flatten({ id: { in: ['a', 'b'] } }, 'where') → [['where[id][in][0]', 'a'], ['where[id][in][1]', 'b']] */
function flatten(value: unknown, key: string): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[key, String(value)]];
  return Object.entries(value).flatMap(([name, part]) => flatten(part, `${key}[${name}]`));
}
