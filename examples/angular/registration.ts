import { alurElements } from '@alur/components/angular';
import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({
  selector: 'app-registration',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [alurElements],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Ajukan izin</h1>
    <p role="status">Tahap {{ stage() }}</p>
    <button (click)="turn()">{{ language() === 'id' ? 'English' : 'Bahasa Indonesia' }}</button>
    <alur-provider agency="denpasar" base-url="http://localhost:8080" [language]="language()">
      <alur-registration-wizard (alur-stage-change)="stage.set($event.numeral)" />
    </alur-provider>
  `,
})
export class Registration {
  protected readonly stage = signal('I');
  protected readonly language = signal<'id' | 'en'>('id');

  protected turn(): void {
    this.language.update((spoken) => (spoken === 'id' ? 'en' : 'id'));
  }
}
