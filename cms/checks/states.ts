/** Where a text is on its way; what the newsroom does with it follows from this. */
type Stage = 'writing' | 'desk' | 'approved' | 'public' | 'gone';

/** Looks of a badge; each has its colours in `app/(payload)/story-state.css`. */
export const badgeLooks = [
  'plain',
  'faint',
  'waiting',
  'held',
  'ready',
  'timed',
  'public',
  'amended',
  'refused',
] as const;
export type BadgeLook = (typeof badgeLooks)[number];

interface StateTraits {
  name: string;
  /** What it means and what comes next, in a sentence. */
  help: string;
  /**
   * `writing`: the writer has it; `desk`: it waits for approval; `approved`: as it stands, and waits to go out; `public`:
   * readers see exactly the newest text; `gone`: nobody waits for it.
   */
  stage: Stage;
  /** Its writer may still change it. */
  isOpen: boolean;
  badge: BadgeLook;
}

/** States of a text (one language) on its way to the public and after it. */
const states = {
  idea: {
    name: 'Ý tưởng',
    help: 'Mới là ý tưởng, chưa viết. Giao người viết và hạn, rồi Bắt đầu viết.',
    stage: 'writing',
    isOpen: true,
    badge: 'faint',
  },
  writing: {
    name: 'Đang viết',
    help: 'Người viết đang viết. Xong thì Gửi duyệt: chỗ nào người viết tự sửa được (chuyên mục, sapo, tệp, nguồn của khẳng định, đồng ý của người mình viết) phải xong mới gửi được.',
    stage: 'writing',
    isOpen: true,
    badge: 'plain',
  },
  submitted: {
    name: 'Chờ duyệt',
    help: 'Đang chờ tòa soạn. Biên tập viên Nhận biên tập, Duyệt hoặc Trả lại.',
    stage: 'desk',
    isOpen: true,
    badge: 'waiting',
  },
  editing: {
    name: 'Đang biên tập',
    help: 'Một biên tập viên đang giữ bài. Xong thì Duyệt hoặc Trả lại.',
    stage: 'desk',
    isOpen: false,
    badge: 'held',
  },
  approved: {
    name: 'Đã duyệt',
    help: 'Đúng phiên bản này được xuất bản. Sửa thì phải duyệt lại.',
    stage: 'approved',
    isOpen: false,
    badge: 'ready',
  },
  scheduled: {
    name: 'Đã hẹn giờ',
    help: 'Sẽ tự lên trang đúng giờ hẹn. Sửa thì lịch dừng lại.',
    stage: 'approved',
    isOpen: false,
    badge: 'timed',
  },
  live: {
    name: 'Trên trang',
    help: 'Độc giả đang đọc. Sửa đổi chỉ lên trang sau khi duyệt và xuất bản lại.',
    stage: 'public',
    isOpen: false,
    badge: 'public',
  },
  corrected: {
    name: 'Đã đính chính',
    help: 'Đang trên trang, đã có lời đính chính.',
    stage: 'public',
    isOpen: false,
    badge: 'amended',
  },
  withdrawn: {
    name: 'Đã gỡ',
    help: 'Không còn trên trang; tại địa chỉ cũ có lời báo đã gỡ.',
    stage: 'gone',
    isOpen: false,
    badge: 'refused',
  },
  archived: {
    name: 'Lưu kho',
    help: 'Cất trong kho; Mở lại khi cần.',
    stage: 'gone',
    isOpen: false,
    badge: 'faint',
  },
} as const satisfies Record<string, StateTraits>;

export type StoryState = keyof typeof states;

export const storyStates = Object.keys(states) as StoryState[];

export const storyStateNames = Object.fromEntries(
  storyStates.map((state) => [state, states[state].name]),
) as Record<StoryState, string>;

export function getStateTraits(state: StoryState): StateTraits {
  return states[state];
}

/** States whose texts the writer still has in hand. */
export const writingStates = atStage('writing');
/** States in which a text waits for approval. */
export const deskStates = atStage('desk');
/** States in which a text is approved as it stands, and waits to go out. */
export const approvedStates = atStage('approved');
/** States in which readers see exactly the newest text. */
export const publicStates = atStage('public');
/** States in which nobody waits for a text. */
export const goneStates = atStage('gone');
/** States in which the writer may still change the text. */
export const openStates = storyStates.filter((state) => states[state].isOpen);

function atStage(stage: Stage): readonly StoryState[] {
  return storyStates.filter((state) => states[state].stage === stage);
}

export function isIn(among: readonly StoryState[], state: StoryState | null | undefined): boolean {
  return among.includes(state ?? 'writing');
}

/** State of a text that has just gone out as it is. */
export function getPublicState(corrections: readonly unknown[]): StoryState {
  return corrections.length > 0 ? 'corrected' : 'live';
}
