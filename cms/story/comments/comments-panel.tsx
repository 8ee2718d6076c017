'use client';
import { toast, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { can } from '../../platform/access/can.ts';
import { ask } from '../../platform/ask/ask.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import type { User } from '../../payload-types.ts';
import { CommentForm } from './comment-form.tsx';
import { commentedFields, type Comment, type Thread } from './comment.ts';
import './comments.css';
import { useCurrentBlock } from '../../documents/editor/current-block.ts';
import type { Colleague } from './colleagues.ts';

/** Milliseconds after which comments of others are looked for. */
const LOOK = 30_000;

/** Threads of the text in the sidebar: those that are open, and on demand those that are done with. */
export function CommentsPanel() {
  const { id } = useDocumentInfo();
  return id ? <StoryComments story={String(id)} /> : null;
}

function StoryComments({ story }: { story: string }) {
  const { user } = useAuth<User>();
  const maySpeak = can(user, 'story.submit');
  const [threads, setThreads] = useState<Thread[]>([]);
  const [colleagues, setColleagues] = useState<Colleague[]>([]);
  const current = useCurrentBlock();
  const load = useCallback(async () => {
    const answer = await read<{ threads: Thread[] }>(story, 'comments');
    if (answer) setThreads(answer.threads);
  }, [story]);
  useEffect(() => {
    const start = setTimeout(() => void load(), 0);
    void read<{ colleagues: Colleague[] }>(story, 'colleagues').then(
      (answer) => answer && setColleagues(answer.colleagues),
    );
    const timer = setInterval(() => void load(), LOOK);
    return () => {
      clearTimeout(start);
      clearInterval(timer);
    };
  }, [story, load]);
  const send = async (path: string, body: object): Promise<boolean> => {
    const isDone = await post(story, path, body);
    await load();
    return isDone;
  };
  const open = threads.filter(({ first }) => !first.resolvedAt);
  const done = threads.filter(({ first }) => first.resolvedAt);
  const places = [
    ...(current ? [{ block: current.block, name: `Đoạn “${current.text.slice(0, 40)}…”` }] : []),
    { block: '', name: 'Cả bài' },
    ...Object.entries(commentedFields).map(([block, name]) => ({ block, name })),
  ];
  const show = (thread: Thread) => (
    <ThreadView
      key={thread.first.id}
      thread={thread}
      colleagues={colleagues}
      onSend={maySpeak ? send : undefined}
    />
  );
  return (
    <section className="field-type comments-panel" aria-label="Bình luận">
      <h4>Bình luận {open.length > 0 && <span>({open.length})</span>}</h4>
      {open.map(show)}
      {maySpeak && (
        <details>
          <summary>Viết bình luận</summary>
          <CommentForm
            key={current?.block ?? 'none'}
            places={places}
            colleagues={colleagues}
            onSend={(body) => send('comments', body)}
          />
        </details>
      )}
      {done.length > 0 && (
        <details>
          <summary>{done.length} bình luận đã xong</summary>
          {done.map(show)}
        </details>
      )}
    </section>
  );
}

interface ThreadViewProps {
  thread: Thread;
  colleagues: readonly Colleague[];
  /** Absent for who only reads. */
  onSend: ((path: string, body: object) => Promise<boolean>) | undefined;
}

function ThreadView({ thread: { first, answers, isOrphan }, colleagues, onSend }: ThreadViewProps) {
  const isField = first.block in commentedFields;
  const place =
    first.block === ''
      ? 'Cả bài'
      : isField
        ? commentedFields[first.block as keyof typeof commentedFields]
        : '';
  return (
    <article className="comment-thread" data-thread={first.id}>
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

/** @returns nothing without an answer: it is asked again soon */
async function read<T>(story: string, path: string): Promise<T | undefined> {
  const answer = await ask<T>(`/api/stories/${story}/${path}`);
  return answer.ok ? answer.body : undefined;
}

async function post(story: string, path: string, body: object): Promise<boolean> {
  const answer = await ask(`/api/stories/${story}/${path}`, { body });
  if (!answer.ok) toast.error(`Chưa gửi được bình luận. ${answer.message}`);
  return answer.ok;
}
