/** Lists of a month show all, front pages the newest 24. */
export default function configure(eleventy) {
  eleventy.addFilter('newest', (items, list) =>
    list.includes('/') ? items.toReversed() : items.slice(-24).reverse(),
  );
  eleventy.addFilter('slice10', (text) => text.slice(0, 10));
  return { dir: { input: 'content', output: 'public', includes: '../_includes' }, htmlTemplateEngine: false };
}
