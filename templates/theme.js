'use strict';

// The reader's choice of light or dark, set before anything is painted. Firefox keeps what pages opened from disk store apart for each
// file, so there the choice goes along in the address.
(() => {
  const store = action => {
    try { return action(localStorage); } catch { /* It holds for this page. */ }
  };
  let theme = new URL(location).searchParams.get('theme') ?? store(kept => kept.getItem('griffie-theme')) ?? '';
  const show = () => {document.documentElement.style.colorScheme = theme;};
  show();

  addEventListener('DOMContentLoaded', () => {
    for (const choice of document.querySelectorAll('.theme input')) {
      choice.checked = choice.value === theme;
      choice.onchange = () => {
        theme = choice.value;
        show();
        store(kept => kept.setItem('griffie-theme', theme));
      };
    }
  });
  if (CSS.supports('-moz-appearance', 'none') && location.protocol === 'file:') {
    addEventListener('click', event => {
      const link = event.target.closest?.('a[href]');
      if (!link || !theme || link.protocol !== 'file:' || link.getAttribute('href').startsWith('#')) return;
      const target = new URL(link.href);
      target.searchParams.set('theme', theme);
      link.href = target;
    }, true);
  }
})();
