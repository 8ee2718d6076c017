'use client';
import type { OwnSource } from './claims/claiming-parts.ts';
import { claimKindNames } from './claims/claim.ts';
import type { ClaimReport, ClaimRow } from './claim-report.ts';

const stateNames: Readonly<Record<ClaimRow['state'], string>> = {
  open: 'Chưa có nguồn',
  linked: 'Chờ đối chiếu',
  verified: 'Đã đối chiếu',
  dismissed: 'Bỏ qua',
};

interface Props {
  row: ClaimRow;
  report: ClaimReport;
  isChosen: boolean;
  onToggle: (key: string) => void;
  onAct: (body: object) => Promise<void>;
}

/** One claim in its sentence, with what was decided of it. */
export function ClaimItem({ row, report, isChosen, onToggle, onAct }: Props) {
  const { key, text, state, sources, verifiedBy, earlier } = row;
  // What rests on nothing but the row's own source was not decided on by anybody.
  const isDecided = state !== 'open' && (sources.length > 0 || Boolean(verifiedBy));
  const reuse = () => onAct({ act: 'source', keys: [key], sources: earlier.map(({ id }) => id) });
  return (
    <li className={`claims__row claims__row--${state}`}>
      <label className="claims__claim">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => onToggle(key)}
          aria-label={`Chọn “${text}”`}
        />
        <Sentence row={row} />
      </label>
      <ClaimFacts row={row} />
      {earlier.length > 0 && state === 'open' && (
        <EarlierSources row={row} canSource={report.canSource} onReuse={reuse} />
      )}
      <p className="claims__actions">
        {state === 'linked' && report.canVerify && (
          <button type="button" onClick={() => void onAct({ act: 'verify', keys: [key] })}>
            Đã đối chiếu với nguồn
          </button>
        )}
        {isDecided && report.canSource && (
          <button type="button" onClick={() => void onAct({ act: 'reopen', keys: [key] })}>
            Làm lại
          </button>
        )}
      </p>
    </li>
  );
}

/** Kind, state, sources and who decided. */
function ClaimFacts({ row }: { row: ClaimRow }) {
  const { kind, state, sources, ownSource, reason, decidedBy, verifiedBy } = row;
  return (
    <p className="claims__facts">
      <span className="claims__kind">{claimKindNames[kind]}</span>
      <span className={`claims__state claims__state--${state}`}>{stateNames[state]}</span>
      {sources.map((source) => (
        <a
          key={source.id}
          href={`/admin/collections/claim-sources/${source.id}`}
          target="_blank"
          rel="noreferrer"
        >
          {source.title}
        </a>
      ))}
      {ownSource && <OwnSourceName source={ownSource} />}
      {reason && <q>{reason}</q>}
      {decidedBy && <small>{verifiedBy ? `${verifiedBy} đối chiếu` : `${decidedBy} ghi`}</small>}
    </p>
  );
}

interface EarlierSourcesProps {
  row: ClaimRow;
  canSource: boolean;
  onReuse: () => Promise<void>;
}

/** What the sentence rested on before it was changed. */
function EarlierSources({ row: { earlier }, canSource, onReuse }: EarlierSourcesProps) {
  return (
    <p className="claims__earlier">
      Câu này đã sửa sau khi có nguồn “{earlier.map(({ title }) => title).join(', ')}”.{' '}
      {canSource && (
        <button type="button" onClick={() => void onReuse()}>
          Nguồn ấy vẫn đúng
        </button>
      )}
    </p>
  );
}

/** What the profile names beside the claim. */
function OwnSourceName({ source: { title, story } }: { source: OwnSource }) {
  if (!story) return <span>{title}</span>;
  return (
    <a href={`/admin/collections/stories/${story}`} target="_blank" rel="noreferrer">
      {title || 'Bài kể chuyện này'}
    </a>
  );
}

/** The sentence with the claim marked in it; a very long one is cut around the claim. */
function Sentence({ row: { sentence, text } }: { row: ClaimRow }) {
  const at = sentence.indexOf(text);
  const head = at < 0 ? '' : sentence.slice(0, at);
  const tail = at < 0 ? sentence : sentence.slice(at + text.length);
  return (
    <span>
      {head.length > 160 ? `…${head.slice(-160)}` : head}
      <mark>{text}</mark>
      {tail.length > 160 ? `${tail.slice(0, 160)}…` : tail}
    </span>
  );
}
