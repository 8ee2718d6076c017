import { expect, test } from 'vitest';
import { termKinds } from '#contract/document.ts';
import type { EditionReader, StoryList } from '../../site/edition/edition-reader.ts';
import type { PublishedRow } from '#contract/hand-over.ts';
import { EditionMemory } from '../../site/publisher/edition/edition-memory.ts';
import { toLiveValue, type EditionEntry } from '../../site/publisher/edition/entry.ts';
import { parseRow } from '../../site/publisher/worker/parse-row.ts';
import { ChangingEdition } from './support/random-changes.ts';

const size = { stories: 30, translations: 10, exemplars: 6, units: 6, seed: 2 };

test('a unit that is taken out and comes back puts its stories into the lists above it again', () => {
  const changing = new ChangingEdition(size);
  const kept = makeMemory();
  for (const row of changing.first) kept.set(toEntry(row));
  const terms = changing.first.filter(({ kind }) => kind === 'unit' || kind === 'place');
  const before = describeLists(kept);
  for (const row of terms) {
    kept.set(toEntry({ ...row, state: 'removed' }));
    expect(describeLists(kept), row.key).not.toEqual(before);
    kept.set(toEntry(row));
    expect(describeLists(kept), row.key).toEqual(before);
  }
});

test('lists kept through 250 changes are those of an edition read anew', () => {
  const changing = new ChangingEdition(size);
  const entries = new Map<string, EditionEntry>();
  const kept = makeMemory();
  const take = (row: PublishedRow): void => {
    const entry = toEntry(row);
    entries.set(entry.key, entry);
    kept.set(entry);
  };
  changing.first.forEach(take);
  for (let change = 1; change <= 250; change += 1) {
    const row = changing.change();
    take(row);
    const anew = makeMemory();
    for (const entry of entries.values()) anew.set(entry);
    expect(describeLists(kept), `change ${change}: ${row.key} ${row.state}`).toEqual(describeLists(anew));
  }
});

function makeMemory(): EditionMemory {
  return new EditionMemory(({ id }) => {
    throw new Error(`Nobody reads the body of ${id} here.`);
  });
}

function toEntry(row: PublishedRow): EditionEntry {
  const change = parseRow(row);
  if (change.type === 'retire') return change.entry;
  const { head, document } = change;
  return {
    ...head,
    kind: document.kind,
    state: 'live',
    hash: row.hash,
    value: toLiveValue(document, row.hash),
  };
}

/** Ids of the stories of every list, by month, and of who stands beside each exemplar. */
function describeLists(edition: EditionReader): Record<string, string[]> {
  const lists: StoryList[] = edition.languages.flatMap((language) => [
    { language },
    ...termKinds.flatMap((kind) =>
      edition.terms(kind).map(({ id }): StoryList => ({ language, term: { kind, id } })),
    ),
  ]);
  const found: Record<string, string[]> = {};
  for (const list of lists) {
    const name = `${list.language} ${list.term ? `${list.term.kind} ${list.term.id}` : 'all'}`;
    for (const month of edition.months(list))
      found[`${name} ${month}`] = edition.month(list, month).map(({ id }) => id);
    found[name] = edition.newest(list, 24).map(({ id }) => id);
  }
  for (const { id } of edition.terms('exemplar'))
    found[`beside ${id}`] = edition.neighbours(id).map((other) => other.id);
  return found;
}
