'use client';
import { isSafeHref } from '#contract/inline.ts';

const commands = [
  { command: 'bold', sign: 'Đ', title: 'Đậm (Ctrl+B)' },
  { command: 'italic', sign: 'N', title: 'Nghiêng (Ctrl+I)' },
  { command: 'underline', sign: 'G', title: 'Gạch chân (Ctrl+U)' },
] as const;

/** Buttons of an editable field. @param run does a command of the browser to what is selected */
export function InlineTools({ run }: { run: (command: string, argument?: string) => void }) {
  const link = () => {
    const href = window.prompt('Địa chỉ liên kết (https://…); để trống thì bỏ liên kết:')?.trim();
    if (href === undefined) return;
    if (href === '') run('unlink');
    else if (isSafeHref(href)) run('createLink', href);
    else window.alert('Liên kết phải bắt đầu bằng https://, http://, mailto:, tel: hoặc dấu /.');
  };

  return (
    <div className="inline-input__tools">
      {commands.map(({ command, sign, title }) => (
        <button
          key={command}
          type="button"
          title={title}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(command)}
        >
          <span className={`inline-input__${command}`}>{sign}</span>
        </button>
      ))}
      <button type="button" title="Liên kết" onMouseDown={(event) => event.preventDefault()} onClick={link}>
        ↗
      </button>
    </div>
  );
}
