export interface MenuItem {
  readonly label: string;
  /** Of a choice between several: whether it is the one in force. */
  readonly isChecked?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** The keys that do the same. */
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** A menu at a place of the page, in the top layer: no scrolling part cuts it off. */
export class PopupMenu {
  private readonly element: HTMLElement;
  private opener: HTMLElement | undefined;

  constructor(root: DocumentFragment | HTMLElement) {
    this.element = document.createElement('div');
    this.element.className = 'menu';
    this.element.popover = 'auto';
    this.element.setAttribute('role', 'menu');
    this.element.addEventListener('keydown', this.onKey);
    this.element.addEventListener('toggle', (event) => {
      if (event.newState === 'closed' && this.holdsFocus()) this.opener?.focus();
    });
    root.append(this.element);
  }

  get isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  /** @param opener - has the focus again when nothing is chosen */
  open(at: DOMRect, label: string, items: readonly MenuItem[], opener?: HTMLElement): void {
    const { element } = this;
    this.opener = opener;
    element.setAttribute('aria-label', label);
    element.replaceChildren(...items.map((item) => this.makeItem(item)));
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const below = at.bottom + height <= innerHeight ? at.bottom : Math.max(0, at.top - height);
    element.style.insetInlineStart = `${Math.max(0, Math.min(at.left, innerWidth - width))}px`;
    element.style.insetBlockStart = `${below}px`;
    const checked = element.querySelector<HTMLElement>('[aria-checked="true"]');
    (checked ?? this.items[0])?.focus();
  }

  close(): void {
    if (this.isOpen) this.element.hidePopover();
  }

  private get items(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  }

  private holdsFocus(): boolean {
    const root = this.element.getRootNode() as ShadowRoot | Document;
    return root.activeElement === null || this.element.contains(root.activeElement);
  }

  private makeItem({ label, isChecked, isDisabled, keys, run }: MenuItem): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.disabled = isDisabled ?? false;
    button.setAttribute('role', isChecked === undefined ? 'menuitem' : 'menuitemradio');
    if (isChecked !== undefined) button.setAttribute('aria-checked', String(isChecked));
    button.append(label);
    if (keys !== undefined) {
      const hint = document.createElement('kbd');
      hint.textContent = keys;
      hint.setAttribute('aria-hidden', 'true');
      button.append(hint);
    }
    button.addEventListener('click', () => {
      this.opener?.focus();
      this.close();
      run();
    });
    return button;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { items } = this;
    const at = items.indexOf(event.target as HTMLElement);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const place = places[event.key];
    event.stopPropagation();
    if (place !== undefined) items[place]?.focus();
    else if (event.key === 'Tab' || event.key === 'Escape') {
      this.opener?.focus();
      this.close();
    } else if (event.key.length === 1 && event.key !== ' ') this.focusByLetter(event.key, at);
    else return;
    event.preventDefault();
  };

  private focusByLetter(letter: string, from: number): void {
    const { items } = this;
    const turned = [...items.slice(from + 1), ...items.slice(0, from + 1)];
    turned.find((item) => item.textContent.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
  }
}
