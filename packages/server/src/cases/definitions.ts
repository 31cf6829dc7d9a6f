import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { PermitTypeRef } from '@alur/model/permit/application.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { compileNet } from '@alur/workflow/engine/compile.js';
import { embeddedEngine } from '@alur/workflow/engine/embedded-engine.js';
import type { EnginePort } from '@alur/workflow/engine/engine-port.js';
import type { LoadedAgency, LoadedPack } from '../pack/load-pack.ts';
import { contentInForce, type WorkflowRef } from '../authoring/content-in-force.ts';
import type { StoreReader } from '../store/store.ts';

/** A workflow of one exact content, ready to run. */
export interface Procedure {
  readonly id: string;
  readonly sha256: string;
  readonly sop: Sop;
  readonly engine: EnginePort;
}

/**
 * The definitions in force, and every one that a draft or a case is pinned to. A revision never
 * changes, so what was read once is kept.
 */
export class Definitions {
  #agencies: ReadonlyMap<string, LoadedAgency> = new Map();
  readonly #stored: Pick<StoreReader, 'definitions' | 'publications'>;
  readonly #permitTypes = new Map<string, PermitType>();
  readonly #procedures = new Map<string, Procedure>();

  constructor(
    pack: Pick<LoadedPack, 'agencies'>,
    stored: Pick<StoreReader, 'definitions' | 'publications'>,
  ) {
    this.#stored = stored;
    this.replace(pack.agencies);
  }

  get agencies(): ReadonlyMap<string, LoadedAgency> {
    return this.#agencies;
  }

  /** Puts other definitions in force from now on. What is pinned to earlier ones still finds them. */
  replace(agencies: readonly LoadedAgency[]): void {
    for (const { agency, permitTypes, workflows } of agencies) {
      for (const type of permitTypes.values()) this.#permitTypes.set(key(agency.id, type), type);
      for (const { id, sha256, sop, net } of workflows.values()) {
        if (this.#procedures.has(sha256)) continue;
        this.#procedures.set(sha256, { id, sha256, sop, engine: embeddedEngine(net) });
      }
    }
    this.#agencies = new Map(agencies.map((each) => [each.agency.id, each]));
  }

  /** The revision that new drafts begin with; undefined when the permit is not in force. */
  inForce(agency: string, permitType: string): PermitType | undefined {
    return this.agencies.get(agency)?.permitTypes.get(permitType);
  }

  /** The revision in force, where it is newer than the one at hand. */
  newerRevision(agency: string, { id, revision }: PermitTypeRef): number | undefined {
    const inForce = this.inForce(agency, id)?.revision ?? revision;
    return inForce > revision ? inForce : undefined;
  }

  async permitType(agency: string, ref: PermitTypeRef): Promise<PermitType | undefined> {
    const known = this.#permitTypes.get(key(agency, ref));
    if (known) return known;
    const stored = await this.#stored.definitions.permitType(agency, ref.id, ref.revision);
    if (stored) this.#permitTypes.set(key(agency, ref), stored.definition);
    return stored?.definition;
  }

  /** The workflow of a permit type as the pack has it, whatever authors have published. */
  procedureOfPack(agency: string, permitType: PermitType): Procedure | undefined {
    const workflow = this.agencies.get(agency)?.workflows.get(permitType.workflow);
    return workflow && this.#procedures.get(workflow.sha256);
  }

  /** What cases that begin on a day ("2026-11-21", of the agency) follow; asked of the store anew. */
  async contentInForce(
    agency: string,
    workflow: string,
    day: string,
  ): Promise<WorkflowRef | undefined> {
    const loaded = this.agencies.get(agency);
    if (!loaded) return undefined;
    const heads = await this.#stored.publications.headsOf(agency, workflow);
    return contentInForce(loaded, workflow, heads, day);
  }

  /** Throws when it was never stored or does not compile any more: then the server is wrong. */
  async procedure(ref: WorkflowRef): Promise<Procedure> {
    const known = this.#procedures.get(ref.sha256);
    // One content may be known under several paths.
    if (known) return known.id === ref.id ? known : { ...known, id: ref.id };
    const stored = await this.#stored.definitions.workflow(ref.sha256);
    const sop = stored && (await readWorkflow(stored.xml));
    const net = sop?.ok ? compileNet(sop.value) : undefined;
    if (!sop?.ok || !net?.ok) throw new Error(`workflow ${ref.id} ${ref.sha256} cannot be read`);
    const procedure = { ...ref, sop: sop.value, engine: embeddedEngine(net.value) };
    this.#procedures.set(ref.sha256, procedure);
    return procedure;
  }
}

function key(agency: string, { id, revision }: PermitTypeRef): string {
  return `${agency}/${id}/${revision}`;
}
