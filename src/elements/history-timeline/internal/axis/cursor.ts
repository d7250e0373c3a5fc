/*
 * Where the reader is among the events: which one keys move from, which has the focus, which the pointer is on.
 * Knows: keys and events by index. Must not know how anything is drawn or selected.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Crowd } from '../../../../find/index.js';
import { commandOf, type Command } from './keys.js';
import type { Model } from '../model.js';
import { walk } from './walk.js';

export interface CursorHandlers {
  model(): Model | undefined;
  hidden(): ReadonlySet<number>;
  rtl(): boolean;
  /** Where keys move from when the reader has been nowhere yet. */
  selected(): number | undefined;
  optionOf(target: EventTarget | null): number | undefined;
  reveal(index: number): void;
  /** The cursor has moved by a key: the focus goes along, the way there is told. */
  moved(index: number, from: number): void;
  select(index: number): void;
  obey(command: Exclude<Command, { kind: 'move' | 'lane' | 'edge' | 'select' }>): void;
}

export class Cursor implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #handlers: CursorHandlers;
  #active: number | undefined;
  #focused: number | undefined;
  #hovered: number | Crowd | undefined;

  constructor(host: ReactiveControllerHost, handlers: CursorHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#focused = undefined;
    this.#hovered = undefined;
  }

  /** The tab stop among the items. */
  get active(): number | undefined {
    return this.#active;
  }
  set active(index: number | undefined) {
    if (index === this.#active) return;
    this.#active = index;
    this.#host.requestUpdate();
  }

  /** Other events have come: `place` gives the index that an event has now. */
  renumber(place: (index: number) => number | undefined): void {
    this.#active = this.#active === undefined ? undefined : place(this.#active);
    this.#focused = this.#focused === undefined ? undefined : place(this.#focused);
    this.#hovered = undefined;
  }

  /** What a tooltip tells of. */
  get pointed(): number | Crowd | undefined {
    return this.#hovered ?? this.#focused;
  }

  hover(what: number | Crowd | undefined): void {
    if (what === this.#hovered) return;
    this.#hovered = what;
    this.#host.requestUpdate();
  }

  readonly key = (event: KeyboardEvent): void => {
    const command = commandOf(event, this.#handlers.rtl());
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const from = this.#active ?? this.#handlers.selected() ?? 0;
    switch (command.kind) {
      case 'move':
      case 'lane':
      case 'edge':
        return this.#move(command, from);
      case 'select':
        return this.#handlers.select(from);
      default:
        return this.#handlers.obey(command);
    }
  };

  readonly focus = (event: FocusEvent): void => {
    this.#focused = this.#handlers.optionOf(event.target);
    this.#host.requestUpdate();
    if (this.#focused === undefined) return;
    this.active = this.#focused;
    this.#handlers.reveal(this.#focused);
  };

  readonly blur = (): void => {
    this.#focused = undefined;
    this.#host.requestUpdate();
  };

  /** A screen reader's press on an option. */
  readonly click = (event: Event): void => {
    const index = this.#handlers.optionOf(event.target);
    if (index !== undefined) this.#handlers.select(index);
  };

  #move(command: Command, from: number): void {
    const model = this.#handlers.model();
    const index = model === undefined ? undefined : walk(command, model, from, this.#handlers.hidden());
    if (index === undefined) return;
    this.active = index;
    this.#handlers.moved(index, from);
  }
}
