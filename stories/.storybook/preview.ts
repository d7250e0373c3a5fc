import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../../src/define.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    // in the order of the contract, members as the docblock has them
    options: { storySort: { order: ['Welcome', 'Elements', 'Decisions'] } },
    controls: { expanded: true },
  },
};

export default preview;
