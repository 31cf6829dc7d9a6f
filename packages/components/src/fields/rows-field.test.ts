import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { draw as newPlace } from '../testing/draw.ts';
import { fieldNamed, SampleForm } from '../testing/sample-form.ts';
import { renderField } from './render-field.ts';

async function draw(boards?: readonly { street?: string; sides?: number }[]) {
  const form = new SampleForm();
  if (boards) form.answers = { technical: { boards } };
  const field = fieldNamed('boards');
  const place = newPlace(html``);
  form.changed = () => render(renderField(field, field.pointer, form), place);
  form.changed();
  const button = (text: string) =>
    [...place.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).includes(text),
    );
  return { form, place, button };
}

describe('a repeated group', () => {
  it('asks for the first entry at once where one is needed', async () => {
    const { form, place } = await draw();
    expect(place.querySelectorAll('.row')).to.have.length(1);
    const street = place.querySelector<HTMLInputElement>('input')!;
    street.value = 'Jalan Gajah Mada';
    street.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(form.answers).to.deep.equal({ technical: { boards: [{ street: 'Jalan Gajah Mada' }] } });
  });

  it('tells entries apart by what was answered in them', async () => {
    const { place } = await draw([{ street: 'Jalan Gajah Mada', sides: 2 }]);
    expect(place.querySelector('.row-name')?.textContent).to.match(
      /Papan 1\s*·\s*Jalan Gajah Mada, 2/,
    );
  });

  it('adds an entry and puts the focus into it, until there are enough', async () => {
    const { form, place, button } = await draw([{ street: 'Satu' }]);
    button('Tambah papan')!.click();
    await form.drawn();
    expect(form.valueAt('/technical/boards')).to.deep.equal([{ street: 'Satu' }, {}]);
    const second = place.querySelectorAll('.row')[1]!;
    expect(second.contains(document.activeElement)).to.equal(true);
    expect(button('Tambah papan')).to.equal(undefined);
    expect(place.textContent).to.include('Jumlah paling banyak sudah tercapai.');
    await expect(place).to.be.accessible();
  });

  it('removes an entry and moves the focus to the next', async () => {
    const { form, place, button } = await draw([{ street: 'Satu' }, { street: 'Dua' }]);
    button('Hapus Papan 1')!.click();
    await form.drawn();
    expect(form.valueAt('/technical/boards')).to.deep.equal([{ street: 'Dua' }]);
    expect(place.querySelector<HTMLInputElement>('input')!.value).to.equal('Dua');
    expect(document.activeElement?.textContent).to.include('Papan 1');
  });
});
