import type { TableSlug } from '../../platform/access/table.ts';
import { getStateTraits, storyStateNames, storyStates } from '../../checks/states.ts';
import { collectionHelp } from './collection-help.ts';

/** What each collection is for, as a Markdown table. @param titles name of each collection and global */
export function describeCollections(titles: Readonly<Record<TableSlug, string>>): string {
  const slugs = Object.keys(collectionHelp) as TableSlug[];
  return toTable(
    ['mục', 'để làm gì'],
    slugs.map((slug) => [titles[slug], collectionHelp[slug]]),
  );
}

/** What each state of a story means, as a Markdown table. */
export function describeStates(): string {
  return toTable(
    ['bước', 'nghĩa là'],
    storyStates.map((state) => [storyStateNames[state], getStateTraits(state).help]),
  );
}

function toTable(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  return [head, ['---', '---'], ...rows.map(([name, text]) => [`**${name}**`, text])]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
