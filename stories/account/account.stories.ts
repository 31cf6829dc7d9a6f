import { define } from '@alur/components/define.js';
import { AlurAccount } from '@alur/components/account/account.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { applicant, applicantAddress } from '../support/applications.ts';
import { enter, find, press, see } from '../support/hands.ts';
import { inEnglish } from '../support/portal.ts';
import { onDesk, onService } from '../support/scene.ts';
import { withSingleSignOn } from '../support/single-sign-on.ts';
import { offlineService, silentService } from '../support/troubled.ts';

define(AlurAccount);

type Args = Pick<AlurAccount, 'purpose'>;

const nobodyYet = onDesk('reklame', async (desk) => ({ service: await desk.service() }));

const meta: Meta<Args> = {
  title: 'Account',
  component: AlurAccount.tag,
  args: { purpose: 'sign-in' },
  argTypes: { purpose: { control: 'inline-radio', options: ['sign-in', 'sign-up'] } },
  render: ({ purpose }) => html`<alur-account purpose=${purpose}></alur-account>`,
};

export default meta;

type Story = StoryObj<Args>;

async function send(page: HTMLElement, email: string, password: string): Promise<void> {
  await enter(page, '#email', email);
  await enter(page, '#password', password);
  (await find<HTMLFormElement>(page, 'form')).requestSubmit();
}

export const SignIn: Story = {
  ...nobodyYet,
  play: ({ canvasElement }) => see(canvasElement, 'Masuk ke akun Anda'),
};

export const SignUp: Story = {
  ...nobodyYet,
  args: { purpose: 'sign-up' },
  play: ({ canvasElement }) => see(canvasElement, 'Buat akun baru'),
};

/** Said at the fields, before the server is asked. */
export const WithErrors: Story = {
  ...nobodyYet,
  args: { purpose: 'sign-up' },
  play: async ({ canvasElement }) => {
    await send(canvasElement, 'sari', 'pendek');
    await see(canvasElement, 'Periksa alamat surel.', 'Kata sandi terlalu pendek.');
  },
};

/** The server does not say which of the two is wrong. */
export const Refused: Story = {
  ...nobodyYet,
  play: async ({ canvasElement }) => {
    await send(canvasElement, applicantAddress, 'kata sandi yang salah');
    await see(canvasElement, 'Belum berhasil');
  },
};

export const PasswordShown: Story = {
  ...nobodyYet,
  play: async ({ canvasElement }) => {
    await enter(canvasElement, '#password', 'kata sandi yang panjang');
    await press(canvasElement, 'Tampilkan kata sandi');
    await see(canvasElement, 'Sembunyikan');
  },
};

export const MailSent: Story = {
  ...nobodyYet,
  args: { purpose: 'sign-up' },
  play: async ({ canvasElement }) => {
    await send(canvasElement, applicantAddress, 'kata sandi yang panjang');
    await see(canvasElement, 'Periksa surel Anda', applicantAddress);
  },
};

export const SignedIn: Story = {
  ...onDesk('reklame', async (desk) => ({ service: await applicant(desk) })),
  play: ({ canvasElement }) => see(canvasElement, applicantAddress, 'Pemohon'),
};

export const SignedInOfficer: Story = {
  ...onDesk('reklame', async (desk) => ({ service: await desk.officer('cso') })),
  play: ({ canvasElement }) => see(canvasElement, 'Petugas CSO'),
};

/** Officers of an agency with an identity provider have a second way in. */
export const WithOfficeAccounts: Story = {
  ...onDesk('reklame', async (desk) => ({ service: withSingleSignOn(await desk.service()) })),
  play: ({ canvasElement }) => see(canvasElement, 'Masuk dengan akun dinas (SSO)'),
};

/** The office account stays signed in elsewhere, which others at the same machine could use. */
export const LeftByOfficeAccount: Story = {
  ...onDesk('reklame', async (desk) => ({ service: withSingleSignOn(await desk.officer('cso')) })),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Keluar');
    await see(canvasElement, 'akun dinas Anda masih masuk di SSO');
  },
};

export const LongAddress: Story = {
  ...onDesk('reklame', async (desk) => ({
    service: await applicant(
      desk,
      'ida.ayu.nama.yang.panjang.sekali.untuk.dicoba@perusahaan-reklame-contoh.example',
    ),
  })),
  play: ({ canvasElement }) => see(canvasElement, 'ida.ayu.nama.yang.panjang'),
};

export const Loading: Story = {
  ...onService(silentService()),
  play: ({ canvasElement }) => see(canvasElement, 'Memeriksa akun…'),
};

export const Offline: Story = {
  ...onService(offlineService()),
  play: ({ canvasElement }) => see(canvasElement, 'Akun tidak dapat diperiksa'),
};

export const InEnglish: Story = {
  ...nobodyYet,
  ...inEnglish,
  args: { purpose: 'sign-up' },
  play: ({ canvasElement }) => see(canvasElement, 'Create an account'),
};

export const SignedInInEnglish: Story = {
  ...SignedIn,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'You are signed in as', 'Applicant'),
};
