import type { Answers } from '@alur/model/permit/application.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { PermitService } from '../permit-service.ts';

/** One promise of the contract, in a sentence. Throws when it is broken. */
export interface ContractCase {
  readonly name: string;
  run(harness: ServiceHarness): Promise<void>;
}

/** What an implementation gives so that the contract can be run on it. */
export interface ServiceHarness {
  /** A new browser in which nobody is signed in, on the same back end as all others. */
  service(): Promise<PermitService>;
  /** The token in the last activation or invitation mail to an address. */
  activationTokenFor(email: string): Promise<string>;
  /** The texts of all mails to an address, oldest first. */
  mailsTo(email: string): Promise<readonly string[]>;
  /** A new officer in one role of the agency, signed in, in a browser of their own. */
  officer(role: string): Promise<PermitService>;
  /**
   * Puts a newer revision of a permit type in force. A service that is open may go on with the one
   * that it knows; a new one does not.
   */
  publish(permitType: PermitType): Promise<void>;
  /** Lets time pass on the back end, so that "later" is later; a millisecond is enough. */
  tick(): Promise<void>;
  readonly sample: ContractSample;
}

/** A back end whose procedure comes back to the applicant, and ends with a step of theirs. */
export interface CorrectingHarness extends ServiceHarness {
  readonly sample: CorrectingSample;
}

export interface CorrectingSample extends ContractSample {
  /** What officers decide, one after the other, until the applicant has to put it right. */
  readonly comesBack: readonly OfficerStep[];
  /** The same to a decision of which the applicant gets a mail with its reasons. */
  readonly comesBackWithMail: readonly OfficerStep[];
  /** The same from the sending on until a step of the applicant's that asks for nothing new. */
  readonly ownStep: readonly OfficerStep[];
}

export interface OfficerStep {
  readonly role: string;
  readonly outcome?: string;
}

/**
 * A permit type with at least one required document and one required field, and how it is handled.
 * Its procedure begins, once it is sent, with a checklist that has a positive and a negative
 * outcome, a required input, and an output that only the officer knows of; the positive one makes
 * the file complete. It goes from role to role until it ends.
 */
export interface ContractSample {
  readonly permitType: string;
  /** Complete and right. */
  readonly answers: Answers;
  /** The role of the first task. */
  readonly verifier: string;
  /** A role of the agency that has nothing to do with a case before it is verified. */
  readonly bystander: string;
}
