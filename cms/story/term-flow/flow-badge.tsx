import { flowStates } from './flow-states.ts';
import type { TermFlow } from './term-flow.ts';

/** Where a document stands, in words and colour; and that readers see an older text of it, or none. */
export function FlowBadge({ flow: { state, onSite } }: { flow: TermFlow }) {
  const { name, badge } = flowStates[state];
  return (
    <span className={`state-badge state-badge--${badge}`}>
      {name}
      {state !== 'live' && <small> · {onSite ? 'bản trước đang trên trang' : 'chưa lên trang'}</small>}
    </span>
  );
}
