import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Exemplar, Recognition, Report } from '../../cms/payload-types.ts';
import type { ReportStanding } from '../../cms/programme/reports/endpoints.ts';
import type { FigureGroupId } from '../../cms/programme/reports/figures/figure-groups.ts';
import type { FigureLine } from '../../cms/programme/reports/figures/figure-lines.ts';
import { needPrograms } from '../support/needed-programs.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { readOfficeFiles } from './support/office-files.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { makeSection } from './support/stories.ts';

needPrograms('docx', 'openpyxl');

const newsroom = await openNewsroom();
const { payload, sql } = newsroom;

const addUnit = async (name: string, level: 'province' | 'commune', parent?: string) =>
  (await payload.create({ collection: 'units', data: { name, level, ...(parent ? { parent } : {}) } })).id;

const province = await addUnit('Tỉnh Lâm Đồng', 'province');
const commune = await addUnit('Xã Di Linh', 'commune', province);
const silent = await addUnit('Xã Bảo Lâm', 'commune', province);
const focal = await newsroom.hire('focal', { unit: commune });
const other = await newsroom.hire('focal', { unit: silent });
const office = await newsroom.hire('emulation', { unit: province });
const reporter = await newsroom.hire('reporter');
const noon = (day: string) => `${day}T05:00:00.000Z`;

await payload.create({
  collection: 'plans',
  data: {
    name: 'Kế hoạch',
    state: 'draft',
    unit: province,
    from: noon('2026-01-01'),
    quotas: [{ what: 'registered', level: 'commune', minimum: 4 }],
  },
});
await payload.update({ collection: 'plans', where: {}, data: { state: 'issued' } });
const set = await payload.create({
  collection: 'criteria-sets',
  data: {
    name: 'Tiêu chí của xã',
    scope: 'unit',
    unit: commune,
    coverage: 'aspect',
    items: [{ text: 'Gương mẫu.' }],
  },
});

let made = 0;
async function addRegistration(unit: string, type: Exemplar['type'], accepted: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'registrations',
    data: { name: `Người ${(made += 1)}`, type, year: 2026, unit, state: 'accepted' },
  });
  const history = [
    { at: '2025-12-31T10:00:00.000Z', to: 'submitted', by: 'x', byName: 'x' },
    { at: accepted, to: 'accepted', by: 'x', byName: 'x' },
  ];
  await sql.query('UPDATE registrations SET history = $2 WHERE id = $1', [id, JSON.stringify(history)]);
  return id;
}

type Honour = Pick<Recognition, 'title' | 'level' | 'date' | 'occasion' | 'state'>;

async function addExemplar(
  unit: string,
  honours: Partial<Honour>[],
  data: Partial<Exemplar> = {},
): Promise<string> {
  const { id } = await payload.create({
    collection: 'exemplars',
    draft: true,
    data: { name: `Bà ${(made += 1)}`, type: 'person', unit, ...data },
  });
  await sql.query("UPDATE exemplars SET _status = 'published' WHERE id = $1", [id]);
  for (const honour of honours)
    await payload.create({
      collection: 'recognitions',
      data: { exemplar: id, state: 'confirmed', ...honour },
    });
  return id;
}

async function addStory(data: object, publishedAt: string): Promise<string> {
  const section = await makeSection(newsroom);
  await payload.update({ collection: 'sections', id: section.id, data: { owner: province } });
  const { id } = await payload.create({
    collection: 'stories',
    draft: true,
    data: {
      title: `Bài ${(made += 1)}`,
      summary: 'Tóm tắt.',
      language: 'vi',
      format: 'article',
      section: section.id,
      ...data,
    },
  });
  await sql.query('UPDATE stories SET on_site = true, published_at = $2 WHERE id = $1', [id, publishedAt]);
  return id;
}

