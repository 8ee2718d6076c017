'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { getThisYear } from '../../platform/i18n/local-time.ts';
import { ask } from '../../platform/requests/ask.ts';
import type { PlanStanding } from './endpoints.ts';
import { planStateNames } from './plan-states.ts';

/** Field of a plan: whether it is in force, and who owes what by it. */
export function PlanPanel() {
  const { id } = useDocumentInfo();
  const { standing, said, run, showYear } = usePlan(id ? String(id) : undefined);
  if (!standing) return <output>{said}</output>;
  return (
    <section className="programme-panel" aria-labelledby="plan-panel">
      <h3 id="plan-panel">{planStateNames[standing.state]}</h3>
      {standing.mayIssue && <PlanOrders standing={standing} run={run} />}
      <output>{said}</output>
      <Duties standing={standing} showYear={showYear} />
    </section>
  );
}

function PlanOrders({ standing, run }: { standing: PlanStanding; run: Run }) {
  const [reason, setReason] = useState('');
  const { state, problems, refusal } = standing;
  if (state === 'issued')
    return (
      <p className="programme-panel__orders">
        <label>
          Lý do mở lại <input value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
        <button type="button" onClick={() => void run('/reopen', { reason })}>
          Mở lại để sửa
        </button>
      </p>
    );
  const obstacles = [...problems, ...(refusal ? [refusal] : [])];
  return (
    <>
      {obstacles.length > 0 && (
        <ul>
          {obstacles.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <p className="programme-panel__orders">
        <button type="button" disabled={obstacles.length > 0} onClick={() => void run('/issue', {})}>
          Ban hành
        </button>
      </p>
    </>
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

type Run = (path: string, body: object) => Promise<void>;

/** How a plan stands; read again after each order. */
function usePlan(id: string | undefined) {
  const [standing, setStanding] = useState<PlanStanding>();
  const [said, setSaid] = useState('');
  const [year, setYear] = useState(getThisYear);
  const load = useCallback(async () => {
    if (!id) return;
    const answer = await ask<PlanStanding>(`/api/plans/${id}/standing?year=${year}`);
    if (answer.ok) setStanding(answer.body);
    else setSaid(answer.message);
  }, [id, year]);
  useEffect(() => {
    const first = setTimeout(() => void load(), 0);
    return () => clearTimeout(first);
  }, [load]);
  const run: Run = async (path, body) => {
    const answer = await ask(`/api/plans/${id}${path}`, { body });
    setSaid(answer.message);
    if (answer.ok) await load();
  };
  return { standing, said, run, showYear: setYear };
}
