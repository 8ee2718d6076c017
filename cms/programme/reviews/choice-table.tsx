'use client';
import { choiceNames, type Choice } from './review-states.ts';
import type { CandidateStanding } from './standing.ts';

/** What was chosen, by the ids of candidates. */
export type Choices = Readonly<Record<string, Choice>>;

interface ChoiceTableProps {
  /** Tells the tables of one page apart. */
  name: string;
  candidates: readonly CandidateStanding[];
  choices: Choices;
  onChange: (choices: Choices) => void;
}

/** For or against, candidate by candidate. */
export function ChoiceTable({ name, candidates, choices, onChange }: ChoiceTableProps) {
  return (
    <table>
      <tbody>
        {candidates.map(({ id, name: label }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {(Object.keys(choiceNames) as Choice[]).map((choice) => (
              <td key={choice}>
                <label className="review__choice">
                  <input
                    type="radio"
                    name={`${name}-${id}`}
                    checked={choices[id] === choice}
                    onChange={() => onChange({ ...choices, [id]: choice })}
                  />{' '}
                  {choiceNames[choice]}
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function toVotes(choices: Choices): { candidate: string; choice: Choice }[] {
  return Object.entries(choices).map(([candidate, choice]) => ({ candidate, choice }));
}
