/** Name of a queue, with how much waits in it. */
export function QueueTitle({ title, total }: { title: string; total: number }) {
  return (
    <>
      {title} <span className="queue__count">{total.toLocaleString('vi-VN')}</span>
    </>
  );
}
