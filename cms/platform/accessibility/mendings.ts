/** What buttons of the body's toolbar do, by their keys. */
const tools: Readonly<Record<string, string>> = {
  bold: 'Đậm',
  italic: 'Nghiêng',
  underline: 'Gạch chân',
  strikethrough: 'Gạch ngang',
  subscript: 'Chỉ số dưới',
  superscript: 'Chỉ số trên',
  link: 'Liên kết',
  unorderedList: 'Danh sách chấm',
  orderedList: 'Danh sách số',
};

/** What is nameless in Payload's own pages, and how it gets its name. Each may run again over what it has mended. */
export const mendings: readonly (readonly [selector: string, mend: (element: HTMLElement) => void])[] = [
  ['.template-default', hideBehindWindow],
  ['.payload__modal-item header', (header) => header.setAttribute('role', 'group')],
  ['.template-default__wrap', markMain],
  ['.template-default__wrap header', markHeader],
  ['.template-default__wrap:has(main) .doc-header', (head) => nameRegion(head, 'Tên và các thẻ')],
  ['nav.nav__wrap', (nav) => setOnce(nav, 'aria-label', 'Trình đơn chính')],
  ['nav.step-nav', (nav) => setOnce(nav, 'aria-label', 'Nơi đang ở')],
  // A list whose items are no items.
  ['ul.doc-tabs__tabs', (tabs) => setOnce(tabs, 'role', 'group')],
  ['.array-field__title, .collection-list h3, h3:has(> .field-label)', toSecondLevel],
  ['.not-found', (page) => document.querySelector('main, [role=main]') ?? setOnce(page, 'role', 'main')],
  ['.date-time-picker__clear-button', (button) => nameOnce(button, 'Xóa ngày giờ')],
  ['.checkbox-input input[aria-labelledby]', nameCheckbox],
  ['.copy-to-clipboard', (button) => setOnce(button, 'aria-label', 'Chép địa chỉ')],
  ['.file-details__remove', (button) => setOnce(button, 'aria-label', 'Bỏ tệp này')],
  // The name of the file stands beside it.
  ['.file .thumbnail img', (picture) => picture.setAttribute('alt', '')],
  ['aside.tooltip', (tooltip) => setOnce(tooltip, 'role', 'note')],
  ['.upload-relationship-details__edit', (button) => nameOnce(button, 'Sửa tệp này')],
  ['.upload-relationship-details__remove', (button) => nameOnce(button, 'Bỏ tệp này')],
  ['.btn--has-tooltip', nameByTooltip],
  ['.clear-indicator', (button) => expose(button, 'Bỏ lựa chọn')],
  // The box beside it opens the list by keys.
  ['.dropdown-indicator', (button) => button.setAttribute('tabindex', '-1')],
  // It holds a button of its own.
  ['.multi-value[role=button]', (value) => value.setAttribute('role', 'group')],
  ['.doc-controls .popup-button', (button) => nameOnce(button, 'Việc khác')],
  ['.array-actions__button', (button) => nameOnce(button, 'Việc với dòng này')],
  ['.popup-button', (button) => nameOnce(button, 'Mở trình đơn')],
  ['.clickable-arrow--left', (button) => nameOnce(button, 'Trang trước')],
  ['.clickable-arrow--right', (button) => nameOnce(button, 'Trang sau')],
  ['.toolbar-popup__button[data-button-key]', nameTool],
  ['.ContentEditable__root', nameByField],
  ['.react-datepicker__month-select', (choice) => setOnce(choice, 'aria-label', 'Tháng')],
  ['.react-datepicker__year-select', (choice) => setOnce(choice, 'aria-label', 'Năm')],
  ['.slash-menu-popup', makeScrollable],
  ['.rs__input, .react-datepicker__input-container input', nameByField],
  ['.payload__modal-item :is(input[type=text], input[type=number], textarea)', nameByField],
  ['.payload__modal-item[aria-label]', nameWindow],
  ['#select-all', nameSelectAll],
  ['td .checkbox-input input[type=checkbox], td input[type=checkbox]', nameRow],
  ['.collapsible__drag, .array-field__draggable-rows [aria-roledescription=sortable]', nameHandle],
  [
    '[aria-roledescription=sortable]',
    (handle) => handle.setAttribute('aria-roledescription', 'kéo để đổi thứ tự'),
  ],
];

