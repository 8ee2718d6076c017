'use client';
import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { LanguageCode } from '#contract/languages.ts';
import type { StoryAction } from './story-actions.ts';
import type { StoryFlow } from './story-flow.ts';
import { transitions } from '../transition/transitions.ts';
import { ActionDialog, asksFirst } from './action-dialog.tsx';
import { ChangedDialog } from './changed-dialog.tsx';
import { refreshFlow, useStoryFlow } from './story-flow-store.ts';
import { useSteps } from './use-steps.ts';

const otherLabels = { update: 'Đính chính và cập nhật', translate: 'Tạo bản dịch' } as const;

function getLabel(action: StoryAction): string {
  return action === 'update' || action === 'translate' ? otherLabels[action] : transitions[action].name;
}

/** Actions that stand out, in the order in which a story meets them. */
const main: readonly StoryAction[] = ['update', 'publish', 'approve', 'submit', 'begin', 'reopen'];

/** Actions that are seldom wanted stand behind one button. */
const rare: readonly StoryAction[] = ['recall', 'unschedule', 'translate', 'archive'];

/** Buttons of a story's way to the public, above the edit view. */
export function StoryActions() {
  const { id: documentId, lastUpdateTime } = useDocumentInfo();
  const id = documentId ? String(documentId) : undefined;
  const flow = useStoryFlow(id);
  // A save may have changed what is possible: an edit of an approved or live text asks for approval again.
  useEffect(() => {
    if (id && lastUpdateTime) void refreshFlow(id);
  }, [id, lastUpdateTime]);
  return id && flow ? <ActionBar id={id} flow={flow} /> : null;
}

function ActionBar({ id, flow }: { id: string; flow: StoryFlow }) {
  const isModified = useFormModified();
  const language = useFormFields(([fields]) => (fields.language?.value ?? 'vi') as LanguageCode);
  const { run, isBusy, changed, forgetChanged } = useSteps(id, flow);
  const [dialog, setDialog] = useState<StoryAction | undefined>();
  const confirm = (action: StoryAction, body: object) => {
    setDialog(undefined);
    void run(action, body);
  };
  const begin = (action: StoryAction) => {
    if (asksFirst(action)) setDialog(action);
    else confirm(action, {});
  };
  return (
    <div className="story-actions">
      {flow.url && (
        <a className="story-actions__link" href={flow.url} target="_blank" rel="noopener noreferrer">
          Xem trên trang
        </a>
      )}
      <ActionButtons
        actions={isModified ? flow.actionsAfterEdit : flow.actions}
        isBusy={isBusy}
        onBegin={begin}
      />
      {dialog && (
        <ActionDialog
          id={id}
          action={dialog}
          flow={flow}
          language={language}
          onConfirm={(body) => confirm(dialog, body)}
          onClose={() => setDialog(undefined)}
        />
      )}
      {changed && <ChangedDialog message={changed} onClose={forgetChanged} />}
    </div>
  );
}

interface ActionButtonsProps {
  actions: readonly StoryAction[];
  isBusy: boolean;
  onBegin: (action: StoryAction) => void;
}

/** The likeliest action stands out, and those that are seldom wanted stand behind one button. */
function ActionButtons({ actions, isBusy, onBegin }: ActionButtonsProps) {
  const first = main.find((action) => actions.includes(action));
  return (
    <>
      {actions
        .filter((action) => action !== first && !rare.includes(action))
        .map((action) => (
          <ActionButton key={action} action={action} isBusy={isBusy} onClick={() => onBegin(action)} />
        ))}
      {actions.some((action) => rare.includes(action)) && (
        <details className="story-actions__more">
          <summary id="action-more">Việc khác</summary>
          <div>
            {actions
              .filter((action) => rare.includes(action))
              .map((action) => (
                <ActionButton key={action} action={action} isBusy={isBusy} onClick={() => onBegin(action)} />
              ))}
          </div>
        </details>
      )}
      {first && <ActionButton action={first} isMain isBusy={isBusy} onClick={() => onBegin(first)} />}
    </>
  );
}

interface ActionButtonProps {
  action: StoryAction;
  isMain?: boolean;
  isBusy: boolean;
  onClick: () => void;
}

function ActionButton({ action, isMain, isBusy, onClick }: ActionButtonProps) {
  const style = isMain ? 'main' : action === 'withdraw' ? 'danger' : 'plain';
  return (
    <button
      type="button"
      id={`action-${action}`}
      className={`story-actions__button story-actions__button--${style}`}
      disabled={isBusy}
      onClick={onClick}
    >
      {getLabel(action)}
    </button>
  );
}
