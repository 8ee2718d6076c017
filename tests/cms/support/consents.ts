import type { Consent, ConsentProof, Exemplar } from '../../../cms/payload-types.ts';
import type { Account, Answer, Newsroom } from './newsroom.ts';

/** A signed paper, as far as its first bytes tell. */
export const paper = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1>>\nstartxref\n28\n%%EOF\n',
);

export async function uploadProof(
  newsroom: Newsroom,
  account: Account,
  bytes: Uint8Array = paper,
  name = 'giay-dong-y.pdf',
): Promise<Answer<{ doc: ConsentProof; errors: { message: string }[] }>> {
  const form = new FormData();
  form.append('file', new File([bytes as BlobPart], name, { type: 'application/pdf' }));
  form.append('_payload', '{}');
  return newsroom.ask(account, 'POST', '/consent-proofs', form);
}

type Given = Answer<{ doc: Consent; errors: { data?: { errors?: { message: string }[] } }[] }>;

/** Records a consent through the REST API; by default a grown-up's own, for the site, in every language. */
export async function recordConsent(
  newsroom: Newsroom,
  account: Account,
  data: Partial<Record<keyof Consent, unknown>> = {},
): Promise<Given> {
  const proof = data.proofs ?? [{ voice: 'self', file: (await uploadProof(newsroom, account)).body.doc.id }];
  return newsroom.ask(account, 'POST', '/consents?depth=0', {
    title: 'Bà Ka Thử',
    ground: 'consent',
    givenAt: '2026-01-05T05:00:00.000Z',
    purposes: ['publish'],
    channels: ['site'],
    allLanguages: true,
    age: 'adult',
    ...data,
    proofs: proof,
  });
}

/** Gives an exemplar what it needs to be published. */
export async function giveConsent(
  newsroom: Newsroom,
  account: Account,
  exemplar: string,
  data: Partial<Record<keyof Consent, unknown>> = {},
): Promise<Consent> {
  const answer = await recordConsent(newsroom, account, { exemplar, ...data });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.doc;
}

let made = 0;

/** A person's profile as a draft, under a name of its own. @returns its id */
export async function makeExemplar(
  newsroom: Newsroom,
  account: Account,
  data: Partial<Exemplar> = {},
): Promise<string> {
  made += 1;
  const { body } = await newsroom.ask<{ doc: Exemplar }>(account, 'POST', '/exemplars?draft=true', {
    type: 'person',
    name: `Bà Ka Thử ${made}`,
    ...data,
  });
  return body.doc.id;
}
