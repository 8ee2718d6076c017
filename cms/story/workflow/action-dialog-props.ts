import type { StoryFlow } from './story-flow.ts';

/** What a dialog of an action on a story is given. */
export interface ActionDialogProps<T> {
  flow: StoryFlow;
  onConfirm: (body: T) => void;
  onClose: () => void;
}
