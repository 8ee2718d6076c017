import { foldSpelling } from '#contract/folding/fold.ts';
import { alignFolded } from '../../../documents/letters/aligned.ts';
import { getEthnicGroup, groupSpellings, stripMarks } from './groups.ts';

/** A place of a text that says of people that they are of an ethnic group. */
export interface EthnicMention {
  /** Official name of the group. */
  group: string;
  /** The words, as they stand. */
  text: string;
  sentence: string;
}

/** Names of groups that are also common given names: “cô giáo Hoa” is a teacher called Hoa. */
const givenNames: ReadonlySet<string> = new Set(['Thái', 'Hoa', 'Kinh', 'Kháng', 'Dao', 'Thổ', 'Lào']);

/** Countries, provinces and towns that begin like a group. */
const beginsPlace = toPattern(
  `^(?:${[
    'Thái (?:Nguyên|Bình|Lan|Hòa|Hoà|Thụy|Thuỵ)|Hoa (?:Kỳ|Kì|Lư|Hạ)|Lào Cai|Mông (?:Cổ|Dương)',
    'Kinh (?:Bắc|Môn)|Thổ (?:Nhĩ|Tang)|Cống (?:Quỳnh|Vị)|Ba Na Hills|Co Mạ',
  ].join('|')})`,
  'iu',
);
/** Nearly every place called Mường has a second name; some of these provinces have Mường people. */
const beginsMuong = /^Mường (?!H(?:òa|oà) Bình|Thanh H(?:óa|oá)|Phú Thọ|Bi(?!\p{L}))\p{Lu}\p{Ll}/u;

const who = {
  /** Before any name. */
  people:
    'dân tộc|người|tộc người|tộc|đồng bào|bà con|cộng đồng|gốc|thiểu số|cô gái|chàng trai|thiếu nữ|thanh niên|phụ nữ|trẻ em|em nhỏ|đàn ông|trai gái|nam nữ|ethnic(?: minority)?|people of(?: the)?',
  /** Before a name that is no given name. */
  occupations: [
    'nghệ nhân|nghệ sĩ|nghệ sỹ|ca sĩ|ca sỹ|nhạc sĩ|già làng|già bản|trưởng (?:thôn|bản|buôn|bon|làng|họ)|nông dân|cư dân|dân làng|dân bản',
    'học sinh|học trò|sinh viên|nữ sinh|nam sinh|giáo viên|cô giáo|thầy giáo|nhà giáo|bác sĩ|bác sỹ|y sĩ|y sỹ|cô đỡ|đảng viên|đoàn viên|hội viên',
    'cán bộ|chiến sĩ|chiến sỹ|bộ đội|cựu chiến binh|doanh nhân|công nhân|thợ|thợ dệt|thầy cúng|trí thức|hộ|hộ dân|gia đình|vợ chồng|đôi vợ chồng',
    'con trai|con gái|con em|cô dâu|chú rể|em bé|bé gái|bé trai|chủ vườn|chủ rẫy|vận động viên|cầu thủ|phát thanh viên|biên dịch viên|phóng viên',
  ].join('|'),
  /** Before a name that can be nobody's name. */
  kin: 'ông|bà|anh|chị|em|cô|chú|bác|cụ|cậu|dì|mẹ|cha|bố|má|cháu|bạn|nàng|chàng|già|mế|amí|ama',
};

const nouns = [
  'people|person|persons|wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|kids?|family|families|households?|communit(?:y|ies)|villagers?|elders?|artisans?',
  'farmers?|growers?|monks?|teachers?|pupils?|students?|schoolgirls?|schoolboys?|weavers?|potters?|singers?|musicians?|mothers?|fathers?|grand(?:mothers?|fathers?)|parents?|couples?',
  'youths?|youngsters?|leaders?|patriarchs?|chiefs?|descent|origin|minority|minorities|ethnic(?:ity| group| minority)|doctors?|nurses?|midwi(?:fe|ves)|entrepreneurs?|members?|residents?|guides?|shamans?|veterans?|soldiers?|brides?|sisters?|brothers?',
].join('|');

const start = '(?<![\\p{L}\\p{M}\\p{N}])';
const end = '(?![\\p{L}\\p{M}])';
const apostrophes = "'’ʼ‘`´";
/** Of a village, with its words between: “the K’Ho village elder”. */
const between = '(?:[ -](?:ethnic(?: minority)?|minority|village|highland|local|young|old|elderly|poor))?';

const isPlain = (spelling: string) => /^(?:Co|Cor)$/u.test(spelling);
/** What may follow “the K’Ho” when people are meant. */
const after =
  'and|or|in|of|from|who|whose|have|has|had|are|were|live|lives|call|calls|say|says|by birth|himself|herself';

const all = makeNames(() => true);
const noGivenName = makeNames((group) => !givenNames.has(group));
/** More than one syllable, or letters that no Vietnamese name has. */
const onlyGroups = makeNames(isOnlyGroup);
const inEnglish = [
  makeNames((_group, spelling) => !isPlain(spelling)),
  // Without their marks two are of the neighbouring countries.
  makeNames((group, spelling) => !isPlain(spelling) && group !== 'Thái' && group !== 'Lào', stripMarks),
].join('|');
const onlyGroupsInEnglish = `${onlyGroups}|${makeNames(isOnlyGroup, stripMarks)}`;

