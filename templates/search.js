'use strict';

// The search box of every page. What it needs comes as classic scripts when it is first used, so that it works from a folder on disk.
const griffieSearch = (html, load, assets, opener) => {
  document.body.insertAdjacentHTML('beforeend', html);
  const dialog = document.getElementById('_search');
  for (const link of dialog.querySelectorAll('a')) link.href = new URL(`search/${link.getAttribute('href')}`, assets);
  const field = dialog.querySelector('input');
  const status = dialog.querySelector('[role=status]');
  const list = dialog.querySelector('[role=listbox]');
  const elsewhere = dialog.querySelector('.search-elsewhere');
  const words = dialog.dataset;

  let finding;
  const finder = () => {
    finding ??= load('find.js').then(() => griffieFinder(name => load(`search/${name}.js`)));
    finding.catch(() => {finding = undefined;});
    return finding;
  };

  // Showing.

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const address = ({href, anchor, line}) => {
    const target = new URL(`../${href}`, assets);
    const word = anchor === undefined ? undefined : line.find(({isMarked}) => isMarked);
    const text = word ? `:~:text=${encodeURIComponent(word.text).replaceAll('-', '%2D')}` : '';
    if (anchor || text) target.hash = `${anchor}${text}`;
    return target;
  };

  const option = (result, kind, number) => element(
    'a', {role: 'option', id: `_result-${number}`, href: address(result), tabindex: -1, 'aria-selected': false, class: 'search-result'},
    element('span', {class: `search-title search-${kind}`}, result.title, result.abbreviation ? ` (${result.abbreviation})` : ''),
    element('span', {class: 'search-line'}, ...result.line.map(({text, isMarked}) => (isMarked ? element('mark', {}, text) : text))));

  const showResults = (results, groups) => {
    const shown = [...new Set(results.map(({group}) => group))];
    let number = 0;
    list.replaceChildren(...shown.map(group => {
      const [title, kind] = groups[group];
      const own = results.filter(result => result.group === group);
      return element('div', {role: 'group', 'aria-labelledby': `_group-of-${group}`},
        element('div', {class: 'search-group', id: `_group-of-${group}`}, title),
        ...own.map(result => option(result, kind, number++)));
    }));
    return `${results.length} ${results.length === 1 ? words.result : words.results}: ${
      shown.map(group => `${groups[group][0]} ${results.filter(result => result.group === group).length}`).join(', ')}`;
  };

  // Where else to look: words that are nearly those that were asked for, the registers at the letter of the first.
  const showElsewhere = (question, neighbours, groups) => {
    const letter = (griffieWords(question)[0]?.word ?? '').charAt(0).toUpperCase();
    const lettered = groups.filter(([, , , letters]) => letters.includes(letter)).map(([title, , href, letters]) => (
      element('a', {href: new URL(`../${href}#_group-${letters.indexOf(letter) + 1}`, assets)}, `${title}, ${letter}`)));
    elsewhere.querySelector('.search-letters').replaceChildren(...lettered);
    elsewhere.querySelector('.search-meant').replaceChildren(...neighbours.map(({word, meant}) => {
      const button = element('button', {type: 'button'}, `${words.meant} ${meant}?`);
      button.onclick = () => {
        const own = griffieWords(field.value).find(found => found.word === word);
        field.value = field.value.slice(0, own.start) + meant + field.value.slice(own.end);
        field.focus();
        search();
      };
      return button;
    }));
  };

  const show = (text, results, groups) => {
    const found = results.length ? showResults(results, groups) : (list.replaceChildren(), text);
    field.setAttribute('aria-expanded', results.length > 0);
    select(undefined);
    say(found);
  };

  let saying;
  const say = text => {
    clearTimeout(saying);
    saying = setTimeout(() => {status.textContent = text;}, 500);
  };

  // Asking: a little after the last key; an answer that comes too late is dropped.

  let latest = 0;
  const search = async () => {
    const question = field.value;
    const own = ++latest;
    remember(question);
    elsewhere.hidden = true;
    if (question.trim().length < 2) return show('', []);
    try {
      const {find, groups} = await finder();
      const {results, neighbours} = await find(question);
      if (own !== latest) return undefined;
      show(words.nothing, results, groups);
      elsewhere.hidden = results.length > 0 && neighbours.length === 0;
      return showElsewhere(question, neighbours, groups);
    } catch {
      if (own !== latest) return undefined;
      elsewhere.hidden = false;
      return show(words.missing, []);
    }
  };

  let typing;
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(search, 120);
  });

  // The question stands in the address: it can be shared, and is there again on the way back.
  const remember = question => {
    const page = new URL(location);
    if (question) page.searchParams.set('q', question); else page.searchParams.delete('q');
    history.replaceState(history.state, '', page);
  };

  // Keys.

  const options = () => [...list.querySelectorAll('[role=option]')];
  const selected = () => list.querySelector('[aria-selected=true]');
  const select = chosen => {
    selected()?.setAttribute('aria-selected', false);
    chosen?.setAttribute('aria-selected', true);
    chosen?.scrollIntoView({block: 'nearest'});
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id); else field.removeAttribute('aria-activedescendant');
  };
  const move = step => {
    const all = options();
    const at = all.indexOf(selected()) + step;
    select(at === -2 ? all.at(-1) : all[at]);
  };

  field.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') (selected() ?? options()[0])?.click();
    else if (event.key === 'Escape' && field.value) {
      field.value = '';
      search();
    } else return;
    event.preventDefault();
  });

  dialog.addEventListener('click', event => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    remember('');
    opener.focus();
  });

  return question => {
    if (dialog.open) return;
    dialog.showModal();
    field.value = question ?? field.value;
    field.select();
    finder().catch(() => {});
    if (question) search();
  };
};

(() => {
  const assets = new URL('.', document.currentScript.src);
  const load = path => griffie.load(new URL(encodeURI(path), assets));
  const opener = document.querySelector('.search-open');
  let box;
  const open = async question => {
    try {
      box ??= griffieSearch(await load('search/box.js'), load, assets, opener);
      box(question);
    } catch {
      location.href = opener.href;
    }
  };

  opener.setAttribute('aria-haspopup', 'dialog');
  opener.addEventListener('click', event => {
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', event => {
    const isTyping = event.target.closest('input, textarea, select, [contenteditable]');
    const isCalled = event.key === '/' ? !isTyping && !event.altKey && !event.ctrlKey && !event.metaKey
      : event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isCalled) return;
    event.preventDefault();
    open();
  });
  const asked = new URL(location).searchParams.get('q');
  if (asked) open(asked);
})();
