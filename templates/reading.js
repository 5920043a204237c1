const griffie = {
  // Data of the site come as classic scripts that call griffie.give: a page opened from disk can load nothing else. Each is loaded once, and
  // again only after it failed; the value is what it gave.
  give: json => {document.currentScript.given = JSON.parse(json);},
  loading: {},
  load: address => griffie.loading[address] ??= new Promise((resolve, reject) => {
    const script = griffie.element('script', {src: address, onload: () => resolve(script.given), onerror: error => {
      delete griffie.loading[address];
      reject(error);
    }});
    document.head.append(script);
  }),
  // Does the last thing it was told, after a delay; nothing when that was nothing.
  timer: () => {
    let running;
    return (delay, action) => {
      clearTimeout(running);
      running = action && setTimeout(action, delay);
    };
  },
  element: (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  },
};

// Cards at links and footnotes, and copying the reference to a paragraph. Without this script all of it is one link away.
(() => {
  const after = griffie.timer();
  let open, wanted;

  // The cards come with the first wish for one.
  let loading;
  const loadCards = () => loading ??= griffie.load(document.querySelector('[data-cards]').dataset.cards)
    .then(html => document.body.insertAdjacentHTML('beforeend', html), () => {loading = undefined;});

  const makeNote = (link, target) => {
    const note = document.getElementById(link.hash.slice(1));
    const card = griffie.element('div', {className: 'card', popover: 'manual', innerHTML: note.innerHTML});
    for (const named of card.querySelectorAll('[id]')) named.removeAttribute('id');
    card.dataset.target = target;
    document.body.append(card);
  };

  const cardOf = async link => {
    const target = link.getAttribute('href');
    const known = () => document.querySelector(`.card[data-target="${CSS.escape(target)}"]`);
    if (!known()) await (link.closest('.footnote-ref') ? makeNote(link, target) : loadCards());
    return known();
  };

  const close = () => {
    open?.card.hidePopover();
    open = undefined;
  };
  // Whether there is one to show.
  const show = async link => {
    const card = await cardOf(link);
    if (card && wanted === link && open?.link !== link) {
      close();
      card.showPopover({source: link});
      open = {link, card};
    }
    return card;
  };

  const listen = (names, action) => names.split(' ').forEach(name => addEventListener(name, action));
  const linkAt = event => event.target.closest?.('[data-cards] .text a.ref, .footnote-ref a');
  const isInCard = event => open?.card.contains(event.target);
  listen('pointerover focusin', event => {
    const link = linkAt(event);
    if (isInCard(event)) after();
    else if (link && event.pointerType !== 'touch') after(350, () => show(wanted = link));
  });
  listen('pointerout focusout', event => {
    wanted = undefined;
    if (linkAt(event) || isInCard(event)) after(250, close);
  });
  listen('scroll pagehide', close);
  listen('keydown', event => {
    if (event.key !== 'Escape') return;
    if (isInCard(event)) open.link.focus();
    after(0, close);
  });

  // A first tap opens the card, in which the way on stands; a second one follows the link.
  listen('click', async event => {
    const link = linkAt(event);
    if (link && event.pointerType === 'touch' && open?.link !== link) {
      event.preventDefault();
      if (!await show(wanted = link)) location.href = link.href;
    } else if (!isInCard(event)) {
      close();
    }
  });

  // A long list gets shorter while one types; letters under which nothing is left go as well.
  const filter = document.querySelector('.filter');
  if (filter) {
    const [field, status] = filter.querySelectorAll('input, span');
    const plain = text => text.toLowerCase().normalize('NFD').replace(/[^\p{L}\p{N} ]/gu, '');
    const rows = [...document.querySelectorAll('.entries li')].map(row => [row, plain(row.textContent).replaceAll(' ', '')]);
    filter.hidden = false;
    field.oninput = () => {
      const words = plain(field.value).split(' ');
      let count = 0;
      for (const [row, text] of rows) {
        row.hidden = !words.every(word => text.includes(word));
        count += !row.hidden;
      }
      for (const link of document.querySelectorAll('.letters a')) {
        link.parentNode.hidden = !document.querySelector(`${link.hash} li:not([hidden])`);
      }
      status.textContent = field.value && `${count} ${count === 1 ? filter.dataset.result : filter.dataset.results}`;
    };
  }

  listen('click', async event => {
    const link = event.target.closest('.pilcrow');
    if (!link || !navigator.clipboard) return;
    const {paper} = link.closest('[data-paper]').dataset;
    await navigator.clipboard.writeText(`${paper}, ${document.querySelector('h1').innerText}, ${link.dataset.place}\n${link.href}`);
    document.querySelector('.announcement').textContent = link.dataset.copied;
    link.classList.add('copied');
    setTimeout(() => link.classList.remove('copied'), 1500);
  });
})();
