import { recognitionLevelNames } from '#contract/exemplar.ts';
import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { showDay } from '../../checks/consent/deadline.ts';
import { toDay } from '../../documents/fields/days.ts';
import { recognitionOccasionNames } from '../../documents/fields/recognition-occasion.ts';
import type { Award, Exemplar, Recognition } from '../../payload-types.ts';

type Grant = Award['grants'][number];

/** What is to be given, as far as the catalogue has a say in it. */
export interface Wanted {
  level?: Recognition['level'];
  occasion?: Recognition['occasion'];
  /** ISO day on which it is decided; that of today where it is not decided yet. */
  day: string;
  type?: Exemplar['type'] | undefined;
}

/** By which row of the catalogue a level gives an award on a day; undefined where it does not. */
export function findGrant({ grants }: Award, level: Wanted['level'], day: string): Grant | undefined {
  return grants.find(
    ({ level: own, from, to }) =>
      own === level && (!from || (toDay(from) ?? '') <= day) && (!to || (toDay(to) ?? '') >= day),
  );
}

/** Why the catalogue does not know such an award, each as a sentence; empty where it does. */
export function findAwardProblems(award: Award, { level, occasion, day, type }: Wanted): string[] {
  const { name, types, occasions } = award;
  const isGranted = !level || findGrant(award, level, day);
  const isFor = !type || !types?.length || types.includes(type);
  const isOn = !occasion || !occasions?.length || occasions.includes(occasion);
  return [
    isGranted ? '' : `Ngày ${showDay(day)}, danh mục không có “${name}” ở ${levelName(level)}.`,
    isFor ? '' : `Danh mục không có “${name}” cho ${exemplarTypeNames[type].toLocaleLowerCase('vi')}.`,
    isOn ? '' : `“${name}” không xét theo hình thức “${recognitionOccasionNames[occasion]}”.`,
  ].filter(Boolean);
}

function levelName(level: Wanted['level']): string {
  return level ? recognitionLevelNames[level] : '';
}
