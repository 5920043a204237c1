// The search box of every page. What it needs comes as classic scripts when it is first used, so that it works from a folder on disk.
(() => {
  const {element, timer} = griffie;
  const assets = new URL('.', document.currentScript.src);
  const at = path => new URL(path, assets);
  const load = path => griffie.load(at(path));
  const opener = document.querySelector('.search-open');

  // Makes the box; gives what opens it.
  const makeBox = html => {
    document.body.insertAdjacentHTML('beforeend', html);
    const dialog = document.getElementById('_search');
    const [field, status, list, elsewhere, nearly, letters] = dialog.querySelectorAll('input, .search-status, div');
    const words = dialog.dataset;
    for (const link of dialog.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), at('search/'));

    let made;
    const finder = async () => {
      await load('find.js');
      return made ??= await griffieFinder(name => load(`search/${name}.js`));
    };

    // Showing. Every second piece of a line was asked for.

    const address = ({href, anchor, line}) => {
      const target = at(`../${href}`);
      const text = line[1] ? `:~:text=${encodeURIComponent(line[1]).replaceAll('-', '%2D')}` : '';
      if (anchor !== undefined) target.hash = anchor + text;
      return target;
    };

    const showList = ({group: [title, kind], results}, number) => (
      element('div', {role: 'group', ariaLabel: title}, element('div', {className: 'search-group'}, title), ...results.map((result, place) => element(
        'a', {role: 'option', id: `_result-${number}-${place}`, href: address(result), tabIndex: -1, className: 'search-result'},
        element('span', {className: `search-title search-${kind}`}, result.title, result.abbreviation ? ` (${result.abbreviation})` : ''),
        element('span', {className: 'search-line'}, ...result.line.map((text, piece) => (piece % 2 ? element('mark', {}, text) : text)))))));

    // Asking: a little after the last key; an answer that comes too late is dropped. Where there is none, it is said where else to look:
    // words that are nearly those that were asked for, the registers at the letter of the first.

    const [type, say] = [timer(), timer()];
    let latest, shown;
    const search = async () => {
      const question = field.value;
      const isShort = !question.trim()[1];
      latest = question;
      remember(question);
      const answer = !isShort && await finder().then(find => find(question)).catch(() => false);
      if (question !== latest) return;
      const {lists = [], neighbours = [], registers = []} = answer || {};
      const count = lists.reduce((sum, {results}) => sum + results.length, 0);
      list.replaceChildren(...lists.map(showList));
      select();
      shown = question;
      field.ariaExpanded = count > 0;
      letters.replaceChildren(...registers.map(([title, href]) => element('a', {href: at(`../${href}`)}, title)));
      nearly.replaceChildren(...neighbours.map(({start, end, meant}) => element('button', {onclick: () => {
        field.value = question.slice(0, start) + meant + question.slice(end);
        field.focus();
        search();
      }}, `${words.meant} ${meant}?`)));
      elsewhere.hidden = isShort || count && !neighbours.length;
      const counts = lists.map(({group, results}) => `${group[0]} ${results.length}`).join(', ');
      say(500, () => {
        status.textContent = count ? `${count} ${count === 1 ? words.result : words.results}: ${counts}` : isShort ? '' : answer ? words.nothing : words.missing;
      });
    };

    field.oninput = () => type(120, search);

    // The question stands in the address: it can be shared, and is there again on the way back.
    const remember = question => {
      const page = new URL(location);
      page.searchParams.delete('q');
      if (question) page.searchParams.set('q', question);
      history.replaceState(null, '', page);
    };

    // Keys.

    let chosen;
    const select = result => {
      chosen = result;
      for (const option of list.querySelectorAll('a')) option.ariaSelected = option === chosen;
      chosen?.scrollIntoView({block: 'nearest'});
      field.setAttribute('aria-activedescendant', chosen?.id ?? '');
    };

    field.onkeydown = event => {
      const {key} = event;
      const all = [...list.querySelectorAll('a')];
      const at = all.indexOf(chosen);
      if (key === 'ArrowDown') select(all[at + 1]);
      else if (key === 'ArrowUp') select(chosen ? all[at - 1] : all.at(-1));
      else if (key === 'Enter') shown === field.value && (chosen ?? all[0])?.click();
      else if (key === 'Escape' && field.value) {
        field.value = '';
        search();
      } else return;
      event.preventDefault();
    };

    dialog.onclose = () => {
      type();
      remember('');
      opener.focus();
    };

    return question => {
      dialog.showModal();
      field.value = question ?? field.value;
      field.select();
      finder().catch(() => {});
      if (question) search();
    };
  };

  let box;
  const open = async question => {
    try {
      const html = await load('search/box.js');
      box ??= makeBox(html);
      box(question);
    } catch {
      location.href = opener.href;
    }
  };

  opener.ariaHasPopup = 'dialog';
  opener.onclick = event => {
    event.preventDefault();
    open();
  };
  addEventListener('keydown', event => {
    const {key} = event;
    const isCalled = event.ctrlKey || event.metaKey ? /^k$/i.test(key) && !event.shiftKey
      : key === '/' && !event.target.closest('input, textarea, select');
    if (!isCalled || event.altKey) return;
    event.preventDefault();
    open();
  });
  const asked = new URL(location).searchParams.get('q');
  if (asked) open(asked);
})();
