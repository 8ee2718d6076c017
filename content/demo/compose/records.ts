import { fromWallClock } from '#contract/newsroom-clock.ts';
import { criteriaSets } from '../sources/criteria.ts';
import { exemplars } from '../sources/exemplars.ts';
import { accounts } from '../sources/records/accounts.ts';
import { evaluations } from '../sources/records/evaluations.ts';
import { nominations } from '../sources/records/nominations.ts';
import { clusters, plans } from '../sources/records/plans.ts';
import { holds, proposals } from '../sources/records/proposals.ts';
import { registrations, type RegistrationSource } from '../sources/records/registrations.ts';
import { reports } from '../sources/records/reports.ts';
import { reviewRule, reviews } from '../sources/records/reviews.ts';
import { units } from '../sources/units.ts';
import { itemId } from './criteria.ts';
import { stableId } from './identity.ts';

const unitId = (slug: string) => stableId('unit', slug);
const accountId = (slug: string) => stableId('account', slug);
/** @param shown day, hour and minute of the newsroom's clock */
const toTime = (shown: string) => fromWallClock(`${shown}:00`);

/** Records of the units that readers never see: what the newsroom's own tables hold, each file a list. */
export function composeRecords() {
  return {
    accounts: accounts.map(({ slug, unit, ...account }) => ({
      id: accountId(slug),
      email: `${slug}@minh-hoa.invalid`,
      unit: unitId(unit),
      ...account,
    })),
    plans: plans.map(({ slug, unit, quotas, ...plan }) => ({
      id: stableId('plan', slug),
      data: {
        ...plan,
        unit: unitId(unit),
        quotas: quotas.map(({ unit: owing, ...quota }) => ({ what: 'registered', ...quota, ...(owing && { unit: unitId(owing) }) })),
      },
    })),
    clusters: clusters.map(({ slug, unit, leader, members, ...cluster }) => ({
      id: stableId('cluster', slug),
      data: { ...cluster, unit: unitId(unit), leader: unitId(leader), members: members.map(unitId) },
    })),
    registrations: registrations.map(composeRegistration),
    nominations: nominations.map(composeNomination),
    evaluations: evaluations.map(({ slug, exemplar, source, publicLine, verifiedAt, ...evaluation }) => ({
      id: stableId('evaluation', slug),
      data: {
        ...evaluation,
        exemplar: stableId('exemplar', exemplar),
        sources: [{ title: source }],
        ...(publicLine && { isPublic: true, publicLine }),
      },
      ...(verifiedAt && { verifiedAt: toTime(verifiedAt) }),
    })),
    reports: reports.map(({ slug, unit, period, year, paper, narrative, signedAt }) => ({
      id: stableId('report', slug),
      data: { unit: unitId(unit), period, year, layout: 'state', ...paper, ...narrative },
      ...(signedAt && { signedAt: toTime(signedAt) }),
    })),
    ...composeDecisions(),
  };
}

/** What was proposed, held and put before a council. */
function composeDecisions() {
  return {
    'review-rules': [composeRule()],
    reviews: reviews.map(({ slug, unit, candidates, days: [opensAfter, closesAfter], ...review }) => ({
      id: stableId('review', slug),
      data: {
        ...review,
        level: reviewRule.level,
        year: 2026,
        unit: unitId(unit),
        rule: stableId('review-rule', reviewRule.slug),
        candidates: candidates.map((registration) => ({ registration: stableId('registration', registration) })),
      },
      opensAfter,
      closesAfter,
    })),
    proposals: proposals.map(({ slug, exemplar, unit, to, award, summary, achievements, paper, steps }) => ({
      id: stableId('proposal', slug),
      data: { exemplar: stableId('exemplar', exemplar), level: 'province', occasion: 'thematic', summary, achievements, layout: 'state', ...paper },
      award,
      to: unitId(to),
      steps: steps.map((step) => composeStep(unit, step)),
    })),
    holds: holds.map(({ slug, exemplar, lifted, ...hold }) => ({
      id: stableId('hold', slug),
      data: { exemplar: stableId('exemplar', exemplar), ...hold },
      ...(lifted && { lifted: { at: toTime(`${lifted.on}T09:00`), by: lifted.by, reason: lifted.reason } }),
    })),
  };
}

