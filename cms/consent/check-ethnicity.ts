import type { PayloadRequest } from 'payload';
import { blockToText, type Block } from '#contract/blocks.ts';
import type { PublicDocument } from '#contract/document.ts';
import { getAftermathTexts } from '#contract/exemplar-aftermath.ts';
import { findEthnicMentions, getEthnicGroup, type EthnicMention } from '#contract/ethnic-groups.ts';
import type { Consent, Exemplar } from '../payload-types.ts';
import type { Problem, StoryCheck } from '../workflow/problem.ts';
import { ofExemplar } from './find-consents.ts';
import { findPeople } from './find-people.ts';

/**
 * Neither a text nor a profile says of a person to which ethnic group he belongs when no consent allows to show that.
 *
 * 1. Where the profile records the group, every mention of that group counts.
 * 2. Where it does not, a mention of any group counts in a sentence with the person's name.
 * Organisations and models have no ethnic group; invented people of samples are nobody.
 */
export const checkEthnicity: StoryCheck = (req, _story, { document }) => findEthnicityProblems(req, document);

export async function findEthnicityProblems(
  req: PayloadRequest,
  document: PublicDocument,
): Promise<Problem[]> {
  if (document.kind !== 'story' && document.kind !== 'exemplar') return [];
  const mentions = getTexts(document).flatMap(findEthnicMentions);
  if (mentions.length === 0) return [];
  const ids = document.kind === 'story' ? document.exemplars : [document.id];
  const { exemplars, consents } = await findPeople(req, ids, []);
  return [...exemplars.values()]
    .filter((exemplar) => isGuarded(exemplar, ofExemplar(consents, exemplar), document.sample))
    .flatMap((exemplar) => toProblem(exemplar, mentions, document.kind === 'exemplar'));
}

function isGuarded(exemplar: Exemplar, consents: readonly Consent[], isSample: boolean): boolean {
  if (exemplar.type !== 'person' && exemplar.type !== 'household') return false;
  if (isSample && exemplar.sample) return false;
  const isTakenBack = consents.some(({ withdrawalRequestedAt }) => withdrawalRequestedAt);
  return isTakenBack || !consents.some(({ ethnicityShown }) => ethnicityShown);
}

function toProblem(
  { name, ethnicity }: Exemplar,
  mentions: readonly EthnicMention[],
  isOwnProfile: boolean,
): Problem[] {
  const group = getEthnicGroup(ethnicity ?? '');
  const about = mentions.filter((mention) =>
    group ? mention.group === group : isOwnProfile || mention.sentence.includes(name),
  );
  if (about.length === 0) return [];
  const label = 'Dân tộc';
  const quotes = [...new Set(about.map(({ text }) => `“${text}”`))].slice(0, 3).join(', ');
  const advice = group
    ? 'Hãy viết lại, hoặc xin đồng ý cho nêu dân tộc'
    : 'Hãy viết lại, hoặc xin đồng ý cho nêu dân tộc; nếu đó là dân tộc của người khác thì ghi dân tộc của người này vào hồ sơ';
  return [
    {
      path: 'body',
      label,
      message: `“${label}”: chữ ${quotes} nêu dân tộc của “${name}” mà hồ sơ đồng ý chưa cho nêu. ${advice}.`,
    },
  ];
}

/** All that readers would read of a document, by paragraph. */
function getTexts(document: PublicDocument & { kind: 'story' | 'exemplar' }): string[] {
  const body = document.body.map((block: Block) => blockToText(block));
  if (document.kind === 'story')
    return [document.kicker, document.title, document.summary, document.leadCaption, ...body];
  const { name, headline, summary } = document;
  const head = [name, headline, summary].flatMap((texts) => Object.values(texts));
  return [...head, ...body, ...getAftermathTexts(document)];
}
