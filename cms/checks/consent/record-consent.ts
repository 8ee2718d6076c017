import type { CollectionAfterChangeHook, CollectionAfterOperationHook, PayloadRequest } from 'payload';
import type { Consent, ConsentProof } from '../../payload-types.ts';
import { findChangedFields } from '../../platform/audit/changed-fields.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';

/** Operations that hand documents out. */
const readings = new Set(['find', 'findByID', 'findVersions', 'findVersionByID', 'findDistinct']);
const mostIds = 100;

/** Hook: what became of a consent is in the audit log, by the names of its fields, without what stands in them. */
export const recordConsentChange: CollectionAfterChangeHook<Consent> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const fields = operation === 'create' ? [] : findChangedFields({ ...previousDoc }, { ...doc });
  if (operation !== 'create' && fields.length === 0) return;
  await recordEvent(req, {
    action: 'consent.changed',
    subject: { collection: 'consents', id: doc.id, title: doc.title },
    detail: operation === 'create' ? { created: true, ground: doc.ground } : { fields },
  });
};

/** Hook: whoever reads consents is in the audit log, one line a reading. */
export const recordConsentRead = recordReading<Consent>('consents', ({ title }) => title);

/** Hook: the same for the list of proofs. */
export const recordProofRead = recordReading<ConsentProof>('consent-proofs', ({ filename }) => filename);

function recordReading<T extends { id: string }>(
  collection: 'consents' | 'consent-proofs',
  getTitle: (doc: T) => string | null | undefined,
): CollectionAfterOperationHook {
  return async ({ args, operation, req, result }) => {
    const isSystem = (args as { overrideAccess?: boolean }).overrideAccess === true;
    if (isSystem || !req.user || !readings.has(operation)) return result;
    const found = toDocs<T>(result);
    if (found.length === 0) return result;
    const [only] = found;
    const isOne = found.length === 1 && only;
    await recordEvent(req, {
      action: 'personalData.read',
      subject: {
        collection,
        id: isOne ? only.id : '',
        title: isOne ? (getTitle(only) ?? null) : `${found.length} hồ sơ`,
      },
      detail: { operation, ids: found.slice(0, mostIds).map(({ id }) => id) },
    });
    return result;
  };
}

/** The documents in what an operation gives back; a version counts as the document that it was. */
function toDocs<T extends { id: string }>(result: unknown): T[] {
  const { docs, values } = result as { docs?: unknown[]; values?: unknown[] };
  return (docs ?? values ?? [result])
    .filter((doc): doc is Record<string, unknown> => doc !== null && typeof doc === 'object')
    .map((doc) => {
      const { version, parent } = doc as { version?: object; parent?: unknown };
      return (version ? { ...version, id: String(parent ?? doc.id) } : { id: '', ...doc }) as T;
    });
}

/** Handler: a proof that is opened is in the audit log; Payload has checked before that its reader may. */
export async function recordProofDownload(
  req: PayloadRequest,
  { params }: { params: { filename: string } },
): Promise<void> {
  await recordEvent(req, {
    action: 'personalData.read',
    subject: { collection: 'consent-proofs', id: '', title: params.filename },
    detail: { operation: 'download' },
  });
}
