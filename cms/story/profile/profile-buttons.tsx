'use client';
import { PublishButton, UnpublishButton, useAuth } from '@payloadcms/ui';
import { useRef, useState, type MouseEvent } from 'react';
import type { User } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { useFlow, useFlowAddress } from '../term-flow/flow-store.ts';
import type { ProfileFlow } from './profile-flow.ts';
import './profile-path.css';
import { PublishDialog } from './publish-dialog.tsx';

/** Brings a profile to the public, for those who may: of one that is on the page after a look at what changes there. */
export function ProfilePublishButton() {
  const isPublisher = useIsPublisher();
  const address = useFlowAddress();
  const flow = useFlow<ProfileFlow>(address);
  const [isAsking, setAsking] = useState(false);
  const isConfirmed = useRef(false);
  const button = useRef<HTMLDivElement>(null);
  if (!isPublisher) return null;

  const look = (event: MouseEvent) => {
    if (!flow?.url || isConfirmed.current) return;
    event.stopPropagation();
    setAsking(true);
  };
  const publish = () => {
    setAsking(false);
    isConfirmed.current = true;
    button.current?.querySelector('button')?.click();
    isConfirmed.current = false;
  };
  return (
    <>
      <div className="profile-publish" ref={button} onClickCapture={look}>
        <PublishButton />
      </div>
      {isAsking && address && (
        <PublishDialog address={address} onConfirm={publish} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

/** Takes a profile off the site: for those who may. */
export function ProfileUnpublishButton() {
  return useIsPublisher() ? <UnpublishButton /> : null;
}

function useIsPublisher(): boolean {
  const { user } = useAuth<User>();
  return can(user, 'exemplar.publish');
}
