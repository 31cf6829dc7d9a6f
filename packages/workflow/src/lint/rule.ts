import type { Sop } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import type { ModdleElement } from '../bpmn/moddle.ts';
import { readProcess } from '../bpmn/read-workflow.ts';

/**
 * The SOP rules have the shape of bpmnlint's, so that they run here, in bpmnlint and in every editor
 * that has it, over the tree that bpmn-moddle reads with our descriptor.
 */
export type RuleFactory = ((options?: RuleOptions) => Rule) & (AboutSops | AboutElements);

/** A rule about a whole SOP, which needs no tree where the SOP is there already. */
export interface AboutSops {
  readonly ofSop: (sop: Sop, report: Report, options: RuleOptions) => void;
}

/** A rule about single elements of a tree. */
export interface AboutElements {
  readonly ofElement: (element: ModdleElement, report: Report) => void;
  /** Whether it may find anything in this SOP: making a tree of one takes ten times the rules' time. */
  readonly concerns: (sop: Sop) => boolean;
}

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
export function elementRule(
  ofElement: AboutElements['ofElement'],
  concerns: AboutElements['concerns'],
): RuleFactory {
  const rule = (): Rule => ({
    check(element, reporter) {
      ofElement(element, reportTo(reporter));
    },
  });
  return Object.assign(rule, { ofElement, concerns });
}

/** A rule about a whole SOP: called once for each process. */
export function sopRule(check: AboutSops['ofSop']): RuleFactory {
  const rule = (options: RuleOptions = {}): Rule => ({
    check(element, reporter) {
      if (element.$type !== 'bpmn:Process') return;
      // What cannot be read is a problem of the reader's, not a finding.
      check(readProcess(element, []), reportTo(reporter), options);
    },
  });
  return Object.assign(rule, { ofSop: check });
}

function reportTo(reporter: Reporter): Report {
  return (element, id, en) => reporter.report(element, `${id} · ${en}`, { text: { id, en } });
}
