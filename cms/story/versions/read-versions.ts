import type { PayloadRequest } from 'payload';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findUserNames } from '../../platform/accounts/user-name.ts';
import { storyStateNames } from '../../checks/states.ts';
import { toTextParts, type TextPart, type TextParts } from './text-parts.ts';
import { markWords, type WordMark } from '../../documents/differences/word-marks.ts';

/** A version as its list shows it. */
export interface VersionRow {
  id: string;
  savedAt: string;
  author: string;
  state: string;
  isAutosaved: boolean;
  isPublished: boolean;
  /** It was approved: publishing uses exactly this one. */
  isApproved: boolean;
}

/** A piece that two versions do not share. */
export interface VersionDifference {
  key: string;
  label: string;
  kind: 'added' | 'removed' | 'changed' | 'moved';
  marks: WordMark[];
}

/** Versions of a story that the user may read, newest first. */
export async function readVersions(req: PayloadRequest, story: string): Promise<VersionRow[]> {
  const { docs } = await req.payload.findVersions({
    collection: 'stories',
    where: { parent: { equals: story } },
    sort: '-updatedAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const authors = docs.map(({ version }) => getReferenceId(version.savedBy));
  const names = await findUserNames(
    req,
    authors.filter((id): id is string => Boolean(id)),
  );
  const approved = new Set(docs.map(({ version }) => version.approvedVersion));
  return docs.map(({ id, updatedAt, version }, index) => {
    const { state, autosaved, _status } = version;
    const author = authors[index];
    return {
      id: String(id),
      savedAt: updatedAt,
      author: author ? (names.get(author) ?? 'tài khoản đã xóa') : 'hệ thống',
      state: storyStateNames[state ?? 'writing'],
      isAutosaved: Boolean(autosaved),
      isPublished: _status === 'published',
      isApproved: approved.has(String(id)),
    };
  });
}

/** What changed from one version of a story to another. @throws NotFound when the user may not read them */
export async function compareVersions(
  req: PayloadRequest,
  story: string,
  from: string,
  to: string,
): Promise<VersionDifference[]> {
  const versions = await Promise.all([from, to].map((id) => readVersion(req, story, id)));
  const [before, after] = await toTextParts(req, versions);
  return before && after ? compareTwo(before, after) : [];
}

async function readVersion(req: PayloadRequest, story: string, id: string): Promise<Record<string, unknown>> {
  const { docs } = await req.payload.findVersions({
    collection: 'stories',
    where: { and: [{ id: { equals: id } }, { parent: { equals: story } }] },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return (docs[0]?.version ?? {}) as unknown as Record<string, unknown>;
}

/** Pieces that differ, fields first, then the body in the order of the later version; what is gone stands where it stood. */
export function compareTwo(before: TextParts, after: TextParts): VersionDifference[] {
  return [...compareParts(before.fields, after.fields), ...compareParts(before.blocks, after.blocks)];
}

function compareParts(before: readonly TextPart[], after: readonly TextPart[]): VersionDifference[] {
  const old = new Map(before.map((part) => [part.key, part]));
  const now = new Map(after.map((part) => [part.key, part]));
  const moved = findMoved(before, after);
  const later = after.flatMap((part): VersionDifference[] => {
    const was = old.get(part.key);
    const { key, label } = part;
    if (!was) return [{ key, label, kind: 'added', marks: markWords('', part.text) }];
    if (was.mark !== part.mark) {
      const isShape = was.text === part.text;
      const marks = isShape
        ? [{ kind: 'same' as const, text: `${part.text} (chỉ đổi định dạng)` }]
        : markWords(was.text, part.text);
      return [{ key, label, kind: 'changed', marks }];
    }
    return moved.has(key) ? [{ key, label, kind: 'moved', marks: markWords(part.text, part.text) }] : [];
  });
  const gone = before
    .filter(({ key }) => !now.has(key))
    .map(({ key, label, text }): VersionDifference => ({
      key,
      label,
      kind: 'removed',
      marks: markWords(text, ''),
    }));
  return [...later, ...gone];
}

/** Pieces that stand after another than before, among those that both have. */
function findMoved(before: readonly TextPart[], after: readonly TextPart[]): Set<string> {
  const shared = new Set(
    before.map(({ key }) => key).filter((key) => after.some((part) => part.key === key)),
  );
  const first = before.filter(({ key }) => shared.has(key)).map(({ key }) => key);
  const second = after.filter(({ key }) => shared.has(key)).map(({ key }) => key);
  return new Set(second.filter((key, index) => second[index - 1] !== first[first.indexOf(key) - 1]));
}
