import type { Broadcast } from '#contract/broadcast.ts';
import type { Section } from '../../payload-types.ts';

type Row = NonNullable<Section['broadcasts']>[number];

/** The contract's form of a line of the broadcast schedule, unchecked; selects of the CMS hold words. */
export function toBroadcast({ days, time, channel, language }: Row): Broadcast {
  return {
    days: (days ?? []).map(Number) as Broadcast['days'],
    time: time ?? '',
    channel: channel ?? '',
    ...(language && { language }),
  };
}

/** The reverse of `toBroadcast`. */
export function fromBroadcast({ days, time, channel, language }: Broadcast) {
  return { days: days.map(String), time, channel, language: language ?? null };
}
