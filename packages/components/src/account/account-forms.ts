import type { Language, LocalText } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { errorSign } from '../base/error-sign.ts';
import type { CredentialErrors } from './credentials.ts';
import { accountMessages as words } from './messages.ts';
import { renderSsoChoice, renderSsoLeft } from './single-sign-on.ts';

export interface AccountForm {
  readonly purpose: 'sign-in' | 'sign-up';
  readonly email: string;
  readonly errors: CredentialErrors;
  /** What the server said, for both fields together. */
  readonly failure: Required<LocalText> | undefined;
  readonly busy: boolean;
  readonly passwordShown: boolean;
  /** Where officers sign in with their office account, when the agency has it. */
  readonly ssoSignIn: string | undefined;
  /** Where somebody who has just left still is signed in. */
  readonly ssoSignOut: string | undefined;
  readonly speaks: Language;
  readonly submit: (event: SubmitEvent) => void;
  readonly turn: () => void;
  readonly togglePassword: () => void;
}

/** Sign in or sign up: the same two fields under different words and autofill tokens. */
export function renderAccountForm(form: AccountForm): TemplateResult {
  const { purpose, speaks } = form;
  const isNew = purpose === 'sign-up';
  return html`<section class="panel" aria-labelledby="title">
    <h2 id="title" tabindex="-1">${(isNew ? words.signUpTitle : words.signInTitle)[speaks]}</h2>
    ${
      form.failure
        ? html`<div class="notice danger" role="alert" id="failure" tabindex="-1">
            <strong>${words.failedTitle[speaks]}</strong>
            <p>${form.failure[speaks]}</p>
          </div>`
        : nothing
    }
    ${renderSsoLeft(form.ssoSignOut, speaks)}
    <form novalidate @submit=${form.submit}>
      ${renderEmail(form)} ${renderPassword(form)}
      <button class="button primary submit" aria-disabled=${form.busy ? 'true' : 'false'}>
        ${form.busy ? words.working[speaks] : (isNew ? words.signUpButton : words.signIn)[speaks]}
      </button>
    </form>
    ${isNew ? nothing : renderSsoChoice(form.ssoSignIn, speaks)}
    <p class="switch">
      ${(isNew ? words.haveAccount : words.noAccount)[speaks]}
      <button type="button" class="button quiet" @click=${form.turn}>
        ${(isNew ? words.signIn : words.signUp)[speaks]}
      </button>
    </p>
  </section>`;
}

function renderEmail({ purpose, email, errors, speaks }: AccountForm): TemplateResult {
  const isNew = purpose === 'sign-up';
  return html`<div class="field">
    <label class="label" for="email">${words.email[speaks]}</label>
    ${isNew ? html`<p class="hint" id="email-hint">${words.emailHint[speaks]}</p>` : nothing}
    ${renderError('email-error', errors.email, speaks)}
    <input
      class="input"
      id="email"
      name="email"
      type="email"
      inputmode="email"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      required
      aria-invalid=${errors.email ? 'true' : 'false'}
      aria-describedby=${ifDefined(ids(isNew && 'email-hint', errors.email && 'email-error'))}
      .value=${email}
    />
  </div>`;
}

function renderPassword(form: AccountForm): TemplateResult {
  const { purpose, errors, passwordShown, speaks } = form;
  const isNew = purpose === 'sign-up';
  return html`<div class="field">
    <label class="label" for="password">${words.password[speaks]}</label>
    ${isNew ? html`<p class="hint" id="password-hint">${words.passwordRules[speaks]}</p>` : nothing}
    ${renderError('password-error', errors.password, speaks)}
    <div class="password">
      <input
        class="input"
        id="password"
        name="password"
        type=${passwordShown ? 'text' : 'password'}
        autocomplete=${isNew ? 'new-password' : 'current-password'}
        autocapitalize="none"
        spellcheck="false"
        required
        aria-invalid=${errors.password ? 'true' : 'false'}
        aria-describedby=${ifDefined(
          ids(isNew && 'password-hint', errors.password && 'password-error'),
        )}
      />
      <button
        type="button"
        class="button"
        aria-label=${(passwordShown ? words.hidePassword : words.showPassword)[speaks]}
        @click=${form.togglePassword}
      >
        ${(passwordShown ? words.hide : words.show)[speaks]}
      </button>
    </div>
  </div>`;
}

function renderError(
  id: string,
  error: Required<LocalText> | undefined,
  speaks: Language,
): unknown {
  return error
    ? html`<p class="error" id=${id}>${errorSign}<span>${error[speaks]}</span></p>`
    : nothing;
}

const ids = (...names: readonly (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;
