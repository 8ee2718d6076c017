import { toTables } from './figures/figure-tables.ts';
import type { ReportFigures } from './figures/find-figures.ts';

/** The figures of a report on the screen, as the paper has them. */
export function FigureTables({ figures }: { figures: ReportFigures }) {
  const { lines, parts, missing } = figures;
  return (
    <>
      {missing.length > 0 && (
        <p>
          <strong>Chưa có báo cáo đã ký của kỳ này ({missing.length}):</strong> {missing.join(', ')}. Số liệu
          của các đơn vị này không có trong tổng.
        </p>
      )}
      {parts.length > 0 && <p>Đã cộng báo cáo của {parts.map(({ unit }) => unit).join(', ')}.</p>}
      {toTables(lines).map(({ title, head, rows, foot }) => (
        <table key={title}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {head.map((each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('/')}>
                {row.map((cell, index) => (
                  <td key={head[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
          {foot && (
            <tfoot>
              <tr>
                {foot.map((cell, index) => (
                  <td key={head[index]}>{cell}</td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      ))}
    </>
  );
}
