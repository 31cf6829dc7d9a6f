import type { PermitService } from '@alur/client/permit-service.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { ReactiveControllerHost } from 'lit';
import { loadFlowchart } from '../flowchart/load-flowchart.ts';
import type { ProcedureChoice } from './procedure-choices.ts';

/** Fetches the procedure for the heat, and the element that draws it. Without one there is no heat. */
export class HeatSource {
  sop: Sop | undefined;

  private asked = '';
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  startAnew(): void {
    this.asked = '';
    this.sop = undefined;
  }

  fetch(service: PermitService | undefined, { id, sha256 }: ProcedureChoice): void {
    const wanted = `${id} ${sha256}`;
    if (!service || wanted === this.asked) return;
    this.asked = wanted;
    this.sop = undefined;
    Promise.all([service.procedure(id, sha256), loadFlowchart()]).then(
      ([{ sop }]) => {
        if (wanted !== this.asked) return;
        this.sop = sop;
        this.host.requestUpdate();
      },
      // The charts say all of it without; asking again would be no help to anybody.
      () => undefined,
    );
  }
}
