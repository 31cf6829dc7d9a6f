/* Written by `npm run generate` from schemas/meta; do not edit. */

export type Slug = string;
/**
 * When it is open, in order; what lies between is a break: `["07:30-12:00", "13:00-16:00"]`.
 *
 * @maxItems 6
 */
export type OpenHours = string[];
export type IsoDate = string;
/**
 * Whether the office closes on cuti bersama; `closed` unless said.
 */
export type CollectiveLeave = 'closed' | 'open';
/**
 * Days unlike others: regional holidays, election days, amendments. Without `hours` the office is closed. Before all else.
 *
 * @maxItems 1000
 */
export type SpecialDays = {
  readonly date: IsoDate;
  readonly name: string;
  /**
   * The decree: `Keppres 10/2024`.
   */
  readonly basis?: string | undefined;
  readonly hours?: OpenHours | undefined;
}[];
/**
 * `{seq:5}` is a running number of five digits, new each year; `{type}` the permit type, `{roman-month}` the month as I to XII.
 */
export type NumberPattern = string;
export type Colour = string;
/**
 * An `error` fails `alur check`, a `notice` is only told.
 */
export type Severity = 'off' | 'notice' | 'error';

/**
 * An agency: who it is, its units and roles, which permits and procedures are in force, how it numbers and what it writes. `schemas/<agency>/agency.json`.
 */
