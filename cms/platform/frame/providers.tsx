'use client';
import { PageConfigProvider, RootProvider } from '@payloadcms/ui';
import type { ComponentProps, ReactNode } from 'react';
import { useFrame } from './use-frame.ts';

type RootProps = Omit<ComponentProps<typeof RootProvider>, 'config' | 'translations'>;

/** Payload's `RootProvider`, told which frame instead of the frame. */
export function RootFrame({ version, ...props }: RootProps & { version: string }) {
  return <RootProvider {...props} {...useFrame(version)} />;
}

/** Payload's `PageConfigProvider`, likewise. */
export function PageFrame({ version, children }: { version: string; children: ReactNode }) {
  return <PageConfigProvider config={useFrame(version).config}>{children}</PageConfigProvider>;
}
