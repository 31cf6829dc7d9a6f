import type { Sop } from '@alur/model/sop/sop.js';
import type { Problem } from '@alur/model/problem.js';
import { taskTypes } from '../engine/profile.ts';
import { problemAt } from '../problem.ts';
import { isTooLong } from './long-texts.ts';
import { openChoices } from './open-choices.ts';
import { type OperatonOptions, usualHistory } from './operaton-options.ts';
import { timerToIso } from './timer-to-iso.ts';

/** What is otherwise in Operaton than in Alur, for whoever deploys the file. */
export function remarksFor(sop: Sop, options: OperatonOptions): Problem[] {
  return [
    ...lanes(sop, options),
    ...sop.nodes.flatMap((node) => [
      ...waits(node),
      ...starts(node),
      ...sends(node),
      ...tasks(node),
    ]),
    ...sop.nodes.flatMap(names),
    ...openChoices(sop).map(chooses),
    ...title(sop),
    ...beside(sop),
    ...history(options),
  ];
}

function lanes({ performers, activities }: Sop, { agency }: OperatonOptions): Problem[] {
  return performers.flatMap(({ id, name, role }) => {
    if (!activities.some(({ performer }) => performer === id)) return [];
    if (role === undefined) {
      return [
        problemAt(
          id,
          'no-role',
          `Pelaksana "${name}" tidak mempunyai peran, sehingga tugasnya tidak ditawarkan kepada siapa pun. Beri peran, atau tugaskan sendiri di Operaton.`,
          `The performer "${name}" has no role, so that its tasks are offered to nobody. Give it one, or assign them in Operaton.`,
        ),
      ];
    }
    if (!agency || agency.roles.some((each) => each.id === role)) return [];
    return [
      problemAt(
        id,
        'unknown-role',
        `Peran "${role}" dari pelaksana "${name}" tidak ada di agency.json. Buat grup bernama itu di Operaton, atau perbaiki perannya.`,
        `The role "${role}" of the performer "${name}" is not in agency.json. Make a group of that name in Operaton, or mend the role.`,
      ),
    ];
  });
}

function waits({ id, name, trigger, type, parent }: Sop['nodes'][number]): Problem[] {
  if (trigger?.kind !== 'timer') return [];
  const problems: Problem[] = [];
  const iso = timerToIso(trigger);
  const what = name || id;
  if (iso && 'working' in iso) {
    problems.push(
      problemAt(
        id,
        'every-day-counts',
        `"${what}": "${trigger.text}" ditulis sebagai ${iso.text}. Malam, akhir pekan, dan hari libur ikut dihitung, jadi waktunya habis lebih cepat.`,
        `"${what}": "${trigger.text}" is written as ${iso.text}. Nights, weekends and holidays count, so it is over earlier.`,
      ),
    );
  }
  if (trigger.timer === 'date' && !/(?:Z|[+-]\d{2}:\d{2})$/.test(trigger.text)) {
    problems.push(
      problemAt(
        id,
        'zone-of-the-server',
        `"${what}": "${trigger.text}" tidak menyebut zona waktu, sehingga Operaton memakai zona server Java-nya. Tambahkan zona, misalnya +07:00.`,
        `"${what}": "${trigger.text}" names no time zone, so that Operaton takes that of its Java server. Add one, for instance +07:00.`,
      ),
    );
  }
  if (type === 'startEvent' && parent === undefined) {
    problems.push(
      problemAt(
        id,
        'starts-by-itself',
        `Operaton memulai sendiri perkara baru menurut "${what}" (${trigger.text}) setelah berkas ini dipasang.`,
        `Operaton starts cases by itself by "${what}" (${trigger.text}) once this file is deployed.`,
      ),
    );
  }
  return problems;
}

function starts({ id, trigger, type, parent }: Sop['nodes'][number]): Problem[] {
  if (type !== 'startEvent' || parent !== undefined || trigger?.kind !== 'message') return [];
  return [
    problemAt(
      id,
      'message-starts-one',
      `Di Operaton pesan "${trigger.name}" hanya boleh memulai satu SOP; pemasangan SOP lain yang dimulai oleh pesan yang sama ditolak.`,
      `In Operaton the message "${trigger.name}" may start only one SOP; another that the same message starts is not deployed.`,
    ),
  ];
}

function sends({ id, name, trigger, type }: Sop['nodes'][number]): Problem[] {
  const isThrown = type === 'intermediateThrowEvent' || type === 'endEvent';
  if (!isThrown || trigger?.kind !== 'message') return [];
  return [
    problemAt(
      id,
      'sends-nothing',
      `"${name || id}" dilewati tanpa mengirim pesan "${trigger.name}". Tambahkan pengirimnya di Operaton.`,
      `"${name || id}" is passed without sending the message "${trigger.name}". Add what sends it in Operaton.`,
    ),
  ];
}

function tasks({ id, name, type }: Sop['nodes'][number]): Problem[] {
  if (!taskTypes.has(type) || type === 'userTask') return [];
  return [
    problemAt(
      id,
      'made-user-task',
      `"${name || id}" (${type}) ditulis sebagai userTask, karena Operaton tidak menunggu ${type}.`,
      `"${name || id}" (${type}) is written as a userTask, for Operaton does not wait at a ${type}.`,
    ),
  ];
}

/** Operaton rolls a completion back where Alur ends the case as failed. */
const chooses = ({ id, name }: Sop['nodes'][number]): Problem =>
  problemAt(
    id,
    'no-default',
    `"${name || id}" tidak mempunyai jalan bawaan (default). Jika tidak ada syarat yang terpenuhi, Operaton menolak penyelesaian tugas dan tugasnya tetap terbuka; di Alur perkaranya gagal. Jadikan satu jalan sebagai bawaan.`,
    `"${name || id}" has no default. Where no condition holds, Operaton refuses the completion and the task stays open; in Alur the case fails. Make one of the ways the default.`,
  );

function names({ id, name }: Sop['nodes'][number]): Problem[] {
  return isTooLong(name) ? [shortened(id, name)] : [];
}

const title = ({ id, identity }: Sop) =>
  isTooLong(identity.title) ? [shortened(id, identity.title)] : [];

function shortened(element: string, name: string): Problem {
  const found = `${name.slice(0, 40)}…`;
  return problemAt(
    element,
    'name-shortened',
    `"${found}" terlalu panjang untuk nama di Operaton dan dipendekkan; seluruhnya ada dalam dokumentasi elemennya.`,
    `"${found}" is too long for a name in Operaton and is shortened; all of it is in the documentation of its element.`,
  );
}

/** Once for the whole file: what moves no token is none of that engine's. */
function beside({ id, activities }: Sop): Problem[] {
  const isUsed = activities.some(
    ({ notifications, work }) => notifications.length > 0 || work.letters.length > 0,
  );
  if (!isUsed) return [];
  return [
    problemAt(
      id,
      'kept-but-not-done',
      'Pemberitahuan, surat, dan mutu baku tetap tertulis dalam berkas, tetapi Operaton tidak mengirim, menerbitkan, atau menghitungnya.',
      'Notifications, letters and mutu baku stay in the file, but Operaton does not send, issue or reckon them.',
    ),
  ];
}

function history({ history: given }: OperatonOptions): Problem[] {
  if (given !== undefined) return [];
  return [
    problemAt(
      '',
      'usual-history',
      `Masa simpan riwayat ditulis ${usualHistory} (sepuluh tahun). Sesuaikan dengan jadwal retensi arsip instansi: --history P1825D.`,
      `The history time to live is written as ${usualHistory} (ten years). Set it by the agency's retention schedule: --history P1825D.`,
    ),
  ];
}
