import type { Sop } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import type { ModdleElement } from '../bpmn/moddle.ts';
import { readProcess } from '../bpmn/read-workflow.ts';

/**
 * The SOP rules have the shape of bpmnlint's, so that they run here, in bpmnlint and in every editor
 * that has it, over the tree that bpmn-moddle reads with our descriptor.
 */
export type RuleFactory = (options?: RuleOptions) => Rule;

export interface Rule {
  /** Called for every element, from the root down. */
  check(element: ModdleElement, reporter: Reporter): void;
}

export interface Reporter {
  /** @param message - both languages in one, for who knows one text only; `more` has them apart */
  report(id: string, message: string, more: { readonly text: Required<LocalText> }): void;
}

/** What the file cannot say of itself. */
export interface RuleOptions {
  /** What the permits that follow the SOP promise, in the words of their `serviceTime`. */
  readonly serviceTimes?: readonly ServiceTime[] | undefined;
}

export interface ServiceTime {
  readonly permitType: string;
  readonly text: string;
}

/** At an element: what the rule is, how this element breaks it, and how to mend that. */
export type Report = (element: string, id: string, en: string) => void;

/** A rule about single elements of the file. */
export function elementRule(check: (element: ModdleElement, report: Report) => void): RuleFactory {
  return () => ({ check: (element, reporter) => check(element, reportTo(reporter)) });
}

/** A rule about a whole SOP: called once for each process. */
export function sopRule(
  check: (sop: Sop, report: Report, options: RuleOptions) => void,
): RuleFactory {
  return (options = {}) => ({
    check(element, reporter) {
      if (element.$type !== 'bpmn:Process') return;
      // What cannot be read is a problem of the reader's, not a finding.
      check(readProcess(element, []), reportTo(reporter), options);
    },
  });
}

function reportTo(reporter: Reporter): Report {
  return (element, id, en) => reporter.report(element, `${id} · ${en}`, { text: { id, en } });
}