function composeRule() {
  const { slug, ...rule } = reviewRule;
  return { id: stableId('review-rule', slug), data: rule };
}

/** The set whose criteria a unit is measured by: that of the unit nearest above it. */
function findSet(slug: string): string {
  const set = criteriaSets.find(({ unit }) => unit === slug);
  const parent = units.find((unit) => unit.slug === slug)?.parent;
  if (!set && !parent) throw new Error(`Nothing above “${slug}” has criteria. Add a set, or leave its registrations without any.`);
  return set?.slug ?? findSet(parent ?? '');
}

function composeRegistration(source: RegistrationSource) {
  const { slug, unit, exemplar, modelType, met, endorsement, agreedOn, support = [], weaknesses = [], steps } = source;
  const profile = exemplars.find((one) => one.slug === exemplar);
  const { name, type, topics = [], summary } = profile ?? source;
  return {
    id: stableId('registration', slug),
    data: {
      name,
      type,
      year: 2026,
      unit: unitId(unit),
      topics: topics.map((topic) => stableId('topic', topic)),
      summary,
      ...(profile && { exemplar: stableId('exemplar', profile.slug) }),
      ...(modelType && { modelType: stableId('model-type', modelType) }),
      criteria: met.map(({ item, evidence }) => {
        const set = findSet(unit);
        return { set: stableId('criteria-set', set), item: itemId(set, item), evidence };
      }),
      ...(endorsement && { endorsement: { day: endorsement[0], present: endorsement[1], inFavour: endorsement[2] } }),
      ...(agreedOn && { agreedOn, agreement: 'Gặp trực tiếp, có chữ ký trong biên bản họp (minh họa).' }),
      support,
      weaknesses,
    },
    steps: steps.map((step) => composeStep(unit, step)),
  };
}

function composeStep<S extends string>(unit: string, { on, to, reason }: { on: string; to: S; reason?: string }) {
  return { at: toTime(`${on}T09:00`), to, ...getActor(unit, to), ...(reason && { reason }) };
}

/** A unit's focal person hands in, the office above takes it or sends it back. */
function getActor(unit: string, to: string): { by: string; byName: string } {
  const office = accounts.find(({ slug }) => slug === (unit.endsWith('-lang-son') ? 'thuong-truc.so-ngoai-vu' : 'thuong-truc.lam-dong'));
  if (to !== 'submitted' && to !== 'sent') return { by: accountId(office?.slug ?? ''), byName: office?.name ?? '' };
  const focal = accounts.find((account) => account.role === 'focal' && account.unit === unit);
  const name = units.find(({ slug }) => slug === unit)?.name.replace('Ủy ban nhân dân ', '') ?? unit;
  return { by: accountId(focal?.slug ?? unit), byName: focal?.name ?? `Cán bộ đầu mối ${name} (minh họa)` };
}

function composeNomination(source: (typeof nominations)[number]) {
  const { slug, kind, origin = 'web', about, place, text, voice, exemplar, receivedAt, assignee, unit, moves, answers = [], note, code, sender } = source;
  return {
    id: stableId('nomination', slug),
    data: {
      kind,
      origin,
      language: 'vi',
      about,
      place,
      text,
      receivedAt: toTime(receivedAt),
      ...(exemplar && { exemplar: stableId('exemplar', exemplar) }),
      ...(unit && { unit: unitId(unit) }),
      ...(sender && { mayKeep: true, senderName: sender[0], senderContact: sender[1] }),
      note: [note, code && `Mã theo dõi để thử: ${code}`].filter(Boolean).join('\n'),
    },
    ...(assignee && { assignee: accountId(assignee) }),
    ...(voice && { voice: `${voice}.mp3` }),
    ...(code && { code }),
    moves: moves.map(({ at, to }) => ({ at: toTime(at), to })),
    answers: answers.map((answer) => ({ language: 'vi', ...answer, at: toTime(answer.at), ...(answer.voice && { voice: `${answer.voice}.mp3` }) })),
  };
}
