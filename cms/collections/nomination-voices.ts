import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { nominationFolders } from '#contract/nominations/nomination.ts';
import { createdByField } from '../documents/fields/created-by.ts';
import { one } from '../documents/fields/relations.ts';
import { refuseUploadOfStrangers } from '../documents/media/refuse-upload-of-strangers.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { privateUpload } from '../platform/storage/private-upload.ts';
import { readEnvironment } from '../platform/environment/environment.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { receiveVoice } from '../programme/nominations/receive-voice.ts';
import { recordVoiceDownload } from '../programme/nominations/record-voice.ts';

/** What citizens said, and what they are answered by voice. Kept on the machine of the box, in no bucket, on no page. */
export const nominationVoices: CollectionConfig = {
  slug: 'nomination-voices',
  labels: { singular: 'Bản ghi âm đề cử', plural: 'Bản ghi âm đề cử' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'filename',
    description: 'Lời người dân nói và lời đơn vị trả lời bằng tiếng. Kín: mỗi lần nghe đều ghi lại.',
    defaultColumns: ['filename', 'nomination', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: accessOf('nomination-voices'),
  disableDuplicate: true,
  upload: {
    staticDir: join(readEnvironment().dataDir, nominationFolders.voices),
    mimeTypes: ['audio/*'],
    ...privateUpload,
    handlers: [recordVoiceDownload],
  },
  hooks: {
    beforeOperation: [cleanInput, refuseUploadOfStrangers, receiveVoice],
    beforeChange: [setCreator],
  },
  fields: [
    {
      ...one({ name: 'nomination', label: 'Của lời giới thiệu', to: 'nominations' }),
      access: { create: () => false, update: () => false },
      admin: { readOnly: true },
    },
    {
      // The box it came in: taken in once, whatever happens between file and record.
      name: 'parcel',
      type: 'text',
      label: 'Dấu của kiện gửi',
      unique: true,
      index: true,
      access: { create: () => false, read: () => false, update: () => false },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
    },
    createdByField,
  ],
};
