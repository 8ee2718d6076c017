import { blockKinds, isBlockType } from '#contract/blocks.ts';
import type { HeadName } from '../../../documents/body/story-parts.ts';
import type { DeskRow } from '../desk.ts';

const headNames = {
  kicker: 'Dòng trên tiêu đề',
  title: 'Tiêu đề',
  summary: 'Sapo',
  leadCaption: 'Chú thích ảnh chính',
} as const satisfies Record<HeadName, string>;

/** What a part of a text is called at the desk. */
export function getPartName(type: DeskRow['type']): string {
  return isBlockType(type) ? blockKinds[type].name : headNames[type];
}
