import type { AdminViewServerProps } from 'payload';
import { describeCell, listActs } from '../../platform/access/describe-table.ts';
import { roleNames, roles, type Role } from '../../platform/access/roles.ts';
import type { TableSlug } from '../../platform/access/table.ts';
import { getTitles } from '../../platform/access/titles.ts';
import { CmsPage } from '../../platform/pages/cms-page.tsx';
import { getStateTraits, storyStateNames, storyStates } from '../../checks/states.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { collectionHelp } from './collection-help.ts';
import { deskHelp } from './desk-help.ts';
import { PrintButton } from './print-button.tsx';
import { roleGuides } from './role-guides.ts';

/** Help for a role, on one page to print: `/admin/huong-dan/<role>`; without a role, one's own. */
export function HelpPage(props: AdminViewServerProps) {
  const { initPageResult, params, payload } = props;
  const { user } = initPageResult.req;
  const asked = String(params?.segments?.[1] ?? '');
  const role: Role = roles.find((each) => each === asked) ?? user?.role ?? 'contributor';
  const titles = getTitles(payload.config);
  const slugs = (Object.keys(collectionHelp) as TableSlug[]).filter(
    (slug) => describeCell(slug, role) !== '–',
  );
  const acts = listActs(role);
  return (
    <CmsPage {...props} title={`Hướng dẫn: ${roleNames[role]}`}>
      <div className="help-page">
        <nav aria-label="Hướng dẫn theo vai trò">
          {roles.map((each) => (
            <a key={each} href={`/admin/huong-dan/${each}`} aria-current={each === role ? 'page' : undefined}>
              {roleNames[each]}
            </a>
          ))}
          <PrintButton />
        </nav>
        <ol>
          {roleGuides[role].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {acts.length > 0 && <p>Được làm: {acts.join('; ').toLowerCase()}.</p>}
        {permissions['story.translate'].some((each) => each === role) && (
          <>
            <h2 id="ban-dich">Bàn dịch</h2>
            <ol>
              {deskHelp.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </>
        )}
        <h2>Các mục</h2>
        <dl>
          {slugs.map((slug) => (
            <div key={slug}>
              <dt>{titles[slug]}</dt>
              <dd>
                {collectionHelp[slug]} <small>({describeCell(slug, role)})</small>
              </dd>
            </div>
          ))}
        </dl>
        <h2>Các bước của một bài</h2>
        <dl>
          {storyStates.map((state) => (
            <div key={state}>
              <dt>{storyStateNames[state]}</dt>
              <dd>{getStateTraits(state).help}</dd>
            </div>
          ))}
        </dl>
      </div>
    </CmsPage>
  );
}
