import type { CollectionSlug } from 'payload';
import type { Role } from '../../../cms/platform/access/roles.ts';
import type { TableSlug } from '../../../cms/platform/access/table.ts';
import type { Newsroom } from './newsroom.ts';
import type { Staff } from './staff.ts';

/** What decides who may do what with a document. */
export interface Facts {
  /** Who made it. */
  owner?: Role;
  /** Whose unit it belongs to, seen from the contributor's and the editor's. */
  unit?: 'own' | 'below' | 'other';
  language?: 'vi' | 'kpm';
  published?: boolean;
  /** For accounts: whose it is. */
  account?: Role;
}

interface Kind {
  /** The documents that are tried: one is enough where only the role decides. */
  variants: readonly Facts[];
  data: (facts: Facts, units: Record<'own' | 'below' | 'other', string>) => Record<string, unknown>;
  /** A change that everybody who may change it may make. */
  change: Record<string, unknown>;
}

let made = 0;
const named = (data: Record<string, unknown> = {}): Kind => ({
  variants: [{}, { published: false }],
  data: ({ published }) => ({
    name: `Danh mục ${(made += 1)}`,
    ...data,
    ...(published === false ? { _status: 'draft' } : {}),
  }),
  change: { description: 'Sửa' },
});

/** How to make a document of each collection. A new collection needs a line here, or the test of the table fails. */
export const kinds: Partial<Record<TableSlug, Kind>> = {
  stories: {
    variants: [
      { owner: 'reporter', unit: 'other', language: 'vi' },
      { owner: 'contributor', unit: 'own', language: 'vi' },
      { owner: 'contributor', unit: 'other', language: 'vi' },
      { unit: 'own', language: 'vi' },
      { unit: 'below', language: 'kpm' },
    ],
    data: ({ language, unit }, units) => ({
      title: `Bài ${(made += 1)}`,
      language,
      format: 'article',
      ...(unit ? { unit: units[unit] } : {}),
    }),
    change: { kicker: 'Sửa' },
  },
  exemplars: {
    variants: [
      { unit: 'other', published: false },
      { unit: 'own', published: false },
      { unit: 'other', published: true },
    ],
    data: ({ unit, published }, units) => ({
      name: `Ông ${(made += 1)}`,
      type: 'person',
      ...(unit ? { unit: units[unit] } : {}),
      _status: published ? 'published' : 'draft',
    }),
    change: { headline: 'Sửa' },
  },
  media: {
    variants: [{ owner: 'contributor' }, { owner: 'reporter' }, {}],
    data: () => ({ credit: 'Thử', licence: 'own', alt: 'Thử' }),
    change: { credit: 'Sửa' },
  },
  'claim-sources': {
    variants: [{ owner: 'contributor' }, { owner: 'reporter' }, {}],
    data: () => ({ title: `Báo cáo ${(made += 1)}`, kind: 'document' }),
    change: { number: '12/BC' },
  },
  consents: {
    variants: [{ owner: 'contributor' }, { owner: 'reporter' }, {}],
    data: () => ({ title: `Người ${(made += 1)}`, ground: 'consent', allLanguages: true }),
    change: { withdrawalNote: 'Sửa' },
  },
  'consent-proofs': {
    variants: [
      { owner: 'contributor' },
      { owner: 'reporter' },
      {},
      { unit: 'own' },
      { unit: 'below' },
      { unit: 'other' },
    ],
    data: ({ unit }, units) => (unit ? { unit: units[unit] } : {}),
    change: {},
  },
  'interface-texts': {
    variants: [{ language: 'vi' }, { language: 'kpm' }],
    data: ({ language }) => ({ language: language, texts: {} }),
    change: { texts: {} },
  },
  partners: {
    variants: [{}],
    data: () => ({ name: 'Báo bạn', url: 'https://bao.example.vn/nhan', events: ['article.withdrawn'] }),
    change: { name: 'Báo bạn, tên mới' },
  },
  glossary: {
    variants: [{ language: 'vi' }, { language: 'kpm' }],
    data: ({ language }) => ({
      sourceLanguage: language === 'vi' ? 'en' : 'vi',
      language,
      term: `từ ${(made += 1)}`,
      translation: 'từ',
    }),
    change: { note: 'Sửa' },
  },
  sections: {
    variants: [{ unit: 'own' }, { unit: 'below' }, { unit: 'other' }, {}, { unit: 'own', published: false }],
    data: ({ unit, published }, units) => ({
      name: `Chuyên mục ${(made += 1)}`,
      type: 'column',
      ...(unit ? { owner: units[unit] } : {}),
      ...(published === false ? { _status: 'draft' } : {}),
    }),
    change: { description: 'Sửa' },
  },
  topics: named(),
  units: named({ level: 'commune' }),
  places: {
    ...named(),
    data: ({ published }) => ({
      name: `Xã ${(made += 1)}`,
      type: 'commune',
      code: `${made}`.padStart(5, '0'),
      ...(published === false ? { _status: 'draft' } : {}),
    }),
  },
  movements: named(),
  'criteria-sets': named({ scope: 'general', coverage: 'aspect', items: [{ text: 'Gương mẫu.' }] }),
  'model-types': named(),
  evaluations: {
    variants: [
      { unit: 'own', published: false },
      { unit: 'below', published: false },
      { unit: 'other', published: false },
      { unit: 'other', published: true },
    ],
    data: () => ({ date: '2026-05-19T05:00:00.000Z', effect: 'Còn tốt.', verdict: 'continue' }),
    change: { nextDue: '2027-05-19T05:00:00.000Z' },
  },
  recognitions: {
    variants: [
      { unit: 'own', published: false },
      { unit: 'below', published: false },
      { unit: 'other', published: false },
      { owner: 'reporter', unit: 'other', published: false },
    ],
    data: () => ({ title: `Giấy khen ${(made += 1)}`, level: 'commune' }),
    change: { number: '12/QĐ-UBND' },
  },
  holds: {
    variants: [{ unit: 'own' }, { unit: 'below' }, { unit: 'other' }],
    data: () => ({ kind: 'press', since: '2026-05-19T05:00:00.000Z', reason: 'Đang xác minh.' }),
    change: { reason: 'Còn xác minh.' },
  },
  proposals: {
    variants: [
      { unit: 'own', published: false },
      { unit: 'below', published: false },
      { unit: 'other', published: false },
    ],
    data: () => ({ summary: 'Giúp xóm.' }),
    change: { summary: 'Giúp cả thôn.' },
  },
  awards: {
    variants: [{}],
    data: () => ({
      name: `Danh hiệu ${(made += 1)}`,
      form: 'example',
      grants: [{ level: 'commune', basis: 'Quyết định của đơn vị' }],
    }),
    change: { note: 'Sửa' },
  },
  reports: {
    variants: [
      { unit: 'own', published: false },
      { unit: 'below', published: false },
      { unit: 'other', published: false },
      { unit: 'other', published: true },
    ],
    data: ({ unit }, units) => ({
      period: 'year',
      year: 2026,
      layout: 'state',
      ...(unit ? { unit: units[unit] } : {}),
    }),
    change: { file: null },
  },
  plans: {
    variants: [
      { unit: 'own', published: false },
      { unit: 'below', published: false },
      { unit: 'other', published: false },
      { unit: 'other', published: true },
    ],
    data: ({ unit }, units) => ({ name: `Kế hoạch ${(made += 1)}`, ...(unit ? { unit: units[unit] } : {}) }),
    change: { url: 'https://tinh.example.vn/ke-hoach.pdf' },
  },
  registrations: {
    variants: [
      { unit: 'own', published: false },
      { unit: 'below', published: false },
      { unit: 'other', published: false },
      { unit: 'other', published: true },
    ],
    data: ({ unit }, units) => ({
      name: `Bà ${(made += 1)}`,
      type: 'person',
      year: 2026,
      ...(unit ? { unit: units[unit] } : {}),
    }),
    change: { support: [] },
  },
  nominations: {
    variants: [{ unit: 'own' }, { unit: 'below' }, { unit: 'other' }, {}, { owner: 'focal', unit: 'other' }],
    data: ({ unit }, units) => ({
      about: `Ông ${(made += 1)}`,
      kind: 'nominate',
      origin: 'phone',
      language: 'vi',
      text: 'Kể',
      ...(unit ? { unit: units[unit] } : {}),
    }),
    change: { note: 'Sửa' },
  },
  'nomination-voices': {
    variants: [{}, { owner: 'reporter' }],
    data: () => ({}),
    change: {},
  },
  reviews: {
    variants: [
      { unit: 'own', published: false },
      { unit: 'below', published: false },
      { unit: 'other', published: false },
      { unit: 'other', published: true },
    ],
    data: ({ unit }, units) => ({
      name: `Đợt xét ${(made += 1)}`,
      level: 'unit',
      year: 2026,
      meeting: { layout: 'state' },
      ...(unit ? { unit: units[unit] } : {}),
    }),
    change: { minutes: null },
  },
  'review-rules': {
    variants: [{}],
    data: () => ({
      name: `Quy định ${(made += 1)}`,
      level: 'unit',
      from: '2026-01-01T05:00:00.000Z',
      percent: 80,
      quorum: 67,
      days: 10,
      basis: 'Quy chế thi đua, khen thưởng.',
      pageMonths: 12,
      ballotMonths: 24,
    }),
    change: { to: '2027-01-01T05:00:00.000Z' },
  },
  clusters: {
    variants: [{ unit: 'own' }, { unit: 'below' }, { unit: 'other' }],
    data: ({ unit }, units) => ({
      name: `Cụm ${(made += 1)}`,
      year: 2026,
      ...(unit ? { unit: units[unit] } : {}),
    }),
    change: { watcher: 'Sửa' },
  },
  users: {
    variants: [{}],
    data: () => ({
      name: 'Người mới',
      email: `nguoi${(made += 1)}@toasoan.test`,
      role: 'reporter',
      password: 'một mật khẩu đủ dài',
    }),
    change: { name: 'Tên khác' },
  },
};

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A second of silence. */
const sound = Buffer.alloc(8_044, 128);
sound.write('RIFF', 0);
sound.writeUInt32LE(8_036, 4);
sound.write('WAVEfmt ', 8);
for (const [at, value] of [
  [16, 16],
  [24, 8_000],
  [28, 8_000],
  [40, 8_000],
] as const)
  sound.writeUInt32LE(value, at);
