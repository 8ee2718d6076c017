import type { Field } from 'payload';
import type { Deed } from '../deed.ts';
import type { Problem } from '../problem.ts';

/** One thing that has to be right before a document goes out, as the edit view shows it. */
export interface ChecklistItem {
  id: string;
  label: string;
  /** Field at which it is mended, and the tab in which that stands. */
  path: string;
  tab: string | undefined;
  /** What is wrong, in sentences; nothing when it is in order. */
  problems: string[];
  /** Whether it has to be mended before the text is sent in. */
  isRequired: boolean;
  /** What would be better, in sentences. Keeps nothing back. */
  hints: string[];
  /** What mends it from here, each once. */
  deeds: Deed[];
}

export interface Checklist {
  items: ChecklistItem[];
}

/** An item before it was looked at. */
export interface ChecklistPoint {
  id: string;
  label: string;
  /** Paths of the problems that belong to it; the first is where one jumps to. */
  paths: readonly [string, ...string[]];
  hints?: readonly string[];
}

interface Found {
  points: readonly ChecklistPoint[];
  /** What keeps the document from being sent in. */
  required: readonly Problem[];
  /** What else keeps it from going out. */
  others: readonly Problem[];
}

/** Puts each problem at its point; what belongs to none has points of its own, by its label, at the end. */
export function makeChecklist(fields: readonly Field[], { points, required, others }: Found): Checklist {
  const known = new Set(points.flatMap(({ paths }) => paths));
  const rest = [...required, ...others].filter(({ path }) => !known.has(path));
  const more = [...new Map(rest.map(({ path, label }) => [path, label]))].map(
    ([path, label]): ChecklistPoint => ({ id: path, label, paths: [path] }),
  );
  return {
    items: [...points, ...more].map(({ id, label, paths, hints = [] }) => {
      const isOf = ({ path }: Problem) => paths.includes(path);
      const wrong = [...required.filter(isOf), ...others.filter(isOf)];
      const path = wrong[0] && findTab(fields, wrong[0].path) !== null ? wrong[0].path : paths[0];
      return {
        id,
        label,
        path,
        tab: findTab(fields, path) ?? undefined,
        problems: [...new Set(wrong.map(({ message }) => message))],
        isRequired: required.some(isOf),
        hints: [...hints],
        deeds: listDeeds(wrong),
      };
    }),
  };
}

function listDeeds(problems: readonly Problem[]): Deed[] {
  const deeds = problems.flatMap(({ deed }) => deed ?? []);
  return [...new Map(deeds.map((deed) => [`${deed.kind} ${deed.exemplar}`, deed])).values()];
}

/** Label of the tab in which a field stands; undefined outside of tabs, null when there is no such field. */
function findTab(fields: readonly Field[], path: string): string | undefined | null {
  for (const field of fields) {
    if ('name' in field && field.name === path) return undefined;
    if (field.type === 'tabs') {
      const tab = field.tabs.find((each) => findTab(each.fields, path) !== null);
      if (tab) return typeof tab.label === 'string' ? tab.label : undefined;
    } else if ((field.type === 'row' || field.type === 'collapsible') && findTab(field.fields, path) !== null)
      return undefined;
  }
  return null;
}
