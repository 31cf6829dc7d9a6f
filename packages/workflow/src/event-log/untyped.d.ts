// What we use of papaparse. Its own types bring those of Node along.

declare module 'papaparse' {
  export interface ParseStep {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string }[];
    readonly meta: { readonly cursor: number };
  }

  const Papa: {
    parse(
      text: string,
      options: {
        readonly delimitersToGuess?: readonly string[];
        readonly delimiter?: string;
        readonly skipEmptyLines: 'greedy' | false;
        readonly step: (step: ParseStep) => void;
      },
    ): void;
    unparse(
      rows: readonly (readonly (string | number)[])[],
      options: { readonly escapeFormulae: RegExp; readonly newline: string },
    ): string;
  };
  export default Papa;
}
