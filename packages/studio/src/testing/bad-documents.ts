import { excelFile, texts } from '@alur/workflow/import/readers/testing/excel-file.js';
import {
  cell,
  para,
  row,
  run,
  table,
  wordFile,
} from '@alur/workflow/import/readers/testing/word-file.js';
import { strToU8, zipSync } from 'fflate';

/** A document that an office may really bring, and what its author is told. */
export interface BadDocument {
  readonly what: string;
  readonly name: string;
  readonly make: () => Uint8Array<ArrayBuffer>;
  /** Found in what is said, in Indonesian: a refusal, or a note beside what could be read. */
  readonly told: RegExp;
  /** Whether an SOP comes of it all the same. */
  readonly isRead: boolean;
}

const head = row(cell('No'), cell('Kegiatan'), cell('Petugas Loket'), cell('Kepala Bidang'));
const steps = row(cell('1'), cell('Menerima berkas permohonan'), cell('x'), cell(''));
const sheet = texts(1, 'No', 'Kegiatan', 'Petugas') + texts(2, '1', 'Menerima berkas', 'x');
const ole = new Uint8Array(4_096);
ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const tracked = row(
  cell('2'),
  cell(
    `<w:p>${run('Memeriksa berkas ')}<w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2">${run('45')}</w:ins>${run(' menit')}</w:p>`,
  ),
  cell('x'),
  cell(''),
);

const nested = row(
  cell('2'),
  cell(table([row(cell('KTP'), cell('1 lembar'))]) + para('')),
  cell('x'),
  cell(''),
);

const picture = para(
  '<w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="7000000"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r>',
);

function tower(): string {
  let inner = para('x');
  for (let level = 0; level < 40; level++) inner = table([row(cell(inner + para('x')))]);
  return inner;
}

const scripted = `<?xml version="1.0"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="file" targetNamespace="x">
  <bpmn:process id="p">
    <bpmn:startEvent id="a"/>
    <bpmn:scriptTask id="b" name="Menghitung retribusi" scriptFormat="javascript">
      <bpmn:script>globalThis.wasRun = true; postMessage({ answer: 'wasRun' })</bpmn:script>
    </bpmn:scriptTask>
    <bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b"/>
  </bpmn:process>
</bpmn:definitions>`;

const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

export const badDocuments: readonly BadDocument[] = [
  {
    what: 'a Word file with tracked changes',
    name: 'lacak-perubahan.docx',
    make: () => plain(wordFile({ body: table([head, steps, tracked]) })),
    told: /dihapus dengan Lacak Perubahan/,
    isRead: true,
  },
  {
    what: 'a table within a cell of another',
    name: 'tabel-bersarang.docx',
    make: () => plain(wordFile({ body: table([head, steps, nested]) })),
    told: /di dalam sel tabel lain/,
    isRead: true,
  },
  {
    what: 'tables within tables without end',
    name: 'menara.docx',
    make: () => plain(wordFile({ body: tower() })),
    told: /tabel di dalam tabel.*Salin hanya bagian SOP-nya/,
    isRead: false,
  },
  {
    what: 'a picture of a table',
    name: 'foto-tabel.docx',
    make: () => plain(wordFile({ body: picture })),
    told: /mungkin isinya hanya gambar.*Ketik tabelnya/,
    isRead: false,
  },
  {
    what: 'a Word file with a password',
    name: 'terkunci.docx',
    make: () => ole,
    told: /dikunci dengan kata sandi.*tanpa kata sandi/,
    isRead: false,
  },
  {
    what: 'a file of an old Word',
    name: 'lama.doc',
    make: () => ole,
    told: /format Office lama.*simpan sebagai \.docx/,
    isRead: false,
  },
  {
    what: 'a sheet with a million empty rows',
    name: 'sejuta-baris.xlsx',
    make: millionRows,
    told: /Setelah ribuan baris kosong/,
    isRead: true,
  },
  {
    what: 'a zip bomb',
    name: 'bom.docx',
    make: () => plain(zipSync({ 'word/document.xml': new Uint8Array(400_000_000) }, { level: 6 })),
    told: /mengembang jauh melebihi ukuran yang wajar/,
    isRead: false,
  },
  {
    what: 'a BPMN file with a script',
    name: 'skrip.bpmn',
    make: () => plain(strToU8(scripted)),
    told: /tidak dijalankan/,
    isRead: true,
  },
  {
    what: 'an empty file',
    name: 'kosong.docx',
    make: () => new Uint8Array(),
    told: /Berkas kosong/,
    isRead: false,
  },
  {
    what: 'a file of 25 MB',
    name: 'besar.docx',
    make: () => new Uint8Array(25 * 1_048_576),
    told: /lebih besar dari 20 MB.*Hapus gambar/,
    isRead: false,
  },
];

function millionRows(): Uint8Array<ArrayBuffer> {
  const empty = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 3}"><c s="1"/></row>`);
  return plain(excelFile({ sheets: [{ rows: sheet + empty.join('') }] }));
}
