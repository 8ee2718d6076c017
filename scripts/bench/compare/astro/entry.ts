export { buildId, drawPage as draw } from '../../../../site/adapter/draw-page.ts';
