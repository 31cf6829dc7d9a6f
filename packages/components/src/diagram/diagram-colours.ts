/**
 * What bpmn-js draws with. Colours are custom properties, so that light, dark and forced colours
 * need no new drawing.
 */
export const diagramColours = {
  defaultFillColor: 'var(--_diagram-fill)',
  defaultStrokeColor: 'var(--_diagram-line)',
  defaultLabelColor: 'var(--_diagram-text)',
} as const;
