import { describeDiskError } from '../../files/disk-error.ts';
import type { Publisher } from '../publisher.ts';
import type { Status } from './status.ts';

const MOST_PAGES = 5;
const LOST =
  'Thư mục trang công cộng đã bị xóa hoặc thay khỏi ổ đĩa; đang dựng lại toàn bộ. Hãy xem ai, chương trình nào đã xóa.';

/** What the worker tells the dashboard of disk and pages. */
export class Alarms {
  readonly #status: Status;
  /** What is wrong with the disk, in Vietnamese; empty when nothing is. */
  disk = '';
  documents: readonly string[] = [];

  constructor(status: Status) {
    this.#status = status;
  }

  setDisk(text = ''): void {
    this.disk = text;
    this.#status.setAlarms('disk', text ? [text] : []);
  }

  /** Why documents could not go live, at the last comparing. */
  setDocuments(problems: readonly string[]): void {
    this.documents = problems;
    this.#status.setAlarms('documents', problems);
  }

  /** The released tree is gone from the disk, or it is back. */
  setLost(isLost: boolean): void {
    this.#status.setAlarms('lost', isLost ? [LOST] : []);
  }

  /** Works; a disk that refuses becomes an alarm. @returns false then. @throws whatever else the work throws */
  async guardDisk(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.setDisk();
      return true;
    } catch (error) {
      const message = describeDiskError(error);
      if (!message) throw error;
      this.setDisk(message);
      return false;
    }
  }

  /** What a release that was rendered whole lacks of what the database says is live. */
  reportMissing(missing: readonly string[]): void {
    this.#status.setAlarms('missing', missing.slice(0, MOST_PAGES));
  }

  /** Pages that cannot be planned or drawn. */
  reportPages({ planner, failures }: Publisher): void {
    const messages = [...planner.problems, ...failures.values()].map(({ message }) => message);
    this.#status.setAlarms('pages', messages.slice(0, MOST_PAGES));
  }
}
