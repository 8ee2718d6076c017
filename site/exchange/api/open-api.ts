import { languageCodes } from '#contract/languages.ts';
import { filingKinds, termKinds, type TermKind } from '#contract/document.ts';
import {
  apiDocumentAddress,
  apiIndexAddress,
  apiListAddress,
  apiMonthAddress,
  apiTermsAddress,
} from './api-address.ts';
import { describeAnswers } from './describe-answers.ts';
import type { AnswerName } from './shapes.ts';

const kindNames = {
  section: 'chuyên mục',
  topic: 'lĩnh vực',
  unit: 'đơn vị',
  place: 'địa phương',
  movement: 'phong trào',
  exemplar: 'điển hình',
  'criteria-set': 'bộ tiêu chí',
  'model-type': 'loại mô hình',
} as const satisfies Record<TermKind, string>;

interface Call {
  path: string;
  summary: string;
  answer: AnswerName;
  parameters: readonly ParameterName[];
  /** Whose id the path names. */
  about?: 'story' | TermKind;
}

const parameters = {
  language: {
    description: 'Mã ngôn ngữ.',
    schema: { type: 'string', enum: languageCodes },
  },
  id: {
    description: 'Mã (UUID) của tài liệu, phần sau “urn:uuid:” trong mọi định dạng.',
    schema: { type: 'string', format: 'uuid' },
  },
  month: {
    description: 'Tháng theo giờ Việt Nam, yyyy-mm.',
    schema: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
  },
} as const;
type ParameterName = keyof typeof parameters;

/** Every call of the API, in the order in which a program meets them. */
export const calls: readonly Call[] = [
  {
    path: apiIndexAddress,
    summary: 'Bắt đầu: tên trang, giấy phép, các ngôn ngữ và danh mục',
    answer: 'index',
    parameters: [],
  },
  {
    path: apiListAddress('{language}'),
    summary: 'Bài mới nhất của một ngôn ngữ, và bài đã gỡ trong 30 ngày',
    answer: 'list',
    parameters: ['language'],
  },
  {
    path: apiMonthAddress('{language}', '{month}'),
    summary: 'Mọi bài của một ngôn ngữ trong một tháng',
    answer: 'month',
    parameters: ['language', 'month'],
  },
  {
    path: apiDocumentAddress('story', '{id}'),
    summary: 'Một bài, toàn văn; bài đã gỡ thì là lời báo gỡ trong 30 ngày',
    answer: 'story',
    parameters: ['id'],
    about: 'story',
  },
  ...termKinds.flatMap((kind): Call[] => [
    { path: apiTermsAddress(kind), summary: `Mọi ${kindNames[kind]}`, answer: 'terms', parameters: [] },
    {
      path: apiDocumentAddress(kind, '{id}'),
      summary: `Một ${kindNames[kind]}`,
      answer: kind,
      parameters: ['id'],
      about: kind,
    },
  ]),
  ...filingKinds.map((kind): Call => ({
    path: apiListAddress('{language}', { kind, id: '{id}' }),
    summary: `Bài mới nhất của một ${kindNames[kind]}`,
    answer: 'list',
    parameters: ['language', 'id'],
    about: kind,
  })),
];

interface Described {
  title: string;
  origin: string;
  licence: string;
}

/** The API in OpenAPI 3.1. */
export function describeApi({ title, origin, licence }: Described): object {
  const schemas = Object.entries(describeAnswers()).map(([name, { $schema: _, ...schema }]) => [
    name,
    schema,
  ]);
  return {
    openapi: '3.1.1',
    info: {
      title,
      version: '1',
      description:
        'Tệp JSON tĩnh, chỉ đọc, không cần khóa. Mọi câu trả lời có ETag: gửi lại If-None-Match thì chưa đổi là 304. Trường mới có thể thêm vào bất cứ lúc nào; đổi khác thì sang /api/v2.',
      ...(licence && { license: { name: licence } }),
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(calls.map((call) => [call.path, { get: describeCall(call) }])),
    components: { schemas: Object.fromEntries(schemas) as object },
  };
}

function describeCall({ path, summary, answer, parameters: names }: Call): object {
  return {
    operationId: path
      .replace(/\.json$/, '')
      .split(/[^A-Za-z0-9]+/)
      .filter(Boolean)
      .join('_'),
    summary,
    parameters: names.map((name) => ({ name, in: 'path', required: true, ...parameters[name] })),
    responses: {
      200: {
        description: summary,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${answer}` } } },
      },
      304: { description: 'Chưa đổi kể từ ETag đã gửi' },
      404: { description: 'Không có, hoặc đã gỡ quá 30 ngày' },
    },
  };
}
