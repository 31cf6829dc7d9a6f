import type { FileProblem } from './file-problem.ts';

/** A name that a definition can have: an id with its ending. */
const names = {
  '.json': /^[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,8}\.json$/,
  '.bpmn': /^[a-z0-9-]{1,60}\.bpmn$/,
} as const;

/**
 * Splits what lies in a folder of definitions into what is read, and what its author believes to be
 * read: `Agency.json`, `izin.json.txt`, `Daftar.bpmn`. Everything else may lie there.
 */
export function definitionFiles(
  folder: string,
  files: readonly string[],
  ending: keyof typeof names,
): { readonly read: readonly string[]; readonly problems: readonly FileProblem[] } {
  const read = files.filter((file) => names[ending].test(file));
  const meantAs = (file: string) => {
    const [stem = ''] = file.toLowerCase().split(ending);
    return `${stem.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}${ending}`;
  };
  const problems = files
    .filter((file) => !read.includes(file) && file.toLowerCase().includes(ending))
    // What an editor leaves behind: `izin.json~`, `izin.json.bak`.
    .filter((file) => !/(~|\.bak|\.orig|\.swp|\.tmp)$/i.test(file))
    .map((file) => badName(`${folder}/${file}`, file, meantAs(file)));
  return { read, problems };
}

const badName = (path: string, file: string, instead: string): FileProblem => ({
  file: path,
  line: 1,
  severity: 'error',
  code: 'bad-file-name',
  message: {
    id: `Berkas bernama "${file}" tidak dibaca. Nama berkas terdiri atas huruf kecil, angka, dan tanda hubung. Ganti namanya menjadi "${instead}".`,
    en: `A file named "${file}" is not read. Names of files are lower case letters, digits and hyphens. Rename it to "${instead}".`,
  },
});