const listed = toPattern(
  `(?:\\s?[,–-]|\\s(?:và|hay|hoặc|với|cùng|and|or))\\s?(?:người\\s|dân tộc\\s)?(?<name>${noGivenName})${end}`,
  'uy',
);
const patterns: readonly RegExp[] = [
  vietnamese(who.people, all),
  vietnamese(who.occupations, noGivenName),
  vietnamese(who.kin, onlyGroups),
  toPattern(`${start}(?<name>${inEnglish})s?${between}[ -](?:${nouns})${end}`, 'giu'),
  toPattern(`${start}ethnic(?:ally)?(?: minority)?[ -](?<name>${inEnglish}|Thai|Lao)s?${end}`, 'giu'),
  toPattern(
    `${start}(?:the|is|are|was|were|half|fellow|a|an|both) (?<name>${onlyGroupsInEnglish})s?(?=[.,;:!?)”"]|$| (?:${after})${end})`,
    'gimu',
  ),
];

/**
 * Where a text, Vietnamese or English, says of somebody that he is of an ethnic group: “người K’Ho”, “nghệ nhân Mạ”, “a
 * K’Ho woman”. Languages, customs and villages of a group are not meant, nor names of places and persons.
 * @example findEthnicMentions('Bà là người Cơ-ho.')[0].group === 'Cơ Ho'
 */
export function findEthnicMentions(text: string): EthnicMention[] {
  const { folded, slice } = alignFolded(text, foldSpelling);
  const places = patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match) => followList(match, folded)),
  );
  const once = new Map(places.map((place) => [place.at, place]));
  return [...once.values()]
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at, name, begin }) => {
      const group = isPlaceName(folded, at) ? undefined : getEthnicGroup(name);
      const stop = at + name.length;
      const sentence = findSentence(folded, begin, stop);
      return group
        ? [{ group, text: slice(begin, stop), sentence: slice(sentence.start, sentence.end).trim() }]
        : [];
    });
}

/** Names in a row that are followed from one cue. */
const longestRow = 12;

/** A name of a group as it stands in a text, from where its words begin. */
interface NamePlace {
  name: string;
  at: number;
  begin: number;
}

/** The name that was found, and those that follow it in a row: “các dân tộc K’Ho, Mạ và Chu Ru”. */
function followList(match: RegExpExecArray, text: string): NamePlace[] {
  const name = match.groups?.name ?? '';
  // Without a capital it is another word: người co ro, bà con hoa mắt.
  if (!/^\p{Lu}/u.test(name)) return [];
  const at = match.index + match[0].lastIndexOf(name);
  const places = [{ name, at, begin: match.index }];
  let behind = at + name.length;
  for (let next = findNext(text, behind); next && places.length < longestRow; next = findNext(text, behind)) {
    const begin = next.index + next[0].length - (next.groups?.name?.length ?? 0);
    places.push({ name: next.groups?.name ?? '', at: begin, begin });
    behind = next.index + next[0].length;
  }
  return places;
}

function findNext(text: string, at: number): RegExpExecArray | null {
  listed.lastIndex = at;
  const next = listed.exec(text);
  return /^\p{Lu}/u.test(next?.groups?.name ?? '') ? next : null;
}

function isPlaceName(text: string, at: number): boolean {
  const stretch = text.slice(at, at + 24);
  return beginsPlace.test(stretch) || beginsMuong.test(stretch);
}

function isOnlyGroup(_group: string, spelling: string): boolean {
  return spelling !== 'Cao Lan' && /[\s’]|^(?:Khmer|Hrê|Chru|Brâu|Xtiêng|Rhade)$/u.test(spelling);
}

function vietnamese(cues: string, names: string): RegExp {
  return toPattern(
    `${start}(?:${cues})\\s(?:dân tộc\\s|thiểu số\\s|gốc\\s|group\\s){0,2}(?<name>${names})${end}`,
    'giu',
  );
}

/** An alternative of names, the longest first. */
function makeNames(
  isMeant: (group: string, spelling: string) => boolean,
  change: (spelling: string) => string = (spelling) => spelling,
): string {
  return groupSpellings
    .filter(({ group, spelling }) => isMeant(group, spelling))
    .map(({ spelling }) => change(spelling))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('’', `[\\s${apostrophes}-]`).replaceAll(' ', `[\\s${apostrophes}-]?`))
    .join('|');
}

/** Longest stretch that is looked at on either side of a mention for the ends of its sentence. */
const reach = 1_000;

function findSentence(text: string, from: number, to: number): { start: number; end: number } {
  const first = Math.max(0, from - reach);
  const head = text.slice(first, from);
  const tail = text.slice(to, to + reach);
  const begin = Math.max(...['.', '!', '?', '\n'].map((mark) => head.lastIndexOf(mark))) + 1;
  const rest = tail.search(/[.!?\n]/u);
  return { start: first + begin, end: to + (rest < 0 ? tail.length : rest + 1) };
}

/** The text is read in one spelling: so are the patterns. */
function toPattern(source: string, flags: string): RegExp {
  return new RegExp(foldSpelling(source), flags);
}
