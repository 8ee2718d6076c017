import type { AdminViewServerProps } from 'payload';
import { roleNames, roles, type Role } from '../../platform/access/roles.ts';
import { CmsPage } from '../../platform/pages/cms-page.tsx';
import { chapters, readChapter } from './chapters.ts';
import { ManualText } from './manual-text.tsx';
import { PrintButton } from './print-button.tsx';
import { RoleHelp } from './role-help.tsx';

/**
 * The newsroom's manual, each page to be printed on one sheet: `/admin/huong-dan/<role>` or `/admin/huong-dan/<chapter>`;
 * without either, the page of one's own role.
 */
export function HelpPage(props: AdminViewServerProps) {
  const { initPageResult, params, payload } = props;
  const asked = String(params?.segments?.[1] ?? '');
  const chapter = chapters.find((each) => each === asked);
  const own = initPageResult.req.user?.role ?? 'contributor';
  const role: Role = roles.find((each) => each === asked) ?? own;
  const text = chapter && readChapter(chapter);
  return (
    <CmsPage {...props} title={text?.title ?? `Hướng dẫn: ${roleNames[role]}`}>
      <div className="help-page">
        <HelpLinks here={chapter ?? role} />
        {text ? <ManualText text={text.body} /> : <RoleHelp role={role} config={payload.config} />}
      </div>
    </CmsPage>
  );
}

/** Ways to every page of the manual. */
function HelpLinks({ here }: { here: string }) {
  const link = (page: string, name: string) => (
    <a key={page} href={`/admin/huong-dan/${page}`} aria-current={page === here ? 'page' : undefined}>
      {name}
    </a>
  );
  return (
    <>
      <nav aria-label="Hướng dẫn theo vai trò">
        {roles.map((role) => link(role, roleNames[role]))}
        <PrintButton />
      </nav>
      <nav aria-label="Các chương của sổ tay">
        {chapters.map((chapter) => link(chapter, readChapter(chapter).title))}
      </nav>
    </>
  );
}
