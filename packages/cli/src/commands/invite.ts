import type { LocalText } from '@alur/model/text.js';
import { inviteOfficer, type Invited } from '@alur/server/invite-officer.js';
import { openDesk, realWorld } from '@alur/server/open-desk.js';
import { command, languageOption } from '../command.ts';
import { configFrom, packOption } from '../server-options.ts';
import { inLanguage } from '../terminal.ts';

export const invite = command(
  'invite',
  'Mengundang petugas lewat surel (invite an officer)',
  {
    agency: { type: 'positional', required: true, description: 'Id instansi, misalnya denpasar' },
    email: { type: 'positional', required: true, description: 'Alamat surel petugas' },
    role: {
      type: 'string',
      required: true,
      valueHint: 'cso,back-office-a',
      description: 'Peran di instansi; beberapa dipisah koma',
    },
    ...packOption,
    ...languageOption,
  },
  async ({ agency: id, email, role, pack, data, lang }, terminal) => {
    const say = inLanguage(lang);
    const config = await configFrom({ pack, data }, lang, terminal);
    if (!config) return 2;
    const { desk } = await openDesk(config, realWorld, { mailQueued: () => undefined });
    try {
      const agency = desk.definitions.agencies.get(id);
      if (!agency) {
        terminal.warn(say(noAgency(id, [...desk.definitions.agencies.keys()])));
        return 1;
      }
      const roles = role.split(',').map((one) => one.trim());
      const invited = await inviteOfficer(desk, agency, { email, roles });
      const officers = agency.agency.roles.filter(({ applicant }) => !applicant);
      (invited.ok ? terminal.print : terminal.warn)(
        say(
          outcome(
            invited,
            officers.map((one) => one.id),
          ),
        ),
      );
      return invited.ok ? 0 : 1;
    } finally {
      await desk.store.close();
    }
  },
);

const noAgency = (id: string, known: readonly string[]): LocalText => ({
  id: `Instansi "${id}" tidak ada di paket ini. Yang ada: ${known.join(', ') || '-'}.`,
  en: `There is no agency "${id}" in this pack. There are: ${known.join(', ') || '-'}.`,
});

function outcome(invited: Invited, officers: readonly string[]): LocalText {
  if (!invited.ok && invited.why === 'no-address') {
    return {
      id: 'Alamat surel itu tidak sah. Tulis seperti nama@contoh.go.id.',
      en: 'That e-mail address is not valid. Write it like name@example.go.id.',
    };
  }
  if (!invited.ok) {
    return {
      id: `Peran "${invited.what}" bukan peran petugas. Pilih dari: ${officers.join(', ')}.`,
      en: `"${invited.what}" is no role of an officer. Choose from: ${officers.join(', ')}.`,
    };
  }
  return invited.mailed
    ? {
        id: 'Undangan sudah dicatat dan dikirim oleh server yang berjalan.',
        en: 'The invitation is recorded; the running server sends it.',
      }
    : {
        id: 'Akun itu sudah aktif; perannya sudah ditambahkan.',
        en: 'That account is active already; it has the roles now.',
      };
}
