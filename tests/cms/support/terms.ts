import type { TermFlow } from '../../../cms/story/term-flow/term-flow.ts';
import type { Account, Answer, Newsroom } from './newsroom.ts';

/** Where a document of the programme stands, for this account. @param path for example `/topics/<id>` or `/globals/home` */
export async function readFlow(newsroom: Newsroom, account: Account, path: string): Promise<TermFlow> {
  const { status, body } = await newsroom.ask<TermFlow>(account, 'GET', `${path}/flow`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

/** Asks for the approval of what waits now, as by someone who has just read it. */
export async function approveTerm(newsroom: Newsroom, account: Account, path: string): Promise<Answer> {
  const { version } = await readFlow(newsroom, account, path);
  return newsroom.ask(account, 'POST', `${path}/approve`, { version });
}

/** Brings the newest draft to the public: the one sends it in, the other approves it. Fails when either is refused. */
export async function publishTerm(
  newsroom: Newsroom,
  author: Account,
  approver: Account,
  path: string,
): Promise<void> {
  const submitted = await newsroom.ask(author, 'POST', `${path}/submit`);
  if (submitted.status !== 200) throw new Error(`submit: ${JSON.stringify(submitted.body)}`);
  const approved = await approveTerm(newsroom, approver, path);
  if (approved.status !== 200) throw new Error(`approve: ${JSON.stringify(approved.body)}`);
}
