import { Forbidden, type PayloadRequest } from 'payload';
import { bodyToText, type Block } from '#contract/blocks.ts';
import { can } from '../../platform/access/can.ts';
import type { Story } from '../../payload-types.ts';
import { getNodes } from '../../documents/body/lexical-nodes.ts';
import { getId } from '../../documents/body/node-id.ts';
import { bodyToBlocks } from '../../documents/body/body-to-blocks.ts';
import { findColleagues } from './colleagues.ts';
import { findComments, insertComment, settleThread } from './comment-rows.ts';
import { commentedFields, type Thread } from './comment.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

export interface CommentInput {
  /** Thread that is answered. */
  thread: string | null;
  block: string;
  text: string;
  mentions: readonly string[];
}

/** Longest part of a paragraph that a thread keeps, in characters. */
const longestQuote = 300;

/** Threads of a story in the order of the text: the whole, title, standfirst, body; then those whose paragraph is gone. */
export async function readThreads(req: PayloadRequest, id: string): Promise<Thread[]> {
  const story = await readStory(req, id);
  const comments = await findComments(req, id);
  const places = getPlaces(story);
  const order = [...places.keys()];
  return comments
    .filter(({ thread }) => thread === null)
    .map((first) => ({
      first,
      answers: comments.filter(({ thread }) => thread === first.id),
      isOrphan: !places.has(first.block),
    }))
    .toSorted((a, b) => toPlace(order, a.first.block) - toPlace(order, b.first.block));
}

/**
 * Adds a comment or an answer.
 * @throws Forbidden to who only inspects, NotFound when the user may not read the story, APIError for a place or colleague that is not there
 */
export async function addComment(req: PayloadRequest, id: string, input: CommentInput): Promise<string> {
  requireVoice(req);
  const story = await readStory(req, id);
  const answered = input.thread ? await findThread(req, id, input.thread) : undefined;
  const block = answered?.block ?? input.block;
  const quote = getPlaces(story).get(block);
  if (!answered && quote === undefined) {
    throw refusal(409, 'Đoạn này chưa được lưu hoặc không còn. Hãy lưu bài rồi bình luận.');
  }
  const colleagues = new Map((await findColleagues(req, id)).map(({ id: user, name }) => [user, name]));
  if (!input.mentions.every((user) => colleagues.has(user))) {
    throw refusal(400, 'Có người được nhắc không đọc được bài này, nên không nhắc được.');
  }
  if (answered?.resolvedAt) await settleThread(req, id, answered.id, false);
  return insertComment(req, {
    story: id,
    thread: answered?.id ?? null,
    block,
    quote: answered?.quote ?? (quote ?? '').slice(0, longestQuote).toWellFormed(),
    text: input.text,
    author: req.user?.id ?? '',
    mentions: [...new Set(input.mentions)],
  });
}

/** Marks a thread as done with, or opens it again. */
export async function resolveThread(
  req: PayloadRequest,
  id: string,
  thread: string,
  isResolved: boolean,
): Promise<void> {
  requireVoice(req);
  await readStory(req, id);
  if (await settleThread(req, id, thread, isResolved)) return;
  throw refusal(404, 'Không tìm thấy bình luận này.');
}

/** Who only inspects reads what colleagues say, and says nothing. */
function requireVoice(req: PayloadRequest): void {
  if (!can(req.user, 'story.submit')) throw new Forbidden(req.t);
}

/** The story as the user sees it. @throws NotFound when he may not read it */
export async function readStory(req: PayloadRequest, id: string): Promise<Story> {
  return req.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
}

async function findThread(req: PayloadRequest, story: string, id: string) {
  const found = (await findComments(req, story)).find((comment) => comment.id === id && !comment.thread);
  if (!found) throw refusal(404, 'Không tìm thấy bình luận này.');
  return found;
}

/** All that can be commented on, in the order of the text, with its words. */
function getPlaces(story: Story): Map<string, string> {
  const fields = Object.keys(commentedFields).map((name) => {
    const value = story[name as keyof typeof commentedFields];
    return [name, value ?? ''] as const;
  });
  const blocks = getNodes(story.body).flatMap((node) => {
    const id = getId(node);
    const words = bodyToText(bodyToBlocks({ root: { children: [node] } }) as Block[]);
    return id ? [[id, words] as const] : [];
  });
  return new Map([['', ''], ...fields, ...blocks]);
}

function toPlace(order: readonly string[], block: string): number {
  const place = order.indexOf(block);
  return place < 0 ? order.length : place;
}
