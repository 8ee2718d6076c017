import { PageConfigProvider, RootProvider } from '@payloadcms/ui';
import type { ClientConfig, SanitizedConfig } from 'payload';
import {
  cloneElement,
  isValidElement,
  type ComponentProps,
  type FunctionComponent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { preload } from 'react-dom';
import { findFrame } from './frame.ts';
import { getFramePath } from './frame-path.ts';
import { PageFrame, RootFrame } from './providers.tsx';
import { getShownFrames } from './shown-frames.ts';

/**
 * Payload writes its configuration and the words of the interface into every page and every click, 170 kB of them. Here a
 * page only names them, and the browser fetches them once. Strangers get Payload's own: it tells them next to nothing.
 * @throws Error when Payload's layout is no longer built as it was
 */
export async function layoutApart(server: SanitizedConfig, layout: ReactElement): Promise<ReactNode> {
  const draw = layout.type as FunctionComponent<unknown>;
  const html = await draw(layout.props);
  const changed = await replaceRoot(server, html);
  if (changed === html) throw new Error('Payload’s layout holds no RootProvider: see cms/platform/frame.');
  return changed;
}

/** The same for a page. */
export async function pageApart(server: SanitizedConfig, page: ReactNode): Promise<ReactNode> {
  if (!isValidElement(page) || page.type !== PageConfigProvider)
    throw new Error('Payload’s page is no PageConfigProvider: see cms/platform/frame.');
  const { config, children } = page.props as ComponentProps<typeof PageConfigProvider>;
  if (isForStrangers(config)) return page;
  return <PageFrame version={await show(server, config)}>{children}</PageFrame>;
}

async function replaceRoot(server: SanitizedConfig, node: ReactNode): Promise<ReactNode> {
  if (!isValidElement(node)) return node;
  if (node.type === RootProvider) {
    const { config, translations: _, ...props } = node.props as ComponentProps<typeof RootProvider>;
    if (isForStrangers(config)) return cloneElement(node, { key: 'strangers' });
    return <RootFrame {...props} version={await show(server, config)} />;
  }
  if (typeof node.type !== 'string') return node;
  const { children } = node.props as { children?: ReactNode };
  const before = Array.isArray(children) ? (children as readonly ReactNode[]) : [children];
  const after = await Promise.all(before.map((child) => replaceRoot(server, child)));
  return after.some((child, index) => child !== before[index]) ? cloneElement(node, {}, ...after) : node;
}

function isForStrangers(config: ClientConfig): boolean {
  return 'unauthenticated' in config;
}

/** Puts a frame where the page that this process draws finds it, and has the browser fetch it at once. */
async function show(server: SanitizedConfig, config: ClientConfig): Promise<string> {
  const { version, frame } = await findFrame(server, config);
  getShownFrames().set(version, frame);
  preload(getFramePath(version), { as: 'fetch', crossOrigin: 'anonymous' });
  return version;
}