// The first moment of 2026 in Việt Nam is within the period, the first of July no longer.
await addRegistration(commune, 'person', '2025-12-31T17:00:00.000Z');
await addRegistration(commune, 'person', '2026-06-30T16:59:59.000Z');
const model = await addRegistration(commune, 'model', '2026-03-01T05:00:00.000Z');
await addRegistration(commune, 'household', '2026-06-30T17:00:00.000Z');
await addRegistration(province, 'collective', '2026-02-01T05:00:00.000Z');
await addRegistration(silent, 'person', '2026-02-01T05:00:00.000Z');
await addExemplar(
  commune,
  [
    { title: 'Giấy khen', level: 'commune', date: noon('2025-11-01'), occasion: 'regular' },
    { title: 'Bằng khen', level: 'province', date: noon('2026-05-19'), occasion: 'thematic' },
    { title: 'Huân chương', level: 'central', date: noon('2026-09-02'), occasion: 'regular' },
    { title: 'Kỷ niệm chương', level: 'ministry', date: noon('2026-03-01'), state: 'draft' },
    { title: 'Kỷ niệm chương', level: 'ministry', date: noon('2026-03-02'), state: 'revoked' },
  ],
  { criteria: [{ set: set.id, item: set.items[0]?.id ?? '', evidence: 'Quyết định 12.' }] },
);
await addExemplar(commune, [{ title: 'Giấy khen', level: 'commune', date: noon('2026-01-05') }]);
await addExemplar(province, [
  { title: 'Bằng khen', level: 'ministry', date: noon('2026-04-01'), occasion: 'sudden' },
]);
await addStory({ unit: commune }, '2026-02-01T05:00:00.000Z');
await addStory({ unit: commune, language: 'kpm' }, '2026-02-01T05:00:00.000Z');
await addStory({ unit: commune, format: 'audio' }, '2026-02-01T05:00:00.000Z');
await addStory({}, '2026-02-01T05:00:00.000Z');
await addStory({ unit: commune }, '2026-07-01T05:00:00.000Z');

for (const state of ['accepted', 'declined', 'accepted'] as const) {
  const { id } = await payload.create({
    collection: 'nominations',
    data: { kind: 'nominate', origin: 'paper', language: 'vi', about: 'Ông K’Tư', text: 'Giúp xóm.', state },
  });
  await sql.query('UPDATE nominations SET unit_id = $2, state = $3, received_at = $4 WHERE id = $1', [
    id,
    commune,
    state,
    '2026-06-30T16:00:00Z',
  ]);
}

const half = { period: 'half1', year: 2026 };
const whole = {
  number: 5,
  symbol: 'BC-UBND',
  signedOn: noon('2026-07-05'),
  signedAt: 'Di Linh',
  parentBody: 'UBND tỉnh Lâm Đồng',
  addressees: 'Ủy ban nhân dân tỉnh Lâm Đồng',
  bases: 'Căn cứ Luật Thi đua, khen thưởng\nCăn cứ Kế hoạch số 12/KH-UBND;',
  recipients: 'Sở Nội vụ',
  authority: 'TM. Ủy ban nhân dân',
  office: 'Chủ tịch',
  signer: 'K’Brẻo',
  results: 'Phát hiện nhiều gương mới.\nNhân rộng ở 3 thôn.',
  tasks: 'Tiếp tục bồi dưỡng.',
};

async function begin(by: Account, more: object = {}): Promise<Report> {
  const data = { ...half, layout: 'state', ...whole, ...more };
  const { status, body } = await newsroom.ask<{ doc: Report }>(by, 'POST', '/reports?depth=0', data);
  expect([status, body]).toEqual([201, expect.anything()]);
  return body.doc;
}

const standing = async (by: Account, id: string) =>
  (await newsroom.ask<ReportStanding>(by, 'GET', `/reports/${id}/standing`)).body;
const sign = (by: Account, id: string) => newsroom.ask<Refusal>(by, 'POST', `/reports/${id}/sign`, {});
const bytes = async (by: Account, path: string) =>
  new Uint8Array(await (await newsroom.download(by, path)).arrayBuffer());

function count(lines: readonly FigureLine[], group: FigureGroupId, ...of: string[]): number {
  return lines
    .filter((line) => line.group === group && of.every((word) => line.of.includes(word)))
    .reduce((sum, line) => sum + line.count, 0);
}

async function ask(question: string, units: string[]): Promise<number> {
  const { rows } = await sql.query<{ n: string }>(`SELECT count(*) AS n FROM ${question}`, [units]);
  return Number(rows[0]?.n);
}

const inHalf = (column: string) =>
  `(${column} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date BETWEEN '2026-01-01' AND '2026-06-30'`;

