import { readFileSync } from 'node:fs';
import type { CollectionSlug } from 'payload';
import { describe, expect, test } from 'vitest';
import { describeTable } from '../../cms/platform/access/describe-table.ts';
import { roles, type Role } from '../../cms/platform/access/roles.ts';
import type { Scope } from '../../cms/platform/access/scopes.ts';
import { accessTable, type Operation, type TableSlug } from '../../cms/platform/access/table.ts';
import { getTitles } from '../../cms/platform/access/titles.ts';
import { replaceTable } from '../../scripts/tables/replace-table.ts';
import { kinds, makeDocument, type Facts } from './support/documents.ts';
import { openNewsroom } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';

const newsroom = await openNewsroom();
const hired = await hireStaff(newsroom);
const below = await newsroom.payload.create({
  collection: 'units',
  data: { name: 'Chi bộ thôn', level: 'commune', parent: hired.unit.id },
});
const units = { own: hired.unit.id, below: below.id, other: hired.otherUnit.id };
const staff = { ...hired.staff, editor: await newsroom.hire('editor', { unit: units.own }) };

/** What a scope means for a document, said without the database. */
const reaches: Record<Scope, (role: Role, facts: Facts) => boolean> = {
  all: () => true,
  none: () => false,
  own: (role, { owner }) => owner === role,
  mine: (role, { owner }) => owner === role,
  mineInUnit: (role, { owner, unit }) => owner === role && unit === 'own',
  languages: (_, { language }) => language === 'kpm',
  desk: (_, { unit }) => unit === 'own' || unit === 'below',
  owned: (_, { unit }) => unit === 'own' || unit === 'below',
  ownUnit: () => false,
  published: (_, { published }) => published !== false,
  shown: (_, { published, unit }) => published === true || unit === 'own',
  ofUnit: (_, { unit }) => unit === 'own',
  tree: (_, { unit }) => unit === 'own' || unit === 'below',
  ofUnitDraft: (_, { published, unit }) => unit === 'own' && published !== true,
  handed: (role, { owner }) => owner === role,
  treeOrNew: (role, { owner, unit }) => owner === role || unit !== 'other',
  voicesHanded: (role, { owner }) => owner === role,
  voicesInTree: () => true,
  accepted: (_, { published }) => published === true,
  issued: (_, { published }) => published === true,
  issuedOrTree: (_, { published, unit }) => published === true || unit === 'own' || unit === 'below',
  shownOrTree: (_, { published, unit }) => published === true || unit === 'own' || unit === 'below',
  self: (role, { account }) => account === role,
  // Nobody has an account in the unit below: who belongs to the one above it stands in.
  passed: (_, { unit }) => unit === 'own' || unit === 'below',
  passedOrTree: (_, { unit }) => unit === 'own' || unit === 'below',
  held: (_, { unit }) => unit === 'own',
  heldOrTree: (_, { unit }) => unit === 'own' || unit === 'below',
  selfOrTree: (role, { account, unit }) => account === role || unit === 'own' || unit === 'below',
  seated: () => false,
  ofUnitOrSeated: (_, { unit }) => unit === 'own',
  treeOrSeated: (_, { unit }) => unit === 'own' || unit === 'below',
};

function mayReach(slug: TableSlug, operation: Operation, role: Role, facts: Facts): boolean {
  return reaches[accessTable[slug][operation][role]](role, facts);
}

/** Documents that are only looked at: one of each kind for everybody, apart from those that make room for each other. */
const shown = new Map<string, Promise<string>>();

function showDocument(slug: CollectionSlug & TableSlug, facts: Facts): Promise<string> {
  if (slug === 'interface-texts') return makeDocument({ newsroom, staff, units }, slug, facts);
  const name = JSON.stringify([slug, facts]);
  const made = shown.get(name) ?? makeDocument({ newsroom, staff, units }, slug, facts);
  shown.set(name, made);
  return made;
}

const slugs = Object.keys(accessTable) as TableSlug[];
/** Collections that nobody writes through their own addresses. */
const writtenBySystem: readonly TableSlug[] = ['audit-events', 'claim-decisions', 'withdrawals'];
const globals: TableSlug[] = slugs.filter(
  (slug) => accessTable[slug].create.administrator === 'none' && !writtenBySystem.includes(slug),
);
const collections = slugs.filter((slug) => !globals.includes(slug)) as (CollectionSlug & TableSlug)[];
const documents = collections.filter((slug) => !writtenBySystem.includes(slug));

