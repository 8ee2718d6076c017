import type { CollectionSlug, GlobalSlug } from 'payload';
import { permissions } from './permissions.ts';
import { roles, type Role } from './roles.ts';
import type { Scope } from './scopes.ts';

export const operations = ['read', 'create', 'update', 'delete'] as const;
export type Operation = (typeof operations)[number];

/** How far each role reaches. */
export type Cells = Readonly<Record<Role, Scope>>;
export type Row = Readonly<Record<Operation, Cells>>;

const desk = permissions['story.updateAll'];
const newsroom = permissions['exemplar.create'];
const nobody = give({});
const everyone = give({ all: roles });
const administrators = give({ all: ['administrator'] });

/** Drafts of the taxonomies are the newsroom's; people of the units use what is public. */
const readsTerms = give({
  all: permissions['story.readAll'],
  published: ['contributor', 'focal', 'emulation'],
});

/** A taxonomy: everybody uses it, publishers keep it. */
const term: Row = {
  read: readsTerms,
  create: give({ all: permissions['term.write'] }),
  update: give({ all: permissions['term.write'] }),
  delete: give({ all: permissions['term.delete'] }),
};

/**
 * Roles × operations × units × languages: the one table of who may read and change which documents. A collection takes
 * its rules from here (`accessOf`); a new collection or global needs a row, or nothing compiles. What people do with a
 * document beyond this (approve, publish, withdraw …) stands in `permissions.ts`. The manual's table is made from both:
 * `node scripts/tables.ts`.
 */
