import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../platform/access/access-of.ts';
import { privateUpload } from '../platform/storage/private-upload.ts';
import { readEnvironment } from '../platform/environment/environment.ts';
import { createdByField } from '../documents/fields/created-by.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { paperUnitField, setPaperUnit } from '../programme/reach/paper-unit.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { refuseUploadOfStrangers } from '../documents/media/refuse-upload-of-strangers.ts';
import { proofMimeTypes } from '../checks/consent/proof-kinds.ts';
import { receiveProof } from '../checks/consent/receive-proof.ts';
import { recordProofDownload, recordProofRead } from '../checks/consent/record-consent.ts';
import { refuseProofDeletion } from '../checks/consent/proof-uses.ts';

/**
 * Signed papers and spoken consents. Never part of the public edition: another folder, another collection, and nothing
 * public can refer to it.
 */
export const consentProofs: CollectionConfig = {
  slug: 'consent-proofs',
  labels: { singular: 'Tài liệu kín', plural: 'Tài liệu kín' },
  admin: {
    group: 'Trung thực, đúng luật',
    hideAPIURL: true,
    useAsTitle: 'filename',
    description:
      'Giấy đã ký, ghi âm, biên bản và minh chứng của đơn vị. Tài liệu kín: chỉ người có quyền mới mở được, mỗi lần mở đều ghi lại.',
    defaultColumns: ['filename', 'createdBy', 'createdAt'],
  },
  defaultSort: '-updatedAt',
  access: accessOf('consent-proofs'),
  disableDuplicate: true,
  upload: {
    staticDir: join(readEnvironment().dataDir, 'proofs'),
    mimeTypes: [...proofMimeTypes],
    ...privateUpload,
    handlers: [recordProofDownload],
  },
  hooks: {
    beforeOperation: [cleanInput, refuseUploadOfStrangers, receiveProof],
    beforeChange: [setCreator, setPaperUnit],
    beforeDelete: [refuseProofDeletion],
    afterOperation: [recordProofRead],
  },
  fields: [paperUnitField, createdByField],
};
