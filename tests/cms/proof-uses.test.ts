import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../cms/platform/environment/environment.ts';
import { applyRetention } from '../../cms/programme/retention/apply-retention.ts';
import { uploadProof } from './support/consents.ts';
import { openNewsroom } from './support/newsroom.ts';

const newsroom = await openNewsroom();
const { payload, sql } = newsroom;
const administrator = await newsroom.hire('administrator');
const publisher = await newsroom.hire('publisher');
const { id: unit } = await payload.create({
  collection: 'units',
  data: { name: 'Xã Di Linh', level: 'commune' },
});
const set = await payload.create({
  collection: 'criteria-sets',
  data: { name: 'Tiêu chí chung', scope: 'general', coverage: 'aspect', items: [{ text: 'Gương mẫu.' }] },
});

let made = 0;
const addProof = async () =>
  (await uploadProof(newsroom, administrator, undefined, `giay-${(made += 1)}.pdf`)).body.doc;
const addProfile = async () =>
  (
    await payload.create({
      collection: 'exemplars',
      draft: true,
      data: { name: 'Bà Ka Nhẹ', type: 'person', unit },
    })
  ).id;
const register = async (exemplar: string, minutes: string, file: string) =>
  (
    await payload.create({
      collection: 'registrations',
      data: {
        name: 'Bà Ka Nhẹ',
        type: 'person',
        year: 2026,
        unit,
        exemplar,
        state: 'draft',
        endorsement: { minutes },
        criteria: [{ set: set.id, item: set.items[0]?.id ?? '', evidence: 'Giấy khen', file }],
      },
    })
  ).id;
const recognise = async (exemplar: string, file: string) =>
  (
    await payload.create({
      collection: 'recognitions',
      data: { exemplar, title: 'Giấy khen', state: 'draft', file },
    })
  ).id;

/** Whether a proof is in the database, and its file on the disk. */
async function isThere({ id, filename }: { id: string; filename?: string | null }): Promise<boolean[]> {
  const { totalDocs } = await payload.count({ collection: 'consent-proofs', where: { id: { equals: id } } });
  return [totalDocs > 0, existsSync(join(readEnvironment().dataDir, 'proofs', filename ?? ''))];
}

test('a proof that any record names is not deleted, and the sentence says which', async () => {
  const [minutes, evidence, decision] = [await addProof(), await addProof(), await addProof()];
  const exemplar = await addProfile();
  await register(exemplar, minutes.id, evidence.id);
  await recognise(exemplar, decision.id);
  for (const [proof, user] of [
    [minutes, 'Đăng ký điển hình'],
    [evidence, 'Đăng ký điển hình'],
    [decision, 'Danh hiệu, khen thưởng'],
  ] as const) {
    const { status, body } = await newsroom.ask(administrator, 'DELETE', `/consent-proofs/${proof.id}`);
    expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining(`còn “${user}” dùng`)]);
    expect(await isThere(proof)).toEqual([true, true]);
  }
});

test('with a person who is forgotten go the papers that only his records had, with their files', async () => {
  const [minutes, evidence, decision, shared] = [
    await addProof(),
    await addProof(),
    await addProof(),
    await addProof(),
  ];
  const [exemplar, other] = [await addProfile(), await addProfile()];
  await register(exemplar, minutes.id, evidence.id);
  await register(exemplar, shared.id, shared.id);
  await recognise(exemplar, decision.id);
  await recognise(other, shared.id);
  const { status } = await newsroom.ask(publisher, 'POST', `/exemplars/${exemplar}/forget`, {
    reason: 'Bà yêu cầu.',
  });
  expect(status).toBe(200);
  for (const proof of [minutes, evidence, decision]) expect(await isThere(proof)).toEqual([false, false]);
  expect(await isThere(shared)).toEqual([true, true]);
});

test('with a record whose time is over goes its paper', async () => {
  const decision = await addProof();
  const id = await recognise(await addProfile(), decision.id);
  await sql.query("UPDATE recognitions SET updated_at = '2010-12-31' WHERE id = $1", [id]);
  await applyRetention(payload);
  expect(await isThere(decision)).toEqual([false, false]);
});
