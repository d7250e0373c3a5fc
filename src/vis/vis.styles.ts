import { css } from 'lit';

/** The structure that vis-timeline needs; how things look is the element's own affair. */
export const visStyles = css`
  .vis-timeline {
    position: relative;
    overflow: hidden;
    touch-action: pan-y !important;
    block-size: 100% !important;
    user-select: none;
    -webkit-user-select: none;
  }
  .vis-panel {
    position: absolute;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .vis-panel.vis-center {
    overflow: hidden;
    inset-block-start: 0 !important;
    inset-inline: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
  }
  .vis-content {
    position: relative;
    transform: none !important;
  }
  .vis-itemset,
  .vis-foreground,
  .vis-foreground .vis-group {
    position: relative;
    margin: 0;
    padding: 0;
  }
  .vis-panel.vis-left,
  .vis-panel.vis-right,
  .vis-panel.vis-top,
  .vis-panel.vis-bottom,
  .vis-panel.vis-background,
  .vis-itemset > .vis-background,
  .vis-axis,
  .vis-shadow,
  .vis-rolling-mode-btn,
  .vis-loading-screen,
  .vis-item-visible-frame {
    display: none;
  }
  .vis-item {
    top: 0 !important;
  }
`;
