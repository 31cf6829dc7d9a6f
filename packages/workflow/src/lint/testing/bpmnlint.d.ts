// What the tests use of a library whose types are not exported.
declare module 'bpmnlint' {
  export class Linter {
    constructor(options: { readonly config: unknown; readonly resolver: unknown });
    lint(
      root: unknown,
    ): Promise<
      Record<
        string,
        readonly { readonly id: string; readonly message: string; readonly category: string }[]
      >
    >;
  }
}
