import { describe, expect, it } from 'vitest';
import { bpmn, extended } from '../testing/bpmn.ts';
import { scan, scanLimits } from './scan.ts';

const camunda = 'xmlns:camunda="http://camunda.org/schema/1.0/bpmn"';

describe('scan', () => {
  it('lets a sound file pass', () => {
    expect(scan(bpmn({}))).toEqual([]);
  });

  it('lets a file with a byte order mark pass', () => {
    expect(scan(`\uFEFF${bpmn({})}`)).toEqual([]);
  });

  it.each([
    ['a DOCTYPE', `<!DOCTYPE x>${bpmn({})}`, '', 'doctype'],
    ['an entity', bpmn({ before: '<!ENTITY x "y">' }), '', 'doctype'],
    [
      'a stylesheet',
      bpmn({}).replace('?>', '?><?xml-stylesheet href="x"?>'),
      '',
      'processing-instruction',
    ],
    ['a NUL', bpmn({ task: 'a="\0"' }), '', 'control-character'],
    [
      'a control character by its number',
      bpmn({ inTask: '<bpmn:documentation>&#1;</bpmn:documentation>' }),
      'check',
      'control-character',
    ],
    ['XML that is cut off', bpmn({}).slice(0, -30), 'procedure', 'malformed-xml'],
    ['no XML at all', 'Bukan BPMN', '', 'malformed-xml'],
    ['an empty file', '', '', 'malformed-xml'],
    ['the same id twice', bpmn({ elements: '<bpmn:task id="check"/>' }), 'check', 'duplicate-id'],
    [
      'an id that means something to JavaScript',
      bpmn({ elements: '<bpmn:task id="__proto__"/>' }),
      '__proto__',
      'bad-id',
    ],
    ['an id with a space', bpmn({ elements: '<bpmn:task id="a b"/>' }), 'a b', 'bad-id'],
    [
      'a raw expression in an attribute',
      bpmn({ task: 'xsi:x="${run()}"' }),
      'check',
      'raw-expression',
    ],
    [
      'a deferred expression in a text',
      bpmn({ inTask: '<bpmn:documentation>#{x}</bpmn:documentation>' }),
      'check',
      'raw-expression',
    ],
    [
      'a raw expression behind entities',
      bpmn({ inTask: '<bpmn:documentation>&#36;{x}</bpmn:documentation>' }),
      'check',
      'raw-expression',
    ],
    [
      'a raw expression in CDATA',
      bpmn({ inTask: '<bpmn:documentation><![CDATA[${x}]]></bpmn:documentation>' }),
      'check',
      'raw-expression',
    ],
    [
      'an attribute for an engine',
      bpmn({ root: camunda, task: 'camunda:class="x.Y"' }),
      'check',
      'vendor-extension',
    ],
    [
      'an element for an engine',
      bpmn({ root: camunda, inTask: extended('<camunda:field/>') }),
      'check',
      'vendor-extension',
    ],
    [
      'an engine under another prefix',
      bpmn({ task: `${camunda.replace(':camunda', ':c7')} c7:class="x.Y"` }),
      'check',
      'vendor-extension',
    ],
    [
      'an engine as the default namespace',
      bpmn({ inTask: extended(`<field ${camunda.replace(':camunda', '')}/>`) }),
      'check',
      'vendor-extension',
    ],
    [
      'a version of sop: that is not known',
      bpmn({ task: 'xmlns:s2="https://alur.id/bpmn/sop/2"' }),
      'check',
      'unknown-sop-version',
    ],
  ])('refuses %s', (_name, xml, pointer, code) => {
    expect(scan(xml)).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('lets two activities have outcomes of the same id', () => {
    const outcome = extended('<sop:work kind="checklist"><sop:outcome id="accept"/></sop:work>');
    const other = `<bpmn:userTask id="sign">${outcome}</bpmn:userTask>`;
    expect(scan(bpmn({ inTask: outcome, elements: other }))).toEqual([]);
  });

  it.each([
    ['too-large', bpmn({ before: 'x'.repeat(scanLimits.characters) })],
    ['too-many-elements', bpmn({ elements: '<bpmn:task/>'.repeat(scanLimits.elements) })],
    ['too-many-depth', bpmn({ elements: '<bpmn:subProcess>'.repeat(scanLimits.depth + 1) })],
    ['duplicate-id', bpmn({ elements: '<bpmn:task id="x"/>'.repeat(1_500) })],
    ['malformed-xml', bpmn({ elements: '<'.repeat(100_000) })],
    [
      'raw-expression',
      bpmn({ task: Array.from({ length: 30_000 }, (_, i) => `a${i}="\${x}"`).join(' ') }),
    ],
  ])('gives up early on a file made to cost much: %s', (code, xml) => {
    const problems = scan(xml);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.length).toBeLessThanOrEqual(50);
  });
});
