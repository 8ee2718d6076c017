/** One comment as the edit view shows it. */
export interface Comment {
  id: string;
  /** First comment of its thread; null for that one itself. */
  thread: string | null;
  /** Id of a block, `title`, `summary`, or empty for the text as a whole. */
  block: string;
  /** What stood there when the thread began. */
  quote: string;
  text: string;
  author: string;
  isMine: boolean;
  mentions: { id: string; name: string }[];
  createdAt: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
}

/** A thread, oldest comment first. */
export interface Thread {
  first: Comment;
  answers: Comment[];
  /** What it is about stands in the text no more. */
  isOrphan: boolean;
}

/** Fields that a thread can be about, besides the blocks of the body. */
export const commentedFields = { title: 'Tiêu đề', summary: 'Sapo' } as const;
