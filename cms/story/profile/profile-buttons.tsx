'use client';
import { PublishButton, UnpublishButton, useAuth } from '@payloadcms/ui';
import type { User } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';

/** Brings a profile to the public: for those who may. */
export function ProfilePublishButton() {
  return useIsPublisher() ? <PublishButton /> : null;
}

/** Takes a profile off the site: for those who may. */
export function ProfileUnpublishButton() {
  return useIsPublisher() ? <UnpublishButton /> : null;
}

function useIsPublisher(): boolean {
  const { user } = useAuth<User>();
  return can(user, 'exemplar.publish');
}
