'use client';
import type { ChecklistItem } from './checklist.ts';
import { DeedButton } from './deed-button.tsx';
import { jumpTo } from './jump-to.ts';

interface ChecklistViewProps {
  items: readonly ChecklistItem[];
  /** Told before one jumps to a field. */
  onJump?: () => void;
  /** Told after something was mended from here; without it nothing can be. */
  onMended?: () => void;
}

const marks = { done: '✓', hint: '!', open: '○' } as const;
const spoken = { done: 'xong', hint: 'nên xem', open: 'còn thiếu' } as const;

/** Items of a checklist; what is open says what it is about. */
export function ChecklistView({ items, onJump, onMended }: ChecklistViewProps) {
  return (
    <ul className="checklist__items">
      {items.map((item) => {
        const look = item.problems.length > 0 ? 'open' : item.hints.length > 0 ? 'hint' : 'done';
        return (
          <li key={item.id} className={`checklist__item checklist__item--${look}`}>
            <button
              type="button"
              onClick={() => {
                onJump?.();
                jumpTo(item);
              }}
            >
              <span aria-hidden="true">{marks[look]}</span> {item.label}
              <span className="checklist__spoken">: {spoken[look]}</span>
            </button>
            {[...item.problems, ...item.hints].map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {onMended &&
              item.deeds.map((deed) => (
                <DeedButton key={`${deed.kind} ${deed.exemplar}`} deed={deed} onDone={onMended} />
              ))}
          </li>
        );
      })}
    </ul>
  );
}
