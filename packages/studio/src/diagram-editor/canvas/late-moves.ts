import type { Box } from '@alur/workflow/layout/lanes/box.js';
import type { Drawn } from './services.ts';

/**
 * Moves what is in sight at once, and the rest when it is told to: a step that is added moves half
 * of the drawing, of which an author sees a tenth.
 */
export class LateMoves {
  /** Whether something in a box of the drawing is in sight; everything is, until it is known. */
  isSeen: (box: Box) => boolean = () => true;
  private readonly late = new Map<Drawn, { readonly to: Box; readonly move: () => void }>();

  get isEmpty(): boolean {
    return this.late.size === 0;
  }

  /**
   * @param move - puts the element where it is by the time that this is called
   */
  move(drawn: Drawn, from: Box, to: Box, move: () => void): void {
    if (this.isSeen(from) || this.isSeen(to)) {
      this.late.delete(drawn);
      move();
    } else this.late.set(drawn, { to, move });
  }

  /** It has been drawn anew where it is, or is gone. */
  forget(drawn: Drawn): void {
    this.late.delete(drawn);
  }

  /** Moves what has come into sight meanwhile. */
  moveSeen(): void {
    this.moveThose(this.isSeen);
  }

  moveAll(): void {
    this.moveThose(() => true);
  }

  private moveThose(isChosen: (to: Box) => boolean): void {
    for (const [drawn, { to, move }] of this.late) {
      if (!isChosen(to)) continue;
      this.late.delete(drawn);
      move();
    }
  }
}
