'use client';
import type { LanguageCode } from '#contract/languages.ts';
import type { StoryAction } from './story-actions.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import { TranslateDialog } from './translate-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const asking: readonly StoryAction[] = [
  'submit',
  'approve',
  'update',
  'withdraw',
  'translate',
  'schedule',
  'return',
  'archive',
  'reopen',
];

/** Whether an action needs to know something before it is taken. */
export function asksFirst(action: StoryAction): boolean {
  return asking.includes(action);
}

interface AnyDialogProps extends ActionDialogProps<object> {
  id: string;
  action: StoryAction;
  language: LanguageCode;
}

/** The dialog of an action. */
export function ActionDialog({ id, action, language, ...props }: AnyDialogProps) {
  switch (action) {
    case 'update':
      return <CorrectDialog {...props} id={id} />;
    case 'approve':
      return <ApproveDialog {...props} id={id} />;
    case 'withdraw':
      return <WithdrawDialog {...props} id={id} />;
    case 'translate':
      return <TranslateDialog {...props} own={language} />;
    case 'schedule':
      return <ScheduleDialog {...props} />;
    case 'return':
    case 'archive':
    case 'reopen':
      return <ReasonDialog {...props} name={action} />;
    case 'submit':
      return <SubmitDialog {...props} id={id} />;
    case 'begin':
    case 'edit':
    case 'recall':
    case 'publish':
    case 'unschedule':
      return null;
  }
}
