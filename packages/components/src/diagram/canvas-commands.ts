/** What moves the drawing, whoever asks for it: a key, a button, a wheel, fingers. */
export interface CanvasCommands {
  /** CSS pixels that the drawing moves by. */
  pan(dx: number, dy: number): void;
  /** @param at - what stays where it is, in CSS pixels from the canvas' upper left; else its middle */
  zoomBy(factor: number, at?: { readonly x: number; readonly y: number }): void;
  fit(): void;
}

/** One press of a key or of a button. */
export const zoomStep = 1.25;
const panStep = 60;

const commands: Readonly<Record<string, (canvas: CanvasCommands) => void>> = {
  ArrowLeft: (canvas) => {
    canvas.pan(panStep, 0);
  },
  ArrowRight: (canvas) => {
    canvas.pan(-panStep, 0);
  },
  ArrowUp: (canvas) => {
    canvas.pan(0, panStep);
  },
  ArrowDown: (canvas) => {
    canvas.pan(0, -panStep);
  },
  '+': zoomIn,
  '=': zoomIn,
  '-': zoomOut,
  '0': (canvas) => {
    canvas.fit();
  },
};

/** Keys move the drawing while the focus is in it; with Ctrl or the like they are the browser's. */
export function onCanvasKey(event: KeyboardEvent, canvas: CanvasCommands): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const command = commands[event.key];
  if (!command) return;
  event.preventDefault();
  command(canvas);
}

export function zoomIn(canvas: CanvasCommands): void {
  canvas.zoomBy(zoomStep);
}

export function zoomOut(canvas: CanvasCommands): void {
  canvas.zoomBy(1 / zoomStep);
}
