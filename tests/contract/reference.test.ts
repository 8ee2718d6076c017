import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentKinds, documentSchemas, getReferences } from '#contract/document.ts';
import { idSchema } from '#contract/identity.ts';
import { findReferences, referenceTo } from '#contract/reference.ts';

/** A value with an id wherever a schema takes one, and where those ids stand. Nothing here knows what a reference is. */
interface Filled {
  value: unknown;
  ids: Map<string, string>;
}

function fill(schema: z.core.$ZodType, path: string, ids: Map<string, string>): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- Zod's own kinds: one that no document has is an error.
  switch (def.type) {
    case 'string': {
      if (!('format' in def) || def.format !== 'uuid') return 'x';
      const id = randomUUID();
      ids.set(id, path);
      return id;
    }
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([name, part]) => [name, fill(part, `${path}.${name}`, ids)]),
      );
    case 'array':
      return [fill(def.element, `${path}[]`, ids), fill(def.element, `${path}[]`, ids)];
    case 'record':
      return { vi: fill(def.valueType, `${path}{}`, ids) };
    case 'optional':
    case 'nullable':
    case 'default':
      return fill(def.innerType, path, ids);
    case 'pipe':
      return fill(def.in, path, ids);
    case 'literal':
      return def.values[0];
    case 'union':
      throw new Error(`Choose before filling: ${path}`);
    default:
      return undefined;
  }
}

/** The schema once for every way of choosing: what is a union becomes one of its shapes, the same for all of them. */
function listChoices(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'union') return def.options.flatMap(listChoices);
  if (def.type === 'array') return listChoices(def.element).map((element) => z.array(element as z.ZodType));
  if (def.type === 'optional' || def.type === 'default') return listChoices(def.innerType);
  if (def.type !== 'object') return [schema];
  const parts = Object.entries(def.shape).map(([name, part]) => ({ name, choices: listChoices(part) }));
  const most = Math.max(1, ...parts.map(({ choices }) => choices.length));
  return Array.from({ length: most }, (_, index) =>
    z.object(
      Object.fromEntries(
        parts.map(({ name, choices }) => [name, choices[index % choices.length] as z.ZodType]),
      ),
    ),
  );
}

function fillAll(schema: z.core.$ZodType): Filled[] {
  return listChoices(schema).map((choice) => {
    const ids = new Map<string, string>();
    return { value: fill(choice, '', ids), ids };
  });
}

/** Where a schema takes an id of another document that `findReferences` does not find. */
function findForgotten(schema: z.core.$ZodType): string[] {
  const forgotten = fillAll(schema).flatMap(({ value, ids }) => {
    const found = new Set(findReferences(schema, value).map(({ id }) => id));
    return [...ids].filter(([id, path]) => path !== '.id' && !found.has(id)).map(([, path]) => path);
  });
  return [...new Set(forgotten)];
}

/** Every place of a schema that takes an id of another document. */
function listPlaces(schema: z.core.$ZodType): Set<string> {
  return new Set(fillAll(schema).flatMap(({ ids }) => [...ids.values()].filter((path) => path !== '.id')));
}

describe('what a document refers to', () => {
  test.each(documentKinds)('is all found in a %s', (kind) => {
    expect(findForgotten(documentSchemas[kind])).toEqual([]);
  });

  test('stands where this test looks: in heads, blocks, galleries, layouts and what came after', () => {
    const places = (kind: (typeof documentKinds)[number]) => [...listPlaces(documentSchemas[kind])];
    expect(places('story')).toEqual(
      expect.arrayContaining([
        '.lead',
        '.main',
        '.translationOf',
        '.follows.story',
        '.body[].media',
        '.body[].items[].media',
        '.body[].poster',
        '.recordings[].media',
        '.exemplars[]',
        '.section',
      ]),
    );
    expect(places('exemplar')).toEqual(
      expect.arrayContaining(['.portrait', '.body[].media', '.followUps[].story', '.replications[].unit']),
    );
    expect(places('section')).toEqual(
      expect.arrayContaining(['.cover', '.owner', '.layout[].items[].logo', '.layout[].exemplars[]']),
    );
    expect(places('media')).toEqual(['.poster']);
    expect(places('settings')).toEqual(['.logo']);
  });

  test('has its kind, once each, and none where the document is not whole', () => {
    const [picture, film] = [randomUUID(), randomUUID()];
    const body = [
      { type: 'gallery', items: [{ media: picture }, { media: '' }, null, 'x'] },
      { type: 'video', media: film },
      { type: 'figure', media: picture },
      { type: 'paragraph', media: film },
      undefined,
    ];
    const draft = { kind: 'story' as const, body, lead: undefined, topics: 'x' };
    expect(getReferences(draft)).toEqual([
      { kind: 'media', id: picture },
      { kind: 'media', id: film },
    ]);
  });

  test('a new field that takes an id without saying whose is noticed, however deep it stands', () => {
    const scratch = (part: z.ZodType) =>
      documentSchemas.section.extend({ banners: z.array(z.object({ pictures: z.array(part) })).optional() });
    expect(findForgotten(scratch(idSchema))).toEqual(['.banners[].pictures[]']);
    expect(findForgotten(scratch(referenceTo('media')))).toEqual([]);
  });

  test('a part of a kind that nobody has said how to look into is an error, not nothing', () => {
    const scratch = z.object({ pictures: z.set(referenceTo('media')) });
    expect(() => findReferences(scratch, { pictures: new Set([randomUUID()]) })).toThrow('set');
  });
});
