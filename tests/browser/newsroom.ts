import type { Locator, Page } from 'playwright-core';

/** The CMS as an editor clicks through it: fields by their names, buttons by their words. */
export class Newsroom {
  readonly #page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.#page.goto(`${this.#origin}/admin/login`);
    await this.#page.locator('#field-email').fill(email);
    await this.#page.locator('#field-password').fill(password);
    await this.#page.locator('form button[type=submit]').click();
    await this.#page.waitForURL(`${this.#origin}/admin`);
  }

  /** An office of one person: whoever writes may approve. */
  async allowSelfApproval(): Promise<void> {
    await this.#page.goto(`${this.#origin}/admin/globals/flow-settings`);
    await this.#page.locator('#field-allowsSelfApproval').check();
    const answered = this.#page.waitForResponse((response) => response.request().method() === 'POST');
    await this.#page.locator('#action-save').click();
    const response = await answered;
    if (!response.ok()) throw new Error(`The setting was refused: ${await response.text()}`);
  }

  async openNew(collection: string): Promise<void> {
    await this.#page.goto(`${this.#origin}/admin/collections/${collection}/create`);
    await this.#page.locator('#action-save-draft, #action-save').first().waitFor();
  }

  async openStart(): Promise<void> {
    await this.#page.goto(`${this.#origin}/admin`);
  }

  async openStory(id: string): Promise<void> {
    await this.#page.goto(`${this.#origin}/admin/collections/stories/${id}`);
    await this.#page.locator('#field-title').first().waitFor();
  }

  /** Opens the preview beside the form, waits until it shows a heading, and closes it. */
  async previews(heading: string): Promise<void> {
    await this.#page.locator('#live-preview-toggler').click();
    const page = this.#page.frameLocator('#live-preview-iframe').frameLocator('iframe');
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await this.#page.locator('#live-preview-toggler').click();
  }

  async fill(field: string, text: string): Promise<void> {
    await this.#page.locator(`#field-${field}`).fill(text);
  }

  /** Chooses in a select or relationship field: types, and takes the entry that is offered. */
  async choose(field: string, label: string, typed = label): Promise<void> {
    const box = this.#page.locator(`#field-${field}`);
    await box.locator('input[role=combobox]').click();
    await box.locator('input[role=combobox]').pressSequentially(typed, { delay: 10 });
    await box.locator('.rs__option', { hasText: label }).first().click();
  }

  async openTab(name: string): Promise<void> {
    await this.#page.locator('.tabs-field__tab-button', { hasText: name }).click();
  }

  /** Writes at the end of the body, a paragraph each. */
  async writeBody(paragraphs: readonly string[]): Promise<void> {
    await this.#page
      .locator('.rich-text-lexical .ContentEditable__root[contenteditable=true]')
      .first()
      .click();
    await this.#page.keyboard.press('Control+End');
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index > 0) await this.#page.keyboard.press('Enter');
      await this.#page.keyboard.insertText(paragraph);
    }
  }

  /** The last letter of the text, where the caret stands. */
  async takeBackLetter(): Promise<void> {
    await this.#page.keyboard.press('Backspace');
  }

  async upload(path: string, fields: Readonly<Record<string, string>>): Promise<string> {
    await this.openNew('media');
    await this.#page.locator('input[type=file]').setInputFiles(path);
    for (const [field, text] of Object.entries(fields)) await this.fill(field, text);
    await this.choose('recognisable', 'Không ai');
    await this.save();
    return this.documentId();
  }

  /** Takes a file of the library for an upload field. */
  async pickFile(field: string, name: string): Promise<void> {
    await this.#page.locator(`#field-${field} button`, { hasText: 'Chọn từ thư viện' }).click();
    const drawer = this.#page.locator('.list-drawer').last();
    await drawer.locator('.search-filter input').fill(name);
    await drawer.locator('tbody tr', { hasText: name }).first().locator('button, a').first().click();
    await drawer.waitFor({ state: 'detached' });
  }

  async save(): Promise<void> {
    const answered = this.#page.waitForResponse(
      (response) =>
        /\/api\/[a-z-]+(\/[0-9a-f-]{36})?(\?|$)/.test(response.url()) &&
        ['POST', 'PATCH'].includes(response.request().method()) &&
        response.request().headers()['x-payload-http-method-override'] === undefined,
    );
    await this.#page.locator('#action-save-draft, #action-save').first().click();
    const response = await answered;
    if (!response.ok()) throw new Error(`Saving was refused: ${await response.text()}`);
    await this.#page.waitForURL(/\/collections\/[a-z]+\/[0-9a-f-]{36}/);
  }

  /** Presses a button of a story's way to the public, and waits for its answer and for the page after it. */
  async press(action: string, fillDialog?: (dialog: Locator) => Promise<unknown>): Promise<void> {
    const step = new RegExp(`/api/stories/[0-9a-f-]{36}/${action === 'update' ? 'publish' : action}$`);
    const answered = this.#page.waitForResponse(
      (response) => response.request().method() === 'POST' && step.test(response.url()),
    );
    const loaded = this.#page.waitForEvent('load').then(() => '');
    const refused = answered.then(async (response) => (response.ok() ? loaded : await response.text()));
    const [refusal] = await Promise.all([Promise.race([loaded, refused]), this.#confirm(action, fillDialog)]);
    if (refusal) throw new Error(`“${action}” was refused: ${refusal}`);
    await this.#page.locator('#field-title').first().waitFor();
  }

  /** Begins a translation of the open story, which leads to the desk, and opens it in the editor. */
  async translate(language: string): Promise<void> {
    await this.#confirm('translate', (dialog) =>
      dialog.locator('select[name=language]').selectOption(language),
    );
    await this.#page.waitForURL(/\/admin\/dich\/[0-9a-f-]{36}/);
    await this.#page.locator('.desk').waitFor();
    await this.openStory(this.documentId());
  }

  /** Takes the open story off the site, with all that goes along by itself, and waits until its certificate says done. */
  async withdraw(reason: string): Promise<void> {
    await this.#confirm('withdraw', (dialog) => dialog.locator('textarea').fill(reason));
    await this.#page.waitForURL(/\/admin\/bien-ban-go\/[0-9a-f-]{36}/);
    await this.#page.getByText(/Đã gỡ xong cả \d+ mục/).waitFor();
  }

  async #confirm(action: string, fillDialog?: (dialog: Locator) => Promise<unknown>): Promise<void> {
    const button = this.#page.locator(`#action-${action}`);
    await button.waitFor({ state: 'attached' });
    if (!(await button.isVisible())) await this.#page.locator('#action-more').click();
    await button.click();
    if (action === 'approve') await this.#agreeToChanges();
    if (!fillDialog) return;
    const dialog = this.#page.locator('dialog[open]');
    await fillDialog(dialog);
    await dialog.locator('button[type=submit]').click();
  }

  /** A text that is on the page is approved once its changes were shown. */
  async #agreeToChanges(): Promise<void> {
    const live = this.#page.getByRole('link', { name: 'Xem trên trang' });
    if ((await live.count()) === 0) return;
    const dialog = this.#page.locator('dialog[open]');
    await dialog.locator('.live-changes').waitFor();
    await dialog.locator('button[type=submit]').click();
  }

  /** Sends a draft all the way to the public. */
  async publish(): Promise<void> {
    await this.press('submit');
    await this.press('approve');
    await this.press('publish');
  }

  /** Presses publish on a saved exemplar. @returns what the answer says is missing, empty when it went out */
  async tryExemplar(): Promise<string> {
    const answered = this.#page.waitForResponse((response) => response.request().method() === 'PATCH');
    await this.#page.locator('#action-save').click();
    const response = await answered;
    if (response.ok()) return '';
    await this.#page.locator('.toast-error, .payload-toast-item').first().waitFor();
    return response.text();
  }

  /** Records that a grown-up exemplar agreed, with a signed paper. */
  async recordConsent(
    name: string,
    typed: string,
    paper: { name: string; mimeType: string; buffer: Buffer },
  ) {
    await this.openNew('consents');
    await this.fill('title', name);
    await this.choose('exemplar', name, typed);
    await this.#page.locator('#field-givenAt input').fill('05/01/2026');
    await this.#page.keyboard.press('Escape');
    await this.#page.locator('#field-proofs .array-field__add-row').click();
    await this.#page.locator('#field-proofs__0__file button', { hasText: 'Tạo mới' }).click();
    const drawer = this.#page.locator('.doc-drawer, [id^=doc-drawer]').last();
    await drawer.locator('input[type=file]').setInputFiles(paper);
    await drawer.locator('#action-save').click();
    await drawer.waitFor({ state: 'detached' });
    await this.save();
  }

  /** Gives every claim of the open story a new source; in an office of one person that is also the second look. */
  async proveClaims(source: string): Promise<void> {
    await this.openTab('Kiểm chứng');
    await this.#page.getByRole('button', { name: 'Chọn tất cả' }).click();
    await this.#page.locator('.claims__new').click();
    const drawer = this.#page.locator('.doc-drawer, [id^=doc-drawer]').last();
    await drawer.locator('#field-title').fill(source);
    await drawer.locator('#action-save').click();
    await drawer.waitFor({ state: 'detached' });
    await this.#page.locator('#claims-link').click();
    await this.#page.locator('.claims__row--verified').first().waitFor();
    await this.#page.locator('.claims__row--open').waitFor({ state: 'detached' });
    // The page opens again with the tab that was open last.
    await this.openTab('Nội dung');
  }

  /** Says of a claim whose sentence was changed that its source still proves it. */
  async keepSource(): Promise<void> {
    await this.openTab('Kiểm chứng');
    await this.#page.getByRole('button', { name: 'Nguồn ấy vẫn đúng' }).click();
    await this.#page.locator('.claims__row--verified').first().waitFor();
    await this.openTab('Nội dung');
  }

  async openExemplar(id: string): Promise<void> {
    await this.#page.goto(`${this.#origin}/admin/collections/exemplars/${id}`);
    await this.#page.locator('#field-name').waitFor();
  }

  /** Opens the translation desk from the story that is open in the editor. */
  async openDesk(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Mở bàn dịch' }).click();
    await this.#page.locator('.desk').waitFor();
  }

  /** What the desk shows of a part: its change, and the words that came and went. */
  async readDesk(part: string): Promise<{ note: string; added: string[]; removed: string[] }> {
    const row = this.#page
      .locator('.desk__row', { has: this.#page.getByRole('heading', { name: part }) })
      .first();
    const change = row.locator('.desk__change');
    return {
      note: await change.locator('strong').innerText(),
      added: await change.locator('ins').allInnerTexts(),
      removed: await change.locator('del').allInnerTexts(),
    };
  }

  async writeAtDesk(part: string, text: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: part, exact: true }).first().fill(text);
    await this.#page.locator('#desk-save').click();
    await this.#page.locator('#desk-save', { hasText: 'Đã lưu' }).waitFor();
  }

  async isDeskAlarmed(): Promise<boolean> {
    return (await this.#page.locator('#desk-still-right').count()) > 0;
  }

  async shows(text: string): Promise<void> {
    await this.#page.getByText(text).first().waitFor();
  }

  documentId(): string {
    const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(this.#page.url())?.[0];
    if (!id) throw new Error(`No document is open at ${this.#page.url()}.`);
    return id;
  }
}
