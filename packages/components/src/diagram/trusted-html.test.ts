import { expect } from '@open-wc/testing';
import { checkedMarkup } from './trusted-html.ts';

describe('the policy alur-bpmn', () => {
  for (const markup of [
    '',
    '<div class="djs-overlays" />',
    '<div class="djs-overlay" data-overlay-id="ov-1">',
    '<ul class="bjs-breadcrumbs"></ul>',
    '<li><a class="bjs-crumb" href="#sub" title="A &lt;b&gt;">A &lt;b&gt;</a></li>',
    '<a href="http://bpmn.io" target="_blank" class="bjs-powered-by" title="Powered by bpmn.io"></a>',
    '<button type="button" class="bjs-drilldown"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9"><path fill-rule="evenodd" d="M0 0Z"/></svg></button>',
  ]) {
    it(`lets pass what bpmn-js writes: ${markup || 'nothing'}`, () => {
      expect(checkedMarkup(markup)).to.equal(markup);
    });
  }

  for (const [why, markup] of [
    ['a script', '<script>alert(1)</script>'],
    ['a picture with a handler', '<img src="x" onerror="alert(1)">'],
    ['a handler on an element it knows', '<div onclick="alert(1)"></div>'],
    ['a handler without quotes', '<div onclick=alert(1)></div>'],
    ['a style', '<div style="color: red"></div>'],
    ['a script as an address', '<a href="javascript:alert(1)">x</a>'],
    ['an address of somebody else', '<a href="https://bpmn.io.example/">x</a>'],
    ['a tag in a title', '<li title="<img src=x>">x</li>'],
    ['a tag that is not closed', '<div><svg/onload=alert(1)'],
    ['a comment', '<!-- --><div></div>'],
    ['foreign markup in a drawing', '<svg><foreignObject></foreignObject></svg>'],
  ] as const) {
    it(`refuses ${why}`, () => {
      expect(() => checkedMarkup(markup)).to.throw(TypeError, 'alur-bpmn');
    });
  }
});
