import type { DefaultServerCellComponentProps } from 'payload';
import type { StoryState } from '../../checks/states.ts';
import { StateBadge } from './state-badge.tsx';

/** Cell of the list of stories. */
export function StateCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  const { onSite } = rowData as { onSite?: boolean };
  return <StateBadge state={(cellData as StoryState | null) ?? 'writing'} onSite={Boolean(onSite)} />;
}
