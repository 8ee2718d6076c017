'use client';
import { RecordMoves } from '../record/record-moves.tsx';
import { useStanding } from '../record/use-standing.ts';
import type { ReportStanding } from './endpoints.ts';
import type { ChangesSince } from './figures/find-changes.ts';
import { FigureTables } from './figure-tables.tsx';
import { reportStateNames } from './terms/report-states.ts';

/** Field of a report: its figures, its papers, and signing. */
export function ReportPanel() {
  const { path, standing, said, isModified, run } = useStanding<ReportStanding>('reports');
  if (!standing) return <output>{said}</output>;
  const { state, problems, moves, figures, changes, isEarly } = standing;
  return (
    <section className="programme-panel" aria-labelledby="report-panel">
      <h2 id="report-panel">{reportStateNames[state]}</h2>
      {isEarly && <p>Kỳ báo cáo chưa hết: số liệu còn thay đổi cho tới khi ký.</p>}
      <RecordMoves moves={moves} problems={problems} isModified={isModified} run={run} />
      <output>{said}</output>
      <p className="programme-panel__orders">
        <a href={`${path}/docx`} download>
          Tải báo cáo (DOCX)
        </a>
        <a href={`${path}/xlsx`} download>
          Tải số liệu (XLSX)
        </a>
      </p>
      {changes && <Changes changes={changes} />}
      <FigureTables figures={figures} />
    </section>
  );
}

function Changes({ changes: { figures, reported } }: { changes: ChangesSince }) {
  if (figures.length + reported.length === 0) return <p>Không có thay đổi từ sau khi ký.</p>;
  return (
    <>
      <h3>Thay đổi từ sau khi ký</h3>
      <p>Báo cáo đã ký giữ nguyên; đây là số liệu bây giờ so với lúc ký.</p>
      {reported.length > 0 && <p>Ký báo cáo sau đó: {reported.join(', ')}.</p>}
      {figures.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Số liệu</th>
              <th scope="col">Lúc ký</th>
              <th scope="col">Bây giờ</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ title, of, before, now }) => (
              <tr key={[title, ...of].join('/')}>
                <th scope="row">
                  {title}: {of.join(', ')}
                </th>
                <td>{before}</td>
                <td>{now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
