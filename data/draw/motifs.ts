/* Drawn motifs, keyed by history and event: what a map alone would not tell. */
import type { Box, LabelRequest } from './labels.js';
import type { View } from './frames.js';
import type { Point } from './types.js';
import { earthMotifs } from './motifs-earth.js';
import { panelMotifs } from './motifs-panel.js';

export interface Drawing {
  /** On the map, under marks and labels. */
  readonly under?: string;
  /** Over the map: panels in its corners. */
  readonly over?: string;
  /** What labels and insets must not touch. */
  readonly boxes?: readonly Box[];
  /** What labels avoid if they can. */
  readonly soft?: readonly Point[];
  readonly labels?: readonly LabelRequest[];
}

export type Motif = (view: View) => Drawing;

export const motifs: Readonly<Record<string, Readonly<Record<string, Motif>>>> = {
  'peoples-republic-of-china': { ...earthMotifs, ...panelMotifs },
};
