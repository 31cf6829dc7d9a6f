import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { draw as newPlace } from '../testing/draw.ts';
import { fieldNamed, SampleForm } from '../testing/sample-form.ts';
import { renderField } from './render-field.ts';

/** Draws one field of the sample form, and again at every change. */
async function draw(name: string, form = new SampleForm()) {
  const field = fieldNamed(name);
  const place = newPlace(html``);
  const again = () => render(renderField(field, field.pointer, form), place);
  form.changed = again;
  again();
  const control = place.querySelector<HTMLInputElement>(`[id='${field.pointer}']`)!;
  return { form, place, control, again, pointer: field.pointer };
}

function type(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const kinds = [
  'name',
  'nik',
  'wording',
  'width',
  'cost',
  'startsOn',
  'kind',
  'district',
  'agreed',
  'lit',
  'languages',
  'boards',
];

describe('every kind of field', () => {
  for (const name of kinds) {
    it(`is accessible, empty and with an error: ${name}`, async () => {
      const form = new SampleForm();
      const { place, again, pointer } = await draw(name, form);
      await expect(place).to.be.accessible();
      form.errors = { [pointer]: 'Perbaiki isian ini.' };
      again();
      await expect(place).to.be.accessible();
      const error = place.querySelector('.error');
      expect(error?.textContent).to.include('Perbaiki isian ini.');
      const described = place.querySelectorAll('[aria-describedby]');
      const ids = [...described].flatMap((one) => one.getAttribute('aria-describedby')!.split(' '));
      expect(ids, 'the control is described by its error').to.include(error?.id);
    });
  }

  it('says which may be left out', async () => {
    expect((await draw('wording')).place.textContent).to.include('(tidak wajib)');
    expect((await draw('name')).place.textContent).not.to.include('(tidak wajib)');
  });

  it('speaks English where the permit type does', async () => {
    const form = new SampleForm();
    form.speaks = 'en';
    expect((await draw('nik', form)).place.querySelector('label')?.textContent).to.include(
      'National ID number',
    );
  });
});

describe('texts', () => {
  it('are answers as typed, and no answer when emptied', async () => {
    const { form, control } = await draw('name');
    type(control, 'Kopi');
    expect(form.answers).to.deep.equal({ technical: { name: 'Kopi' } });
    type(control, '');
    expect(form.answers).to.deep.equal({ technical: {} });
  });

  it('ask a phone for the right keys', async () => {
    expect((await draw('nik')).control.inputMode).to.equal('numeric');
  });
});

describe('numbers', () => {
  it('are answers as numbers, and stay as typed when they are none', async () => {
    const { form, control } = await draw('width');
    type(control, '2,5');
    expect(form.valueAt('/technical/width')).to.equal(2.5);
    type(control, 'dua');
    expect(form.valueAt('/technical/width')).to.equal('dua');
  });

  it('show rupiah in groups once the field is left, and not under the fingers', async () => {
    const { form, control, again, pointer } = await draw('cost');
    form.focused = pointer;
    type(control, '1250000');
    expect(control.value).to.equal('1250000');
    form.focused = undefined;
    again();
    expect(control.value).to.equal('1.250.000');
    expect(form.valueAt(pointer)).to.equal(1250000);
  });
});

describe('dates', () => {
  it('are put together from three parts', async () => {
    const { form, place } = await draw('startsOn');
    const [day, month, year] = place.querySelectorAll('input');
    type(day!, '17');
    expect(form.valueAt('/technical/startsOn')).to.equal('17//');
    type(month!, 'agustus');
    type(year!, '2026');
    expect(form.valueAt('/technical/startsOn')).to.equal('2026-08-17');
  });

  it('take a whole date that is pasted', async () => {
    const { form, place } = await draw('startsOn');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '17/08/2026');
    place
      .querySelector('input')!
      .dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    expect(form.valueAt('/technical/startsOn')).to.equal('2026-08-17');
    const shown = [...place.querySelectorAll('input')].map((input) => input.value);
    expect(shown).to.deep.equal(['17', '8', '2026']);
  });
});

describe('choices', () => {
  it('of few are radios with the words of the permit type', async () => {
    const { form, place } = await draw('kind');
    expect(place.textContent).to.include('Spanduk');
    place.querySelectorAll('input')[1]!.click();
    expect(form.valueAt('/technical/kind')).to.equal('banner');
  });

  it('of yes or no are true and false', async () => {
    const { form, place } = await draw('lit');
    place.querySelectorAll('input')[1]!.click();
    expect(form.valueAt('/technical/lit')).to.equal(false);
  });

  it('of many are a list, from which none can be chosen again', async () => {
    const { form, place } = await draw('district');
    const select = place.querySelector('select')!;
    select.value = 'timur';
    select.dispatchEvent(new Event('change'));
    expect(form.valueAt('/technical/district')).to.equal('timur');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    expect(form.valueAt('/technical/district')).to.equal(undefined);
  });

  it('of several keep the order of the list', async () => {
    const { form, place } = await draw('languages');
    const boxes = place.querySelectorAll('input');
    boxes[2]!.click();
    boxes[0]!.click();
    expect(form.valueAt('/technical/languages')).to.deep.equal(['indonesia', 'asing']);
    boxes[0]!.click();
    boxes[2]!.click();
    expect(form.valueAt('/technical/languages')).to.equal(undefined);
  });
});