export interface Agency {
  /**
   * For editors; not read.
   */
  readonly $schema?: string | undefined;
  readonly id: Slug;
  readonly name: LocalText;
  readonly shortName: string;
  /**
   * First line of the letterhead: `Pemerintah Kota Denpasar`.
   */
  readonly government?: string | undefined;
  readonly address: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
  /**
   * Kode wilayah of the Ministry of Home Affairs: `51.71`.
   */
  readonly region: string;
  readonly timeZone: 'Asia/Jakarta' | 'Asia/Pontianak' | 'Asia/Makassar' | 'Asia/Jayapura';
  /**
   * @minItems 1
   * @maxItems 100
   */
  readonly units: {
    readonly id: Slug;
    readonly name: LocalText;
    readonly calendar?: UnitCalendar | undefined;
  }[];
  /**
   * Working time, where otherwise than Perpres 21/2023: docs/working-calendar.md.
   */
  readonly calendar?: {
    readonly hours?: WeekHours | undefined;
    readonly ramadan?: RamadanHours | undefined;
    readonly collectiveLeave?: CollectiveLeave | undefined;
    readonly days?: SpecialDays | undefined;
    readonly counting?: {
      /**
       * Whether the day on which counting starts is day 1 already; false unless said.
       */
      readonly countFirstDay?: boolean | undefined;
      /**
       * Where a deadline in calendar days goes that falls on a day off; `next-working-day` unless said.
       */
      readonly onDayOff?: 'next-working-day' | 'same-day' | undefined;
    };
  };
  /**
   * When the clock of a case runs, and how often it may be reset.
   */
  readonly caseClock?: {
    /**
     * What says that a file is complete, the first of these; a positive outcome of the first checklist unless said.
     *
     * @maxItems 100
     */
    readonly startsWhen?: {
      /**
       * The id of an activity in one of the workflows.
       */
      readonly activity: string;
      readonly outcome?: Slug | undefined;
    }[];
    /**
     * How often the clock of one case may start from zero again; 1 unless said.
     */
    readonly maxResets?: number | undefined;
    /**
     * Whether the clock stands still, by events in the log, while an application is with the applicant to be put right; false unless said.
     */
    readonly pausesForCorrection?: boolean | undefined;
    /**
     * After which time an application counts as granted (UU 30/2014, Pasal 53): the permit's own service time, five working days, or never; `service-time` unless said.
     */
    readonly deemedApproval?: 'service-time' | 'five-working-days' | 'none' | undefined;
  };
  /**
   * How a case is held against its mutu baku, where otherwise than by default: docs/mutu-baku-tracker.md.
   */
  readonly assessment?: {
    /**
     * A step that took less than this share of its norm, of all hours and not only of working ones, is suspiciously quick: `0.05`. Nobody is suspected unless said.
     */
    readonly tooFastShare?: number | undefined;
    /**
     * From which share of its norm on a running step is about to be late; `0.8` unless said.
     */
    readonly soonShare?: number | undefined;
    /**
     * What it means when the log says nothing of a required input or an output; `unknown` unless said.
     */
    readonly silence?: 'unknown' | 'deviation' | undefined;
  };
  /**
   * Who does the work. A lane of a workflow names one of these.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly roles: {
    readonly id: Slug;
    readonly title: LocalText;
    readonly unit?: Slug | undefined;
    /**
     * The role of the citizen; exactly one role has it.
     */
    readonly applicant?: true | undefined;
    /**
     * Who has it sees how every case of the agency keeps its mutu baku: the head of the agency.
     */
    readonly oversees?: true | undefined;
    /**
     * Who has it writes the agency's SOPs and publishes them: docs/publish-an-sop.md.
     */
    readonly authors?: true | undefined;
  }[];
  /**
   * Who is told of a deadline, before it and after it; each of them once: docs/reminders.md.
   *
   * @maxItems 40
   */
  readonly reminders?: {
    readonly id: Slug;
    /**
     * How long before the deadline, as SOPs write it: `1 jam`, `2 hari kerja`. Either this or `after`.
     */
    readonly before?: string | undefined;
    /**
     * How long after the deadline, if nothing has happened until then.
     */
    readonly after?: string | undefined;
    /**
     * The deadline of a step by its mutu baku, of the whole case by its service time, or the day on which an application counts as granted.
     */
    readonly of: 'step' | 'case' | 'deemed-approval';
    readonly to: Slug;
    readonly template: Slug;
    readonly channel: 'mail';
  }[];
  /**
   * @maxItems 60
   */
  readonly categories: {
    readonly id: Slug;
    readonly title: LocalText;
  }[];
  /**
   * The permit types in force, in the order of the catalogue; none where an agency only publishes its procedures.
   *
   * @maxItems 500
   */
  readonly permitTypes: readonly Slug[];
  /**
   * @minItems 1
   * @maxItems 200
   */
  readonly workflows: readonly string[];
  readonly numbering: {
    readonly registration: NumberPattern;
    readonly filingReceipt: NumberPattern;
  };
  /**
   * Why something is not accepted, in words that tell the applicant what to do.
   */
  readonly reasons: {
    readonly [k: string]: LocalText;
  };
  readonly letters: {
    readonly [k: string]: {
      readonly title: LocalText;
      readonly closing?: LocalText | undefined;
    };
  };
  readonly mails: {
    readonly [k: string]: {
      readonly subject: LocalText;
      readonly body: LocalText;
    };
  };
  /**
   * How the agency looks, checked for contrast by `alur check`: docs/design.md.
   */
  readonly theme?: {
    readonly accent?: Colour | undefined;
    readonly accentText?: Colour | undefined;
    readonly accentDark?: Colour | undefined;
    readonly accentTextDark?: Colour | undefined;
    readonly surface?: Colour | undefined;
    readonly surfaceDark?: Colour | undefined;
    readonly text?: Colour | undefined;
    readonly textDark?: Colour | undefined;
    /**
     * Of the corners of cards, in CSS pixels; buttons and fields have five eighths of it. 8 unless said.
     */
    readonly radius?: number | undefined;
    /**
     * The name of a font that the portal loads itself.
     */
    readonly font?: string | undefined;
  };
  /**
   * Other sites that may embed the elements.
   *
   * @maxItems 50
   */
  readonly embedOrigins?: readonly string[] | undefined;
  /**
   * Officers sign in with their office account, at this OpenID Connect provider: docs/run-the-server.md.
   */
  readonly identity?: {
    /**
     * The provider's issuer, as its discovery document names it.
     */
    readonly issuer: string;
    readonly clientId: string;
    /**
     * The claim with a person's groups; `groups` when left out. A dot goes into an object: `realm_access.roles`.
     */
    readonly groupsClaim?: string | undefined;
    /**
     * The role of each group. Whoever is in none of them is not let in.
     */
    readonly roles: {
      readonly [k: string]: Slug;
    };
  };
  /**
   * How much each rule for SOPs weighs at this agency, where otherwise than by default: docs/sop-rules.md.
   */
  readonly lint?: {
    readonly terminators?: Severity | undefined;
    readonly reachable?: Severity | undefined;
    readonly 'way-out-of-loops'?: Severity | undefined;
    readonly 'labelled-exits'?: Severity | undefined;
    readonly 'in-a-lane'?: Severity | undefined;
    readonly 'no-raw-expressions'?: Severity | undefined;
    readonly 'within-service-time'?: Severity | undefined;
    readonly 'five-symbols'?: Severity | undefined;
    readonly 'performers-in-order'?: Severity | undefined;
    readonly 'numbered-without-gaps'?: Severity | undefined;
    readonly 'with-required-inputs'?: Severity | undefined;
    readonly 'with-duration'?: Severity | undefined;
    readonly 'with-output'?: Severity | undefined;
    readonly 'readable-duration'?: Severity | undefined;
  };
}
export interface LocalText {
  readonly id: string;
  readonly en?: string | undefined;
}
export interface UnitCalendar {
  readonly hours?: WeekHours | undefined;
  readonly ramadan?: RamadanHours | undefined;
  readonly collectiveLeave?: CollectiveLeave | undefined;
  readonly days?: SpecialDays | undefined;
}
/**
 * A day that is not named stays as it was; `[]` closes it.
 */
export interface WeekHours {
  readonly monday?: OpenHours | undefined;
  readonly tuesday?: OpenHours | undefined;
  readonly wednesday?: OpenHours | undefined;
  readonly thursday?: OpenHours | undefined;
  readonly friday?: OpenHours | undefined;
  readonly saturday?: OpenHours | undefined;
  readonly sunday?: OpenHours | undefined;
}
export interface RamadanHours {
  readonly hours?: WeekHours | undefined;
  /**
   * From the first to the last day of fasting, where otherwise than the table of holidays of that year has it.
   *
   * @maxItems 40
   */
  readonly periods?: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly basis?: string | undefined;
  }[];
}
