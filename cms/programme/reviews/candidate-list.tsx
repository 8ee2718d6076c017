'use client';
import { ask } from '../../platform/requests/ask.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import type { Comment } from './find-comments.ts';
import type { CandidateStanding, ReviewStanding } from './standing.ts';

export interface PartProps {
  standing: ReviewStanding;
  /** Address of the review in the API. */
  path: string;
  /** Something was done, or refused: what is to be said of it. */
  onDone: (message: string) => Promise<void>;
}

/** Whom a review is about: what speaks for each, what the public says, how the council voted. */
export function CandidateList({ standing, path, onDone }: PartProps) {
  const { candidates, totalComments, mayDrop } = standing;
  if (candidates.length === 0) return null;
  const drop = async ({ id, name }: CandidateStanding) => {
    const reason = window.prompt(`Vì sao đưa “${name}” ra khỏi đợt xét? Tên sẽ rời trang ngay.`)?.trim();
    if (!reason) return;
    const answer = await ask(`${path}/drop`, { body: { candidate: id, reason } });
    await onDone(answer.message);
  };
  return (
    <>
      <h3>
        {candidates.length} người, tập thể · {totalComments} góp ý của nhân dân
      </h3>
      <div className="review__candidates">
        {candidates.map((candidate) => (
          <article key={candidate.id}>
            <h4>{candidate.name}</h4>
            {candidate.dropped && <p>Đã đưa ra khỏi đợt xét: {candidate.dropped}</p>}
            <Verdict candidate={candidate} standing={standing} />
            <details>
              <summary>Việc làm, minh chứng</summary>
              <p className="review__text">{candidate.summary}</p>
              <ul>
                {candidate.criteria.map(({ text, evidence }) => (
                  <li key={text}>
                    {text} <em>{evidence}</em>
                  </li>
                ))}
              </ul>
            </details>
            <Comments
              title="Đồng tình"
              comments={candidate.comments.filter(({ stance }) => stance === 'for')}
            />
            <Comments
              title="Không đồng tình"
              comments={candidate.comments.filter(({ stance }) => stance === 'against')}
            />
            {mayDrop && !candidate.dropped && (
              <button type="button" onClick={() => void drop(candidate)}>
                Đưa ra khỏi đợt xét
              </button>
            )}
          </article>
        ))}
      </div>
    </>
  );
}

function Verdict({ candidate, standing }: { candidate: CandidateStanding; standing: ReviewStanding }) {
  const { result } = candidate;
  if (!result) return null;
  return (
    <p>
      <strong>{result.isPassed ? 'Đạt' : 'Không đạt'}</strong>: {result.inFavour}/{standing.council.length}{' '}
      đồng ý, {result.against} không đồng ý{result.silent > 0 && `, ${result.silent} không bỏ phiếu`} (cần{' '}
      {standing.percent} %).
    </p>
  );
}

function Comments({ title, comments }: { title: string; comments: readonly Comment[] }) {
  if (comments.length === 0) return <p>{title}: không có góp ý.</p>;
  return (
    <details>
      <summary>
        {title}: {comments.length} góp ý
      </summary>
      <ul>
        {comments.map(({ id, text, voice, isSigned, receivedAt }) => (
          <li key={id} className="review__text">
            {text}
            {voice && <audio controls preload="none" src={voice} />}{' '}
            <small>
              {formatMoment(receivedAt)}
              {isSigned && ' · có ký tên'}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