/** What is longer than its frame is reached by keys, too; in a list it holds parts of the list. */
function makeScrollable(menu: HTMLElement): void {
  setOnce(menu, 'tabindex', '0');
  setOnce(menu, 'role', 'group');
  setOnce(menu, 'aria-label', 'Các phần chèn được');
}

function setOnce(element: HTMLElement, name: string, value: string): void {
  if (value && !element.getAttribute(name)) element.setAttribute(name, value);
}

/** A name where there is none, neither in words. */
function nameOnce(element: HTMLElement, name: string): void {
  if (!hasWords(element)) setOnce(element, 'aria-label', name);
}

/** What stands in a tooltip is hidden from everybody until a pointer comes. */
function hasWords(element: HTMLElement): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.textContent?.trim() && !text.parentElement?.closest('.tooltip')) return true;
  }
  return false;
}

/** A picture that a tooltip explains is called what the tooltip says. */
function nameByTooltip(button: HTMLElement): void {
  nameOnce(button, button.querySelector('.tooltip')?.textContent?.trim() ?? '');
}

/** A button that can be reached by Tab is there for those who hear the page, too. */
function expose(button: HTMLElement, name: string): void {
  button.removeAttribute('aria-hidden');
  setOnce(button, 'aria-label', name);
}

function nameTool(button: HTMLElement): void {
  nameOnce(button, tools[button.dataset.buttonKey ?? ''] ?? button.dataset.buttonKey ?? '');
}

/** Headings of rows stand below that of the page. */
function toSecondLevel(heading: HTMLElement): void {
  if (heading.tagName === 'H3') setOnce(heading, 'aria-level', '2');
  if (heading.tagName === 'H3') setOnce(heading, 'role', 'heading');
}

/** A box says what its field is called. */
function nameByField(box: HTMLElement): void {
  if (box.getAttribute('aria-label') || hasLabel(box)) return;
  const field = box.closest('.field-type, .condition__field, .condition__operator, .condition__value, label');
  const label = field?.querySelector('.field-label, label')?.textContent ?? field?.getAttribute('data-label');
  setOnce(box, 'aria-label', label?.replace(/\s*\*\s*$/, '').trim() || 'Chọn trong danh sách');
  box.removeAttribute('title');
}

/** Behind an open window the page is not there for those who hear it: its main part is not the one that is looked at. */
function hideBehindWindow(page: HTMLElement): void {
  if (document.querySelector('.payload__modal-item[open]')) page.setAttribute('aria-hidden', 'true');
  else page.removeAttribute('aria-hidden');
}

/** Payload names a window by its code. */
function nameWindow(opened: HTMLElement): void {
  const title = opened.querySelector('h1, h2')?.textContent?.trim();
  opened.setAttribute('aria-label', title || 'Cửa sổ');
}

function hasLabel(box: HTMLElement): boolean {
  return (
    box instanceof HTMLInputElement && [...(box.labels ?? [])].some(({ textContent }) => textContent?.trim())
  );
}

/** A page has one main part: Payload's forms mark theirs, its other pages do not. */
function markMain(wrap: HTMLElement): void {
  if (wrap.querySelector('main')) wrap.removeAttribute('role');
  else wrap.setAttribute('role', 'main');
}

/** Within the main part a header is no banner. */
function markHeader(header: HTMLElement): void {
  if (header.closest('[role=main]')) header.setAttribute('role', 'group');
  else header.removeAttribute('role');
}

function nameRegion(part: HTMLElement, name: string): void {
  setOnce(part, 'role', 'region');
  setOnce(part, 'aria-label', name);
}

/** Payload names it by the code of its field, and by what is not there. */
function nameCheckbox(box: HTMLElement): void {
  box.removeAttribute('aria-labelledby');
  box.removeAttribute('title');
  const label = box.closest('.field-type')?.querySelector('.field-label')?.textContent?.trim();
  if (label && !hasLabel(box)) box.setAttribute('aria-label', label);
}

function nameSelectAll(box: HTMLElement): void {
  box.removeAttribute('aria-labelledby');
  box.removeAttribute('title');
  setOnce(box, 'aria-label', 'Chọn mọi dòng của trang này');
}

function nameRow(box: HTMLElement): void {
  if (box.getAttribute('aria-label') || hasLabel(box)) return;
  const title = box.closest('tr')?.querySelector('a, button.default-cell__first-cell')?.textContent?.trim();
  box.setAttribute('aria-label', title ? `Chọn “${title}”` : 'Chọn dòng này');
}

function nameHandle(handle: HTMLElement): void {
  nameOnce(handle, 'Kéo để đổi thứ tự');
}
