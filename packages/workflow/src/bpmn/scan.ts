import type { Problem } from '@alur/model/problem.js';
import { Parser } from 'saxen';
import { problemAt } from '../problem.ts';
import { sopNamespace } from './sop-descriptor.ts';
import { executableVendor, isForeignSop } from './namespaces.ts';

/**
 * Limits that a drawn SOP never meets, one of a thousand steps included; they bound what a hostile
 * file can cost.
 */
export const scanLimits = { characters: 8_388_608, elements: 60_000, depth: 40 } as const;

/** After this many the file is not worth more reading. */
const problemLimit = 50;

/**
 * Looks through a BPMN file before the BPMN library sees it, in one linear pass: what could hurt
 * (entities, sizes, ids that collide or mean something to JavaScript) and what must never be
 * run (raw `${…}`, attributes of an engine vendor). The library's own warnings are quadratic.
 *
 * @param purpose - a file `to run` is one of our own; one `to show` may hold what other tools write
 *   for their engines, for nothing of it is run
 */
export function scan(xml: string, purpose: Purpose = 'to run'): Problem[] {
  return dangers(xml, purpose) ?? new Scan(purpose).run(xml);
}

export type Purpose = 'to run' | 'to show';

/** What is refused on sight, without reading a tag. Comments get no exception. */
function dangers(xml: string, purpose: Purpose): Problem[] | undefined {
  const whole = (code: string, id: string, en: string) => [problemAt('', code, id, en)];
  if (xml.length > scanLimits.characters) return [tooLarge()];
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) {
    return whole(
      'doctype',
      'Berkas memuat DOCTYPE atau ENTITY. Hapus deklarasi itu; BPMN tidak memerlukannya.',
      'The file holds a DOCTYPE or ENTITY. Remove the declaration; BPMN does not need it.',
    );
  }
  if (purpose === 'to run' && /<\?/.test(xml.replace(/^\uFEFF?\s*<\?xml\s[^<>?]*\?>/, ''))) {
    return whole(
      'processing-instruction',
      'Berkas memuat instruksi pemrosesan (<?…?>) selain deklarasi xml di awal. Hapus instruksi itu.',
      'The file holds a processing instruction (<?…?>) other than the xml declaration at its start. Remove it.',
    );
  }
  if (controlCharacter.test(xml)) {
    return whole(
      'control-character',
      'Berkas memuat karakter kendali yang tidak sah dalam XML. Simpan ulang berkas sebagai UTF-8.',
      'The file holds a control character that XML does not allow. Save it again as UTF-8.',
    );
  }
  return undefined;
}

