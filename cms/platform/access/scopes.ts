import type { Access, PayloadRequest, Where } from 'payload';
import type { User } from '../../payload-types.ts';
import { getReferenceId } from '../relations/reference.ts';
import { accessTable } from './table.ts';

/**
 * How far a cell of the table reaches: everything, nothing, or the documents that a question finds. A scope is asked by
 * the database, so it holds for lists, counts, bulk changes, versions and files alike.
 */
export const scopes = {
  all: () => true,
  none: () => false,
  own: (user) => ({ createdBy: { equals: user.id } }),
  mine: (user) => takesPart(user),
  mineInUnit: (user) => ({ and: [takesPart(user), ofOneUnit(user) ?? {}] }),
  languages: (user) => ({ and: [{ language: { in: user.languages ?? [] } }] }),
  desk: (user) => reachesDownFrom(user, 'unit') ?? true,
  /** Sections that the user's unit, or one below it, is in charge of. */
  owned: (user) => reachesDownFrom(user, 'owner') ?? true,
  /** Documents of the user's own unit; who has none reaches nothing. */
  ofUnit: (user) => ofOneUnit(user) ?? false,
  /** Documents of the user's unit and of those below it; who has none reaches nothing. */
  tree: (user) => reachesDownFrom(user, 'unit') ?? false,
  /** Documents of the user's own unit that nobody else has taken up yet. */
  ofUnitDraft: (user) => {
    const unit = ofOneUnit(user);
    return unit ? { and: [unit, { state: { equals: 'draft' } }] } : false;
  },
  /** What was given to the user, or typed in by him. */
  handed: (user) => isHanded(user, ''),
  /** Documents of the user's unit and of those below it, and those that no unit has yet; of nobody's where he has none. */
  treeOrNew: (user) => isInTreeOrNew(user, ''),
  /** Recordings of such nominations, the user's own, and comments on candidates about whom he votes. */
  voicesHanded: (user) => ({ or: [isHanded(user, 'nomination.'), isJudgedBy(user)] }),
  voicesInTree: (user) => ({ or: [isInTreeOrNew(user, 'nomination.'), isJudgedBy(user)] }),
  accepted: () => ({ state: { equals: 'accepted' } }),
  /** What holds already. */
  issued: () => ({ state: { equals: 'issued' } }),
  issuedOrTree: (user) => ({
    or: [{ state: { equals: 'issued' } }, reachesDownFrom(user, 'unit')].filter((each) => each !== undefined),
  }),
  /** The user's own unit. */
  ownUnit: (user) => {
    const unit = getReferenceId(user.unit);
    return unit ? { id: { equals: unit } } : true;
  },
  published: () => ({ _status: { equals: 'published' } }),
  shown: (user) => ({
    or: [{ _status: { equals: 'published' } }, ofOneUnit(user)].filter((each) => each !== undefined),
  }),
  shownOrTree: (user) => ({
    or: [{ _status: { equals: 'published' } }, reachesDownFrom(user, 'unit')].filter(
      (each) => each !== undefined,
    ),
  }),
  self: (user) => ({ id: { equals: user.id } }),
  /** What the user's unit wrote, or what came to it on its way up. */
  passed: (user) => goesThrough(user, 'route', ofOneUnit(user)),
  passedOrTree: (user) => goesThrough(user, 'route', reachesDownFrom(user, 'unit')),
  /** What the user's unit wrote, or what lies with it now. */
  held: (user) => goesThrough(user, 'holder', ofOneUnit(user)),
  heldOrTree: (user) => goesThrough(user, 'holder', reachesDownFrom(user, 'unit')),
  /** The user's own account, and those of his unit and of the units below it. */
  selfOrTree: (user) => ({
    or: [{ id: { equals: user.id } }, reachesDownFrom(user, 'unit')].filter((each) => each !== undefined),
  }),
  /** Reviews in whose council the user sits. */
  seated: (user) => isSeated(user),
  ofUnitOrSeated: (user) => ({ or: [isSeated(user), ofOneUnit(user)].filter((each) => each !== undefined) }),
  treeOrSeated: (user) => ({
    or: [isSeated(user), reachesDownFrom(user, 'unit')].filter((each) => each !== undefined),
  }),
} as const satisfies Record<string, (user: User) => boolean | Where>;

export type Scope = keyof typeof scopes;

