export interface BannerFacts {
  readonly publicUrl: string;
  readonly cmsUrl: string;
  readonly dataDir: string;
  readonly seconds: number;
  /** The administrator made at this start, if one was. `password` is absent when the operator chose it. */
  readonly administrator?: { readonly email: string; readonly password: string | undefined } | undefined;
}

/** The box that tells the operator where everything is, and once, the password. */
export function drawBanner(facts: BannerFacts): string {
  const lines = [
    `Gương Sáng đã sẵn sàng (${facts.seconds} giây)`,
    '',
    `Trang công cộng  ${facts.publicUrl}/vi/`,
    `Trang biên tập   ${facts.cmsUrl}/admin`,
    `Dữ liệu          ${facts.dataDir}`,
    ...administratorLines(facts.administrator),
    '',
    'Ctrl-C để dừng.',
  ];
  const width = Math.max(...lines.map((line) => [...line].length));
  const edge = '─'.repeat(width + 2);
  const rows = lines.map((line) => `│ ${line}${' '.repeat(width - [...line].length)} │`);
  return [`┌${edge}┐`, ...rows, `└${edge}┘`].join('\n');
}

function administratorLines(administrator: BannerFacts['administrator']): string[] {
  if (!administrator) return [];
  const { email, password } = administrator;
  return [
    '',
    `Quản trị viên    ${email}`,
    `Mật khẩu         ${password ?? '(như ADMIN_PASSWORD)'}`,
    ...(password === undefined
      ? []
      : ['Mật khẩu này chỉ hiện một lần, hãy ghi lại và đổi sau khi đăng nhập.']),
  ];
}