export const accessTable = {
  stories: {
    read: give({ all: permissions['story.readAll'], mineInUnit: ['contributor'] }),
    create: give({
      all: ['contributor', 'reporter', 'editor', 'publisher', 'administrator'],
      languages: ['translator'],
    }),
    update: give({
      all: ['publisher', 'administrator'],
      desk: ['editor'],
      languages: ['translator'],
      mine: ['reporter'],
      mineInUnit: ['contributor'],
    }),
    delete: give({ all: ['publisher', 'administrator'], desk: ['editor'] }),
  },
  exemplars: {
    read: give({
      all: permissions['story.readAll'],
      shown: ['contributor', 'focal'],
      shownOrTree: ['emulation'],
    }),
    create: give({ all: newsroom }),
    update: give({ all: newsroom.filter((role) => role !== 'editor'), desk: ['editor'] }),
    delete: give({ all: ['publisher', 'administrator'], desk: ['editor'] }),
  },
  media: {
    read: give({ all: permissions['media.readAll'], own: ['contributor'] }),
    create: give({ all: permissions['media.create'] }),
    update: give({ all: desk, own: ['contributor', 'reporter', 'translator'] }),
    delete: give({ all: permissions['media.delete'] }),
  },
  'interface-texts': {
    read: everyone,
    create: give({ all: desk, languages: ['translator'] }),
    update: give({ all: desk, languages: ['translator'] }),
    delete: give({ all: ['administrator'] }),
  },
  glossary: {
    read: give({ all: permissions['story.readAll'] }),
    create: give({ all: desk, languages: ['translator'] }),
    update: give({ all: desk, languages: ['translator'] }),
    delete: give({ all: desk, languages: ['translator'] }),
  },
  sections: {
    ...term,
    create: give({ all: permissions['term.write'], owned: ['editor'] }),
    update: give({ all: permissions['term.write'], owned: ['editor'] }),
  },
  topics: term,
  units: { ...term, update: give({ all: permissions['term.write'], ownUnit: ['editor'] }) },
  places: term,
  movements: term,
  'criteria-sets': term,
  'model-types': term,
  plans: {
    read: give({ all: permissions['story.readAll'], issued: ['focal'], issuedOrTree: ['emulation'] }),
    create: give({ all: permissions['plan.write'] }),
    update: give({ all: ['administrator'], tree: ['emulation'] }),
    delete: give({ all: ['administrator'], tree: ['emulation'] }),
  },
  registrations: {
    read: give({
      all: ['auditor', 'administrator'],
      ofUnit: ['focal'],
      tree: ['emulation'],
      accepted: ['reporter', 'translator', 'editor', 'publisher'],
    }),
    create: give({ all: permissions['registration.write'] }),
    update: give({ all: ['administrator'], ofUnit: ['focal'], tree: ['emulation'] }),
    delete: give({ all: ['administrator'], ofUnitDraft: ['focal'] }),
  },
  nominations: {
    read: give({
      all: ['auditor', ...desk],
      treeOrNew: ['emulation'],
      handed: ['focal', 'contributor', 'reporter', 'translator'],
    }),
    create: give({ all: permissions['nomination.create'] }),
    update: give({
      all: desk,
      treeOrNew: ['emulation'],
      handed: ['focal', 'contributor', 'reporter', 'translator'],
    }),
    delete: administrators,
  },
  'nomination-voices': {
    read: give({
      all: ['auditor', ...desk],
      voicesInTree: ['emulation'],
      voicesHanded: ['focal', 'contributor', 'reporter', 'translator'],
    }),
    create: give({ all: permissions['nomination.handle'] }),
    update: nobody,
    delete: administrators,
  },
  reviews: {
    read: give({
      all: ['auditor', 'administrator'],
      ofUnitOrSeated: ['focal'],
      treeOrSeated: ['emulation'],
      seated: permissions['story.create'].filter((role) => role !== 'administrator'),
    }),
    create: give({ all: permissions['review.write'] }),
    update: give({ all: ['administrator'], ofUnit: ['focal'], tree: ['emulation'] }),
    delete: give({ all: ['administrator'], ofUnitDraft: ['focal'], tree: ['emulation'] }),
  },
  'review-rules': {
    read: everyone,
    create: give({ all: permissions['review.rule'] }),
    update: give({ all: permissions['review.rule'] }),
    delete: give({ all: permissions['review.rule'] }),
  },
  evaluations: {
    read: give({
      all: ['auditor', 'editor', 'publisher', 'administrator'],
      ofUnit: ['focal'],
      tree: ['emulation'],
    }),
    create: give({ all: permissions['evaluation.write'] }),
    update: give({
      all: ['editor', 'publisher', 'administrator'],
      ofUnit: ['focal'],
      tree: ['emulation'],
    }),
    delete: give({ all: ['administrator'], ofUnitDraft: ['focal'] }),
  },
  recognitions: {
    read: give({ all: permissions['story.readAll'], ofUnit: ['focal'], tree: ['emulation'] }),
    create: give({ all: permissions['recognition.write'] }),
    update: give({ all: desk, own: ['reporter'], ofUnit: ['focal'], tree: ['emulation'] }),
    delete: give({ all: ['administrator'], ofUnitDraft: ['focal'] }),
  },
  holds: {
    read: give({ all: ['auditor', 'publisher', 'administrator'], tree: ['emulation'] }),
    create: give({ all: permissions['hold.write'] }),
    update: give({ all: ['publisher', 'administrator'], tree: ['emulation'] }),
    delete: administrators,
  },
  proposals: {
    read: give({ all: ['auditor', 'administrator'], passed: ['focal'], passedOrTree: ['emulation'] }),
    create: give({ all: permissions['proposal.write'] }),
    update: give({ all: ['administrator'], held: ['focal'], heldOrTree: ['emulation'] }),
    delete: give({ all: ['administrator'], ofUnitDraft: ['focal'] }),
  },
  awards: {
    read: everyone,
    create: give({ all: permissions['award.write'] }),
    update: give({ all: permissions['award.write'] }),
    delete: give({ all: permissions['award.write'] }),
  },
  reports: {
    read: give({ all: ['auditor', 'administrator'], ofUnit: ['focal'], tree: ['emulation'] }),
    create: give({ all: permissions['report.write'] }),
    update: give({ all: ['administrator'], ofUnit: ['focal'], tree: ['emulation'] }),
    delete: give({ all: ['administrator'], ofUnitDraft: ['focal'], tree: ['emulation'] }),
  },
  clusters: {
    read: everyone,
    create: give({ all: permissions['plan.write'] }),
    update: give({ all: ['administrator'], tree: ['emulation'] }),
    delete: give({ all: ['administrator'], tree: ['emulation'] }),
  },
  users: {
    read: give({
      all: permissions['user.readAll'],
      self: ['focal', 'contributor', 'reporter', 'translator'],
      selfOrTree: ['emulation'],
    }),
    create: administrators,
    update: give({ all: ['administrator'], self: roles.filter((role) => role !== 'administrator') }),
    delete: administrators,
  },
  'claim-sources': {
    read: give({ all: permissions['story.readAll'], own: ['contributor'] }),
    create: give({ all: permissions['story.create'] }),
    update: give({ all: desk, own: ['contributor', 'reporter', 'translator'] }),
    delete: give({ all: ['publisher', 'administrator'] }),
  },
  'claim-decisions': {
    read: give({ all: permissions['story.readAll'] }),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  consents: {
    read: give({ all: permissions['consent.readAll'], own: ['contributor', 'reporter', 'translator'] }),
    create: give({ all: permissions['consent.create'] }),
    update: give({ all: desk, own: ['contributor', 'reporter', 'translator'] }),
    delete: administrators,
  },
  'consent-proofs': {
    read: give({
      all: permissions['consent.readAll'],
      own: ['contributor', 'reporter', 'translator'],
      ofUnit: ['focal'],
      tree: ['emulation'],
    }),
    create: give({ all: permissions['proof.create'] }),
    update: nobody,
    delete: administrators,
  },
  'audit-events': {
    read: give({ all: permissions['audit.read'] }),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  withdrawals: {
    read: give({ all: ['auditor', ...desk] }),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  partners: {
    read: give({ all: ['auditor', ...desk] }),
    create: give({ all: permissions['partner.write'] }),
    update: give({ all: permissions['partner.write'] }),
    delete: give({ all: permissions['partner.write'] }),
  },
  home: global(permissions['home.write']),
  'flow-settings': global(permissions['settings.write']),
  'retention-rules': global(permissions['settings.write']),
  'site-settings': global(permissions['site.write']),
  'search-aliases': global(permissions['site.write']),
} as const satisfies Record<Exclude<CollectionSlug, `payload-${string}`> | GlobalSlug, Row>;

export type TableSlug = keyof typeof accessTable;

/** Cells of a row: who is not named reaches nothing. */
function give(grants: Partial<Record<Scope, readonly Role[]>>): Cells {
  const scopeOf = (role: Role): Scope =>
    (Object.keys(grants) as Scope[]).find((scope) => grants[scope]?.includes(role)) ?? 'none';
  return Object.fromEntries(roles.map((role) => [role, scopeOf(role)])) as Cells;
}

/** A page of settings: everybody reads it, it is neither made nor deleted. */
function global(writers: readonly Role[]): Row {
  return { read: everyone, create: nobody, update: give({ all: writers }), delete: nobody };
}
