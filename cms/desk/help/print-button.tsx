'use client';

/** Prints the page. */
export function PrintButton() {
  return (
    <button type="button" onClick={() => window.print()}>
      In trang này
    </button>
  );
}
