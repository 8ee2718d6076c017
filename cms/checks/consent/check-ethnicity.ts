import type { PayloadRequest } from 'payload';
import { findEthnicMentions, type EthnicMention } from './ethnicity/mentions.ts';
import { hasWords } from '#contract/folding/fold.ts';
import { toSyllables } from '#contract/folding/syllables.ts';
import { getEthnicGroup } from './ethnicity/groups.ts';
import type { PublicDocument } from '#contract/document.ts';
import type { Consent, Exemplar, Media } from '../../payload-types.ts';
import { getReferenceIds } from '../../platform/relations/reference.ts';
import { findShownFiles, getShownMedia } from '../../documents/mapping/shown-media.ts';
import type { Problem, StoryCheck } from '../problem.ts';
import { findTagNames, getFileTexts, getTexts } from './ethnicity-texts.ts';
import { ofExemplar } from './find-consents.ts';
import { listSubjects } from './lacking-consents.ts';
import { findPeople, type People } from './find-people.ts';

/**
 * Neither a text nor a profile nor a picture in it says of a person to which ethnic group he belongs when no consent
 * allows to show that.
 *
 * 1. Where the profile of somebody whom the document is about records the group, every mention of that group counts.
 * 2. Where it does not, a mention of any group counts in a sentence with the person's name, or of nobody but “he”.
 * 3. Of whoever can be recognised in a file, a mention counts in the words of that file, or in a sentence with the name.
 * Organisations and models have no ethnic group; invented people of samples are nobody.
 */
export const checkEthnicity: StoryCheck = (req, _story, { document }) => findEthnicityProblems(req, document);

export async function findEthnicityProblems(
  req: PayloadRequest,
  document: PublicDocument,
): Promise<Problem[]> {
  if (document.kind !== 'story' && document.kind !== 'exemplar' && document.kind !== 'review') return [];
  const ids = listSubjects(document);
  const files = await findShownFiles(req, getShownMedia(document));
  const people = await findPeople(req, ids, files);
  const guarded = getGuarded(people, ids, files, document.kind === 'review' || document.sample);
  if (guarded.length === 0) return [];
  const texts = [...getTexts(document), ...(await findTagNames(req, document))];
  const mentions = texts.flatMap(findEthnicMentions);
  const inFiles = new Map(
    files.map((file) => [file.id, getFileTexts(file, document).flatMap(findEthnicMentions)] as const),
  );
  return guarded.flatMap((person) => {
    const shown = person.files.flatMap((id) => inFiles.get(id) ?? []);
    const told = person.isSubject ? [...inFiles.values()].flat() : shown;
    return toProblem(person, [...mentions, ...told], shown, document.kind !== 'story');
  });
}

/** Somebody whose ethnic group is not to be told. */
interface Guarded {
  name: string;
  /** Official name of the group, where it is on record. */
  group: string | undefined;
  /** Whether the document is about him. */
  isSubject: boolean;
  /** Ids of the files in which he can be recognised. */
  files: string[];
}

function getGuarded(
  { exemplars, consents }: People,
  subjects: readonly string[],
  files: readonly Media[],
  isSample: boolean,
): Guarded[] {
  const filesOf = (field: 'exemplarsShown' | 'peopleShown', id: string) =>
    files.filter((file) => getReferenceIds(file[field]).includes(id)).map((file) => file.id);
  const known = [...exemplars.values()]
    .filter((exemplar) => isGuarded(exemplar, ofExemplar(consents, exemplar), isSample))
    .map(({ id, name, ethnicity }) => ({
      name,
      group: getEthnicGroup(ethnicity ?? ''),
      isSubject: subjects.includes(id),
      files: filesOf('exemplarsShown', id),
    }));
  const others = consents
    .filter((consent) => !consent.exemplar && !allows([consent]))
    .map(({ id, title }) => ({
      name: title,
      group: undefined,
      isSubject: false,
      files: filesOf('peopleShown', id),
    }));
  return [...known, ...others];
}

function isGuarded(exemplar: Exemplar, consents: readonly Consent[], isSample: boolean): boolean {
  if (exemplar.type !== 'person' && exemplar.type !== 'household') return false;
  return !(isSample && exemplar.sample) && !allows(consents);
}

function allows(consents: readonly Consent[]): boolean {
  const isTakenBack = consents.some(({ withdrawalRequestedAt }) => withdrawalRequestedAt);
  return !isTakenBack && consents.some(({ ethnicityShown }) => ethnicityShown);
}

/** @param shown mentions in the words of the files in which the person is */
function toProblem(
  person: Guarded,
  mentions: readonly EthnicMention[],
  shown: readonly EthnicMention[],
  isOwnProfile: boolean,
): Problem[] {
  const { name, group, isSubject } = person;
  const about = mentions.filter((mention) => {
    if (group && mention.group !== group) return false;
    if (isSubject && (group || isOwnProfile)) return true;
    return shown.includes(mention) || isAbout(mention, person);
  });
  if (about.length === 0) return [];
  const label = 'Dân tộc';
  const quotes = [...new Set(about.map(({ text }) => `“${text}”`))].slice(0, 3).join(', ');
  const advice =
    group || !isSubject
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

const titles = /^(?:(?:ông|bà|anh|chị|em|cô|chú|bác|cụ|cháu|bé|già làng|nghệ nhân|hộ|gia đình)\s+)+/iu;
const pronoun = /^[“"(]?(?:Ông|Bà(?! con)|Anh(?! em)|Chị(?! em)|Cụ|Cô|Chú|Bác|Em|Cháu|He|She)(?=\s)/u;

/** Whether a sentence names the person, or tells of somebody who was named before. */
function isAbout({ sentence }: EthnicMention, { name, isSubject }: Guarded): boolean {
  const bare = name.normalize('NFC').replace(titles, '').trim();
  return isNamed(bare, sentence) || (isSubject && pronoun.test(sentence));
}

/** In any spelling; a name of several words also without its marks, as English writes it. */
function isNamed(name: string, sentence: string): boolean {
  if (hasWords(sentence, name)) return true;
  const bare = toBareWords(name);
  return bare.includes(' ') && ` ${toBareWords(sentence)} `.includes(` ${bare} `);
}

function toBareWords(text: string): string {
  return toSyllables(text)
    .map(({ folded }) => folded)
    .join(' ');
}
