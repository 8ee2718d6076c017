import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../cms/platform/access/roles.ts';
import type { Consent } from '../../cms/payload-types.ts';
import { recordConsent, uploadProof } from './support/consents.ts';
import { openNewsroom } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';

const secretName = 'Bà Ka Bí Mật';

const newsroom = await openNewsroom();
const team = await hireStaff(newsroom);
const proof = (await uploadProof(newsroom, team.staff.editor)).body.doc;
const proofs = [{ voice: 'self', file: proof.id }];
const consent = (await recordConsent(newsroom, team.staff.editor, { title: secretName, proofs })).body.doc;
await newsroom.payload.create({
  collection: 'exemplars',
  data: { name: 'Bà Ka Thử', type: 'person', unit: team.unit.id, _status: 'draft' },
  draft: true,
});
const { docs } = await newsroom.payload.findVersions({ collection: 'consents', where: {} });
const version = docs[0]?.id ?? '';

const outsiders = ['contributor', 'reporter', 'translator'] as const;
const readers = ['auditor', 'editor', 'publisher', 'administrator'] as const;

/** Every way in that a reader of the REST API has. */
function getAddresses(): string[] {
  const title = encodeURIComponent(secretName);
  return [
    `/consents/${consent.id}`,
    `/consents/${consent.id}?depth=5&draft=true&locale=all`,
    '/consents',
    '/consents?limit=0&depth=3&sort=title',
    `/consents?where[title][equals]=${title}`,
    `/consents?where[or][0][title][like]=Ka&where[or][1][id][exists]=true`,
    '/consents?select[title]=true&select[proofs]=true',
    '/consents?populate[consents][title]=true',
    `/consents/versions/${version}`,
    '/consents/versions?depth=2',
    `/consents/versions?where[version.title][equals]=${title}`,
    '/consents/versions?select[version]=true',
    '/consents?trash=true&draft=true',
    `/consent-proofs/${proof.id}`,
    '/consent-proofs?limit=0',
    `/consent-proofs/file/${proof.filename}`,
    `/consent-proofs/file/${proof.filename}?prefix=`,
    `/media/file/${proof.filename}`,
    `/media/file/..%2Fproofs%2F${proof.filename}`,
  ];
}

async function countLog(action: string): Promise<number> {
  const { rows } = await newsroom.sql.query('SELECT count(*)::int AS n FROM audit_events WHERE action = $1', [
    action,
  ]);
  return (rows[0] as { n: number }).n;
}

describe('what others recorded of a person', () => {
  test.each(outsiders)('is closed to a %s by every address', async (role) => {
    for (const path of getAddresses()) {
      const { body } = await newsroom.ask(team.staff[role], 'GET', path);
      const text = JSON.stringify(body);
      expect({
        path,
        leaks: text.includes(secretName) || text.includes(proof.filename ?? '?') || text.includes('%PDF'),
      }).toEqual({
        path,
        leaks: false,
      });
    }
    const counted = await newsroom.ask(team.staff[role], 'GET', '/consents/count?where[title][like]=Ka');
    expect(counted.body).toEqual({ totalDocs: 0 });
  });

  test('is closed to whoever is not signed in', async () => {
    for (const path of getAddresses()) {
      const { status, body } = await newsroom.ask(undefined, 'GET', path);
      expect({ path, open: status < 400 && JSON.stringify(body).includes(consent.id) }).toEqual({
        path,
        open: false,
      });
      expect(JSON.stringify(body)).not.toContain(secretName);
    }
  });

  test.each(outsiders)('is not found by a %s through a file that names it', async (role) => {
    const media = await newsroom.ask<{ doc: { id: string } }>(
      team.staff[role],
      'POST',
      '/media',
      await makePicture(consent.id),
    );
    const { id } = media.body.doc ?? { id: '' };
    for (const path of [
      `/media/${id}?depth=3`,
      '/media?depth=2&where[peopleShown.title][like]=Ka',
      `/media?where[peopleShown.title][equals]=${encodeURIComponent(secretName)}`,
      '/media?populate[consents][title]=true&depth=2',
      '/media?sort=peopleShown.title&depth=2',
    ]) {
      const { body } = await newsroom.ask<{ totalDocs?: number }>(team.staff[role], 'GET', path);
      expect(JSON.stringify(body)).not.toContain(secretName);
      expect([path, path.includes('where') ? (body.totalDocs ?? 0) : 0]).toEqual([path, 0]);
    }
  });

  test.each(outsiders)('is not changed or deleted by a %s', async (role) => {
    const account = team.staff[role];
    for (const [method, path] of [
      ['PATCH', `/consents/${consent.id}`],
      ['PATCH', `/consents?where[id][equals]=${consent.id}`],
      ['DELETE', `/consents/${consent.id}`],
      ['POST', `/consents/versions/${version}`],
      ['DELETE', `/consent-proofs/${proof.id}`],
    ] as const)
      await newsroom.ask(account, method, path, { title: 'Chiếm đoạt', createdBy: account.user.id });
    const kept = await newsroom.payload.findByID({ collection: 'consents', id: consent.id, depth: 0 });
    expect(kept).toMatchObject({ title: secretName, createdBy: team.staff.editor.user.id });
    expect(existsSync(join(newsroom.dataDir, 'proofs', proof.filename ?? ''))).toBe(true);
  });

  test.each(readers)('is open to the %s, and every reading is in the log', async (role) => {
    const account = team.staff[role as Role];
    for (const path of [
      `/consents/${consent.id}`,
      '/consents?depth=0',
      `/consents/versions/${version}`,
      '/consents/versions',
      `/consent-proofs/file/${proof.filename}`,
      `/consent-proofs/${proof.id}`,
    ]) {
      const before = await countLog('personalData.read');
      const { status } = await newsroom.ask(account, 'GET', path);
      expect({ path, status }).toEqual({ path, status: 200 });
      expect({ path, logged: (await countLog('personalData.read')) > before }).toEqual({
        path,
        logged: true,
      });
    }
  });

  test('an auditor changes nothing', async () => {
    const { auditor } = team.staff;
    expect((await recordConsent(newsroom, auditor, { proofs: [] })).status).toBe(403);
    expect((await newsroom.ask(auditor, 'PATCH', `/consents/${consent.id}`, { title: 'x' })).status).toBe(
      403,
    );
  });
});

