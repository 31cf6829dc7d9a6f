/** What the types refuse; `npm run lint` compiles this file. */
import type {} from '@alur/components/react';

export const right = <alur-task-inbox refresh-seconds={10} language="en" />;

// @ts-expect-error -- no such language
export const wrongLanguage = <alur-task-inbox language="jv" />;

// @ts-expect-error -- a number
export const wrongSeconds = <alur-task-inbox refresh-seconds="sering" />;

export const event = (
  <alur-registration-wizard
    onalur-submitted={(submitted) => {
      const number: string = submitted.registrationNumber;
      // @ts-expect-error -- the event has no such fact
      void submitted.password;
      void number;
    }}
  />
);