/** As the table in the manual and the help pages say it. */
export const scopeNames = {
  all: 'mọi',
  none: '–',
  own: 'của mình',
  mine: 'của mình hoặc được giao',
  mineInUnit: 'của mình hoặc được giao, trong đơn vị mình',
  languages: 'ngôn ngữ mình',
  desk: 'đơn vị mình phụ trách',
  owned: 'của đơn vị mình phụ trách',
  ofUnit: 'của đơn vị mình',
  tree: 'của đơn vị mình và các đơn vị trực thuộc',
  ofUnitDraft: 'đang soạn của đơn vị mình',
  handed: 'được giao hoặc tự ghi',
  treeOrNew: 'của đơn vị mình, các đơn vị trực thuộc, hoặc chưa giao đơn vị nào',
  voicesHanded: 'của đề cử được giao hoặc tự ghi, của góp ý mình xét',
  voicesInTree: 'của đề cử đơn vị mình, các đơn vị trực thuộc, hoặc chưa giao đơn vị nào, của góp ý mình xét',
  accepted: 'đã nhận',
  issued: 'đã ban hành',
  issuedOrTree: 'đã ban hành hoặc của đơn vị mình và các đơn vị trực thuộc',
  ownUnit: 'đơn vị mình',
  published: 'đã xuất bản',
  shown: 'đã xuất bản hoặc của đơn vị mình',
  shownOrTree: 'đã xuất bản hoặc của đơn vị mình và các đơn vị trực thuộc',
  self: 'chính mình',
  passed: 'của đơn vị mình, đơn vị mà mình làm thay, hoặc đã chuyển qua đơn vị mình',
  passedOrTree:
    'của đơn vị mình, các đơn vị trực thuộc, đơn vị mà mình làm thay, hoặc đã chuyển qua đơn vị mình',
  held: 'của đơn vị mình hoặc đang ở đơn vị mình',
  heldOrTree: 'của đơn vị mình, các đơn vị trực thuộc, hoặc đang ở đơn vị mình',
  selfOrTree: 'chính mình, và của đơn vị mình, các đơn vị trực thuộc',
  seated: 'mình ngồi hội đồng',
  ofUnitOrSeated: 'của đơn vị mình hoặc mình ngồi hội đồng',
  treeOrSeated: 'của đơn vị mình, các đơn vị trực thuộc, hoặc mình ngồi hội đồng',
} as const satisfies Record<Scope, string>;

/** Levels of the tree of units that a desk reaches down: province, department, former district, commune, party cell. */
const depthOfUnits = 5;

/** Stories that the user began, or that the desk gave to him. */
function takesPart(user: User): Where {
  return { or: [{ createdBy: { equals: user.id } }, { assignees: { in: [user.id] } }] };
}

function isHanded({ id }: User, of: '' | 'nomination.'): Where {
  return { or: [{ createdBy: { equals: id } }, { [`${of}assignee`]: { equals: id } }] };
}

function isJudgedBy({ id }: User): Where {
  return { 'nomination.review.council.person': { equals: id } };
}

function isInTreeOrNew(user: User, of: '' | 'nomination.'): Where {
  const unit = getReferenceId(user.unit);
  const tree = unit ? reachesDown(`${of}unit`, unit) : [];
  const isNew: Where = { [`${of}unit`]: { exists: false } };
  return { or: [isHanded(user, of), isNew, ...tree] };
}

/** A seat counts once the council is fixed: drafts are for those who write them. */
function isSeated({ id }: User): Where {
  return { and: [{ 'council.person': { equals: id } }, { state: { not_equals: 'draft' } }] };
}

function ofOneUnit(user: User): Where | undefined {
  const unit = getReferenceId(user.unit);
  return unit ? { unit: { equals: unit } } : undefined;
}

/** Documents of the user's unit and of all units below it; undefined when he has none, and so answers for all. */
function reachesDownFrom(user: User, field: 'unit' | 'owner'): Where | undefined {
  const unit = getReferenceId(user.unit);
  return unit ? { or: reachesDown(field, unit) } : undefined;
}

function goesThrough(user: User, field: 'route' | 'holder', own: Where | undefined): boolean | Where {
  const unit = getReferenceId(user.unit);
  return unit && own ? { or: [own, { [field]: { in: [unit] } }] } : false;
}

/** What a reference to a unit has to be, one of these, for the unit to be this one or stand below it. */
export function reachesDown(field: 'unit' | 'nomination.unit' | 'owner' | 'parent', unit: string): Where[] {
  return Array.from({ length: depthOfUnits }, (_, level) => ({
    [`${field}${'.parent'.repeat(level)}`]: { equals: unit },
  }));
}

type Stories = (user: User) => boolean | Where;

/** Stories that a user may read. */
export const storiesToRead: Stories = (user) => scopes[accessTable.stories.read[user.role]](user);

/** Access rule that narrows by who is signed in; nobody anonymous passes. */
export function within(scope: (user: User) => boolean | Where): Access {
  return ({ req }: { req: PayloadRequest }) => (req.user ? scope(req.user) : false);
}

/** The same rule for the table of versions, whose fields stand below `version`. */
export function withinVersions(scope: (user: User) => boolean | Where): Access {
  return ({ req }: { req: PayloadRequest }) => {
    const result = req.user ? scope(req.user) : false;
    return typeof result === 'boolean' ? result : prefixVersion(result);
  };
}

function prefixVersion(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      (key === 'and' || key === 'or') && Array.isArray(value)
        ? [key, value.map(prefixVersion)]
        : [`version.${key}`, value],
    ),
  );
}
