import type { Sop } from '@alur/model/sop/sop.js';
import { writeWorkflow } from '@alur/workflow/bpmn/write-workflow.js';

const hasDrawing = /<(?:[\w.-]+:)?BPMNDiagram[\s>]/;

/**
 * Draws a procedure: from its file where that holds a usable drawing, else from what it says.
 *
 * @param show - draws a file; rejects where it cannot
 * @returns whether the drawing had to be made anew
 */
export async function drawProcedure(
  sop: Sop,
  xml: string | undefined,
  show: (xml: string) => Promise<void>,
): Promise<{ readonly isRedrawn: boolean }> {
  if (xml !== undefined && hasDrawing.test(xml)) {
    try {
      await show(xml);
      return { isRedrawn: false };
    } catch (error) {
      console.error('The drawing in the file cannot be shown.', error);
    }
  }
  await show(await writeWorkflow(sop));
  return { isRedrawn: xml !== undefined };
}
