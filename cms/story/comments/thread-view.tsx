'use client';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import type { Colleague } from './colleagues.ts';
import { CommentForm } from './comment-form.tsx';
import { commentedFields, type Comment, type Thread } from './comment.ts';

interface ThreadViewProps {
  thread: Thread;
  colleagues: readonly Colleague[];
  /** Absent for who only reads. */
  onSend: ((path: string, body: object) => Promise<boolean>) | undefined;
}

/** A thread: its place, its comments, and how it goes on. */
export function ThreadView({ thread: { first, answers, isOrphan }, colleagues, onSend }: ThreadViewProps) {
  return (
    <article className="comment-thread" data-thread={first.id}>
      <ThreadPlace first={first} isOrphan={isOrphan} />
      {[first, ...answers].map((comment) => (
        <CommentView key={comment.id} comment={comment} />
      ))}
      {first.resolvedAt && <p className="comment-thread__done">Xong, {first.resolvedBy} đánh dấu.</p>}
      {onSend && (
        <>
          <p>
            <button
              type="button"
              className="comment-thread__settle"
              onClick={() =>
                void onSend('comments/settle', { thread: first.id, resolved: !first.resolvedAt })
              }
            >
              {first.resolvedAt ? 'Mở lại' : 'Đã xong'}
            </button>
          </p>
          <details>
            <summary>Trả lời</summary>
            <CommentForm
              places={[]}
              colleagues={colleagues}
              onSend={(body) => onSend('comments', { ...body, thread: first.id })}
            />
          </details>
        </>
      )}
    </article>
  );
}

/** What a thread is about; a paragraph is shown when its words are pressed. */
function ThreadPlace({ first, isOrphan }: Pick<Thread, 'first' | 'isOrphan'>) {
  const isField = first.block in commentedFields;
  const place =
    first.block === ''
      ? 'Cả bài'
      : isField
        ? commentedFields[first.block as keyof typeof commentedFields]
        : '';
  return (
    <p className="comment-thread__place">
      {isOrphan ? (
        <>Đoạn đã bị bỏ: “{first.quote}”</>
      ) : place ? (
        place
      ) : (
        <button type="button" onClick={() => showBlock(first.block)}>
          “{first.quote.slice(0, 80)}”
        </button>
      )}
    </p>
  );
}

function CommentView({ comment: { author, createdAt, text, mentions } }: { comment: Comment }) {
  return (
    <div className="comment">
      <p className="comment__by">
        <strong>{author}</strong> · {formatMoment(createdAt)}
      </p>
      <p className="comment__text">{text}</p>
      {mentions.length > 0 && (
        <p className="comment__to">Nhắc: {mentions.map(({ name }) => `@${name}`).join(', ')}</p>
      )}
    </div>
  );
}

function showBlock(block: string): void {
  const element = document.querySelector(`.rich-text-lexical [data-block="${CSS.escape(block)}"]`);
  element?.scrollIntoView({ behavior: 'smooth', block: 'center' });
  element?.classList.add('comment-target');
  setTimeout(() => element?.classList.remove('comment-target'), 2_500);
}
