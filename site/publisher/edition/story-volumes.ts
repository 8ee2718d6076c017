import { feedSize } from '../../feeds/feed-view.ts';

const VOLUME_SIZE = 50;

/** Stories of a month (yyyy-mm) of a list. */
interface Counted {
  name: string;
  count: number;
}

/** Where the stories of a volume stand among those of its months, counted from the oldest. */
export interface VolumePlace {
  months: readonly string[];
  from: number;
  to: number;
}

/**
 * Volumes in which the stories of a list are bound that its feed no longer shows: fifty of one month or one year, counted
 * from the oldest of it. A new story changes none: a volume of the latest month is bound when it is full. One that is
 * withdrawn changes those of its own month or year alone.
 * @param months newest first
 * @param isDense stories are so many that a year would be a long row of volumes
 * @returns names, newest first
 * @example listVolumes([{ name: '2026-11', count: 120 }], true) // ['2026-11-2', '2026-11-1']
 */
export function listVolumes(months: readonly Counted[], isDense: boolean): string[] {
  const names: string[] = [];
  let newer = 0;
  for (const [group, within] of groupMonths(months, isDense)) {
    const count = within.reduce((sum, month) => sum + month.count, 0);
    for (let part = Math.ceil(count / VOLUME_SIZE); part >= 1; part -= 1) {
      const isBeyondFeed = count - (part - 1) * VOLUME_SIZE + newer > feedSize;
      if (isBeyondFeed) names.push(`${group}-${part}`);
    }
    newer += count;
  }
  return names;
}

/** @param months newest first */
export function findVolume(volume: string, months: readonly string[]): VolumePlace {
  const end = volume.lastIndexOf('-');
  const group = volume.slice(0, end);
  const part = Number(volume.slice(end + 1));
  return {
    months: months.filter((month) => month === group || month.startsWith(`${group}-`)),
    from: (part - 1) * VOLUME_SIZE,
    to: part * VOLUME_SIZE,
  };
}

function groupMonths(months: readonly Counted[], isDense: boolean): Map<string, Counted[]> {
  return Map.groupBy(months, ({ name }) => (isDense ? name : name.slice(0, 4)));
}
