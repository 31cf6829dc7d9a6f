import type { PublicAgency } from '@alur/client/permit-service.js';
import type { CaseTracking, TrackingService } from '@alur/client/tracking-service.js';
import { say, type Language } from '@alur/model/text.js';
import { describeError } from '../../base/describe-error.ts';
import type { Calendars } from '../calendars.ts';
import { DeviationDesk } from '../deviation/deviation-desk.ts';
import { keptWords } from '../deviation/kept-words.ts';
import { dueText } from '../due-text.ts';
import { emptyForm, moveOf, type ClockForm } from './clock-form.ts';
import { clockMessages } from './clock-messages.ts';
import type { CaseSource } from './render-case.ts';
import { untrustedTasks } from './untrusted-tasks.ts';

export interface CaseDeskPorts {
  readonly changed: () => void;
  readonly taken: (tracking: CaseTracking) => void;
}

/** What a case is shown from. */
export interface CaseOnDesk {
  readonly tracking: CaseTracking;
  readonly agency: PublicAgency;
  readonly calendars: Calendars;
  readonly service: TrackingService;
}

/** Where officers work on a case in the tracker: they explain what deviated and move its clock. */
export class CaseDesk {
  private readonly ports: CaseDeskPorts;
  private readonly deviations: DeviationDesk;
  private form: ClockForm | undefined;

  constructor(ports: CaseDeskPorts) {
    this.ports = ports;
    this.deviations = new DeviationDesk({ ...ports, kept: keptWords });
  }

  /** All that a case, or one step of it, is drawn from. `now` in epoch milliseconds. */
  source(
    { tracking, agency, calendars, service }: CaseOnDesk,
    language: Language,
    now: number,
  ): Omit<CaseSource, 'sop'> {
    const { texts, may } = tracking;
    const { timeZone } = calendars;
    const { deviations } = this;
    return {
      tracking,
      language,
      now,
      timeZone,
      texts,
      mayExplain: may.explain,
      untrusted: untrustedTasks(tracking),
      calendarOf: calendars.of,
      at: (epoch) => dueText(epoch, now, timeZone, language),
      roleTitle: (role) => {
        const found = agency.roles.find(({ id }) => id === role);
        return found ? say(found.title, language) : role;
      },
      wordsOf: (deviation) => deviations.words(deviation, texts),
      stateOf: (deviation) => deviations.state(deviation),
      onWrite: (deviation, change) => deviations.write(deviation, texts, change),
      onSave: (deviation) => void deviations.save(service, deviation, texts),
      form: this.form,
      onChoose: (kind) => this.become(kind && emptyForm(kind)),
      onWriteMove: (change) => {
        if (this.form) this.become({ ...this.form, ...change });
      },
      onSend: () => void this.send(service, tracking.id),
    };
  }

  private async send(service: TrackingService, caseId: string): Promise<void> {
    const { form } = this;
    if (!form || form.isSending) return;
    const move = moveOf(form);
    if (!move) {
      this.become({ ...form, fault: clockMessages.noReason });
      return;
    }
    this.become({ ...form, isSending: true, fault: undefined });
    try {
      const tracking = await service.moveClock(caseId, move);
      this.form = undefined;
      this.ports.taken(tracking);
    } catch (error) {
      this.become({ ...form, isSending: false, fault: describeError(error) });
    }
  }

  private become(form: ClockForm | undefined): void {
    this.form = form;
    this.ports.changed();
  }
}
