import { describe, expect, test } from 'vitest';
import { findVolume, listVolumes } from '../../site/publisher/edition/story-volumes.ts';

describe('the volumes of a list', () => {
  const month = (name: string, count: number) => ({ name, count });

  test('are none as long as its feed shows all, and bound from the oldest on', () => {
    expect(listVolumes([month('2026-11', 50)], false)).toEqual([]);
    expect(listVolumes([month('2026-11', 51)], false)).toEqual(['2026-1']);
    expect(listVolumes([month('2026-11', 40), month('2025-12', 20)], false)).toEqual(['2025-1']);
  });

  test('are of a year, where the list is of everything of a month', () => {
    const months = [month('2026-11', 120), month('2026-10', 20), month('2025-03', 10)];
    expect(listVolumes(months, false)).toEqual(['2026-2', '2026-1', '2025-1']);
    expect(listVolumes(months, true)).toEqual(['2026-11-2', '2026-11-1', '2026-10-1', '2025-03-1']);
    expect(findVolume('2026-2', ['2026-11', '2026-10', '2025-03'])).toEqual({
      months: ['2026-11', '2026-10'],
      from: 50,
      to: 100,
    });
    expect(findVolume('2026-11-1', ['2026-11', '2026-10'])).toMatchObject({ months: ['2026-11'], from: 0 });
  });

  test('stay what they were while new stories come: with the feed they hold every story, and each new volume is full', () => {
    let before: string[] = [];
    for (let count = 0; count <= 400; count += 1) {
      const months = [month('2026-11', count), month('2026-10', 30)];
      const volumes = listVolumes(months, true);
      expect(volumes.slice(volumes.length - before.length)).toEqual(before);
      const bound = volumes.filter((name) => name.startsWith('2026-11')).length * 50;
      expect(bound).toBeLessThanOrEqual(count);
      expect(bound + 50).toBeGreaterThanOrEqual(count);
      before = volumes;
    }
  });
});
