import type { PayloadRequest } from 'payload';
import type { WithdrawalKind } from './certificate.ts';
import type { WithdrawnItem } from './take-down.ts';

interface Taken {
  kind: WithdrawalKind;
  title: string;
  reason: string;
  items: readonly WithdrawnItem[];
}

/** Keeps who took what off the site, and why. @returns id of the certificate */
export async function keepCertificate(
  req: PayloadRequest,
  { kind, title, reason, items }: Taken,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'withdrawals',
    data: {
      kind,
      title,
      reason,
      by: req.user?.name ?? 'Hệ thống',
      items: items.map((item) => ({ ...item })),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return id;
}
