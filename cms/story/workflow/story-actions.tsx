'use client';
import { toast, useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { LanguageCode } from '#contract/languages.ts';
import type { StoryAction } from './story-actions.ts';
import type { StoryFlow } from './story-flow.ts';
import { transitions } from '../transition/transitions.ts';
import { getOpenRevision, saveOpenStory } from '../editing/saver-registry.ts';
import { ActionDialog, asksFirst } from './action-dialog.tsx';
import { ChangedDialog } from './changed-dialog.tsx';
import { postAction, type StoryAnswer } from '../../platform/requests/post-action.ts';
import { refreshFlow, useStoryFlow } from './story-flow-store.ts';

const otherLabels = { update: 'Đính chính và cập nhật', translate: 'Tạo bản dịch' } as const;

function getLabel(action: StoryAction): string {
  return action === 'update' || action === 'translate' ? otherLabels[action] : transitions[action].name;
}

/** Actions that stand out, in the order in which a story meets them. */
const main: readonly StoryAction[] = ['update', 'publish', 'approve', 'submit', 'begin', 'reopen'];

/** Actions that are seldom wanted stand behind one button. */
const rare: readonly StoryAction[] = ['recall', 'unschedule', 'translate', 'archive'];

/** Steps that decide about the text on the screen and about no other. */
const deciding: readonly StoryAction[] = ['approve', 'schedule', 'publish'];

/** Buttons of a story's way to the public, above the edit view. */
export function StoryActions() {
  const { id: documentId, lastUpdateTime } = useDocumentInfo();
  const id = documentId ? String(documentId) : undefined;
  const flow = useStoryFlow(id);
  // A save may have changed what is possible: an edit of an approved or live text asks for approval again.
  useEffect(() => {
    if (id && lastUpdateTime) void refreshFlow(id);
  }, [id, lastUpdateTime]);
  const isModified = useFormModified();
  const { dispatchFields, setSubmitted } = useForm();
  const language = useFormFields(([fields]) => (fields.language?.value ?? 'vi') as LanguageCode);
  const [dialog, setDialog] = useState<StoryAction | undefined>();
  const [changed, setChanged] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (!id || !flow) return null;

  const run = async (action: StoryAction, body: object = {}) => {
    setDialog(undefined);
    setBusy(true);
    try {
      if (action !== 'withdraw' && !(await saveOpenStory(id, { onlyChanges: true }))) return;
      const step = action === 'update' ? 'publish' : action;
      const seen = deciding.includes(step) ? getSeen(id, flow) : {};
      const answer = await postAction(id, step, { ...body, ...seen });
      if (answer.ok) return finish(action, answer.body ?? { id });
      if (answer.kind === 'changed') return setChanged(answer.message);
      // A form marks its wrong fields only once it was sent.
      setSubmitted(true);
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: answer.errors });
      toast.error(answer.message, { duration: 12_000 });
      await refreshFlow(id);
    } finally {
      setBusy(false);
    }
  };
  const ask = (action: StoryAction) => {
    if (asksFirst(action)) setDialog(action);
    else void run(action);
  };
  const actions = isModified ? flow.actionsAfterEdit : flow.actions;
  const first = main.find((action) => actions.includes(action));
  return (
    <div className="story-actions">
      {flow.url && (
        <a className="story-actions__link" href={flow.url} target="_blank" rel="noopener noreferrer">
          Xem trên trang
        </a>
      )}
      {actions
        .filter((action) => action !== first && !rare.includes(action))
        .map((action) => (
          <ActionButton key={action} action={action} isBusy={isBusy} onClick={() => ask(action)} />
        ))}
      {actions.some((action) => rare.includes(action)) && (
        <details className="story-actions__more">
          <summary id="action-more">Việc khác</summary>
          <div>
            {actions
              .filter((action) => rare.includes(action))
              .map((action) => (
                <ActionButton key={action} action={action} isBusy={isBusy} onClick={() => ask(action)} />
              ))}
          </div>
        </details>
      )}
      {first && <ActionButton action={first} isMain isBusy={isBusy} onClick={() => ask(first)} />}
      {dialog && (
        <ActionDialog
          id={id}
          action={dialog}
          flow={flow}
          language={language}
          onConfirm={(body) => void run(dialog, body)}
          onClose={() => setDialog(undefined)}
        />
      )}
      {changed && <ChangedDialog message={changed} onClose={() => setChanged('')} />}
    </div>
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

/** The text on the screen, by its revision; its hash goes along where the page knows it of that very revision. */
function getSeen(id: string, { revision, hash }: StoryFlow): { revision: number; hash?: string } {
  const shown = getOpenRevision(id) ?? revision;
  return shown === revision ? { revision, hash } : { revision: shown };
}

/** Shows what the action led to. A page load is the one way that leaves no stale field behind. */
function finish(action: StoryAction, { id, certificate }: StoryAnswer): void {
  if (certificate) window.location.assign(`/admin/bien-ban-go/${certificate}`);
  else if (action === 'translate') window.location.assign(`/admin/collections/stories/${id}`);
  else window.location.reload();
}
