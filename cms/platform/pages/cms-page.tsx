import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

interface CmsPageProps extends AdminViewServerProps {
  title: ReactNode;
  children: ReactNode;
}

/** A page of our own within the frame of the CMS; whoever is not signed in is sent to do so. */
export function CmsPage({
  title,
  children,
  initPageResult,
  params,
  searchParams,
  payload,
  i18n,
}: CmsPageProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult;
  if (!req.user) redirect('/admin/login');
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="start-page">
        <header className="start-page__head">
          <h1>{title}</h1>
          <p>
            <a href="/admin">Trang bắt đầu</a>
          </p>
        </header>
        {children}
      </Gutter>
    </DefaultTemplate>
  );
}
