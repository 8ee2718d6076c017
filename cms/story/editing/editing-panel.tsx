'use client';
import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useEffect } from 'react';
import { ConflictDialog } from './conflict-dialog.tsx';
import './editing.css';
import { KeptCopy } from './kept-copy.tsx';
import { LeaseNotice } from './lease-notice.tsx';
import { dropCopy, getCopyKey } from './local-copy.ts';
import { NewStoryCopy } from './new-story-copy.tsx';
import { registerSaver } from './saver-registry.ts';
import { SaveStatus } from './save-status.tsx';
import { useComparison } from './use-comparison.ts';
import { useLease } from './use-lease.ts';
import { useSaving } from './use-saving.ts';

/** Above a text: who edits it, whether it is saved, and what to do when it cannot be. */
export function EditingPanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  if (!user) return null;
  const owner = String(user.id);
  if (!id) return <NewStoryCopy user={owner} />;
  return <StoryEditing key={String(id)} story={String(id)} copyKey={getCopyKey(owner, String(id))} />;
}

function StoryEditing({ story, copyKey }: { story: string; copyKey: string }) {
  const { editing, takenBy, take, reload } = useLease(story);
  const isMine = editing?.isMine ?? false;
  const { getData, setModified, setProcessing } = useForm();
  const showStored = () => {
    setModified(false);
    // The guard against leaving with unsaved words has to hear of it first.
    setTimeout(reload, 50);
  };
  const takeOver = async () => {
    if (await take(true)) showStored();
  };
  const merging = useComparison(story, () => {
    dropCopy(copyKey);
    showStored();
  });
  const { state, save, hasNoRoom, getBase, getRevision } = useSaving({
    story,
    copyKey,
    isMine,
    onStale: merging.compare,
  });
  // A text that somebody else edits, or that was not asked for yet, is for reading.
  const isLocked = editing !== undefined && editing.mayEdit && !isMine;
  useEffect(() => setProcessing(isLocked), [isLocked, setProcessing]);
  useEffect(() => registerSaver(story, { save, getRevision }), [story, save, getRevision]);
  return (
    <div className="editing-panel">
      {isLocked && <LeaseNotice editing={editing} takenBy={takenBy} onTake={() => void takeOver()} />}
      <KeptCopy copyKey={copyKey} onCompare={(copy) => void merging.compare(copy.base, copy.mine)} />
      <SaveStatus
        state={state}
        isMine={isMine}
        hasNoRoom={hasNoRoom}
        onCompare={() => void merging.compare(getBase(), getData())}
      />
      <Merging merging={merging} />
    </div>
  );
}

/** The comparison with the stored text while it is open, else why it could not be made. */
function Merging({ merging }: { merging: ReturnType<typeof useComparison> }) {
  const { comparison, problem, isBusy, saveMerged, close } = merging;
  if (comparison) {
    return (
      <ConflictDialog
        key={comparison.revision}
        comparison={comparison}
        problem={problem}
        isBusy={isBusy}
        onSave={(merged) => void saveMerged(merged)}
        onClose={close}
      />
    );
  }
  return problem ? (
    <p role="alert" className="editing-panel__copy">
      {problem}
    </p>
  ) : null;
}
