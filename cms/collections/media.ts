import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { licences, mediaSchema, videoCodecNames } from '#contract/media.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { peopleFields } from '../checks/consent/people-fields.ts';
import { recordPeople } from '../checks/consent/record-people.ts';
import { readEnvironment } from '../platform/environment/environment.ts';
import { chaptersField } from '../documents/fields/chapters.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { createdByField } from '../documents/fields/created-by.ts';
import { localizedFields } from '../documents/fields/localized.ts';
import { machineMadeField } from '../documents/fields/machine-made.ts';
import { languageOptions, toOptions } from '../documents/fields/options.ts';
import { file } from '../documents/fields/relations.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { publishMediaChanges } from '../story/workflow/publish-media-changes.ts';
import { answerUse, useFields } from '../publishing/media-use/use-fields.ts';
import { refuseDeletionInUse, removeOnDelete } from '../publishing/publish-terms.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { dropApprovalsOfMedia, guardUsedMedia, refuseExchange } from '../story/workflow/guard-used-media.ts';
import { offeredMimeTypes, fileTypeNames } from '../documents/media/reading/file-types.ts';
import { keepStoredFile, refuseCutting } from '../documents/media/keep-stored-file.ts';
import { describeUpload, receiveUpload } from '../documents/media/receive-upload.ts';
import { refuseUploadOfStrangers } from '../documents/media/refuse-upload-of-strangers.ts';
import { storeThumbnail, thumbnailSize } from '../documents/media/thumbnail.ts';

/** Pictures, films, recordings and their captions. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Tệp', plural: 'Thư viện ảnh, tiếng, hình' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    enableListViewSelectAPI: true,
    useAsTitle: 'filename',
    description: 'Ảnh, video, âm thanh và phụ đề. Tệp chỉ lên trang cùng với bài hay hồ sơ dùng nó.',
    defaultColumns: ['filename', 'type', 'alt', 'credit', 'licence', 'updatedAt'],
    components: { beforeListTable: ['/documents/media/media-filters.tsx#MediaFilters'] },
    listSearchableFields: ['filename', 'alt', 'credit'],
  },
  // A card plays what it shows.
  forceSelect: { type: true, url: true, filename: true },
  defaultSort: '-updatedAt',
  access: accessOf('media'),
  disableDuplicate: true,
  upload: {
    staticDir: join(readEnvironment().dataDir, 'media'),
    mimeTypes: [...offeredMimeTypes],
    // `receiveUpload` has judged it by its bytes: what Payload guesses from less is not asked.
    allowRestrictedFileTypes: true,
    adminThumbnail: thumbnailSize,
    imageSizes: [
      // Made outside this process, at the upload.
      { name: thumbnailSize },
    ],
    crop: false,
    focalPoint: false,
    pasteURL: false,
    hideRemoveFile: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Security-Policy', "default-src 'none'; media-src 'self'; sandbox");
      headers.set('X-Content-Type-Options', 'nosniff');
      return headers;
    },
  },
  hooks: {
    beforeOperation: [
      answerUse,
      cleanInput,
      refuseUploadOfStrangers,
      refuseCutting,
      refuseExchange,
      receiveUpload,
    ],
    beforeChange: [guardUsedMedia, keepStoredFile, describeUpload, storeThumbnail, setCreator],
    afterChange: [recordPeople, publishMediaChanges, dropApprovalsOfMedia],
    beforeDelete: [refuseDeletionInUse('media')],
    afterDelete: [removeOnDelete('media')],
  },
  fields: [
    ...localizedFields([
      {
        name: 'alt',
        label: 'Lời tả ảnh',
        schema: mediaSchema.shape.alt,
        description: 'Cho người không nhìn thấy ảnh: ai, đang làm gì, ở đâu. Không lặp lại chú thích.',
      },
      {
        name: 'transcript',
        label: 'Lời thoại',
        schema: mediaSchema.shape.transcript,
        long: true,
        description: 'Toàn văn lời nói trong video, âm thanh, cho người không nghe được.',
      },
    ]),
    {
      type: 'row',
      fields: [
        {
          name: 'credit',
          type: 'text',
          label: 'Tác giả',
          required: true,
          validate: byContract(mediaSchema.shape.credit),
        },
        {
          name: 'licence',
          type: 'select',
          label: 'Giấy phép',
          required: true,
          defaultValue: 'own',
          options: licences.map(({ id, name }) => ({ value: id, label: name })),
        },
      ],
    },
    {
      name: 'isDrawing',
      type: 'checkbox',
      label: 'Tranh minh họa, không phải ảnh chụp',
      defaultValue: false,
      admin: {
        condition: (data) => data.type === undefined || data.type === 'image',
        description: 'Bạn đọc thấy “Tranh minh họa: …” thay cho “Ảnh: …” trước tên tác giả.',
      },
    },
    machineMadeField('Tệp'),
    ...peopleFields,
    {
      name: 'sourceUrl',
      type: 'text',
      label: 'Địa chỉ nguồn',
      validate: byContract(mediaSchema.shape.sourceUrl),
    },
    {
      ...file({ name: 'poster', label: 'Ảnh bìa của video, âm thanh', types: ['image'] }),
    },
    {
      name: 'captions',
      type: 'array',
      label: 'Phụ đề (WebVTT, SRT)',
      labels: { singular: 'phụ đề', plural: 'phụ đề' },
      fields: [
        { name: 'language', type: 'select', label: 'Ngôn ngữ', required: true, options: languageOptions },
        file({ name: 'file', label: 'Tệp phụ đề (.vtt, .srt)', types: ['captions'], required: true }),
      ],
    },
    chaptersField,
    {
      name: 'type',
      type: 'select',
      label: 'Loại tệp',
      options: toOptions(fileTypeNames),
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        components: { Cell: '/documents/media/player-cell.tsx#PlayerCell' },
      },
    },
    {
      name: 'duration',
      type: 'number',
      label: 'Thời lượng (giây)',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.duration) },
    },
    {
      name: 'videoCodec',
      type: 'select',
      label: 'Kiểu mã hóa hình',
      options: toOptions(videoCodecNames),
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => data.videoCodec === 'hevc',
        description:
          'Không phải máy nào cũng xem được HEVC: bản H.264 được làm tự động sau khi phim lên trang.',
      },
    },
    {
      name: 'isSilent',
      type: 'checkbox',
      label: 'Phim không có tiếng',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.isSilent) },
    },
    {
      name: 'sha256',
      type: 'text',
      label: 'Mã băm SHA-256',
      index: true,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    createdByField,
    ...useFields,
    {
      name: 'usedWhere',
      type: 'ui',
      label: 'Dùng ở đâu',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/publishing/media-use/used-where.tsx#UsedWhere' },
      },
    },
  ],
};
