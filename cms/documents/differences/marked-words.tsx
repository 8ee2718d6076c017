import type { WordMark } from './word-marks.ts';

/** A compared text; what went and what came are told to those who do not see colours, too. */
export function MarkedWords({ marks }: { marks: readonly WordMark[] }) {
  return (
    <span className="marked-words">
      {marks.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return <Tag key={index}>{text}</Tag>;
      })}
    </span>
  );
}
