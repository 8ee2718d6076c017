'use client';
import { useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import type { PartProps } from './candidate-list.tsx';
import { ChoiceTable, toVotes, type Choices } from './choice-table.tsx';

/** A member's own votes. */
export function VoteForm({ standing, path, onDone }: PartProps) {
  const candidates = standing.candidates.filter(({ dropped }) => !dropped);
  const [choices, setChoices] = useState<Choices>(() =>
    Object.fromEntries(candidates.flatMap(({ id, own }) => (own ? [[id, own]] : []))),
  );
  if (!standing.mayVote) return null;
  const isWhole = candidates.every(({ id }) => choices[id]);
  const vote = async () => {
    const answer = await ask(`${path}/vote`, { body: { votes: toVotes(choices) } });
    await onDone(answer.ok ? 'Đã nhận phiếu của bạn. Sửa được cho tới khi kiểm phiếu.' : answer.message);
  };
  return (
    <>
      <h3>Phiếu của bạn</h3>
      <p>Không ai xem được bạn chọn gì; chỉ số phiếu được công bố.</p>
      <ChoiceTable name="phieu" candidates={candidates} choices={choices} onChange={setChoices} />
      <button type="button" disabled={!isWhole} onClick={() => void vote()}>
        Bỏ phiếu
      </button>
    </>
  );
}
