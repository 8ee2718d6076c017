import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { MarkedWords } from '../../documents/differences/marked-words.tsx';
import { compareVersions, readVersions, type VersionDifference, type VersionRow } from './read-versions.ts';
import { RestoreButton } from './restore-button.tsx';
import './versions.css';

const kindNames: Readonly<Record<VersionDifference['kind'], string>> = {
  added: 'thêm',
  removed: 'bỏ',
  changed: 'sửa',
  moved: 'chuyển chỗ',
};

/** All versions of a text, what changed between any two, and the way back to one. */
export async function VersionsView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { req, docID } = initPageResult;
  if (!docID) return null;
  const story = String(docID);
  const versions = await readVersions(req, story);
  const pick = (name: string, standard: VersionRow | undefined) =>
    versions.find(({ id }) => id === searchParams?.[name]) ?? standard;
  const to = pick('den', versions[0]);
  const from = pick('tu', versions[versions.findIndex(({ id }) => id === to?.id) + 1] ?? versions[0]);
  const differences = from && to ? await compareVersions(req, story, from.id, to.id) : [];
  const { revision } = await req.payload.findByID({
    collection: 'stories',
    id: story,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return (
    <Gutter className="versions-view">
      <VersionTable versions={versions} from={from?.id} to={to?.id} story={story} revision={revision ?? 0} />
      {from && to && <Differences from={from} to={to} differences={differences} />}
    </Gutter>
  );
}

interface VersionTableProps {
  /** Newest first. */
  versions: readonly VersionRow[];
  from: string | undefined;
  to: string | undefined;
  story: string;
  /** Revision of the stored text: restoring is refused when it has changed since. */
  revision: number;
}

/** The versions, two of which can be chosen. */
function VersionTable({ versions, from, to, story, revision }: VersionTableProps) {
  return (
    <form method="get">
      <h2>Các phiên bản</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Từ</th>
            <th scope="col">Đến</th>
            <th scope="col">Lúc</th>
            <th scope="col">Người lưu</th>
            <th scope="col">Trạng thái</th>
            <th scope="col">Khôi phục</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <VersionLine
              key={version.id}
              version={version}
              from={from}
              to={to}
              revision={revision}
              story={story}
              isNewest={version.id === versions[0]?.id}
            />
          ))}
        </tbody>
      </table>
      <p>
        <button type="submit">So sánh hai bản đã chọn</button>
      </p>
    </form>
  );
}

interface VersionLineProps extends Omit<VersionTableProps, 'versions'> {
  version: VersionRow;
  isNewest: boolean;
}

function VersionLine({ version, from, to, story, revision, isNewest }: VersionLineProps) {
  const { id, savedAt, author, state, isAutosaved, isPublished, isApproved } = version;
  const notes = [
    state,
    isApproved && 'bản được duyệt',
    isPublished && 'đã lên trang',
    isAutosaved && 'tự lưu',
  ];
  const when = formatMoment(savedAt);
  return (
    <tr data-version={id}>
      <td>
        <input type="radio" name="tu" value={id} defaultChecked={id === from} aria-label={`Từ bản ${when}`} />
      </td>
      <td>
        <input type="radio" name="den" value={id} defaultChecked={id === to} aria-label={`Đến bản ${when}`} />
      </td>
      <td>{when}</td>
      <td>{author}</td>
      <td>{notes.filter(Boolean).join(' · ')}</td>
      <td>
        {isNewest ? (
          'bản hiện tại'
        ) : (
          <RestoreButton story={story} version={id} revision={revision} when={when} />
        )}
      </td>
    </tr>
  );
}

interface DifferencesProps {
  from: VersionRow;
  to: VersionRow;
  differences: readonly VersionDifference[];
}

/** What changed between two versions, part by part. */
function Differences({ from, to, differences }: DifferencesProps) {
  return (
    <section aria-label="Khác nhau">
      <h2>
        Từ bản {formatMoment(from.savedAt)} ({from.author}) đến bản {formatMoment(to.savedAt)} ({to.author})
      </h2>
      {differences.length === 0 && <p>Hai bản có chữ, ảnh và phân loại giống nhau.</p>}
      {differences.map(({ key, label, kind, marks }) => (
        <article key={key} className={`version-difference version-difference--${kind}`}>
          <h3>
            {label} <small>({kindNames[kind]})</small>
          </h3>
          <p>
            <MarkedWords marks={marks} />
          </p>
        </article>
      ))}
    </section>
  );
}
