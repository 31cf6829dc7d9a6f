import { createContext } from '@lit/context';
import type { StudioDocument } from './studio-document.ts';

/** The document of the studio around an editor; undefined until one is open. */
export const documentContext = createContext<StudioDocument | undefined>('alur-studio-document');