describe('somebody who is not of the desk', () => {
  test('records a consent for an exemplar of the own unit, and reads that one alone', async () => {
    const { contributor, reporter } = team.staff;
    const own = await newsroom.payload.create({
      collection: 'exemplars',
      data: { name: 'Của xã', type: 'person', unit: team.unit.id },
      draft: true,
    });
    const made = await recordConsent(newsroom, contributor, { exemplar: own.id, title: 'Người của xã' });
    expect(made.status).toBe(201);
    const listed = await newsroom.ask<{ docs: Consent[] }>(contributor, 'GET', '/consents');
    expect(listed.body.docs.map(({ title }) => title)).toEqual(['Người của xã']);
    expect((await newsroom.ask(reporter, 'GET', `/consents/${made.body.doc.id}`)).status).toBe(404);
  });

  test('does not speak for exemplars of others, nor with their proofs', async () => {
    const { contributor, reporter } = team.staff;
    const strange = await newsroom.payload.create({
      collection: 'exemplars',
      data: { name: 'Của xã khác', type: 'person', unit: team.otherUnit.id },
      draft: true,
    });
    expect((await recordConsent(newsroom, contributor, { exemplar: strange.id })).status).toBe(400);
    expect((await recordConsent(newsroom, reporter, { exemplar: strange.id })).status).toBe(400);
    const borrowed = await recordConsent(newsroom, reporter, { proofs: [{ voice: 'self', file: proof.id }] });
    expect(borrowed.status).toBe(400);
  });

  test('a proof is what its bytes say, and its name tells nothing', async () => {
    const { reporter } = team.staff;
    const page = await uploadProof(newsroom, reporter, Buffer.from('<!doctype html><script>1</script>'));
    expect(page.status).toBe(400);
    expect(page.body.errors[0]?.message).toContain('không phải PDF');
    const cut = await uploadProof(newsroom, reporter, Buffer.from('%PDF-1.4 cụt'));
    expect(cut.body.errors[0]?.message).toContain('bị cụt hoặc hỏng');
    const taken = await uploadProof(newsroom, reporter, undefined, 'Ka Bí Mật, sinh 1960.pdf');
    expect(taken.body.doc.filename).toMatch(/^dong-y-[0-9a-f]{24}\.pdf$/);
  });

  test('what happens to a consent is in the log, without what stands in it', async () => {
    const before = await countLog('consent.changed');
    await newsroom.ask(team.staff.editor, 'PATCH', `/consents/${consent.id}`, { guardian: 'Ông Ka Kín' });
    expect(await countLog('consent.changed')).toBe(before + 1);
    const { rows } = await newsroom.sql.query(
      "SELECT detail::text AS detail FROM audit_events WHERE action = 'consent.changed' ORDER BY sequence DESC LIMIT 1",
    );
    expect((rows[0] as { detail: string }).detail).toContain('guardian');
    expect((rows[0] as { detail: string }).detail).not.toContain('Ka Kín');
  });
});

async function makePicture(person: string): Promise<FormData> {
  const { default: sharp } = await import('sharp');
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#123456' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('file', new File([bytes], 'anh.png', { type: 'image/png' }));
  form.append(
    '_payload',
    JSON.stringify({ credit: 'Toà soạn', licence: 'own', recognisable: 'people', peopleShown: [person] }),
  );
  return form;
}
