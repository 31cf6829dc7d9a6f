import { define } from '../define.ts';

/** Makes `<alur-sop-flowchart>` known, for an element that shows one only when it is asked to. */
export async function loadFlowchart(): Promise<void> {
  const { AlurSopFlowchart } = await import('./sop-flowchart.ts');
  define(AlurSopFlowchart);
}
