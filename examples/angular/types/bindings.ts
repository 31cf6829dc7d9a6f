/** What templates take and refuse; `npm run lint` compiles this file. */
import { alurElements } from '@alur/components/angular';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-bindings',
  imports: [alurElements],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <alur-task-inbox [refreshSeconds]="10" language="en" />
    <alur-task-inbox [language]="'jv'" /><!-- refused: no such language -->
    <alur-task-inbox language="jv" /><!-- refused: nor as an attribute -->
    <alur-task-inbox [refreshSeconds]="'sering'" /><!-- refused: a number -->
    <alur-case-status [case]="12" /><!-- refused: a text -->
    <alur-registration-wizard (alur-submitted)="take($event.registrationNumber)" />
    <alur-registration-wizard (alur-submitted)="take($event.password)" /><!-- refused -->
  `,
})
export class Bindings {
  protected take(text: string): void {
    console.log(text);
  }
}
