// What we use of two libraries that come without types.

declare module 'bpmn-moddle' {
  type ModdleElement = import('./moddle.ts').ModdleElement;

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>);
    create(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement;
    fromXML(xml: string): Promise<{
      readonly rootElement: ModdleElement;
      readonly warnings: readonly Error[];
    }>;
    toXML(
      element: ModdleElement,
      options?: { format?: boolean; preamble?: boolean },
    ): Promise<{ xml: string }>;
  }
}

declare module 'saxen' {
  type Decode = (text: string) => string;
  type GetContext = () => { readonly line: number; readonly column: number };

  export class Parser {
    on(
      event: 'openTag',
      handle: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): this;
    on(event: 'closeTag', handle: (name: string) => void): this;
    on(event: 'text', handle: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', handle: (text: string) => void): this;
    /** `<!DOCTYPE …>` and the like; never a comment or CDATA. */
    on(event: 'attention', handle: (declaration: string) => void): this;
    on(event: 'error' | 'warn', handle: (error: Error, context: GetContext) => void): this;
    stop(): void;
    parse(xml: string): unknown;
    /** The next piece of a file that comes bit by bit. */
    write(xml: string): this;
    end(): unknown;
  }
}
