import { cleanText } from '#contract/text.ts';
import { FileFault } from '../reading/file-fault.ts';

/** One caption. */
export interface Cue {
  /** Of WebVTT; numbers of SubRip mean nothing. */
  id: string;
  /** Seconds. */
  start: number;
  end: number;
  /** Where on the picture: `align:start line:0`. */
  settings: string;
  lines: string[];
}

export interface Captions {
  /** `STYLE` and `REGION` blocks, as they are. */
  blocks: string[];
  cues: Cue[];
}

const arrow = /-->/;
/** Hours may be left out; SubRip writes a comma, and some programs one digit too few. */
const time = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`;
const timing = new RegExp(String.raw`^[ \t]*${time}[ \t]+-->[ \t]+${time}(?:[ \t]+(.*?))?[ \t]*$`);
const setting =
  /^(?:vertical:(?:rl|lr)|line:-?[\d.]+%?(?:,\w+)?|position:[\d.]+%(?:,[\w-]+)?|size:[\d.]+%|align:(?:start|center|middle|end|left|right)|region:\S+)$/;

/**
 * Captions of a WebVTT or SubRip text. Comments and what programs write in the first line are left out; texts come in as all
 * text does. @throws FileFault naming the line that cannot be read
 */
export function readCues(text: string): Captions {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const isWebVtt = /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '');
  const captions: Captions = { blocks: [], cues: [] };
  let at = isWebVtt ? skipBlock(lines, 0) : 0;
  while (at < lines.length) {
    if (!lines[at]?.trim()) {
      at += 1;
      continue;
    }
    const end = skipBlock(lines, at);
    takeBlock(lines, { from: at, to: end }, isWebVtt, captions);
    at = end;
  }
  if (captions.cues.length === 0)
    throw new FileFault(
      'là phụ đề không có câu nào: không dòng nào ghi giờ kiểu 00:00:01.000 --> 00:00:03.000. Hãy xuất lại phụ đề rồi tải lên.',
    );
  return captions;
}

/** Line after the block that begins here: the next empty one, or the end. */
function skipBlock(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim()) at += 1;
  return at;
}

function takeBlock(
  lines: readonly string[],
  { from, to }: { from: number; to: number },
  isWebVtt: boolean,
  captions: Captions,
): void {
  const block = lines.slice(from, to);
  const first = block[0] ?? '';
  if (isWebVtt && /^NOTE(?:[ \t]|$)/.test(first)) return;
  if (isWebVtt && captions.cues.length === 0 && /^(?:STYLE|REGION)[ \t]*$/.test(first)) {
    if (/url\s*\(|@import|-->|\\/i.test(block.join('\n')))
      throw fault(from, 'kiểu chữ gọi tới nơi khác', 'Hãy bỏ phần STYLE này');
    captions.blocks.push(cleanText(block.join('\n')));
    return;
  }
  const index = block.findIndex((line) => arrow.test(line));
  if (index < 0 || index > 1)
    throw fault(
      from,
      `không có giờ bắt đầu, kết thúc trước “${first.trim().slice(0, 40)}”`,
      'Hãy thêm giờ hoặc bỏ dòng này',
    );
  const cue = readCue(block.slice(index), from + index, isWebVtt, captions.cues.at(-1));
  captions.cues.push({ id: isWebVtt && index === 1 ? cleanText(first).trim() : '', ...cue });
}

function readCue(
  block: readonly string[],
  line: number,
  isWebVtt: boolean,
  before: Cue | undefined,
): Omit<Cue, 'id'> {
  const [head = '', ...words] = block;
  const found = timing.exec(head);
  if (!found)
    throw fault(
      line,
      `không đọc được giờ “${head.trim().slice(0, 60)}”`,
      'Hãy viết kiểu 00:00:01.000 --> 00:00:03.000',
    );
  const [start, end] = [toSeconds(found.slice(1, 5)), toSeconds(found.slice(5, 9))];
  if (start === undefined || end === undefined)
    throw fault(line, `phút hoặc giây lớn hơn 59 trong “${head.trim().slice(0, 60)}”`, 'Hãy sửa lại giờ');
  if (end <= start) throw fault(line, 'câu kết thúc trước khi bắt đầu', 'Hãy sửa lại giờ');
  if (before && start < before.start)
    throw fault(line, 'câu bắt đầu trước câu đứng trên nó', 'Hãy xếp lại các câu theo giờ');
  const second = words.findIndex((word) => arrow.test(word));
  if (second >= 0)
    throw fault(line + 1 + second, 'thiếu dòng trống giữa hai câu', 'Hãy thêm một dòng trống trước câu này');
  const settings = (found[9] ?? '').split(/[ \t]+/).filter((one) => isWebVtt && setting.test(one));
  return { start, end, settings: settings.join(' '), lines: words.map((word) => cleanWords(word, isWebVtt)) };
}

/** SubRip has marks of its own for colours and places: only those that WebVTT knows too stay. */
function cleanWords(words: string, isWebVtt: boolean): string {
  const clean = cleanText(words).trimEnd();
  if (isWebVtt) return clean;
  return clean
    .replace(/\{\\[^}]*\}/g, '')
    .replace(/<(?!\/?[biu]>)\/?\w[^>]*>/gi, '')
    .replace(/<(\/?)([BIU])>/g, (_, slash: string, name: string) => `<${slash}${name.toLowerCase()}>`)
    .replace(/&(?!(?:amp|lt|gt|nbsp|lrm|rlm);)/g, '&amp;')
    .replace(/<(?!\/?[biu]>)/g, '&lt;');
}

function toSeconds([hours = '0', minutes = '', seconds = '', part = '']: string[]): number | undefined {
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const milliseconds = Number(part.padEnd(3, '0'));
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + milliseconds / 1000;
}

function fault(line: number, what: string, advice: string): FileFault {
  return new FileFault(`là phụ đề sai ở dòng ${line + 1}: ${what}. ${advice} rồi tải lên lại.`);
}
