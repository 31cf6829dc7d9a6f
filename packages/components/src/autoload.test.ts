import { expect } from '@open-wc/testing';

// By hand: `fixture` waits for a frame, which a page in the background does not get.
function place(tag: string): HTMLElement {
  const section = document.createElement('section');
  section.append(document.createElement(tag));
  document.body.append(section);
  return section;
}

describe('the one script of a page', () => {
  it('defines each element when its tag appears, and the provider before it', async () => {
    const section = place('alur-account');
    await import('./autoload.ts');
    await customElements.whenDefined('alur-account');
    expect(customElements.get('alur-provider')).to.be.a('function');
    expect(customElements.get('alur-registration-wizard')).to.equal(undefined);
    section.remove();
  });

  it('finds elements that come later, within others, too', async () => {
    const later = place('alur-registration-wizard');
    await customElements.whenDefined('alur-registration-wizard');
    expect(later.firstElementChild?.shadowRoot).to.be.an.instanceOf(ShadowRoot);
    later.remove();
  });

  it('finds elements in a shadow root of the page that comes to be later', async () => {
    const host = document.createElement('shadow-test-host');
    document.body.append(host);
    await import('./autoload.ts');
    customElements.define(
      'shadow-test-host',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).append(document.createElement('alur-task-inbox'));
        }
      },
    );
    await customElements.whenDefined('alur-task-inbox');
    expect(host.shadowRoot?.firstElementChild?.shadowRoot).to.be.an.instanceOf(ShadowRoot);
    host.remove();
  });
});
