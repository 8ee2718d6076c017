'use client';
import { useState } from 'react';
import { getThisYear } from '../../platform/i18n/local-time.ts';
import { RecordMoves, type OpenMove } from '../record/record-moves.tsx';
import { useStanding } from '../record/use-standing.ts';
import type { PlanStanding } from './endpoints.ts';
import { planStateNames } from './plan-states.ts';

const issue: OpenMove = { name: 'issue', label: 'Ban hành', needsReason: false };
const reopen: OpenMove = { name: 'reopen', label: 'Mở lại để sửa', needsReason: true };

/** Field of a plan: whether it is in force, and who owes what by it. */
export function PlanPanel() {
  const [year, setYear] = useState(getThisYear);
  const { standing, said, isModified, run } = useStanding<PlanStanding>('plans', `year=${year}`);
  if (!standing) return <output>{said}</output>;
  return (
    <section className="programme-panel" aria-labelledby="plan-panel">
      <h2 id="plan-panel">{planStateNames[standing.state]}</h2>
      {standing.mayIssue && (
        <RecordMoves
          moves={[standing.state === 'issued' ? reopen : issue]}
          problems={standing.problems}
          isModified={isModified}
          run={run}
        />
      )}
      <output>{said}</output>
      <Duties standing={standing} showYear={setYear} />
    </section>
  );
}

function Duties({ standing, showYear }: { standing: PlanStanding; showYear: (year: number) => void }) {
  const { year, duties, total } = standing;
  return (
    <details>
      <summary>
        Năm {year}: giao {total} chỉ tiêu
      </summary>
      <p className="programme-panel__orders">
        {[year - 1, year + 1].map((other) => (
          <button key={other} type="button" onClick={() => showYear(other)}>
            Năm {other}
          </button>
        ))}
      </p>
      {duties.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <th scope="col">Việc phải làm</th>
              <th scope="col">Ít nhất</th>
            </tr>
          </thead>
          <tbody>
            {duties.map(({ unit, duty, minimum }) => (
              <tr key={`${unit} ${duty}`}>
                <th scope="row">{unit}</th>
                <td>{duty}</td>
                <td>{minimum}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > duties.length && <p>Chỉ hiện {duties.length} dòng đầu.</p>}
    </details>
  );
}
