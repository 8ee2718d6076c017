import { figures, type BoardRow } from './board-rows.ts';

interface BoardTableProps {
  rows: readonly BoardRow[];
  /** Address of a unit's own page of the board, where it has parts. */
  toHref?: (unit: string) => string;
  hasSum?: boolean;
}

const columns = [
  'Đơn vị',
  'Đăng ký',
  'Công nhận',
  'Còn thiếu',
  'Chờ nhận',
  'Trả lại',
  'Có kế hoạch',
  'Có tiêu chí riêng',
];
const gap = 'Còn thiếu';

/** Figures of units, gaps in red. */
export function BoardTable({ rows, toHref, hasSum = false }: BoardTableProps) {
  return (
    <div className="duty-board__frame" role="region" aria-label="Bảng chỉ tiêu" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} href={row.units > 1 ? toHref?.(row.id) : undefined} />
          ))}
        </tbody>
        {hasSum && rows.length > 1 && (
          <tfoot>
            <Row row={sumUp(rows)} href={undefined} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row({ row, href }: { row: BoardRow; href: string | undefined }) {
  const { name, units, registered, registeredMinimum, recognised, recognisedMinimum } = row;
  const { missing, waiting, returned, withPlan, withCriteria } = row;
  const cells = [
    ofMinimum(registered, registeredMinimum),
    ofMinimum(recognised, recognisedMinimum),
    describeGap(row),
    waiting || '',
    returned || '',
    share(withPlan, units),
    share(withCriteria, units),
  ];
  return (
    <tr className={missing > 0 ? 'duty-board__gap' : undefined}>
      <th scope="row">
        {href ? <a href={href}>{name}</a> : name}
        {units > 1 && <small> {units} đơn vị</small>}
      </th>
      {columns.slice(1).map((column, index) => (
        // On a telephone, where a row is a card, the name of the column stands before each cell.
        <td key={column} data-column={column} className={column === gap ? 'duty-board__missing' : undefined}>
          {cells[index]}
        </td>
      ))}
    </tr>
  );
}

/** Who was set no minimum has not reached one. */
function describeGap({ missing, behind, units, registeredMinimum, recognisedMinimum }: BoardRow): string {
  if (missing > 0) return units > 1 ? `${missing}, ở ${behind} đơn vị` : String(missing);
  return registeredMinimum + recognisedMinimum > 0 ? 'đủ' : 'chưa giao';
}

function ofMinimum(done: number, minimum: number): string {
  return minimum > 0 ? `${done}/${minimum}` : String(done || '');
}

/** One unit has it or not; of several, how many. */
function share(having: number, units: number): string {
  if (units === 1) return having > 0 ? 'có' : 'chưa';
  return `${having}/${units} (${Math.floor((100 * having) / units)} %)`;
}

function sumUp(rows: readonly BoardRow[]): BoardRow {
  const add = (name: (typeof figures)[number]) => rows.reduce((sum, row) => sum + row[name], 0);
  const sums = Object.fromEntries(figures.map((name) => [name, add(name)]));
  return { id: 'sum', name: 'Cộng', ...sums } as unknown as BoardRow;
}
