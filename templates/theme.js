'use strict';

// The reader's choice of light or dark, set before anything is painted. Firefox keeps what pages opened from disk store apart for each
// file, so there the choice goes along in the address.
(() => {
  const root = document.documentElement;
  const own = CSS.supports('-moz-appearance', 'none') && location.protocol === 'file:';
  const stored = () => {
    try { return localStorage.getItem('griffie-theme'); } catch { return null; }
  };
  const known = ['light', 'dark'];
  let theme = [new URL(location).searchParams.get('theme'), stored()].find(choice => known.includes(choice)) ?? '';
  const show = () => { root.style.colorScheme = theme; };
  show();

  addEventListener('DOMContentLoaded', () => {
    const choices = document.querySelectorAll('.theme input');
    for (const choice of choices) {
      choice.checked = choice.value === theme;
      choice.addEventListener('change', () => {
        theme = choice.value;
        show();
        try { localStorage.setItem('griffie-theme', theme); } catch { /* It holds for this page. */ }
      });
    }
  });
  if (own) {
    addEventListener('click', event => {
      const link = event.target.closest?.('a[href]');
      if (!link || !theme || link.protocol !== 'file:' || link.getAttribute('href').startsWith('#')) return;
      const target = new URL(link.href);
      target.searchParams.set('theme', theme);
      link.href = target;
    }, true);
  }
})();
