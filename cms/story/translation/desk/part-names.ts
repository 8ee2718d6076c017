import { blockNames } from '../../versions/block-names.ts';
import type { DeskRow } from '../desk.ts';

/** What each part of a text is called at the desk. */
export const partNames = {
  ...blockNames,
  kicker: 'Dòng trên tiêu đề',
  title: 'Tiêu đề',
  summary: 'Sapo',
  leadCaption: 'Chú thích ảnh chính',
} as const satisfies Record<DeskRow['type'], string>;
