import { expect, test } from 'vitest';
import { withoutStaleCheck } from '../../cms/story/editing/own-stale-check.ts';

const ask = (name: string, collectionSlug: string) => ({
  name,
  args: { collectionSlug, checkForStaleData: true, id: 'x' },
});

test('only the form of a story goes without Payload’s own stale check', () => {
  expect(withoutStaleCheck(ask('form-state', 'stories'))).toEqual({
    name: 'form-state',
    args: { collectionSlug: 'stories', checkForStaleData: false, id: 'x' },
  });
  for (const other of [ask('form-state', 'exemplars'), ask('render-document', 'stories')])
    expect(withoutStaleCheck(other)).toBe(other);
});
