/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes, target }: { codes: readonly string[]; target?: string }) {
  return (
    <div className="recovery-codes">
      <h2>Mã dự phòng</h2>
      <p>
        Hãy in hoặc chép ra giấy, cất nơi an toàn. Mỗi mã thay được một lần cho mã của điện thoại. Các mã này{' '}
        <strong>chỉ hiện lần này</strong>.
      </p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => window.print()}>
        In
      </button>
      {target && <a href={target}>Tôi đã cất, vào trang biên tập</a>}
    </div>
  );
}
