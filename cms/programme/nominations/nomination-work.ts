import type { Payload } from 'payload';
import { deleteContacts } from './delete-contacts.ts';
import { emptyBox } from './empty-box.ts';
import { writeAnswers } from './write-answers.ts';

const interval = 2_000;
const contactsEvery = 600_000;

/** Takes in what citizens sent, hands out answers and deletes contacts in their time, as long as this process lives. */
export function startNominationWork(open: () => Promise<Payload>): void {
  let hasFailed = false;
  let contactsAt = 0;
  const tick = async (): Promise<void> => {
    try {
      const payload = await open();
      await emptyBox(payload);
      await writeAnswers(payload);
      if (Date.now() - contactsAt > contactsEvery) {
        await deleteContacts(payload);
        contactsAt = Date.now();
      }
      hasFailed = false;
    } catch (error) {
      // Once is enough to say so: what was sent stays in its box, and the next round tries again.
      if (!hasFailed) console.error('Chưa nhận được lời giới thiệu gương, đang thử lại:', error);
      hasFailed = true;
    }
    setTimeout(() => void tick(), interval);
  };
  void tick();
}
