import type { Where } from 'payload';
import { ask, type Trouble } from '../requests/ask.ts';

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
  /** Field to order by; without it what fits the words best comes first. */
  sort?: string;
  signal?: AbortSignal;
}

/** Documents that a question finds, as choices. Words are folded by the server, so that no diacritics are needed. */
export async function findChoices({
  collection,
  title,
  where,
  limit,
  sort,
  signal,
}: Question): Promise<Choice[] | Trouble> {
  const query = new URLSearchParams({ depth: '0', draft: 'true', limit: `${limit}` });
  if (sort) query.set('sort', sort);
  query.set(`select[${title}]`, 'true');
  for (const [key, value] of flatten(where, 'where')) query.append(key, value);
  const answer = await ask<{ docs: Record<string, unknown>[] }>(`/api/${collection}`, {
    headers: { 'X-Payload-HTTP-Method-Override': 'GET' },
    body: query,
    ...(signal && { signal }),
  });
  if (!answer.ok) return answer;
  return answer.body.docs.map((doc) => ({ value: String(doc.id), label: String(doc[title] ?? doc.id) }));
}

/** @example flatten({ id: { in: ['a', 'b'] } }, 'where') → [['where[id][in][0]', 'a'], ['where[id][in][1]', 'b']] */
function flatten(value: unknown, key: string): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[key, String(value)]];
  return Object.entries(value).flatMap(([name, part]) => flatten(part, `${key}[${name}]`));
}
