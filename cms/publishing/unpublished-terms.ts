import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { PublicDocument } from '#contract/document.ts';
import { publishedTable } from '#contract/hand-over.ts';
import { getConnection } from '../platform/database/transaction.ts';
import type { Problem } from '../checks/problem.ts';

interface Reference {
  kind: 'section' | 'topic' | 'unit' | 'place' | 'movement' | 'criteria-set' | 'model-type';
  id: string | undefined;
  path: string;
  label: string;
}

/** Sections, units and other terms that a document names and that nobody has brought to the public. */
export async function findUnpublishedTerms(
  req: PayloadRequest,
  document: PublicDocument,
): Promise<Problem[]> {
  const named = listReferences(document).filter(({ id }) => id);
  if (named.length === 0) return [];
  const keys = named.map(({ kind, id }) => `${kind}/${id}`);
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT key FROM ${sql.identifier(publishedTable)} WHERE state = 'live' AND key IN (${sql.join(
      keys.map((key) => sql`${key}`),
      sql`, `,
    )})`);
  const live = new Set(rows.map(({ key }) => String(key)));
  return named
    .filter(({ kind, id }) => !live.has(`${kind}/${id}`))
    .map(({ path, label }) => ({
      path,
      label,
      message: `“${label}”: mục được chọn chưa có trên trang. Hãy duyệt và đăng mục ấy trước, hoặc chọn mục khác.`,
    }));
}

function listReferences(document: PublicDocument): Reference[] {
  switch (document.kind) {
    case 'story':
      return [section(document.section), ...listPlacing(document)];
    case 'exemplar':
      return [
        ...listPlacing(document),
        { kind: 'model-type', id: document.modelType, path: 'modelType', label: 'Loại mô hình' },
        ...document.criteria.map(({ set: id }): Reference => ({
          kind: 'criteria-set',
          id,
          path: 'criteria',
          label: 'Tiêu chí đạt được',
        })),
      ];
    case 'section':
      return [{ kind: 'unit', id: document.owner, path: 'owner', label: 'Đơn vị phụ trách' }];
    case 'unit':
      return [
        { kind: 'unit', id: document.parent, path: 'parent', label: 'Trực thuộc' },
        { kind: 'place', id: document.place, path: 'place', label: 'Địa phương' },
      ];
    case 'place':
      return [{ kind: 'place', id: document.parent, path: 'parent', label: 'Thuộc tỉnh, thành phố' }];
    case 'criteria-set':
      return [
        { kind: 'topic', id: document.topic, path: 'topic', label: 'Lĩnh vực' },
        { kind: 'unit', id: document.unit, path: 'unit', label: 'Đơn vị' },
        { kind: 'model-type', id: document.modelType, path: 'modelType', label: 'Loại mô hình' },
        { kind: 'criteria-set', id: document.replaces, path: 'replaces', label: 'Thay cho bộ' },
      ];
    case 'model-type':
      return [{ kind: 'unit', id: document.unit, path: 'unit', label: 'Đơn vị giao' }];
    case 'home':
      return document.sections.map((id) => ({ kind: 'section', id, path: 'sections', label: 'Chuyên mục' }));
    case 'topic':
    case 'review':
    case 'movement':
    case 'media':
    case 'settings':
    case 'interface':
    case 'search-aliases':
      return [];
  }
}

function section(id: string): Reference {
  return { kind: 'section', id, path: 'section', label: 'Chuyên trang, chuyên mục' };
}

function listPlacing(document: Extract<PublicDocument, { kind: 'story' | 'exemplar' }>): Reference[] {
  return [
    { kind: 'unit', id: document.unit, path: 'unit', label: 'Đơn vị' },
    { kind: 'place', id: document.place, path: 'place', label: 'Địa phương' },
    ...document.topics.map((id): Reference => ({ kind: 'topic', id, path: 'topics', label: 'Lĩnh vực' })),
    ...document.movements.map((id): Reference => ({
      kind: 'movement',
      id,
      path: 'movements',
      label: 'Phong trào',
    })),
  ];
}
