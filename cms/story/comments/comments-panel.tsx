'use client';
import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { can } from '../../platform/access/can.ts';
import type { User } from '../../payload-types.ts';
import { CommentForm } from './comment-form.tsx';
import { commentedFields, type Thread } from './comment.ts';
import './comments.css';
import { useCurrentBlock } from '../../documents/editor/current-block.ts';
import { ThreadView } from './thread-view.tsx';
import { useComments } from './use-comments.ts';

/** Threads of the text in the sidebar: those that are open, and on demand those that are done with. */
export function CommentsPanel() {
  const { id } = useDocumentInfo();
  return id ? <StoryComments story={String(id)} /> : null;
}

function StoryComments({ story }: { story: string }) {
  const { user } = useAuth<User>();
  const maySpeak = can(user, 'story.submit');
  const { threads, colleagues, send } = useComments(story);
  const current = useCurrentBlock();
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
      <h2>Bình luận {open.length > 0 && <span>({open.length})</span>}</h2>
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
