import type { CriteriaSetDocument } from '#contract/criteria.ts';

type Set = Pick<CriteriaSetDocument, 'items' | 'retired'>;

/**
 * A criteria set as it goes public, with every wording that was public before and the day on which it was replaced. What
 * was public is the only source: nobody can write a wording that never stood there, or drop one that did.
 * @param before the set as it is public now; undefined the first time
 * @param today yyyy-mm-dd in Việt Nam
 */
export function keepFormerTexts<S extends Set>(set: S, before: Set | undefined, today: string): S {
  if (!before) return set;
  const known = new Map(before.items.map((item) => [item.id, item]));
  const dropped = new Map(before.retired.map((item) => [item.id, item]));
  const items = set.items.map((item) => {
    const last = known.get(item.id);
    if (!last) return dropped.has(item.id) ? { ...item, since: today } : item;
    const { former, since } = last;
    if (isSameWording(last.text, item.text)) return { ...item, former, ...(since && { since }) };
    return { ...item, since: today, former: [...former, { text: last.text, until: today }] };
  });
  const kept = new Set(set.items.map(({ id }) => id));
  const retired = before.items
    .filter(({ id }) => !kept.has(id))
    .map(({ id, text }) => ({ id, text, until: today }));
  return { ...set, items, retired: [...before.retired.filter(({ id }) => !kept.has(id)), ...retired] };
}

/** A misprint put right is no new wording: letters, marks and figures decide, not spaces, case or punctuation. */
function isSameWording(one: string, other: string): boolean {
  const bare = (text: string) => text.toLocaleLowerCase('vi').replaceAll(/[^\p{L}\p{M}\p{N}%]+/gu, '');
  return bare(one) === bare(other);
}
