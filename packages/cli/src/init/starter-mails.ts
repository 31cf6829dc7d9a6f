import type { Agency } from '@alur/model/generated/agency.js';

/** The mails that a new agency begins with; it edits them in its own file. */
export const starterMails = {
  activation: {
    subject: {
      id: 'Aktifkan akun Anda di {{agency}}',
      en: 'Activate your account at {{agency}}',
    },
    body: {
      id: 'Yth. Bapak/Ibu,\n\nAlamat surel ini didaftarkan untuk mengajukan izin secara daring di {{agency}}.\n\nUntuk mengaktifkan akun, buka tautan berikut, lalu tulis kata sandi yang Anda pilih saat mendaftar:\n{{link}}\n\nTautan hanya dapat dipakai satu kali dan dalam waktu terbatas. Apabila Anda tidak merasa mendaftar, buka tautan itu dan tekan tombol Bukan saya, atau abaikan surel ini; akun tidak akan aktif.\n\nHormat kami,\n{{agency}}',
      en: 'Dear Sir or Madam,\n\nThis e-mail address was registered for online permit applications at {{agency}}.\n\nTo activate the account, open this link and enter the password that you chose on signing up:\n{{link}}\n\nThe link works once and for a limited time. If you did not register, open the link and press Bukan saya (not me), or ignore this message; the account will not become active.\n\nYours sincerely,\n{{agency}}',
    },
  },
  invitation: {
    subject: {
      id: 'Undangan petugas {{agency}}',
      en: 'Invitation to officers of {{agency}}',
    },
    body: {
      id: 'Yth. Bapak/Ibu,\n\nAnda diundang sebagai petugas pada layanan perizinan daring {{agency}}.\n\nUntuk menerima undangan dan membuat kata sandi, buka tautan berikut:\n{{link}}\n\nTautan hanya dapat dipakai satu kali dan dalam waktu terbatas. Jangan teruskan surel ini kepada orang lain.\n\nHormat kami,\n{{agency}}',
      en: 'Dear Sir or Madam,\n\nYou are invited to work as an officer in the online permit service of {{agency}}.\n\nTo accept and to set a password, open this link:\n{{link}}\n\nThe link works once and for a limited time. Do not pass this message on.\n\nYours sincerely,\n{{agency}}',
    },
  },
  submitted: {
    subject: {
      id: 'Permohonan {{registrationNumber}} telah kami terima',
      en: 'We have received application {{registrationNumber}}',
    },
    body: {
      id: 'Yth. Bapak/Ibu,\n\nPendaftaran permohonan {{permitTitle}} telah kami terima dengan nomor registrasi {{registrationNumber}}.\n\nPetugas kami memeriksa kelengkapan dan kebenaran berkas. Hasil verifikasi, Diterima atau Ditolak, kami kirim ke alamat surel ini.\n\nPerkembangan permohonan dapat Anda lihat di:\n{{statusUrl}}\n\nHormat kami,\n{{agency}}',
      en: 'Dear Sir or Madam,\n\nYour application for {{permitTitle}} has been registered under number {{registrationNumber}}.\n\nAn officer checks whether the file is complete and correct. The result, accepted or rejected, will be sent to this address.\n\nYou can follow the application at:\n{{statusUrl}}\n\nYours sincerely,\n{{agency}}',
    },
  },
  accepted: {
    subject: {
      id: 'Diterima: permohonan {{registrationNumber}}',
      en: 'Accepted: application {{registrationNumber}}',
    },
    body: {
      id: 'Yth. Bapak/Ibu,\n\nVerifikasi permohonan {{permitTitle}} dengan nomor registrasi {{registrationNumber}} telah selesai dengan hasil: DITERIMA.\n\nBerkas Anda memenuhi persyaratan dan kami teruskan ke seksi yang memproses. Anda tidak perlu datang ke kantor, kecuali apabila kami hubungi.\n\nPerkembangan permohonan dapat Anda lihat di:\n{{statusUrl}}\n\nHormat kami,\n{{agency}}',
      en: 'Dear Sir or Madam,\n\nThe verification of your application for {{permitTitle}}, registration number {{registrationNumber}}, is finished. Result: ACCEPTED.\n\nYour file meets the requirements and goes on to the section that processes it. You need not come to our office unless we contact you.\n\nYou can follow the application at:\n{{statusUrl}}\n\nYours sincerely,\n{{agency}}',
    },
  },
  rejected: {
    subject: {
      id: 'Ditolak: permohonan {{registrationNumber}}',
      en: 'Rejected: application {{registrationNumber}}',
    },
    body: {
      id: 'Yth. Bapak/Ibu,\n\nVerifikasi permohonan {{permitTitle}} dengan nomor registrasi {{registrationNumber}} telah selesai dengan hasil: DITOLAK.\n\nHal yang belum memenuhi persyaratan:\n\n{{reasons}}\n\nPermohonan ini ditutup. Anda dapat mengajukan permohonan baru setelah hal di atas diperbaiki.\n\nRincian permohonan dapat Anda lihat di:\n{{statusUrl}}\n\nHormat kami,\n{{agency}}',
      en: 'Dear Sir or Madam,\n\nThe verification of your application for {{permitTitle}}, registration number {{registrationNumber}}, is finished. Result: REJECTED.\n\nWhat does not meet the requirements:\n\n{{reasons}}\n\nThis application is closed. You may apply again once these points have been mended.\n\nThe details are at:\n{{statusUrl}}\n\nYours sincerely,\n{{agency}}',
    },
  },
  issued: {
    subject: {
      id: 'Sudah terbit: permohonan {{registrationNumber}}',
      en: 'Issued: application {{registrationNumber}}',
    },
    body: {
      id: 'Yth. Bapak/Ibu,\n\nSurat izin atas permohonan {{permitTitle}} dengan nomor registrasi {{registrationNumber}} sudah terbit.\n\nAmbil surat izin itu di loket pelayanan dengan membawa Bukti Registrasi.\n\nPerkembangan permohonan dapat Anda lihat di:\n{{statusUrl}}\n\nHormat kami,\n{{agency}}',
      en: 'Dear Sir or Madam,\n\nThe permit for your application for {{permitTitle}}, registration number {{registrationNumber}}, has been issued.\n\nPlease collect it at our counter and bring the Proof of Registration.\n\nYou can follow the application at:\n{{statusUrl}}\n\nYours sincerely,\n{{agency}}',
    },
  },
  'step-due': {
    subject: {
      id: 'Pengingat: {{task}} jatuh tempo {{due}}',
      en: 'Reminder: {{task}} is due {{due}}',
    },
    body: {
      id: 'Yth. Bapak/Ibu,\n\nTugas “{{task}}” untuk berkas {{registrationNumber}} ({{permitTitle}}) jatuh tempo pada {{due}} menurut mutu baku SOP.\n\nSelesaikan tugas ini sebelum waktunya. Apabila Anda menunggu pemohon atau instansi lain, hentikan waktu berkas dengan alasannya.\n\nHormat kami,\n{{agency}}',
      en: 'Dear colleague,\n\nThe task “{{task}}” of case {{registrationNumber}} ({{permitTitle}}) is due on {{due}} by the SOP.\n\nPlease complete it in time. If you wait for the applicant or for another agency, pause the clock of the case and say why.\n\nYours sincerely,\n{{agency}}',
    },
  },
  'step-late': {
    subject: {
      id: 'Terlambat: {{task}} pada berkas {{registrationNumber}}',
      en: 'Late: {{task}} of case {{registrationNumber}}',
    },
    body: {
      id: 'Yth. Bapak/Ibu,\n\nTugas “{{task}}” untuk berkas {{registrationNumber}} ({{permitTitle}}) seharusnya selesai pada {{due}} menurut mutu baku SOP dan belum diselesaikan.\n\nPeriksa penyebabnya dan catat tindak lanjutnya.\n\nHormat kami,\n{{agency}}',
      en: 'Dear colleague,\n\nThe task “{{task}}” of case {{registrationNumber}} ({{permitTitle}}) should have been done by {{due}} by the SOP and is still open.\n\nPlease find out why, and record the follow-up.\n\nYours sincerely,\n{{agency}}',
    },
  },
  'case-due': {
    subject: {
      id: 'Janji layanan berkas {{registrationNumber}} berakhir {{due}}',
      en: 'Case {{registrationNumber}} is promised for {{due}}',
    },
    body: {
      id: 'Yth. Bapak/Ibu,\n\nJangka waktu layanan untuk berkas {{registrationNumber}} ({{permitTitle}}) berakhir pada {{due}}. Langkah yang sedang berjalan: {{task}}.\n\nPastikan berkas ini diputus sebelum waktunya.\n\nHormat kami,\n{{agency}}',
      en: 'Dear colleague,\n\nThe service time of case {{registrationNumber}} ({{permitTitle}}) ends on {{due}}. The step under way: {{task}}.\n\nPlease see that it is decided in time.\n\nYours sincerely,\n{{agency}}',
    },
  },
  'deemed-approval': {
    subject: {
      id: 'Fiktif positif: berkas {{registrationNumber}} dianggap dikabulkan setelah {{due}}',
      en: 'Deemed approval: case {{registrationNumber}} counts as granted after {{due}}',
    },
    body: {
      id: 'Yth. Bapak/Ibu,\n\nApabila berkas {{registrationNumber}} ({{permitTitle}}) belum diputus sampai {{due}}, permohonan dianggap dikabulkan secara hukum (Pasal 53 Undang-Undang Nomor 30 Tahun 2014). Langkah yang sedang berjalan: {{task}}.\n\nSistem hanya mengingatkan. Keputusan tetap dicatat oleh petugas yang berwenang.\n\nHormat kami,\n{{agency}}',
      en: 'Dear colleague,\n\nIf case {{registrationNumber}} ({{permitTitle}}) is not decided by {{due}}, the application counts as granted by law (Law 30/2014, Article 53). The step under way: {{task}}.\n\nThe system only reminds. The decision itself is recorded by the officer in charge.\n\nYours sincerely,\n{{agency}}',
    },
  },
} satisfies Agency['mails'];
