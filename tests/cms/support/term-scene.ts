import type { Role } from '../../../cms/platform/access/roles.ts';
import type { Section, Topic, Unit } from '../../../cms/payload-types.ts';
import { findQueue } from '../../../cms/desk/queues/find-queues.ts';
import type { FlowAction } from '../../../cms/story/term-flow/term-flow.ts';
import { openNewsroom, type Account, type Answer, type Newsroom } from './newsroom.ts';
import { hireStaff } from './staff.ts';
import { readPublished } from './stories.ts';
import { readFlow } from './terms.ts';

interface Changed {
  doc?: Record<string, unknown>;
  errors?: { message: string }[];
}

/** A newsroom with a tree of units and the desk of one of them. */
export class TermScene {
  readonly newsroom: Newsroom;
  staff!: Record<Role, Account>;
  /** A second publisher, who writes nothing. */
  chief!: Account;
  /** The desk of one unit. */
  desk!: Account;
  province!: Unit;
  own!: Unit;
  below!: Unit;
  other!: Unit;
  #made = 0;

  private constructor(newsroom: Newsroom) {
    this.newsroom = newsroom;
  }

  static async open(): Promise<TermScene> {
    const scene = new TermScene(await openNewsroom());
    ({ staff: scene.staff } = await hireStaff(scene.newsroom));
    scene.province = await scene.addUnit('Tỉnh', 'province');
    scene.own = await scene.addUnit('Sở Nội vụ', 'department', scene.province.id);
    scene.below = await scene.addUnit('Phòng Thi đua', 'cell', scene.own.id);
    scene.other = await scene.addUnit('Sở Tài chính', 'department', scene.province.id);
    scene.chief = await scene.newsroom.hire('publisher');
    scene.desk = await scene.newsroom.hire('editor', { unit: scene.own.id });
    return scene;
  }

  addUnit(name: string, level: Unit['level'], parent?: string): Promise<Unit> {
    return this.newsroom.payload.create({ collection: 'units', data: { name, level, parent } });
  }

  addSection(owner?: string): Promise<Section> {
    const data = { name: `Chuyên mục ${(this.#made += 1)}`, type: 'column' as const, owner };
    return this.newsroom.payload.create({ collection: 'sections', data, depth: 0 });
  }

  addTopic(): Promise<Topic> {
    const data = { name: `Lĩnh vực ${(this.#made += 1)}`, description: 'Gương mẫu.' };
    return this.newsroom.payload.create({ collection: 'topics', data, depth: 0 });
  }

  patch(account: Account, path: string, data: object): Promise<Answer<Changed>> {
    return this.newsroom.ask<Changed>(account, 'PATCH', path, data);
  }

  async readName(key: string): Promise<unknown> {
    return (await readPublished(this.newsroom, key))?.document.name;
  }

  async readActions(account: Account, path: string): Promise<FlowAction[]> {
    return (await readFlow(this.newsroom, account, path)).actions;
  }

  /** Titles of what waits for this account's approval. */
  async readQueue(account: Account): Promise<string[]> {
    const req = await this.newsroom.request();
    req.user = { ...account.user, collection: 'users' };
    return ((await findQueue(req, 'danh-muc-cho-toi-duyet'))?.rows ?? []).map(({ title }) => title);
  }
}
