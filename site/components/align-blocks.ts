import type { Block } from '#contract/blocks.ts';

/** The same place in two texts; one side is empty where only the other has it. */
export interface BlockPair {
  translation: Block | undefined;
  original: Block | undefined;
}

/**
 * Pairs blocks that have one id, in the order of the original; what only the translation has stands behind the block
 * that it follows there.
 */
export function alignBlocks(translation: readonly Block[], original: readonly Block[]): BlockPair[] {
  const ids = new Set(original.map(({ id }) => id));
  const byId = new Map(translation.map((block) => [block.id, block]));
  const followers = new Map<string, Block[]>();
  let last = '';
  for (const block of translation) {
    if (ids.has(block.id)) last = block.id;
    else followers.set(last, [...(followers.get(last) ?? []), block]);
  }
  const alone = (id: string): BlockPair[] =>
    (followers.get(id) ?? []).map((block) => ({ translation: block, original: undefined }));
  return [
    ...alone(''),
    ...original.flatMap((block) => [
      { translation: byId.get(block.id), original: block },
      ...alone(block.id),
    ]),
  ];
}
