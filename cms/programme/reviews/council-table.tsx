'use client';
import { useState } from 'react';
import { ask, UPLOAD_WAIT } from '../../platform/requests/ask.ts';
import type { PartProps } from './candidate-list.tsx';
import { ChoiceTable, toVotes, type Choices } from './choice-table.tsx';
import type { MemberStanding } from './standing.ts';

const voteNames = {
  none: 'chưa bỏ phiếu',
  present: 'đã bỏ phiếu',
  written: 'vắng, đã gửi phiếu',
} as const satisfies Record<MemberStanding['vote'], string>;

/** Who sits in the council and who has voted; the secretary types in papers here. */
export function CouncilTable({ standing, path, onDone }: PartProps) {
  const { council, present, written, percent, mayEnterPapers } = standing;
  const [entering, setEntering] = useState('');
  if (council.length === 0) return null;
  const finish = async (message: string) => {
    setEntering('');
    await onDone(message);
  };
  return (
    <>
      <h3>Hội đồng: {council.length} thành viên</h3>
      {percent !== undefined && (
        <p>
          {present} người dự họp bỏ phiếu, {written} người vắng gửi phiếu. Đạt khi ít nhất {percent} % tổng số
          thành viên đồng ý.
        </p>
      )}
      <table>
        <tbody>
          {council.map((member) => (
            <tr key={member.id}>
              <th scope="row">{member.name}</th>
              <td>{member.seat}</td>
              <td>{voteNames[member.vote]}</td>
              <td>
                {mayEnterPapers && (
                  <button type="button" onClick={() => setEntering(member.id)}>
                    Nhập phiếu giấy
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {council
        .filter(({ id }) => id === entering)
        .map((member) => (
          <PaperForm key={member.id} member={member} standing={standing} path={path} onDone={finish} />
        ))}
    </>
  );
}

/** A member's votes as they stand on paper, with the paper itself. */
function PaperForm({ member, standing, path, onDone }: PartProps & { member: MemberStanding }) {
  const candidates = standing.candidates.filter(({ dropped }) => !dropped);
  const [choices, setChoices] = useState<Choices>({});
  const [isPresent, setPresent] = useState(false);
  const [paper, setPaper] = useState<File>();
  const isWhole = paper !== undefined && candidates.every(({ id }) => choices[id]);
  const enter = async () => {
    if (!paper) return;
    const form = new FormData();
    form.append('file', paper);
    form.append('_payload', '{}');
    const stored = await ask<{ doc: { id: string } }>('/api/consent-proofs', {
      body: form,
      wait: UPLOAD_WAIT,
    });
    if (!stored.ok) return onDone(stored.message);
    const body = { member: member.id, votes: toVotes(choices), isPresent, proof: stored.body.doc.id };
    const answer = await ask(`${path}/paper`, { body });
    await onDone(answer.ok ? `Đã nhập phiếu của ${member.name}.` : answer.message);
  };
  return (
    <fieldset className="review__paper">
      <legend>Phiếu giấy của {member.name}</legend>
      <ChoiceTable name="giay" candidates={candidates} choices={choices} onChange={setChoices} />
      <label className="review__choice">
        <input type="checkbox" checked={isPresent} onChange={({ target }) => setPresent(target.checked)} /> Có
        mặt ở cuộc họp
      </label>
      <label>
        Ảnh hoặc bản quét phiếu (tệp kín){' '}
        <input
          type="file"
          accept="image/*,application/pdf"
          onChange={({ target }) => setPaper(target.files?.[0])}
        />
      </label>
      <p className="programme-panel__orders">
        <button type="button" disabled={!isWhole} onClick={() => void enter()}>
          Ghi phiếu
        </button>
        <button type="button" onClick={() => void onDone('')}>
          Thôi
        </button>
      </p>
    </fieldset>
  );
}
