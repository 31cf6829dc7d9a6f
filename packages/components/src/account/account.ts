import type { PermitService, PublicAgency, Session } from '@alur/client/permit-service.js';
import type { LocalText } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AlurElement } from '../base/alur-element.ts';
import { describeError } from '../base/describe-error.ts';
import { SessionChangeEvent } from '../provider/session-change-event.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { renderAccountForm } from './account-forms.ts';
import { styles } from './account.styles.ts';
import { checkCredentials, type CredentialErrors } from './credentials.ts';
import { accountMessages as words } from './messages.ts';
import { noteSignedIn, wasSignedIn } from './signed-in-hint.ts';
import { withReturn } from './single-sign-on.ts';

type View = 'loading' | 'load-failed' | 'form' | 'mail-sent' | 'signed-in';

/**
 * Signs people in and out, and lets applicants make an account. Shows who is signed in.
 *
 * @tag alur-account
 *
 * @fires {SessionChangeEvent} alur-session-change - Somebody has signed in or out.
 */
export class AlurAccount extends AlurElement {
  static readonly tag = 'alur-account';
  static override readonly styles = [tokens, controls, styles];

  /** Which form is shown first: `sign-in` or `sign-up`. */
  @property() purpose: 'sign-in' | 'sign-up' = 'sign-in';

  @state() private view: View = 'loading';
  @state() private session: Session | undefined;
  @state() private agency: PublicAgency | undefined;
  @state() private email = '';
  @state() private errors: CredentialErrors = {};
  @state() private failure: Required<LocalText> | undefined;
  @state() private busy = false;
  @state() private passwordShown = false;
  @state() private leftSso = false;

  protected override serviceChanged(service: PermitService): void {
    void this.load(service);
  }

  protected override needsService(): boolean {
    return true;
  }

  protected override render(): TemplateResult {
    const { speaks } = this;
    switch (this.view) {
      case 'loading':
        return html`<p class="muted loading ${wasSignedIn() ? 'known' : ''}" role="status">
          ${words.loading[speaks]}
        </p>`;
      case 'load-failed':
        return this.renderLoadFailure();
      case 'mail-sent':
        return this.renderMailSent();
      case 'signed-in':
        return this.renderSignedIn();
      case 'form':
        return renderAccountForm({
          purpose: this.purpose,
          email: this.email,
          errors: this.errors,
          failure: this.failure,
          busy: this.busy,
          passwordShown: this.passwordShown,
          ssoSignIn: this.ssoAddress('signIn'),
          ssoSignOut: this.leftSso ? this.ssoAddress('signOut') : undefined,
          speaks,
          submit: this.onSubmit,
          turn: () => this.showForm(this.purpose === 'sign-in' ? 'sign-up' : 'sign-in'),
          togglePassword: () => (this.passwordShown = !this.passwordShown),
        });
    }
  }

  private renderLoadFailure(): TemplateResult {
    const { speaks } = this;
    return html`<div class="panel">
      <div class="notice danger" role="alert">
        <strong>${words.loadFailed[speaks]}</strong>
        <p>${this.failure?.[speaks]}</p>
      </div>
      <button class="button submit" @click=${() => this.service && void this.load(this.service)}>
        ${words.retry[speaks]}
      </button>
    </div>`;
  }

  private renderMailSent(): TemplateResult {
    const { speaks } = this;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${words.checkMail[speaks]}</h2>
      <div class="notice success">
        <p>${words.mailSent[speaks](this.email)}</p>
      </div>
      <p class="muted">${words.mailMissing[speaks]}</p>
      <div class="actions">
        <button class="button primary" @click=${() => this.showForm('sign-in')}>
          ${words.activated[speaks]}
        </button>
        <button class="button" @click=${() => this.showForm('sign-up')}>
          ${words.otherAddress[speaks]}
        </button>
      </div>
    </section>`;
  }

  private renderSignedIn(): TemplateResult {
    const { speaks, session, agency } = this;
    const titles = (session?.roles ?? []).map((id) => {
      const role = agency?.roles.find((one) => one.id === id);
      return role ? this.say(role.title) : id;
    });
    return html`<div class="signed-in">
      <p class="who" id="title" tabindex="-1">
        <span class="muted small">${words.signedInAs[speaks]}</span>
        <strong>${session?.email}</strong>
        ${
          titles.length > 0
            ? html`<span class="muted small">${words.roles[speaks]}: ${titles.join(', ')}</span>`
            : nothing
        }
      </p>
      <button class="button" aria-disabled=${this.busy ? 'true' : 'false'} @click=${this.onSignOut}>
        ${words.signOut[speaks]}
      </button>
      ${this.failure ? html`<p class="error" role="alert">${this.failure[speaks]}</p>` : nothing}
    </div>`;
  }

  private async load(service: PermitService): Promise<void> {
    // Without the agency roles have no titles and nobody is offered the SSO, and that is all.
    const asked = service.agency().catch(() => undefined);
    try {
      const session = await service.session();
      const agency = await asked;
      if (service !== this.service) return;
      this.failure = undefined;
      this.agency = agency;
      this.take(session);
      // A form that somebody is filling in stays.
      if (session) this.view = 'signed-in';
      else if (this.view !== 'mail-sent') this.view = 'form';
    } catch (error) {
      if (service !== this.service) return;
      this.failure = describeError(error);
      this.view = 'load-failed';
    }
  }

  private take(session: Session | undefined): void {
    this.session = session;
    noteSignedIn(session !== undefined);
  }

  private ssoAddress(way: 'signIn' | 'signOut'): string | undefined {
    const address = this.agency?.singleSignOn?.[way];
    return address === undefined ? undefined : withReturn(address, location);
  }

  private showForm(purpose: 'sign-in' | 'sign-up'): void {
    this.purpose = purpose;
    this.view = 'form';
    this.errors = {};
    this.failure = undefined;
    this.passwordShown = false;
    void this.focusOn('#title');
  }

  private readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    void this.send(textOf(data.get('email')), textOf(data.get('password')));
  };

  private async send(email: string, password: string): Promise<void> {
    const { service, purpose } = this;
    if (this.busy || !service) return;
    this.email = email.trim();
    this.failure = undefined;
    this.errors = checkCredentials({ email, password }, purpose);
    if (this.errors.email ?? this.errors.password) {
      void this.focusOn(this.errors.email ? '#email' : '#password');
      return;
    }
    this.busy = true;
    try {
      if (purpose === 'sign-up') {
        await service.signUp({ email: this.email, password });
        this.view = 'mail-sent';
      } else {
        this.take(await service.signIn(this.email, password));
        this.leftSso = false;
        this.view = 'signed-in';
        this.agency = await service.agency().catch(() => undefined);
        this.dispatchEvent(new SessionChangeEvent(true));
      }
      void this.focusOn('#title');
    } catch (error) {
      this.failure = describeError(error);
      void this.focusOn('#failure');
    } finally {
      this.busy = false;
    }
  }

  private readonly onSignOut = async (): Promise<void> => {
    if (this.busy || !this.service) return;
    this.busy = true;
    try {
      await this.service.signOut();
      this.leftSso = this.session?.singleSignOn ?? false;
      this.take(undefined);
      this.showForm('sign-in');
      this.dispatchEvent(new SessionChangeEvent(false));
    } catch (error) {
      this.failure = describeError(error);
    } finally {
      this.busy = false;
    }
  };

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

const textOf = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value : '';

declare global {
  interface HTMLElementTagNameMap {
    'alur-account': AlurAccount;
  }
}
