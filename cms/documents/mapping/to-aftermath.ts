import type { z } from 'zod';
import type { exemplarSchema, ExemplarDocument } from '#contract/exemplar.ts';
import type { Exemplar } from '../../payload-types.ts';
import { fromDay, toDay } from '../fields/days.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

type Aftermath = Pick<z.input<typeof exemplarSchema>, 'followUps' | 'replications'>;

/** What came after, in the contract's form, unchecked. */
export function toAftermath({ followUps, replications }: Exemplar): Aftermath {
  return {
    followUps: (followUps ?? []).map((row) => ({
      date: toDay(row.date) ?? '',
      text: row.text,
      story: getReferenceId(row.story),
      ...((row.source || row.sourceUrl) && {
        source: { title: row.source ?? '', ...(row.sourceUrl && { url: row.sourceUrl }) },
      }),
    })),
    replications: (replications ?? []).map((row) => ({
      date: toDay(row.date) ?? '',
      exemplar: getReferenceId(row.exemplar),
      unit: getReferenceId(row.unit),
      name: row.name ?? '',
      place: getReferenceId(row.place),
      done: row.done,
      story: getReferenceId(row.story),
    })),
  };
}

/** The reverse of `toAftermath`. */
export function fromAftermath({ followUps, replications }: ExemplarDocument) {
  return {
    followUps: followUps.map(({ date, text, story, source }) => ({
      date: fromDay(date),
      text,
      story: story ?? null,
      source: source?.title ?? null,
      sourceUrl: source?.url ?? null,
    })),
    replications: replications.map(({ date, exemplar, unit, name, place, done, story }) => ({
      date: fromDay(date),
      exemplar: exemplar ?? null,
      unit: unit ?? null,
      name,
      place: place ?? null,
      done,
      story: story ?? null,
    })),
  };
}
