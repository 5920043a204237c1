'use strict';

// Data of the site come as classic scripts that call griffie.give: a page opened from disk can load nothing else. Each is loaded once, and
// again only after it failed; the value is what it gave.
const griffie = (() => {
  const given = {}, loading = {};
  return {
    give: json => { given[document.currentScript.src] = JSON.parse(json); },
    load: address => loading[address] ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => resolve(given[script.src]);
      script.onerror = () => {
        delete loading[address];
        script.remove();
        reject(new Error(address));
      };
      document.head.append(script);
    }),
  };
})();

// Cards at links and footnotes, and copying the reference to a paragraph. Without this script all of it is one link away.
(() => {
  const openDelay = 350, closeDelay = 250;
  const cards = new Map();
  let open = null, timer = 0;

  // The cards come with the first wish for one.
  let loaded;
  const load = () => loaded ??= griffie.load(document.querySelector('[data-cards]').dataset.cards).then(html => {
    document.body.insertAdjacentHTML('beforeend', html);
    for (const card of document.querySelectorAll('.card')) cards.set(card.dataset.target, card);
  });

  const noteCard = link => {
    const note = document.getElementById(link.hash.slice(1));
    if (!note) return null;
    const card = document.createElement('div');
    card.className = 'card';
    card.popover = 'manual';
    card.append(...note.cloneNode(true).childNodes);
    for (const back of card.querySelectorAll('.footnote-backref')) back.remove();
    for (const element of card.querySelectorAll('[id]')) element.removeAttribute('id');
    document.body.append(card);
    return card;
  };

  const cardOf = async link => {
    const target = link.getAttribute('href');
    if (link.closest('.footnote-ref')) {
      if (!cards.has(target)) cards.set(target, noteCard(link));
    } else {
      await load().catch(() => { loaded = undefined; });
    }
    return cards.get(target);
  };

  const close = () => {
    if (open?.card.matches(':popover-open')) open.card.hidePopover();
    open = null;
  };
  // Whether there is one to show.
  const show = async link => {
    const card = await cardOf(link);
    if (card && open?.link !== link) {
      close();
      card.showPopover({source: link});
      open = {link, card};
    }
    return Boolean(card);
  };
  const after = (delay, action) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  const linkAt = event => event.target.closest?.('[data-cards] .text a.ref, .footnote-ref a');
  const enter = event => {
    if (open?.card.contains(event.target)) return clearTimeout(timer);
    const link = linkAt(event);
    if (link && event.pointerType !== 'touch') after(openDelay, () => show(link));
  };
  const leave = event => {
    if (linkAt(event) || open?.card.contains(event.target)) after(closeDelay, close);
  };

  document.addEventListener('pointerover', enter);
  document.addEventListener('pointerout', leave);
  document.addEventListener('focusin', enter);
  document.addEventListener('focusout', leave);
  document.addEventListener('scroll', close, {passive: true});
  window.addEventListener('pagehide', close);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && open) {
      const {link, card} = open;
      if (card.contains(document.activeElement)) link.focus();
      close();
    }
  });

  // A first tap opens the card, in which the way on stands; a second one follows the link.
  document.addEventListener('click', event => {
    const link = linkAt(event);
    if (link && event.pointerType === 'touch' && open?.link !== link) {
      event.preventDefault();
      show(link).then(isShown => {
        if (!isShown) location.href = link.href;
      });
    } else if (open && !open.card.contains(event.target)) {
      close();
    }
  });

  // A long list gets shorter while one types; letters under which nothing is left go as well.
  const filter = document.querySelector('.filter');
  if (filter) {
    const [field, status] = filter.querySelectorAll('input, span');
    const plain = text => text.toLowerCase().normalize('NFD').replace(/[^\p{L}\p{N} ]/gu, '');
    const rows = [...document.querySelectorAll('.entries li')].map(row => [row, plain(row.textContent)]);
    filter.hidden = false;
    field.addEventListener('input', () => {
      const words = plain(field.value).split(' ');
      let count = 0;
      for (const [row, text] of rows) {
        row.hidden = !words.every(word => text.includes(word)) && !text.replaceAll(' ', '').includes(words.join(''));
        count += !row.hidden;
      }
      for (const group of document.querySelectorAll('.group')) {
        group.hidden = !group.querySelector('li:not([hidden])');
        const letter = document.querySelector(`.letters a[href="#${group.id}"]`);
        if (letter) letter.parentNode.hidden = group.hidden;
      }
      status.textContent = field.value && `${count} ${count === 1 ? filter.dataset.result : filter.dataset.results}`;
    });
  }

  const place = link => {
    const paper = link.closest('[data-paper]').dataset.paper;
    const section = document.querySelector('h1').textContent.trim().replace(/\s+/g, ' ');
    return `${paper}, ${section}, ${link.dataset.place}\n${link.href}`;
  };
  document.addEventListener('click', async event => {
    const link = event.target.closest?.('.pilcrow');
    if (!link || !navigator.clipboard) return;
    await navigator.clipboard.writeText(place(link));
    document.querySelector('.announcement').textContent = link.dataset.copied;
    link.classList.add('copied');
    setTimeout(() => link.classList.remove('copied'), 1500);
  });
})();