for (const [at, value] of [
  [20, 1],
  [22, 1],
  [32, 1],
  [34, 8],
] as const)
  sound.writeUInt16LE(value, at);
sound.write('data', 36);

/** Records that are of the unit of their exemplar. */
const ofExemplar: readonly TableSlug[] = ['evaluations', 'recognitions', 'proposals', 'holds'];

/** Makes a document with these facts, as the system itself. @returns its id */
export async function makeDocument(
  {
    newsroom,
    staff,
    units,
  }: { newsroom: Newsroom; staff: Staff['staff']; units: Record<'own' | 'below' | 'other', string> },
  slug: CollectionSlug & TableSlug,
  facts: Facts,
): Promise<string> {
  const kind = kinds[slug];
  if (!kind) throw new Error(`tests/cms/support/documents.ts has no line for “${slug}”.`);
  const subject = ofExemplar.includes(slug) ? await subjectOf() : {};
  const data: Record<string, unknown> = { ...kind.data(facts, units), ...subject };
  // One list a language: what an earlier try left makes room.
  if (slug === 'interface-texts')
    await newsroom.payload.delete({ collection: slug, where: { language: { equals: data.language } } });
  const isPublic = data._status === 'published';
  const { id } = await newsroom.payload.create({
    collection: slug,
    data: { ...data, ...(isPublic ? { _status: 'draft' } : {}) } as never,
    draft: slug === 'stories' || slug === 'exemplars',
    ...(slug === 'nomination-voices'
      ? { file: { data: sound, mimetype: 'audio/wav', name: `${(made += 1)}.wav`, size: sound.length } }
      : {}),
    ...(slug === 'media' || slug === 'consent-proofs'
      ? { file: { data: pixel, mimetype: 'image/png', name: `${(made += 1)}.png`, size: pixel.length } }
      : {}),
  });
  if (isPublic) await publishExemplar(newsroom, String(id));
  if (slug === 'registrations' && facts.published)
    await newsroom.payload.update({ collection: slug, id, data: { state: 'accepted' } });
  if (slug === 'reviews' && facts.published)
    await newsroom.sql.query("UPDATE reviews SET state = 'submitted' WHERE id = $1", [id]);
  if (slug === 'plans' && facts.published)
    await newsroom.payload.update({ collection: slug, id, data: { state: 'issued' } });
  if (slug === 'evaluations' && facts.published)
    await newsroom.payload.update({ collection: slug, id, data: { state: 'verified' } });
  if (slug === 'reports' && facts.published)
    await newsroom.payload.update({ collection: slug, id, data: { state: 'signed' } });
  if (facts.owner) {
    const owner = staff[facts.owner].user.id;
    await newsroom.sql.query(`UPDATE "${slug.replaceAll('-', '_')}" SET created_by_id = $1 WHERE id = $2`, [
      owner,
      id,
    ]);
    if (slug === 'stories')
      await newsroom.sql.query('UPDATE _stories_v SET version_created_by_id = $1 WHERE parent_id = $2', [
        owner,
        id,
      ]);
  }
  return String(id);

  /** Some records are of the unit of their exemplar. */
  async function subjectOf(): Promise<{ exemplar: string }> {
    const unit = facts.unit && units[facts.unit];
    const exemplar = await newsroom.payload.create({
      collection: 'exemplars',
      draft: true,
      data: { name: `Bà ${(made += 1)}`, type: 'person', ...(unit ? { unit } : {}) },
    });
    return { exemplar: exemplar.id };
  }
}

/** Brings an exemplar to the public, on a ground that needs nobody's consent. */
export async function publishExemplar({ payload }: Newsroom, id: string): Promise<void> {
  const reason = 'Danh nhân mất năm 1942, tư liệu lấy từ sách đã in.';
  await payload.create({
    collection: 'consents',
    data: { title: 'Danh nhân', exemplar: id, ground: 'historical', reason },
  });
  await payload.update({ collection: 'exemplars', id, data: { _status: 'published' } });
}
