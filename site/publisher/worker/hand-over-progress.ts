import type { PlaceTimes } from '#contract/hand-over.ts';
import { getPlace } from '../release/page-order.ts';

/** What has been written for a hand-over that may take several turns. */
export class HandOverProgress {
  /** Pages written so far. */
  pages = 0;
  readonly places: PlaceTimes = {};

  /** Notes pages that were written or deleted, by address with the time in milliseconds; `own` are the document's. */
  add(written: ReadonlyMap<string, number>, own: ReadonlySet<string>): void {
    for (const [address, time] of written) this.reach(getPlace(address, own), time);
  }

  /** Notes that a place was reached; the latest time counts. */
  reach(place: keyof PlaceTimes, time: number): void {
    const known = this.places[place];
    if (!known || known.getTime() < time) this.places[place] = new Date(time);
  }
}
