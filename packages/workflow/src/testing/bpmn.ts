/** BPMN around a few elements, for tests of the reader: the least that is sound. */
export function bpmn(parts: {
  /** Between start and end, beside the task `check`. */
  readonly elements?: string;
  /** In the task `check`, before its end tag. */
  readonly inTask?: string;
  /** Attributes of the task `check`. */
  readonly task?: string;
  /** Attributes of `definitions`. */
  readonly root?: string;
  /** Before the process. */
  readonly before?: string;
  /** In the process, before its flow elements. */
  readonly inProcess?: string;
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sop="https://alur.id/bpmn/sop/1" id="file" targetNamespace="https://example.id" ${parts.root ?? ''}>
  ${parts.before ?? ''}
  <bpmn:process id="procedure" isExecutable="true">
    ${parts.inProcess ?? ''}
    <bpmn:startEvent id="start"/>
    <bpmn:userTask id="check" name="Memeriksa" ${parts.task ?? ''}>${parts.inTask ?? ''}</bpmn:userTask>
    <bpmn:endEvent id="end"/>
    <bpmn:sequenceFlow id="to-check" sourceRef="start" targetRef="check"/>
    <bpmn:sequenceFlow id="to-end" sourceRef="check" targetRef="end"/>
    ${parts.elements ?? ''}
  </bpmn:process>
</bpmn:definitions>`;
}

/** `extensionElements` with these in it. */
export const extended = (inner: string) =>
  `<bpmn:extensionElements>${inner}</bpmn:extensionElements>`;