/** What is said of a file that is not even looked into. */
export function tooLarge(): Problem {
  return problemAt(
    '',
    'too-large',
    'Berkas lebih dari 8 MiB. Bagi SOP menjadi beberapa berkas atau buang gambar di dalamnya.',
    'The file is larger than 8 MiB. Split the SOP into several files or remove embedded images.',
  );
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const rawExpression = /[$#]\{/;
const safeId: Readonly<Record<Purpose, RegExp>> = {
  'to run': /^[A-Za-z_][\w.-]{0,99}$/,
  // What XML itself allows, of a length that no tool exceeds.
  'to show': /^[\p{L}_][\p{L}\p{M}\p{N}_.-]{0,254}$/u,
};

/** Names that every JavaScript object has, so that an object keyed by ids would be misled. */
const isObjectName = (name: string) => name in {};

class Scan {
  readonly #problems: Problem[] = [];
  readonly #ids = new Set<string>();
  /** The id of each open element, or that of the nearest around it. */
  readonly #open: string[] = [];
  readonly #vendors = new Map<string, string>();
  #sopPrefix = 'sop';
  readonly #parser = new Parser();
  readonly #purpose: Purpose;
  #elements = 0;
  #stopped = false;

  constructor(purpose: Purpose) {
    this.#purpose = purpose;
  }

  run(xml: string): Problem[] {
    this.#parser
      .on('openTag', (name, attributes, decode) => this.#openTag(name, attributes(), decode))
      .on('closeTag', () => this.#open.pop())
      .on('text', (text, decode) => this.#text(decode(text)))
      .on('cdata', (text) => this.#text(text))
      .on('error', (error, context) => this.#malformed(error, context().line + 1))
      .on('warn', (error, context) => this.#malformed(error, context().line + 1));
    this.#parser.parse(xml);
    // The parser does not mind where a file ends.
    if (this.#open.length > 0) this.#malformed(new Error('cut off'), xml.split('\n').length);
    if (this.#elements === 0) this.#malformed(new Error('no element'), 1);
    return this.#problems;
  }

  get #here(): string {
    return this.#open.at(-1) ?? '';
  }

  #add(code: string, id: string, en: string, element = this.#here): void {
    if (this.#stopped) return;
    this.#problems.push(problemAt(element, code, id, en));
    if (this.#problems.length >= problemLimit) this.#stop();
  }

  #stop(): void {
    this.#stopped = true;
    this.#parser.stop();
  }

  #malformed(error: Error, line: number): void {
    if (this.#stopped) return;
    this.#add(
      'malformed-xml',
      `XML tidak dapat dibaca pada baris ${line} (${error.message}). Perbaiki atau ekspor ulang dari penyunting BPMN.`,
      `The XML cannot be read at line ${line} (${error.message}). Mend it or export it again from the BPMN editor.`,
    );
    this.#stop();
  }

  #openTag(
    name: string,
    attributes: Record<string, string>,
    decode: (text: string) => string,
  ): void {
    this.#elements += 1;
    this.#open.push(this.#here);
    if (this.#elements > scanLimits.elements) {
      this.#tooMuch('elements');
      return;
    }
    if (this.#open.length > scanLimits.depth) {
      this.#tooMuch('depth');
      return;
    }
    const all = Object.entries(attributes).map(([key, raw]) => [key, decode(raw)] as const);
    const declarations = all.filter(([key]) => /^xmlns(:|$)/.test(key));
    // Declarations first: they hold for the whole tag, wherever in it they stand.
    for (const [key, uri] of declarations) this.#declare(key.slice('xmlns:'.length), uri);
    // The id of an outcome (`sop:outcome`) names a result, not an element.
    if (attributes['id'] !== undefined && !name.startsWith(`${this.#sopPrefix}:`)) {
      this.#open[this.#open.length - 1] = decode(attributes['id']);
      this.#checkId(this.#here);
    }
    for (const [, uri] of declarations) this.#checkNamespace(uri);
    for (const [key, text] of all.filter((each) => !declarations.includes(each))) {
      this.#checkName(key);
      this.#text(text);
      if (key.includes(':')) this.#vendor(key);
    }
    this.#checkName(name);
    this.#vendor(name.includes(':') ? name : `:${name}`);
  }

  #tooMuch(what: 'elements' | 'depth'): void {
    const [id, en] = {
      elements: [
        `lebih dari ${scanLimits.elements} elemen`,
        `more than ${scanLimits.elements} elements`,
      ],
      depth: [
        `elemen bersarang lebih dari ${scanLimits.depth} tingkat`,
        `elements nested deeper than ${scanLimits.depth} levels`,
      ],
    }[what] as [string, string];
    this.#add(
      `too-many-${what}`,
      `Berkas memuat ${id}. Bagi SOP menjadi beberapa berkas.`,
      `The file holds ${en}. Split the SOP into several files.`,
      '',
    );
    this.#stop();
  }

  #checkId(id: string): void {
    if (!safeId[this.#purpose].test(id) || isObjectName(id)) {
      this.#add(
        'bad-id',
        `Id "${id.slice(0, 60)}" tidak dapat dipakai. Awali dengan huruf, lalu huruf, angka, titik, garis bawah, atau tanda hubung, paling banyak 100 karakter.`,
        `The id "${id.slice(0, 60)}" cannot be used. Begin with a letter, go on with letters, digits, dots, underscores or hyphens, 100 characters at most.`,
      );
    } else if (this.#ids.has(id)) {
      this.#add(
        'duplicate-id',
        `Id "${id}" dipakai lebih dari satu kali. Beri setiap elemen id sendiri.`,
        `The id "${id}" is used more than once. Give each element its own.`,
      );
    }
    this.#ids.add(id);
  }

  #checkName(name: string): void {
    if (!isObjectName(name.slice(name.indexOf(':') + 1))) return;
    this.#add(
      'bad-name',
      `Nama elemen atau atribut "${name}" tidak dapat dipakai. Hapus dari berkas.`,
      `The element or attribute name "${name}" cannot be used. Remove it from the file.`,
    );
  }

  #declare(prefix: string, uri: string): void {
    const vendor = executableVendor(uri);
    if (vendor) this.#vendors.set(prefix, vendor);
    else this.#vendors.delete(prefix);
    if (uri === sopNamespace) this.#sopPrefix = prefix;
  }

  #checkNamespace(uri: string): void {
    if (!isForeignSop(uri)) return;
    this.#add(
      'unknown-sop-version',
      `Ruang nama "${uri}" bukan versi yang dikenal. Pakai "${sopNamespace}".`,
      `The namespace "${uri}" is no version that is known. Use "${sopNamespace}".`,
    );
  }

  #vendor(name: string): void {
    if (this.#purpose === 'to show') return;
    const vendor = this.#vendors.get(name.slice(0, name.indexOf(':')));
    if (vendor === undefined) return;
    this.#add(
      'vendor-extension',
      `"${name}" adalah perintah untuk mesin ${vendor}. Hapus; Alur hanya menjalankan apa yang tertulis sebagai BPMN dan sop:.`,
      `"${name}" is an instruction to the engine ${vendor}. Remove it; Alur runs only what is written as BPMN and sop:.`,
    );
  }

  #text(text: string): void {
    if (this.#purpose === 'to run' && rawExpression.test(text)) {
      this.#add(
        'raw-expression',
        `"${excerpt(text)}" memuat ekspresi mentah. Tulis syarat sebagai FEEL yang diawali "=", misalnya: = outcome = "accept".`,
        `"${excerpt(text)}" holds a raw expression. Write conditions as FEEL with a leading "=", for instance: = outcome = "accept".`,
      );
    }
    if (controlCharacter.test(text)) {
      this.#add(
        'control-character',
        'Teks memuat karakter kendali. Hapus karakter itu.',
        'The text holds a control character. Remove it.',
      );
    }
  }
}

const excerpt = (text: string) => {
  const at = text.search(rawExpression);
  return text.slice(Math.max(0, at - 20), at + 40).trim();
};
