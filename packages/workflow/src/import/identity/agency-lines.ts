import { agency, government, noTitle, unit } from '../words/agencies.ts';

export interface AgencyLines {
  readonly government?: string | undefined;
  readonly agency?: string | undefined;
  readonly unit?: string | undefined;
  /** Lines that name none of these. */
  readonly rest: readonly string[];
}

/**
 * Which of the lines beside the identity part name the government, the agency and the unit. A line
 * that holds two of them is parted where the agency begins; lines of one name are joined.
 */
export function agencyLines(lines: readonly string[]): AgencyLines {
  const found: { government?: string; agency?: string; unit?: string } = {};
  const rest: string[] = [];
  let open = false;
  for (const line of lines.flatMap(parted)) {
    const goesOn: boolean = open && continues(found.agency ?? '', line);
    if (goesOn) found.agency = `${found.agency ?? ''} ${line}`;
    else if (noTitle.test(line)) rest.push(line);
    else if (government.test(line) && found.government === undefined) found.government = line;
    else if (unit.test(line) && found.agency !== undefined && found.unit === undefined)
      found.unit = line;
    else if (startsAgency(line) && line.split(' ').length < 24) {
      // Kecamatan and kelurahan: the smaller one is the agency, the larger stands above it.
      if (found.agency === undefined) found.agency = line;
      else if (found.unit === undefined) found.unit = line;
      else rest.push(line);
    } else if (unit.test(line) && found.unit === undefined) found.unit = line;
    else rest.push(line);
    open = found.agency !== undefined && (goesOn || found.agency === line);
  }
  return { ...found, rest };
}

const startsAgency = (line: string) => line.search(agency) === 0;

function parted(line: string): readonly string[] {
  if (!government.test(line)) return [line];
  const at = line.search(agency);
  return at > 0 ? [line.slice(0, at).trim(), line.slice(at).trim()] : [line];
}

/** "DINAS PENANAMAN MODAL," goes on with "TENAGA KERJA & PTSP" and "KOTA BLITAR". */
function continues(name: string, line: string): boolean {
  if (/[,&]$|\b(?:dan|serta)$/i.test(name)) return true;
  return /^(?:kota|kabupaten|kab\.|provinsi|dan|serta|&)\s/i.test(line);
}
