import type { PermitService } from '@alur/client/permit-service.js';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { define } from '../define.ts';
import { AlurProvider } from '../provider/provider.ts';
import { AlurRegistrationWizard } from '../wizard/registration-wizard.ts';

/** Works the wizard as a person does: by what is on the page. */
export class WizardDriver {
  readonly element: AlurRegistrationWizard;

  constructor(element: AlurRegistrationWizard) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** All that can be read, in one line. */
  get text(): string {
    return this.root.textContent.replace(/\s+/g, ' ');
  }

  get heading(): string {
    return this.find('#heading').textContent.trim();
  }

  /** What has the focus in the wizard. */
  get focus(): Element | null {
    return this.root.activeElement;
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in: ${this.text}`);
    return found;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  /** The control of a field; its first one where it has several. */
  field(pointer: string): HTMLInputElement {
    return this.find(`[id='${pointer}']`) as HTMLInputElement;
  }

  async until(holds: () => boolean, what: string): Promise<void> {
    await waitUntil(
      async () => {
        await this.element.updateComplete;
        return holds();
      },
      `${what}; the page says: ${this.text}`,
      { interval: 5, timeout: 8000 },
    );
  }

  async stage(title: string): Promise<void> {
    await this.until(() => this.has('#heading') && this.heading === title, `the stage ${title}`);
  }

  /** The server has all that was entered. */
  async saved(): Promise<void> {
    const status = () => this.root.querySelector('.save')?.textContent.trim() ?? '';
    await this.until(() => /^Tersimpan \d/.test(status()), 'that it is saved');
  }

  /** Presses the button with these words, by its name for screen readers. */
  async press(words: string): Promise<void> {
    const named = (button: HTMLButtonElement) =>
      (button.getAttribute('aria-label') ?? button.textContent).replace(/\s+/g, ' ').trim();
    const button = [...this.root.querySelectorAll('button')].find((one) =>
      named(one).startsWith(words),
    );
    if (!button) throw new Error(`There is no button “${words}” in: ${this.text}`);
    button.click();
    await this.element.updateComplete;
  }

  /** Types into a field and leaves it. */
  async enter(pointer: string, text: string): Promise<void> {
    const control = this.field(pointer);
    // A page that runs behind another gets no events of the focus from the browser.
    const focus = (type: string) => new FocusEvent(type, { bubbles: true, composed: true });
    control.dispatchEvent(focus('focusin'));
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(focus('focusout'));
    await this.element.updateComplete;
  }

  async tick(pointer: string): Promise<void> {
    this.field(pointer).click();
    await this.element.updateComplete;
  }

  async upload(requirement: string, file: File): Promise<void> {
    const input = this.field(`/documents/${requirement}`);
    const chosen = new DataTransfer();
    chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }
}

export interface WizardOptions {
  readonly permitType?: string;
  readonly draft?: string;
  readonly language?: 'id' | 'en';
}

/** A wizard in a provider, as a portal has it, past its loading. */
export async function openWizard(
  service: PermitService,
  options: WizardOptions = {},
): Promise<WizardDriver> {
  const driver = await placeWizard(service, options);
  await driver.until(() => !driver.has('.loading'), 'the first page');
  return driver;
}

/** The same, as it is at first. */
export async function placeWizard(
  service: PermitService,
  { permitType = '', draft = '', language = 'id' }: WizardOptions = {},
): Promise<WizardDriver> {
  define(AlurProvider, AlurRegistrationWizard);
  const provider = await fixture<AlurProvider>(html`
    <alur-provider .service=${service} language=${language}>
      <alur-registration-wizard permit-type=${permitType} draft=${draft}></alur-registration-wizard>
    </alur-provider>
  `);
  return new WizardDriver(provider.querySelector('alur-registration-wizard')!);
}

/** The same page, loaded again. */
export async function reload(
  driver: WizardDriver,
  service: PermitService,
  options: WizardOptions = {},
): Promise<WizardDriver> {
  driver.element.closest('alur-provider')!.remove();
  return openWizard(service, options);
}
