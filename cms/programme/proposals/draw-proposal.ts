import { Paragraph } from 'docx';
import { recognitionLevelNames } from '#contract/exemplar.ts';
import { showDay } from '../../checks/consent/deadline.ts';
import { toDay } from '../../documents/fields/days.ts';
import { recognitionOccasionNames } from '../../documents/fields/recognition-occasion.ts';
import type { Recognition } from '../../payload-types.ts';
import { drawAddressees } from '../reports/paper/addressees.ts';
import { drawBases } from '../reports/paper/bases.ts';
import { packPaper, type Blocks } from '../reports/paper/document.ts';
import { drawFoot } from '../reports/paper/foot.ts';
import { drawHead } from '../reports/paper/heads.ts';
import { describeDay } from '../reports/paper/official-days.ts';
import { centred, prose, rule, toLines, trimEnd } from '../reports/paper/paragraphs.ts';
import type { ProposalPaper } from './find-paper.ts';

const heading = { size: 28, bold: true };

/**
 * A proposal as the unit above takes it: the letter that proposes (tờ trình, Nghị định 30/2020/NĐ-CP, Phụ lục I) and, from a
 * new page on, the account of the achievements. No seal and no signature are drawn.
 */
export function drawProposal(paper: ProposalPaper): Promise<Uint8Array> {
  const { proposal, issuer, addressee, award } = paper;
  const foot = { ...proposal, addressees: proposal.addressees || addressee };
  const headed = { ...proposal, symbol: proposal.symbol || 'TTr' };
  return packPaper({
    title: `Đề nghị tặng ${award} cho ${proposal.name ?? ''}`,
    unit: issuer,
    blocks: [
      drawHead(headed, issuer, describeDay(proposal.signedAt, proposal.signedOn)),
      centred('', { size: 28 }),
      centred('TỜ TRÌNH', heading),
      centred(`Về việc đề nghị tặng ${award}`, heading),
      rule(3_100),
      ...drawAddressees(foot.addressees),
      ...drawBases(proposal.bases),
      ...drawLetter(paper),
      prose(''),
      drawFoot(foot),
      ...drawAccount(paper),
    ],
  });
}

function drawLetter({ proposal, issuer, addressee, award, whom, movement, honours }: ProposalPaper): Blocks {
  const { level, occasion, summary } = proposal;
  const grounds = [
    level ? `Cấp: ${recognitionLevelNames[level]}` : '',
    occasion ? `hình thức xét: ${recognitionOccasionNames[occasion]}` : '',
    movement ? `phong trào: ${movement}` : '',
  ].filter(Boolean);
  const to = addressee || 'cấp có thẩm quyền';
  return [
    prose(`${issuer} trình ${to} xem xét, tặng ${award} cho:`),
    prose(`${whom}.`, { bold: true }),
    prose(`${grounds.join('; ')}.`),
    prose('I. TÓM TẮT THÀNH TÍCH', { bold: true }),
    ...toLines(summary).map((line) => prose(line)),
    prose('II. DANH HIỆU, HÌNH THỨC KHEN THƯỞNG ĐÃ ĐƯỢC TẶNG', { bold: true }),
    ...(honours.length > 0 ? honours.map((honour) => prose(`- ${describe(honour)}.`)) : [prose('Chưa có.')]),
    prose(`Kính trình ${to} xem xét, quyết định./.`),
  ];
}

/** @example 'Giấy khen, Quyết định số 12/QĐ-UBND ngày 19/05/2026 của Chủ tịch UBND xã Di Linh' */
function describe({ title, issuer, number, date }: Recognition): string {
  const day = toDay(date);
  const decision = [
    number ? `Quyết định số ${number}` : '',
    day ? `ngày ${showDay(day)}` : '',
    issuer ? `của ${issuer}` : '',
  ];
  return [title ?? '', decision.filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function drawAccount({ proposal, award, whom }: ProposalPaper): Blocks {
  const lines = toLines(proposal.achievements);
  return [
    new Paragraph({ pageBreakBefore: true, children: [] }),
    centred('BÁO CÁO THÀNH TÍCH', heading),
    centred(`Đề nghị tặng ${award}`, heading),
    rule(3_100),
    prose(`${whom}.`, { bold: true }),
    ...lines.map((line, at) => prose(at === lines.length - 1 ? `${trimEnd(line)}./.` : line)),
  ];
}
