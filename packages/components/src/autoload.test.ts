import { expect, fixture, html } from '@open-wc/testing';

describe('the one script of a page', () => {
  it('defines each element when its tag appears, and the provider before it', async () => {
    await fixture(html`<alur-account></alur-account>`);
    await import('./autoload.ts');
    await customElements.whenDefined('alur-account');
    expect(customElements.get('alur-provider')).to.be.a('function');
    expect(customElements.get('alur-registration-wizard')).to.equal(undefined);
  });

  it('finds elements that come later, within others, too', async () => {
    const later = document.createElement('section');
    later.append(document.createElement('alur-registration-wizard'));
    document.body.append(later);
    await customElements.whenDefined('alur-registration-wizard');
    expect(later.firstElementChild?.shadowRoot).to.be.an.instanceOf(ShadowRoot);
    later.remove();
  });
});
