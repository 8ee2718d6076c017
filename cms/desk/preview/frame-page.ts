import { troublesByStatus, troubleWords } from '../../platform/requests/trouble.ts';

/**
 * The page inside the preview pane: takes what stands in the form from Payload's message, has it drawn, and shows it in
 * a frame that runs no script and opens no link, at the place to which it was scrolled before.
 */
export const framePage = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Xem trước</title>
<style>
  html, body { height: 100%; margin: 0; background: #fff }
  iframe { width: 100%; height: 100%; border: 0; display: block }
  p { position: fixed; inset: auto 0 0; margin: 0; padding: .5rem 1rem; font: 14px/1.4 system-ui, sans-serif;
    background: #7a1f1f; color: #fff }
</style>
<iframe sandbox="allow-same-origin" title="Trang như người đọc sẽ thấy"></iframe>
<p role="status" hidden></p>
<script>
  const frame = document.querySelector('iframe');
  const status = document.querySelector('p');
  const words = ${JSON.stringify(troubleWords)};
  const kinds = ${JSON.stringify(troublesByStatus)};
  let last, timer, running = false;
  const say = (text) => { status.textContent = text; status.hidden = !text; };
  const describe = (kind) => words[kind].what + ' ' + words[kind].advice;
  const readMessage = (text) => { try { return JSON.parse(text).errors[0].message } catch { return '' } };
  const refuse = (status, text) =>
    say('Không xem trước được. ' +
      (readMessage(text) || describe(kinds[status] ?? (status < 500 ? 'refused' : 'down'))));
  async function draw() {
    if (running || !last) return;
    running = true;
    const body = last;
    last = undefined;
    try {
      const response = await fetch('/api/preview', {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
      });
      const text = await response.text();
      if (response.ok) {
        const top = frame.contentWindow.scrollY;
        frame.onload = () => frame.contentWindow.scrollTo(0, top);
        frame.srcdoc = text;
        say('');
      } else refuse(response.status, text);
    } catch { say(words.offline.what + ' Bản xem trước chưa cập nhật.'); }
    running = false;
    draw();
  }
  addEventListener('message', ({ origin, data }) => {
    if (origin !== location.origin || data?.type !== 'payload-live-preview' || !data.data) return;
    last = { collection: data.collectionSlug || data.globalSlug, data: data.data };
    clearTimeout(timer);
    timer = setTimeout(draw, 400);
  });
  (opener ?? parent).postMessage({ type: 'payload-live-preview', ready: true }, location.origin);
</script>
</html>
`;
