import { type DocumentTruth, stepsOf } from '../document-truth.ts';

/** No heading and no label at all: the list whose items say who acts is the procedure. */
export const neighbourhoodLetter: DocumentTruth = {
  name: 'pengantar RT: teks tanpa satu pun judul bagian',
  text: `
SOP SURAT PENGANTAR RT
1) Warga datang ke rumah Ketua RT membawa KTP dan KK.
2) Ketua RT memeriksa KTP dan KK. Apabila bukan warga setempat, permohonan ditolak.
3) Sekretaris RT menulis surat pengantar.
4) Ketua RT menandatangani dan membubuhkan stempel pada surat pengantar.
5) Warga menerima surat pengantar.
`,
  title: 'SURAT PENGANTAR RT',
  number: '',
  items: {},
  performers: ['Warga', 'Ketua RT', 'Sekretaris RT'],
  steps: stepsOf(`
1 | Warga datang ke rumah Ketua RT membawa KTP dan KK. | | | | => Warga
2 | Ketua RT memeriksa KTP dan KK. Apabila bukan warga setempat, permohonan ditolak. | | | | => Ketua RT [3, end]
3 | Sekretaris RT menulis surat pengantar. | | | | => Sekretaris RT
4 | Ketua RT menandatangani dan membubuhkan stempel pada surat pengantar. | | | | => Ketua RT
5 | Warga menerima surat pengantar. | | | | => Warga
`),
};
