import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { layoutApart } from '../../platform/frame/apart.tsx';
import { withoutStaleCheck } from '../../story/editing/own-stale-check.ts';
import { importMap } from './admin/importMap.js';
import './theme.css';
import './access.css';
import './calendar.css';
import './certificate.css';
import './claims.css';
import './fields.css';
import './partners.css';
import './programme.css';
import './start-page.css';
import './story-actions.css';
import './print.css';
import './story-state.css';
// Last: what narrow screens change.
import './custom.css';

const serverFunction: ServerFunctionClient = async (request) => {
  'use server';
  return handleServerFunctions({ ...withoutStaleCheck(request), config, importMap });
};

export default async function Layout({ children }: { children: ReactNode }) {
  return layoutApart(await config, RootLayout({ config, importMap, serverFunction, children }));
}
