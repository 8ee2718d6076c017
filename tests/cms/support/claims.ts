import type { ClaimReport } from '../../../cms/checks/verification/claim-report.ts';
import type { ClaimSource } from '../../../cms/payload-types.ts';
import type { Account, Answer, Newsroom } from './newsroom.ts';
import type { Refusal } from './refusal.ts';

type Kind = 'stories' | 'exemplars';
type Report = Answer<ClaimReport & Refusal>;

export function listClaims(newsroom: Newsroom, account: Account, kind: Kind, id: string): Promise<Report> {
  return newsroom.ask(account, 'GET', `/${kind}/${id}/claims`);
}

/** Decides on claims; the answer lists them anew. */
export function decideClaims(
  newsroom: Newsroom,
  account: Account,
  kind: Kind,
  id: string,
  act: object,
): Promise<Report> {
  return newsroom.ask(account, 'POST', `/${kind}/${id}/claims`, act);
}

/** @returns its id */
export async function makeClaimSource(
  newsroom: Newsroom,
  account: Account,
  data: Partial<ClaimSource> = {},
): Promise<string> {
  const { body } = await newsroom.ask<{ doc: ClaimSource }>(account, 'POST', '/claim-sources', {
    kind: 'document',
    title: 'Báo cáo của UBND xã',
    public: true,
    ...data,
  });
  return body.doc.id;
}
