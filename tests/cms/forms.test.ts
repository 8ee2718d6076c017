import type { Field } from 'payload';
import { expect, test } from 'vitest';
import { openNewsroom } from './support/newsroom.ts';

const newsroom = await openNewsroom();

test('every form of the CMS is watched, so that none loses what is done while the server answers', () => {
  const { collections, globals } = newsroom.payload.config;
  const forms = [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'));
  expect(forms.length).toBeGreaterThan(15);
  const watch = expect.objectContaining({ type: 'ui', name: 'formWatch' });
  for (const { slug, fields } of forms) expect(fields, slug).toContainEqual(watch);
});

test('no field that is shown is drawn by an editor whose code another host would have to send', () => {
  const { collections, globals, blocks = [] } = newsroom.payload.config;
  const shown = (fields: readonly Field[], path: string): string[] =>
    fields.flatMap((field) => {
      const name = `${path}.${'name' in field ? field.name : field.type}`;
      if (field.type === 'json' || field.type === 'code')
        return field.admin?.hidden || field.admin?.components?.Field ? [] : [name];
      const inner =
        'tabs' in field ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : [];
      return shown(inner, name);
    });
  const open = [...collections, ...globals].filter(
    ({ slug, admin }) => !slug.startsWith('payload-') && admin?.hidden !== true,
  );
  const asked = [...open, ...blocks].flatMap(({ slug, fields }) => shown(fields, slug));
  expect(asked).toEqual([]);
});
