import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../../src/define.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    // the guide as one reads it; written out, for Storybook reads this without running it
    options: {
      storySort: {
        order: [
          'Welcome',
          'Guide',
          [
            'Getting started',
            'The JSON format',
            'Dates',
            'Theming',
            'Keyboard',
            'Accessibility',
            'The game',
            'Catalogue, news, support',
            'A long read',
            'On this day',
            'Asking a history',
            'A map',
            'Tables',
          ],
          'Elements',
          'Decisions',
        ],
      },
    },
    controls: { expanded: true },
  },
};

export default preview;
