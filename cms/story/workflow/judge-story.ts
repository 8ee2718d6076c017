import type { PayloadRequest } from 'payload';
import type { StoryDocument } from '#contract/story.ts';
import type { Story } from '../../payload-types.ts';
import { judgeDocument } from '../../documents/mapping/check-document.ts';
import { toStory, type StoryInput } from '../../documents/mapping/to-story.ts';
import type { Problem, StoryCheck } from '../../checks/problem.ts';
import { publicationChecks } from './publication-checks.ts';

interface Step {
  /** When the text is to go out; absent at approval. */
  at?: Date;
  /** Checks that this step asks for besides. */
  further?: readonly StoryCheck[];
}

interface JudgedStory {
  /** What keeps a text from being one: the contract refuses it. Whoever writes can mend it. */
  incomplete: Problem[];
  /** What else keeps it from going out. */
  others: Problem[];
  /** The text as the public would get it; what the contract refuses in it has something to stand for it. */
  document: StoryDocument;
}

/** Everything at once that keeps a text from going out: what the contract says, and every check of `publication-checks.ts`. */
export async function judgeStory(
  req: PayloadRequest,
  story: Story,
  { at, further = [] }: Step = {},
): Promise<JudgedStory> {
  // Stands for the times that a story gets when it goes out.
  const time = (at ?? new Date()).toISOString();
  const input = toStory(story.id, { ...story, publishedAt: story.publishedAt ?? time, changedAt: time });
  const { document: whole, errors: incomplete } = judgeDocument(req, 'story', input);
  const document = whole ?? complete(input, incomplete);
  const others: Problem[] = [];
  for (const check of [...publicationChecks, ...further])
    others.push(...(await check(req, story, { document, at })));
  const told = new Set(incomplete.map(({ path }) => path));
  return { incomplete, others: others.filter(({ path }) => !told.has(path)), document };
}

/** What stands for fields that the contract refuses, so that everything else can be looked at all the same. */
const standIns: Partial<StoryDocument> = {
  slug: '-',
  title: '-',
  summary: '-',
  kicker: '',
  leadCaption: '',
  section: '00000000-0000-0000-0000-000000000000',
  body: [],
  recordings: [],
  topics: [],
  movements: [],
  exemplars: [],
  credits: [],
  sources: [],
};

function complete(input: StoryInput, incomplete: readonly Problem[]): StoryDocument {
  const missing = new Set(incomplete.map(({ path }) => path));
  const stands = Object.entries(standIns).filter(([name]) => missing.has(name));
  return { ...input, ...Object.fromEntries(stands) } as StoryDocument;
}