/** Every figure once more, each by a question of its own. */
async function countApart(units: string[]) {
  const awards = `recognitions x WHERE x.state = 'confirmed' AND x.unit_id = ANY($1) AND ${inHalf('x.date')}`;
  const accepted = `registrations r, LATERAL (SELECT (r.history -> -1 ->> 'at')::timestamptz AS at) last
    WHERE r.state = 'accepted' AND r.unit_id = ANY($1) AND ${inHalf('last.at')}`;
  const stories = (of: string) => `stories s JOIN sections c ON c.id = s.section_id
    WHERE s.on_site AND ${inHalf('s.published_at')} AND (s.unit_id = ANY($1)
      OR s.unit_id IS NULL AND c.owner_id = ANY($1)) AND ${of}`;
  const profiles = "exemplars e WHERE e._status = 'published' AND e.unit_id = ANY($1)";
  return {
    registered: await ask(accepted, units),
    persons: await ask(`${accepted} AND r.type = 'person'`, units),
    recognised: await ask(awards, units),
    provincial: await ask(`${awards} AND x.level = 'province' AND x.occasion = 'thematic'`, units),
    unsaid: await ask(`${awards} AND x.occasion IS NULL`, units),
    rewarded: await ask(`(SELECT DISTINCT x.exemplar_id FROM ${awards}) AS each`, units),
    stories: await ask(stories("s.format NOT IN ('audio', 'video')"), units),
    koho: await ask(stories("s.format = 'article' AND s.language = 'kpm'"), units),
    broadcasts: await ask(stories("s.format IN ('audio', 'video')"), units),
    profiles: await ask(profiles, units),
    nominated: await ask(`nominations n WHERE n.unit_id = ANY($1) AND ${inHalf('n.received_at')}`, units),
    taken: await ask(`nominations n WHERE n.unit_id = ANY($1) AND n.state = 'accepted'`, units),
    proven: await ask(`${profiles} AND e.id IN (SELECT _parent_id FROM exemplars_criteria)`, units),
  };
}

function countShown(lines: readonly FigureLine[]) {
  return {
    registered: count(lines, 'registered'),
    persons: count(lines, 'registered', 'Cá nhân'),
    recognised: count(lines, 'recognised'),
    provincial: count(lines, 'recognised', 'Cấp tỉnh', 'Phong trào thi đua, chuyên đề'),
    unsaid: count(lines, 'recognised', 'Chưa ghi'),
    rewarded: count(lines, 'exemplars', 'Được công nhận, khen thưởng trong kỳ'),
    stories: count(lines, 'stories'),
    koho: count(lines, 'stories', 'K’Ho'),
    broadcasts: count(lines, 'broadcasts'),
    profiles: count(lines, 'evidence', 'Hồ sơ điển hình trên trang'),
    nominated: count(lines, 'nominations'),
    taken: count(lines, 'nominations', 'Đã tiếp nhận'),
    proven: count(lines, 'evidence', 'Có ghi tiêu chí đạt kèm minh chứng'),
  };
}

