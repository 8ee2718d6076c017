import type { Review } from '../../payload-types.ts';
import { drawBases } from '../reports/paper/bases.ts';
import { packPaper, type Blocks } from '../reports/paper/document.ts';
import { drawHead } from '../reports/paper/heads.ts';
import { centred, prose, rule, toLines, trimEnd } from '../reports/paper/paragraphs.ts';
import { drawTable } from '../reports/paper/tables.ts';
import type { Tally } from './count-votes.ts';
import type { Comment } from './find-comments.ts';
import { listCandidates, type Member } from './seats.ts';
import { seatNames } from './review-states.ts';
import { toDay } from '../../documents/fields/days.ts';
import { showDay } from '../../checks/consent/deadline.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { drawSigners } from './minutes-signers.ts';
import { describeMoment } from './minutes-moments.ts';

export interface MinutesData {
  review: Review;
  /** Name of the unit that reviews. */
  unit: string;
  tally: Tally;
  comments: readonly Comment[];
}

/**
 * Minutes of the council's meeting (Nghị định 30/2020/NĐ-CP, mẫu 1.9): no place and day in the head; beginning, attendance,
 * course, closing hour; the secretary signs left, the chair right.
 */
export function toMinutes(data: MinutesData): Promise<Uint8Array> {
  const { review, unit } = data;
  const meeting = review.meeting;
  const layout = meeting?.layout ?? 'state';
  return packPaper({
    title: `Biên bản ${review.name}`,
    unit,
    blocks: [
      drawHead(
        {
          layout,
          parentBody: meeting?.parentBody ?? '',
          issuer: meeting?.issuer ?? '',
          number: meeting?.number ?? null,
          symbol: meeting?.symbol || 'BB',
        },
        unit,
      ),
      centred('', { size: 28 }),
      centred('BIÊN BẢN', { size: 28, bold: true }),
      centred(`Họp Hội đồng ${review.name}`, { size: 28, bold: true }),
      rule(3_100),
      ...drawBases(review.terms?.basis),
      ...drawOpening(data),
      ...drawPublicComments(data),
      ...drawCourse(review),
      ...drawVotes(data),
      prose(`Cuộc họp kết thúc vào ${describeMoment(meeting?.endedAt)}./.`),
      prose(''),
      ...drawSigners(review, layout),
    ],
  });
}

function drawOpening({ review, tally }: MinutesData): Blocks {
  const council = review.council ?? [];
  const { present, written } = tally;
  const of = (ids: readonly string[]): Member[] => council.filter(({ id }) => ids.includes(id ?? ''));
  const silent = council.filter(({ id }) => ![...present, ...written].includes(id ?? ''));
  const lead = (seat: Member['seat']): string => council.find((each) => each.seat === seat)?.name ?? '';
  return [
    prose(`Thời gian bắt đầu: ${describeMoment(review.meeting?.startedAt)}.`),
    prose(`Địa điểm: ${review.meeting?.place || '…'}.`),
    prose(`Thành phần tham dự: ${present.length} trên ${council.length} thành viên Hội đồng:`),
    ...of(present).map(drawMember),
    ...drawMembers(`Vắng mặt, gửi ý kiến bằng văn bản: ${written.length} thành viên:`, of(written)),
    ...drawMembers(`Vắng mặt, không có ý kiến: ${silent.length} thành viên:`, silent),
    prose(`Chủ trì (chủ tọa): ${lead('chair')}.`),
    prose(`Thư ký (người ghi biên bản): ${lead('secretary')}.`),
    prose('Nội dung (theo diễn biến cuộc họp):'),
  ];
}

function drawMembers(title: string, members: readonly Member[]): Blocks {
  return members.length > 0 ? [prose(title), ...members.map(drawMember)] : [];
}

function drawMember({ name, office, seat }: Member) {
  return prose(`- ${[name, office, seatNames[seat]].filter(Boolean).join(', ')};`);
}

function drawPublicComments({ review, comments }: MinutesData): Blocks {
  const [from, to] = [showDay(toDay(review.opensOn) ?? ''), showDay(toDay(review.closesOn) ?? '')];
  const count = (exemplar: string | undefined, stance: Comment['stance']): number =>
    comments.filter((each) => each.exemplar === exemplar && each.stance === stance).length;
  return [
    prose('1. Lấy ý kiến nhân dân', { bold: true }),
    prose(
      `Danh sách được công khai từ ngày ${from} đến hết ngày ${to}; đã nhận ${review.comments ?? 0} góp ý.`,
    ),
    drawTable({
      head: ['Người, tập thể', 'Đồng tình', 'Không đồng tình'],
      rows: listCandidates(review).map(({ name, exemplar }) => {
        const id = getReferenceId(exemplar);
        return [name ?? '', count(id, 'for'), count(id, 'against')];
      }),
    }),
    prose(''),
  ];
}

function drawCourse({ meeting, candidates }: Review): Blocks {
  const dropped = (candidates ?? []).filter(({ droppedOn }) => droppedOn);
  return [
    prose('2. Diễn biến', { bold: true }),
    ...dropped.map(({ name, dropReason }) =>
      prose(`Đã đưa ra khỏi danh sách xét: ${name}. Lý do: ${dropReason}`),
    ),
    ...(toLines(meeting?.course).length > 0
      ? toLines(meeting?.course).map((line) => prose(line))
      : [prose('Hội đồng nghe báo cáo, thảo luận và bỏ phiếu.')]),
  ];
}

function drawVotes({ review, tally }: MinutesData): Blocks {
  const size = review.councilSize ?? 0;
  const percent = review.terms?.percent ?? 0;
  const names = new Map((review.candidates ?? []).map(({ id, name }) => [id, name ?? '']));
  const passed = tally.results
    .filter(({ isPassed }) => isPassed)
    .map(({ candidate }) => names.get(candidate));
  return [
    prose('3. Kết quả bỏ phiếu', { bold: true }),
    prose(
      `Tổng số thành viên Hội đồng: ${size}. Được đề nghị công nhận khi có ít nhất ${percent} % tổng số thành viên Hội đồng đồng ý, tính cả thành viên vắng mặt.`,
    ),
    drawTable({
      head: ['Người, tập thể', 'Đồng ý', 'Không đồng ý', 'Không bỏ phiếu', 'Tỉ lệ (%)', 'Kết quả'],
      rows: tally.results.map(({ candidate, inFavour, against, silent, isPassed }) => [
        names.get(candidate) ?? '',
        inFavour,
        against,
        silent,
        size > 0 ? ((inFavour * 100) / size).toFixed(1).replace('.', ',') : '',
        isPassed ? 'Đạt' : 'Không đạt',
      ]),
    }),
    prose(''),
    prose(
      passed.length > 0
        ? `Hội đồng thống nhất công nhận ${passed.length} người, tập thể: ${trimEnd(passed.join('; '))}.`
        : 'Không có người, tập thể nào đạt tỉ lệ phiếu theo quy định.',
    ),
  ];
}
