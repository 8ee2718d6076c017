import type { z } from 'zod';
import type { Anniversary, anniversarySchema } from '#contract/anniversary.ts';
import type { Home } from '../../payload-types.ts';
import { toMonthDay } from '../fields/anniversaries.ts';
import { fromLocalized, toLocalized } from '../fields/localized.ts';

type Row = NonNullable<Home['anniversaries']>[number];

/** Contract document of a day of remembrance, unchecked. */
export function toAnniversary(row: Row, index: number): z.input<typeof anniversarySchema> {
  return {
    id: row.id ?? `ngay-${index + 1}`,
    day: toMonthDay(row.day),
    year: row.year ?? undefined,
    event: toLocalized(row, 'event'),
    source: row.source,
  };
}

/** The reverse of `toAnniversary`. */
export function fromAnniversary({ id, day, year, event, source }: Anniversary) {
  const [month = '', date = ''] = day.split('-');
  return {
    id,
    day: `${Number(date)}/${Number(month)}`,
    year: year ?? null,
    source,
    ...fromLocalized({ event }),
  };
}
