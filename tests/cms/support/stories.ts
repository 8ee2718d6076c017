import type { Newsroom, Account } from './newsroom.ts';
import { readRefusal, type Refusal } from './refusal.ts';
import type { Section, Story } from '../../../cms/payload-types.ts';

/** A body of paragraphs as the editor sends it, without ids. */
export function makeBody(...paragraphs: string[]): Story['body'] {
  return {
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: paragraphs.map((text) => ({
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
      })),
    },
  };
}

let sections = 0;

export async function makeSection({ payload }: Newsroom): Promise<Section> {
  sections += 1;
  return payload.create({ collection: 'sections', data: { name: `Gương sáng ${sections}`, type: 'column' } });
}

/** A story that could be published, as its writer saves it. */
export async function makeStory(
  newsroom: Newsroom,
  writer: Account,
  data: Partial<Story> = {},
): Promise<Story> {
  const section = data.section ?? (await makeSection(newsroom)).id;
  const answer = await newsroom.ask<{ doc: Story; errors?: unknown }>(writer, 'POST', '/stories?depth=0', {
    language: 'vi',
    format: 'article',
    title: 'Già làng hiến đất mở đường',
    summary: 'Rẫy cà phê thành con đường của buôn.',
    body: makeBody('Sáng sớm, ông ra rẫy.', 'Chiều về, con đường đã mở.'),
    section,
    ...data,
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.doc;
}

/** Asks for a step of a story's way, and fails the test when it is refused. */
export async function take(
  newsroom: Newsroom,
  account: Account,
  id: string,
  action: string,
  body: object = {},
): Promise<void> {
  const answer = await newsroom.ask(account, 'POST', `/stories/${id}/${action}`, body);
  if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`);
}

/** Sends a text in, and has somebody approve it who did not write it. */
export async function approve(newsroom: Newsroom, account: Account, id: string): Promise<void> {
  const { body } = await newsroom.ask<{ state: string }>(account, 'GET', `/stories/${id}?draft=true&depth=0`);
  if (body.state !== 'submitted' && body.state !== 'editing') await take(newsroom, account, id, 'submit');
  await take(newsroom, account, id, 'approve');
}

/** Sends a text in and asks for its approval. @returns what either step was told; nothing once it is approved */
export async function tryApproval(
  newsroom: Newsroom,
  { writer, approver }: { writer: Account; approver: Account },
  id: string,
): Promise<string> {
  const path = `/stories/${id}`;
  const { body } = await newsroom.ask<Story>(writer, 'GET', `${path}?draft=true&depth=0`);
  const sent =
    body.state === 'writing' && (await newsroom.ask<Refusal>(writer, 'POST', `${path}/submit`, {}));
  if (sent && sent.status !== 200) return readRefusal(sent.body);
  const answer = await newsroom.ask<Refusal>(approver, 'POST', `${path}/approve`);
  return answer.status === 200 ? '' : readRefusal(answer.body);
}

const chiefs = new WeakMap<Newsroom, Promise<Account>>();

/** A publisher who never writes. */
function findChief(newsroom: Newsroom): Promise<Account> {
  const chief = chiefs.get(newsroom) ?? newsroom.hire('publisher');
  chiefs.set(newsroom, chief);
  return chief;
}

/** Brings a text to the public as far as this account may: somebody else approves it. */
export async function publish(newsroom: Newsroom, account: Account, id: string): Promise<void> {
  await approve(newsroom, await findChief(newsroom), id);
  await take(newsroom, account, id, 'publish');
}

interface PublishedRow {
  state: string;
  document: Record<string, unknown>;
}

export async function readPublished({ sql }: Newsroom, key: string): Promise<PublishedRow | undefined> {
  const { rows } = await sql.query<PublishedRow>(
    'SELECT state, document FROM published_documents WHERE key = $1',
    [key],
  );
  return rows[0];
}

interface HandOver {
  action: string;
  lane: string;
  requested_by: string | null;
  address: string | null;
}

export async function readHandOvers({ sql }: Newsroom, key: string): Promise<HandOver[]> {
  const { rows } = await sql.query<HandOver>(
    'SELECT action, lane, requested_by, address FROM releases WHERE document_key = $1 ORDER BY id',
    [key],
  );
  return rows;
}
