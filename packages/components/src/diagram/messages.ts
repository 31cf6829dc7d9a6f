import type { Language } from '@alur/model/text.js';

export interface DiagramMessages {
  readonly drawing: (title: string) => string;
  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly hintMouse: string;
  readonly hintTouch: string;
  readonly hintKeys: string;
  readonly steps: (title: string) => string;
  readonly performer: string;
  readonly none: string;
  readonly notStated: string;
  readonly detail: (number: string) => string;
  readonly redrawn: string;
  readonly notDrawn: string;
  readonly opening: string;
  readonly failed: string;
}

export const diagramMessages: Readonly<Record<Language, DiagramMessages>> = {
  id: {
    drawing: (title) => `Diagram SOP ${title}`,
    tools: 'Pengatur diagram',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    fit: 'Tampilkan seluruh diagram',
    hintMouse: 'Seret untuk menggeser; Ctrl + roda tetikus untuk memperbesar.',
    hintTouch:
      'Geser ke samping dengan satu jari; dengan dua jari, geser ke segala arah atau cubit untuk memperbesar.',
    hintKeys:
      'Tab: langkah berikutnya; Enter: pilih; panah: geser; + dan −: perbesar dan perkecil; 0: seluruh diagram.',
    steps: (title) => `Langkah-langkah ${title}`,
    performer: 'Pelaksana',
    none: 'Pilih satu langkah pada diagram untuk melihat mutu bakunya.',
    notStated: 'tidak dinyatakan',
    detail: (number) => `Langkah ${number}`,
    redrawn: 'Gambar pada berkas tidak dapat dipakai; diagram ini disusun ulang dari isi SOP.',
    notDrawn: 'Tidak tergambar pada berkas:',
    opening: 'Diagram sedang digambar…',
    failed: 'Diagram tidak dapat digambar. Silakan lihat SOP ini dalam bentuk tabel.',
  },
  en: {
    drawing: (title) => `Diagram of the SOP ${title}`,
    tools: 'Diagram controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole diagram',
    hintMouse: 'Drag to move; Ctrl + mouse wheel to zoom.',
    hintTouch: 'Swipe sideways with one finger; with two, move anywhere or pinch to zoom.',
    hintKeys:
      'Tab: next step; Enter: select; arrows: move; + and −: zoom in and out; 0: whole diagram.',
    steps: (title) => `Steps of ${title}`,
    performer: 'Performer',
    none: 'Select a step in the diagram to see its quality standard.',
    notStated: 'not stated',
    detail: (number) => `Step ${number}`,
    redrawn: 'The drawing in the file cannot be used; this diagram was drawn from the SOP.',
    notDrawn: 'Not drawn in the file:',
    opening: 'Drawing the diagram…',
    failed: 'The diagram cannot be drawn. Please see this SOP as a table.',
  },
};
