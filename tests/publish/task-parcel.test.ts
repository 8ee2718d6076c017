import { expect, test } from 'vitest';
import { TaskPacker, TaskUnpacker } from '../../site/publisher/render/task-parcel.ts';

const card = Object.freeze({ id: 'a', bodyMedia: [], hash: 'x', title: 'Cô giáo “Ngát”' });
const chrome = Object.freeze({ id: 'chrome/vi', texts: { a: 'Trang chủ' } });
const makeTask = (address: string, view: unknown) => ({ entry: { address, params: { id: 'a' } }, view });

test('a task arrives as it was, and what its view shares with another is one object there', () => {
  const [packer, unpacker] = [new TaskPacker(), new TaskUnpacker()];
  const tasks = [
    makeTask('/vi/', { page: 'home', frame: { chrome, siblings: [] }, cards: [card, card], none: null }),
    makeTask('/vi/bai/a/', { page: 'story', frame: { chrome, siblings: [{ language: 'vi' }] }, card }),
  ];
  const [home, story] = unpacker.unpack(packer.pack(tasks));
  expect([home?.task, story?.task]).toEqual(tasks);
  expect([...(story?.parts ?? [])]).toEqual([chrome, card]);
  const [one, other] = [home?.task.view, story?.task.view] as [{ cards: object[] }, { card: object }];
  expect(one.cards[0]).toBe(other.card);
  expect(one.cards[1]).toBe(other.card);
});

test('what crossed once does not cross again, until both sides start anew', () => {
  const [packer, unpacker] = [new TaskPacker(), new TaskUnpacker()];
  const send = (view: unknown): string => {
    const text = packer.pack([makeTask('/vi/', view)]);
    expect(unpacker.unpack(text)[0]?.task.view).toEqual(view);
    return text;
  };
  expect(send({ card })).toContain(card.title);
  expect(send({ card })).not.toContain(card.title);
  send({ cards: Array.from({ length: 5_000 }, (_, index) => Object.freeze({ id: `${index}` })) });
  expect(send({ card })).toContain(card.title);
});

test('a view that is not JSON is refused, and the tasks after it arrive whole', () => {
  const [packer, unpacker] = [new TaskPacker(), new TaskUnpacker()];
  expect(() => packer.pack([makeTask('/vi/', { card, names: new Map() })])).toThrow('JSON');
  const [received] = unpacker.unpack(packer.pack([makeTask('/vi/', { card })]));
  expect(received?.task.view).toEqual({ card });
});
