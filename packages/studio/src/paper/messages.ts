import type { Words } from '@alur/components/base/words.js';

export const paperMessages = {
  title: { id: 'Dokumen', en: 'Document' },
  lead: {
    id: 'SOP ini sebagai dokumen resmi, seperti yang akan dicetak, disahkan, dan diarsipkan.',
    en: 'The SOP as the official document, as it is printed, approved and filed.',
  },
  bpmn: { id: 'Unduh berkas BPMN', en: 'Download the BPMN file' },
  bpmnHint: {
    id: 'Berkas kerja SOP ini: dapat dibuka di aplikasi BPMN lain dan diimpor kembali di sini.',
    en: 'The working file of the SOP: other BPMN tools open it, and it can be imported here again.',
  },
} satisfies Words;
