/** What an assessor has written into a form, by field; kept on the device until it is reset. */
export type FormAnswers = Readonly<Record<string, string>>;

const keyOf = (form: string): string => `alur-form-${form}`;

/** @param form - which form of which procedure and period */
export function keptAnswers(form: string): FormAnswers {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(form)) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const entries = Object.entries(value).filter(([, each]) => typeof each === 'string');
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

export function keepAnswers(form: string, answers: FormAnswers): void {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(keyOf(form));
    else localStorage.setItem(keyOf(form), JSON.stringify(answers));
  } catch {
    // Full or forbidden: the form can be printed all the same.
  }
}
