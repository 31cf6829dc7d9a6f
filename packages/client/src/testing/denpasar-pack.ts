import { agencyPack, type AgencyPack } from './agency-pack.ts';

export type DenpasarPack = AgencyPack;

/** @param load - the text of a file of the repository, by its path */
export const denpasarPack = (load: (path: string) => Promise<string>): Promise<DenpasarPack> =>
  agencyPack('denpasar', load);
