import type { ReactiveController, TemplateResult } from 'lit';
import type { nothing } from 'lit';
import type { Extent } from '../../../find/index.js';
import type { Strings } from '../../../locale/index.js';
import type { Shown } from './shown.js';

/** What the parts that come later (axis, list, search) see of their timeline. */
export interface Stage {
  readonly shown: () => Shown | undefined;
  readonly strings: () => Strings;
  readonly rtl: () => boolean;
  readonly selected: () => number | undefined;
  readonly wheel: () => 'ctrl' | 'zoom' | 'none';
  readonly choose: (index: number) => void;
  /** The visible window has changed; `moving` is false when it has come to rest. */
  readonly range: (window: Extent, moving: boolean) => void;
  readonly say: (parts: readonly string[]) => void;
  readonly zoom: (by: 1 | -1) => void;
  readonly fit: () => void;
  readonly search: () => void;
  /** The story of an event, of the selected one unless another is named. */
  readonly story: (index?: number) => TemplateResult | typeof nothing;
  /** Whether the story of the selected event was asked for. */
  readonly opened: () => boolean;
  readonly close: () => void;
  /** True for paper: everything at once and no controls. */
  readonly whole: () => boolean;
  /** True while the axis is to wait for its turn: of a file that is still coming, each part is drawn in a task. */
  readonly due: () => boolean;
}

/** The axis, once its code is there. */
export interface AxisPart extends ReactiveController {
  readonly window: Extent | undefined;
  readonly help: boolean;
  go(window: Extent, smoothly: boolean, tell: boolean): void;
  zoom(factor: number): void;
  reveal(span: Extent): void;
  /** Where keys go on from. */
  activate(index: number): void;
  toggleHelp(): void;
  template(): TemplateResult;
}

/** The list, once its code is there. */
export interface ListPart extends ReactiveController {
  /** Draws at least as far as this event. */
  include(index: number): void;
  template(): TemplateResult;
}

/** The search box, once its code is there. */
export interface SearchPart extends ReactiveController {
  readonly open: boolean;
  show(): void;
  close(): void;
  template(): TemplateResult;
}
