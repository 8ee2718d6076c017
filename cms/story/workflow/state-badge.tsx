import { getStateTraits, isIn, publicStates, storyStateNames, type StoryState } from '../../checks/states.ts';

/** State of a story, in words and colour; `onSite` tells that an older text of it is public. */
export function StateBadge({ state, onSite }: { state: StoryState; onSite: boolean }) {
  const isBehind = onSite && !isIn(publicStates, state) && state !== 'archived';
  return (
    <span className={`state-badge state-badge--${getStateTraits(state).badge}`}>
      {storyStateNames[state]}
      {isBehind && <small> · bản trước đang trên trang</small>}
    </span>
  );
}
