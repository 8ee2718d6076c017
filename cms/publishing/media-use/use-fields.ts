import type { CollectionBeforeOperationHook, Field, PayloadRequest, Where } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';
import { isPlainObject } from '../../platform/rest/plain-object.ts';
import { findUsed, findUsedIn } from './find-used.ts';

const mostStories = 20;
const asked = { virtual: true, custom: { isAsked: true } } as const;
const unseen = { condition: () => false, disableListColumn: true, disableBulkEdit: true };

/** What a file is asked for by, and no form shows: whether it is used at all, and in which text. */
export const useFields: Field[] = [
  {
    ...asked,
    name: 'used',
    type: 'select',
    label: 'Đã dùng ở đâu đó',
    options: [
      { value: 'yes', label: 'đang dùng' },
      { value: 'no', label: 'chưa dùng ở đâu' },
    ],
    admin: unseen,
  },
  {
    ...asked,
    name: 'usedIn',
    type: 'relationship',
    relationTo: 'stories',
    label: 'Dùng trong bài',
    admin: unseen,
  },
];

/** Hook: a question for files by their use becomes one for their ids. */
export const answerUse: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { where } = args as { where?: unknown };
  return asksForUse(where) ? { ...args, where: await answer(req, where as Where) } : args;
};

function asksForUse(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(asksForUse);
  if (!isPlainObject(where)) return false;
  return Object.entries(where).some(
    ([name, condition]) => /^used(?:In)?(?=$|\.|__)/.test(name) || asksForUse(condition),
  );
}

async function answer(req: PayloadRequest, where: Where): Promise<Where> {
  const parts: Where[] = [];
  for (const [name, condition] of Object.entries(where)) {
    if (name === 'used') parts.push(await answerUsed(req, condition));
    else if (/^usedIn(?=$|\.|__)/.test(name)) parts.push(await answerUsedIn(req, name, condition));
    else if (Array.isArray(condition)) {
      const each: Where[] = [];
      for (const inner of condition) each.push(await answer(req, inner));
      parts.push({ [name]: each });
    } else parts.push({ [name]: condition });
  }
  return { and: parts };
}

async function answerUsed(req: PayloadRequest, condition: unknown): Promise<Where> {
  const value = isPlainObject(condition) ? condition.equals : undefined;
  if (value !== 'yes' && value !== 'no')
    throw refusal(400, '“Đã dùng ở đâu đó”: chỉ hỏi được là “yes” (đang dùng) hoặc “no” (chưa dùng).');
  const used = await findUsed(req);
  return { id: value === 'yes' ? { in: used } : { not_in: used } };
}

async function answerUsedIn(req: PayloadRequest, name: string, condition: unknown): Promise<Where> {
  const isWhole = name === 'usedIn' && isPlainObject(condition);
  const wanted = isWhole ? [condition.equals ?? condition.in].flat() : [];
  const stories = wanted.filter((id): id is string => typeof id === 'string' && id !== '');
  if (stories.length === 0 || stories.length !== wanted.length || stories.length > mostStories)
    throw refusal(400, `“Dùng trong bài”: hãy hỏi bằng mã của một bài, nhiều nhất ${mostStories} bài.`);
  const found: string[] = [];
  for (const story of stories) found.push(...(await findUsedIn(req, story)));
  return { id: { in: found } };
}
