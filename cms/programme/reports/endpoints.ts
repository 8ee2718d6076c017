import type { Endpoint, PayloadRequest } from 'payload';
import { getToday } from '../../checks/consent/today.ts';
import type { Report } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { findAddressed, findOwnAddressed, requirePermission } from '../../platform/rest/find-addressed.ts';
import { ownLine } from '../record/record-changes.ts';
import type { OpenMove } from '../record/record-moves.tsx';
import { findChanges, type ChangesSince } from './figures/find-changes.ts';
import { findFigures, readFigures, readPeriod, type ReportFigures } from './figures/find-figures.ts';
import { signing } from './guard-report.ts';
import { findReportProblems } from './report-problems.ts';
import { sendFile, type OfficeFile } from '../record/send-file.ts';

/** What the form of a report shows besides its fields. */
export interface ReportStanding {
  state: Report['state'];
  problems: string[];
  moves: OpenMove[];
  /** Those that it was signed with; of a draft those of now. */
  figures: ReportFigures;
  /** Of a signed report: what happened afterwards. */
  changes: ChangesSince | undefined;
  /** The period is not over: figures may still come. */
  isEarly: boolean;
}

const missing = 'Không tìm thấy báo cáo.';
const sign: OpenMove = { name: 'sign', label: 'Ký, chốt số liệu', needsReason: false };

/** `/api/reports/:id/…`: its figures, freezing them by signing, and the papers of it. */
export const reportEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => {
      const report = await findAddressed(req, 'reports', missing);
      const signed = readFigures(report);
      const now = await findFigures(req, report);
      const isDraft = report.state === 'draft';
      const maySign = isDraft && can(req.user, 'report.sign') && (await isOwn(req, 'reports', report.id));
      const standing: ReportStanding = {
        state: report.state,
        problems: isDraft ? findReportProblems(report) : [],
        moves: maySign ? [sign] : [],
        figures: signed ?? now,
        changes: signed && findChanges(signed, now),
        isEarly: isDraft && readPeriod(report).to >= getToday(),
      };
      return Response.json(standing, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/:id/sign',
    method: 'post',
    handler: async (req) => {
      requirePermission(req, 'report.sign', 'Bạn không được ký báo cáo.');
      const { id } = await findOwnAddressed(req, 'reports', missing);
      return runBehindRow(req, 'reports', id, async () => {
        const report = await findOwnAddressed(req, 'reports', missing);
        if (report.state === 'signed') throw refusal(409, 'Báo cáo này đã ký rồi.');
        const problems = findReportProblems(report);
        if (problems.length > 0) throw refusal(409, problems.join('\n'));
        return freeze(req, report);
      });
    },
  },
  paper('docx', async () => {
    return (await import('./paper/to-docx.ts')).toDocx;
  }),
  paper('xlsx', async () => {
    return (await import('./paper/to-xlsx.ts')).toXlsx;
  }),
];

async function freeze(req: PayloadRequest, report: Report): Promise<Response> {
  const figures = await findFigures(req, report);
  await req.payload.update({
    collection: 'reports',
    id: report.id,
    data: { state: 'signed', figures: { ...figures }, frozenAt: figures.asOf },
    context: { ...ownLine, ...signing },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await recordEvent(req, {
    action: 'report.signed',
    subject: { collection: 'reports', id: report.id, title: report.name },
  });
  return Response.json({ state: 'signed' }, { headers: { 'Cache-Control': 'no-store' } });
}

type Draw = (report: Report, unit: string, figures: ReportFigures) => Promise<Uint8Array>;

/**
 * The report as a file: of a draft with the figures of now, of a signed one always the same.
 * @param load what draws it, which is large and seldom needed
 */
function paper(ending: OfficeFile, load: () => Promise<Draw>): Endpoint {
  return {
    path: `/:id/${ending}`,
    method: 'get',
    handler: async (req) => {
      const report = await findAddressed(req, 'reports', missing);
      const figures = readFigures(report) ?? (await findFigures(req, report));
      const draw = await load();
      const file = await draw(report, report.unitName ?? '', figures);
      return sendFile(file, report.name ?? '', ending);
    },
  };
}
