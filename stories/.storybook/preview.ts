import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../../src/define.js';

setCustomElementsManifest(manifest);

/** In the order that one reads them. */
const guide = ['Getting started', 'The JSON format', 'Dates', 'Theming', 'Keyboard', 'Accessibility', 'Tables'];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    options: { storySort: { order: ['Welcome', 'Guide', guide, 'Elements', 'Decisions'] } },
    controls: { expanded: true },
  },
};

export default preview;