describe('a report', () => {
  test('counts what an independent question counts, of its unit alone', async () => {
    const { id } = await begin(focal);
    const { lines, missing } = (await standing(focal, id)).figures;
    expect(countShown(lines)).toEqual(await countApart([commune]));
    expect(countShown(lines)).toMatchObject({
      registered: 3,
      recognised: 2,
      stories: 2,
      broadcasts: 1,
      koho: 1,
    });
    expect(count(lines, 'exemplars', 'Trong đó được khen ở cấp cao hơn trước')).toBe(1);
    expect(count(lines, 'units', 'Có bộ tiêu chí riêng')).toBe(1);
    // Accepted in July, for the year: the duty of 4 is done.
    expect(count(lines, 'units', 'Còn thiếu chỉ tiêu của năm')).toBe(0);
    expect(missing).toEqual([]);
  });

  test('says who is behind with the duties of the year, and by how much', async () => {
    const { id } = await begin(other);
    const { lines } = (await standing(other, id)).figures;
    expect(lines.filter(({ group }) => group === 'behind')).toEqual([
      { group: 'behind', of: ['Xã Bảo Lâm'], count: 3 },
    ]);
  });

  test('is signed once it is whole, and then stays as it was', async () => {
    const { id } = await begin(focal, { signer: '', results: '', number: null });
    expect((await standing(focal, id)).problems).toEqual([
      'Chưa có số, ký hiệu.',
      'Chưa có họ tên người ký.',
      'Chưa viết phần kết quả.',
    ]);
    expect((await sign(focal, id)).status).toBe(409);
    expect((await newsroom.ask(focal, 'PATCH', `/reports/${id}`, whole)).status).toBe(200);
    expect((await sign(focal, id)).status).toBe(200);
    expect((await sign(focal, id)).status).toBe(409);
    const before = await payload.findByID({ collection: 'reports', id, depth: 0 });
    const draw = async () =>
      strFromU8(unzipSync(await bytes(focal, `/reports/${id}/docx`))['word/document.xml']!);
    const drawn = await draw();
    for (const change of [
      { results: 'Khác' },
      { number: 6 },
      { year: 2025 },
      { state: 'draft' },
      { figures: {} },
    ])
      await newsroom.ask(focal, 'PATCH', `/reports/${id}`, change);
    await sql.query("UPDATE registrations SET state = 'returned' WHERE id = $1", [model]);
    await sql.query("UPDATE units SET name = 'Xã Di Linh Mới' WHERE id = $1", [commune]);
    const { changes, figures } = await standing(focal, id);
    expect(changes?.figures).toEqual([
      { title: 'Điển hình đăng ký được nhận trong kỳ', of: ['Mô hình'], before: 1, now: 0 },
      {
        title: 'Kế hoạch, tiêu chí, chỉ tiêu của các đơn vị',
        of: ['Còn thiếu chỉ tiêu của năm'],
        before: 0,
        now: 1,
      },
      { title: 'Đơn vị còn thiếu chỉ tiêu của năm', of: ['Xã Di Linh Mới'], before: 0, now: 1 },
    ]);
    expect(count(figures.lines, 'registered', 'Mô hình')).toBe(1);
    const after = await payload.findByID({ collection: 'reports', id, depth: 0 });
    expect(after).toEqual({ ...before, updatedAt: after.updatedAt });
    expect(await draw()).toBe(drawn);
    const refused = await newsroom.ask<Refusal>(focal, 'PATCH', `/reports/${id}`, { results: 'Khác' });
    expect([refused.status, readRefusal(refused.body)]).toEqual([400, expect.stringContaining('giữ nguyên')]);
    expect((await newsroom.ask(focal, 'DELETE', `/reports/${id}`)).status).toBe(403);
    await sql.query("UPDATE registrations SET state = 'accepted' WHERE id = $1", [model]);
    await sql.query("UPDATE units SET name = 'Xã Di Linh' WHERE id = $1", [commune]);
  });

  test('cannot be changed by who saves it while it is signed', async () => {
    const { id } = await begin(focal, { period: 'any', from: noon('2026-01-02'), to: noon('2026-01-03') });
    const [signed] = await Promise.all([
      sign(focal, id),
      ...[1, 2, 3, 4].map((n) => newsroom.ask(focal, 'PATCH', `/reports/${id}`, { results: `Lời ${n}` })),
    ]);
    const report = await payload.findByID({ collection: 'reports', id, depth: 0 });
    expect([signed?.status, report.state, Boolean(report.figures)]).toEqual([200, 'signed', true]);
  });

  test('of a parent sums its signed children, names the missing and tells who signed afterwards', async () => {
    const { id } = await begin(office, { symbol: 'BC-UBND', signedAt: 'Đà Lạt' });
    const { figures } = await standing(office, id);
    expect(figures.missing).toEqual(['Xã Bảo Lâm']);
    expect(figures.parts.map(({ unit, number }) => [unit, number])).toEqual([['Xã Di Linh', '05/BC-UBND']]);
    expect(countShown(figures.lines)).toEqual(await countApart([province, commune]));
    expect(count(figures.lines, 'units', 'Đơn vị trong báo cáo')).toBe(2);
    expect((await sign(office, id)).status).toBe(200);
    const late = await begin(other);
    expect((await sign(other, late.id)).status).toBe(200);
    const after = await standing(office, id);
    expect(after.figures.missing).toEqual(['Xã Bảo Lâm']);
    expect(after.changes?.reported).toEqual(['Xã Bảo Lâm']);
  });

  test('of one unit is nobody else’s', async () => {
    const { id } = await begin(focal);
    for (const by of [other, reporter])
      for (const path of ['', '/standing', '/docx', '/xlsx'])
        expect((await newsroom.download(by, `/reports/${id}${path}`)).status, path).not.toBe(200);
    expect((await sign(other, id)).status).toBe(404);
    expect((await sign(reporter, id)).status).toBe(403);
  });

  test.each([
    [{ period: 'any', from: noon('2026-05-02'), to: noon('2026-05-01') }, 'trước ngày bắt đầu'],
    [{ period: 'half1', year: null }, 'Hãy ghi năm'],
    [{ number: 0 }, 'số nguyên'],
    [{ symbol: 'BC'.repeat(40) }, 'Dài quá'],
  ])('with %j is refused at its field', async (more, sentence) => {
    const { status, body } = await newsroom.ask<Refusal>(focal, 'POST', '/reports', {
      ...half,
      layout: 'state',
      ...whole,
      ...more,
    });
    expect([status, readRefusal(body)]).toEqual([400, expect.stringContaining(sentence)]);
  });
});

