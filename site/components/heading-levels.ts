import type { Block } from '#contract/blocks.ts';

/** A body in which no subheading stands before the first heading: levels of headings are not skipped. */
export function levelHeadings(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.type === 'heading' && block.level === 2);
  return blocks.map((block, index) =>
    block.type === 'heading' && (first === -1 || index < first) ? { ...block, level: 2 } : block,
  );
}
