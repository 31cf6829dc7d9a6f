/** What can stand beside the editors. Each is loaded when it is first asked for. */
export const panels = [
  'step',
  'identity',
  'findings',
  'doubts',
  'try-out',
  'document',
  'versions',
] as const;
export type Panel = (typeof panels)[number];
