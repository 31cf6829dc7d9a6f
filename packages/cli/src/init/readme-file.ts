import type { PackFile } from './pack-file.ts';
import type { Starter } from './starter.ts';

/** What the folder is and what to do in it, for whoever finds it. */
export function readmeFile({ agency, shortName, permit }: Starter): PackFile {
  return {
    path: 'README.md',
    text: `# Paket Alur: ${shortName}

Dibuat dengan \`alur init ${agency}\`. Semua berkas di sini boleh Anda sunting.

| berkas                                       | isinya                                                         |
| -------------------------------------------- | -------------------------------------------------------------- |
| \`schemas/${agency}/agency.json\`            | instansi: unit, peran, alasan, surat, surel, warna             |
| \`schemas/${agency}/${permit.id}.json\`      | jenis izin: isian, dokumen, pernyataan, daftar periksa         |
| \`schemas/${agency}/samples/\`               | permohonan rekaan untuk uji coba                               |
| \`workflows/${agency}/permit-service.bpmn\`  | SOP: pelaksana, kegiatan, keputusan, mutu baku                 |
| \`schemas/shared/\`                          | definisi bersama (NIK, telepon, alamat) dan hari libur         |
| \`schemas/meta/\`                            | bentuk berkas-berkas itu, agar penyunting teks dapat membantu  |
| \`portal/\`                                  | situs kecil untuk melihat hasilnya                             |

## Perintah

\`\`\`sh
alur check                                              # periksa semua berkas
ALUR_DEVELOPMENT=1 alur serve --portal portal --watch   # jalankan untuk mencoba, di http://localhost:8080
\`\`\`

Waktu mutu baku, nama kegiatan, dan persyaratan dalam paket ini hanyalah usulan. Ganti dengan yang
ditetapkan instansi Anda sebelum dipakai.

## In English

A pack made with \`alur init ${agency}\`: the agency, a permit type, an SOP and a small site to look at
them. Everything may be edited; \`alur check\` says what is wrong and what to write instead. The times of
the SOP are a proposal: replace them with your agency's own.
`,
  };
}