describe('the table of access', () => {
  test('has a row for every collection and global, and no other', () => {
    const { config } = newsroom.payload;
    const there = [...config.collections, ...config.globals].map(({ slug }) => slug as string);
    expect(slugs.toSorted()).toEqual(there.filter((slug) => !slug.startsWith('payload-')).toSorted());
    expect(config.globals.map(({ slug }) => slug as string).toSorted()).toEqual(globals.toSorted());
    expect(documents.filter((slug) => !kinds[slug])).toEqual([]);
  });

  test('stands in the manual as it is in the code', () => {
    const manual = readFileSync('cms/README.md', 'utf8');
    const table = describeTable(getTitles(newsroom.payload.config));
    expect(replaceTable(manual, 'quyền', table)).toBe(manual);
  });

  describe.each(documents)('%s', (slug) => {
    test.each(roles)('%s reads and finds what the table says, in every way of asking', async (role) => {
      for (const facts of kinds[slug]?.variants ?? []) {
        const id = await showDocument(slug, facts);
        const may = mayReach(slug, 'read', role, facts);
        const question = `where[id][equals]=${id}`;
        const ask = (path: string) =>
          newsroom.ask<{ docs?: unknown[]; totalDocs?: number }>(staff[role], 'GET', `/${slug}${path}`);
        for (const path of [`/${id}`, `/${id}?draft=true&depth=0`]) {
          expect([facts, path, (await ask(path)).status === 200]).toEqual([facts, path, may]);
        }
        for (const path of [`?${question}`, `?${question}&draft=true`, `?${question}&pagination=false`]) {
          expect([facts, path, (await ask(path)).body.docs?.length ?? 0]).toEqual([facts, path, may ? 1 : 0]);
        }
        expect((await ask(`/count?${question}`)).body.totalDocs ?? 0).toBe(may ? 1 : 0);
        const versions = await ask(`/versions?where[parent][equals]=${id}&depth=0`);
        expect([facts, may || (versions.body.docs ?? []).length === 0]).toEqual([facts, true]);
      }
    });

    test.each(roles)('%s makes what the table says', async (role) => {
      const may = accessTable[slug].create[role] !== 'none';
      const { status } = await newsroom.ask(staff[role], 'POST', `/${slug}`, {});
      expect(status === 403).toBe(!may);
    });

    test.each(roles)('%s changes what the table says, one by one and many at once', async (role) => {
      for (const facts of kinds[slug]?.variants ?? []) {
        const id = await makeDocument({ newsroom, staff, units }, slug, facts);
        const may = mayReach(slug, 'update', role, facts);
        const change = kinds[slug]?.change ?? {};
        const one = await newsroom.ask(staff[role], 'PATCH', `/${slug}/${id}`, change);
        expect([facts, one.status === 200]).toEqual([facts, may]);
        const many = await newsroom.ask<{ docs?: unknown[] }>(
          staff[role],
          'PATCH',
          `/${slug}?where[id][equals]=${id}`,
          change,
        );
        expect([facts, may || (many.body.docs ?? []).length === 0]).toEqual([facts, true]);
      }
    });

    test.each(roles)('%s deletes what the table says, and copies nothing', async (role) => {
      for (const facts of kinds[slug]?.variants ?? []) {
        const id = await makeDocument({ newsroom, staff, units }, slug, facts);
        const copy = await newsroom.ask(staff[role], 'POST', `/${slug}/${id}/duplicate`, {});
        expect(copy.status).toBeGreaterThanOrEqual(400);
        const may = mayReach(slug, 'delete', role, facts);
        if (!may) await newsroom.ask(staff[role], 'DELETE', `/${slug}?where[id][equals]=${id}`);
        const { status } = await newsroom.ask(staff[role], 'DELETE', `/${slug}/${id}`);
        expect([facts, status === 200]).toEqual([facts, may]);
        const left = await newsroom.payload.count({ collection: slug, where: { id: { equals: id } } });
        expect([facts, left.totalDocs]).toEqual([facts, may ? 0 : 1]);
      }
    });
  });

  describe.each(globals)('%s', (slug) => {
    test.each(roles)('%s reads and changes what the table says', async (role) => {
      const read = await newsroom.ask(staff[role], 'GET', `/globals/${slug}`);
      expect(read.status === 200).toBe(accessTable[slug].read[role] === 'all');
      const change = await newsroom.ask(staff[role], 'POST', `/globals/${slug}`, {});
      expect(change.status === 403).toBe(accessTable[slug].update[role] === 'none');
    });
  });

  test.each(roles)('the admin pages hide from %s what the table withholds', async (role) => {
    type Permissions = Record<string, Partial<Record<Operation, unknown>>>;
    const { body } = await newsroom.ask<{ collections: Permissions; globals: Permissions }>(
      staff[role],
      'GET',
      '/access',
    );
    for (const slug of slugs) {
      const shown = { ...body.collections, ...body.globals }[slug] ?? {};
      for (const operation of globals.includes(slug)
        ? (['read', 'update'] as const)
        : (['read', 'create', 'update', 'delete'] as const)) {
        expect([slug, operation, Boolean(shown[operation])]).toEqual([
          slug,
          operation,
          accessTable[slug][operation][role] !== 'none',
        ]);
      }
    }
  });
});

describe('units and accounts', () => {
  test('an editor without a unit answers for all, one with a unit for it and those below', async () => {
    const free = await newsroom.hire('editor');
    for (const unit of ['own', 'below', 'other'] as const) {
      const id = await makeDocument({ newsroom, staff, units }, 'stories', { unit, language: 'vi' });
      const byFree = await newsroom.ask(free, 'PATCH', `/stories/${id}`, { kicker: 'Một' });
      const byDesk = await newsroom.ask(staff.editor, 'PATCH', `/stories/${id}`, { kicker: 'Hai' });
      expect([unit, byFree.status, byDesk.status]).toEqual([unit, 200, unit === 'other' ? 403 : 200]);
    }
  });

  test.each(roles)('%s changes the own name and password, and nothing that gives power', async (role) => {
    const { user } = staff[role];
    const before = await newsroom.payload.findByID({ collection: 'users', id: user.id, depth: 0 });
    const answer = await newsroom.ask(staff[role], 'PATCH', `/users/${user.id}`, { name: `Tôi là ${role}` });
    expect(answer.status).toBe(200);
    const after = await newsroom.payload.findByID({ collection: 'users', id: user.id, depth: 0 });
    expect({ ...after, name: '', updatedAt: '' }).toEqual({ ...before, name: '', updatedAt: '' });
  });
});