describe('the papers of a report', () => {
  test('follow the official layout, and hold the same figures as the screen', async () => {
    const { id } = await begin(focal);
    const { lines } = (await standing(focal, id)).figures;
    const [docx, xlsx] = [
      await bytes(focal, `/reports/${id}/docx`),
      await bytes(focal, `/reports/${id}/xlsx`),
    ];
    const read = readOfficeFiles(docx, xlsx);
    expect(read).toMatchObject({ page: [21, 29.7], margins: [2, 2, 3, 1.5], firstPageDiffers: true });
    expect(read.font).toContain('Times New Roman');
    const [head, ...tables] = read.tables;
    const foot = tables.pop();
    expect(head).toEqual([
      [
        expect.stringMatching(/^UBND TỈNH LÂM ĐỒNG\nXÃ DI LINH\n/),
        expect.stringContaining('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'),
      ],
      ['Số: 05/BC-UBND', 'Di Linh, ngày 05 tháng 7 năm 2026'],
    ]);
    expect(foot?.[0]).toEqual([
      'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT.',
      expect.stringMatching(/^TM\. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n+K’Brẻo$/),
    ]);
    const words = read.paragraphs.join('\n');
    expect(words).toContain('BÁO CÁO\nCông tác phát hiện');
    expect(words).toContain('Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng');
    expect(words).toContain('Căn cứ Luật Thi đua, khen thưởng;\nCăn cứ Kế hoạch số 12/KH-UBND.');
    expect(words).toContain('Tiếp tục bồi dưỡng./.');
    const registered = lines.filter(({ group }) => group === 'registered');
    expect(tables[0]).toEqual([
      ['Loại điển hình', 'Số đăng ký'],
      ...registered.map(({ of, count: n }) => [...of, String(n)]),
      ['Cộng', String(count(lines, 'registered'))],
    ]);
    const cells = (read.sheets['Số liệu'] ?? []).map((row) => row.filter((cell) => cell !== null));
    for (const { of, count: n } of lines) {
      const row = cells.find((each) => of.every((word, index) => each[index] === word));
      expect(row?.[of.length], of.join(', ')).toBe(n);
    }
    expect(read.sheets['Theo đơn vị']?.[1]?.slice(0, 3)).toEqual(['Xã Di Linh', 'riêng đơn vị', 3]);
  });

  test('are whole packages of well-formed XML, with page numbers on top from the second page on', async () => {
    const { id } = await begin(focal, { results: '=1+1 & <b>“K’Ho”</b>', issuer: '=cmd|calc' });
    const files = unzipSync(await bytes(focal, `/reports/${id}/docx`));
    const names = Object.keys(files);
    expect(names).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml']),
    );
    const document = strFromU8(files['word/document.xml']!);
    expect(document).toContain('=1+1 &amp; &lt;b&gt;“K’Ho”&lt;/b&gt;');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toContain('<w:titlePg/>');
    expect(strFromU8(files['docProps/core.xml']!)).toContain('<cp:lastModifiedBy>Xã Di Linh<');
    const headers = names
      .filter((name) => /^word\/header\d+\.xml$/.test(name))
      .map((name) => strFromU8(files[name]!));
    expect(headers.map((text) => text.includes('PAGE')).toSorted()).toEqual([false, true]);
    const sheets = unzipSync(await bytes(focal, `/reports/${id}/xlsx`));
    expect(Object.keys(sheets)).toContain('xl/worksheets/sheet1.xml');
    expect(strFromU8(sheets['xl/worksheets/sheet1.xml']!)).not.toContain('<f>');
  });

  test('of a Party body have the head of the Party', async () => {
    const { id } = await begin(office, { layout: 'party', number: 36, symbol: 'BC/TU', addressees: '' });
    const read = readOfficeFiles(
      await bytes(office, `/reports/${id}/docx`),
      await bytes(office, `/reports/${id}/xlsx`),
    );
    expect(read.tables[0]?.[0]).toEqual([
      expect.stringMatching(/\n\*$/),
      expect.stringContaining('ĐẢNG CỘNG SẢN VIỆT NAM'),
    ]);
    expect(read.tables[0]?.[1]?.[0]).toBe('Số 36-BC/TU');
    expect(read.tables.at(-1)?.[0]?.[0]).toBe('Nơi nhận:\n- Sở Nội vụ;\n- Lưu Văn phòng.');
  });
});
