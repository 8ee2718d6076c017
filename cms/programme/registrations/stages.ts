import { toDay } from '../../documents/fields/days.ts';
import type { Evaluation, Exemplar, Recognition, Registration } from '../../payload-types.ts';
import { verdictNames } from '../evaluations/evaluation-states.ts';
import { readHistory } from './history.ts';
import { registrationStateNames } from './registration-states.ts';

/** How far an exemplar has come, from the least to the most. Derived from dated records, never typed in. */
const stageNames = {
  registered: 'Đã đăng ký',
  nurtured: 'Đang bồi dưỡng',
  recognised: 'Đã được công nhận',
  followed: 'Đang theo dõi về sau',
  evaluated: 'Đã đánh giá tác dụng',
  multiplied: 'Đã nhân rộng',
} as const;
type Stage = keyof typeof stageNames;

export interface TimelineEntry {
  /** ISO day; empty where none was noted. */
  day: string;
  text: string;
}

type Facts = Pick<Registration, 'state' | 'history' | 'support'>;
type Aftermath = Pick<Exemplar, 'followUps' | 'replications'>;

/** How the exemplar went on, as far as the reader may read it. */
export interface LaterRecords {
  evaluations: readonly Pick<Evaluation, 'date' | 'verdict'>[];
  recognitions: readonly Pick<Recognition, 'date' | 'title'>[];
}

/**
 * The stage in words, and everything dated that led to it, oldest first.
 * @param exemplar the profile that came of it, as far as the reader may read it
 */
export function describeProgress(
  registration: Facts,
  exemplar: Aftermath | undefined,
  later: LaterRecords = { evaluations: [], recognitions: [] },
): { stage: string; timeline: TimelineEntry[] } {
  const steps = readHistory(registration).map(({ at, to, byName, reason }) => ({
    day: toDay(at) ?? '',
    text: [`${registrationStateNames[to]} (${byName})`, reason].filter(Boolean).join(': '),
  }));
  const records = listRecords(registration, exemplar, later);
  const reached = (Object.keys(stageNames) as Stage[]).findLast((stage) =>
    records.some((record) => record.stage === stage),
  );
  const isAccepted = registration.state === 'accepted';
  return {
    stage: isAccepted ? stageNames[reached ?? 'registered'] : registrationStateNames[registration.state],
    timeline: [...steps, ...records.map(({ day, text }) => ({ day, text }))].toSorted((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
    ),
  };
}

function listRecords(
  { support }: Facts,
  exemplar: Aftermath | undefined,
  { evaluations, recognitions }: LaterRecords,
): (TimelineEntry & { stage: Stage })[] {
  const { followUps, replications } = exemplar ?? {};
  const entry = (stage: Stage, date: string | null | undefined, text: string) => ({
    stage,
    day: toDay(date) ?? '',
    text,
  });
  return [
    ...(support ?? []).map(({ date, text }) => entry('nurtured', date, `Bồi dưỡng: ${text}`)),
    ...recognitions.map(({ date, title }) => entry('recognised', date, `Công nhận: ${title}`)),
    ...(followUps ?? []).map(({ date, text }) => entry('followed', date, `Về sau: ${text}`)),
    ...evaluations.map(({ date, verdict }) => entry('evaluated', date, `Đánh giá: ${verdictNames[verdict]}`)),
    ...(replications ?? []).map(({ date, done }) => entry('multiplied', date, `Học theo: ${done}`)),
  ];
}
