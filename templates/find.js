// Finding, without its looks: from a question to results, over the parts that the build has made (see Search/SearchIndex.swift).
// search.js loads this file with the first question; it touches neither the page nor the network itself.

// What a function gives, worked out once for each text.
const griffieOnce = make => {
  const known = new Map();
  return text => {
    let value = known.get(text);
    if (value === undefined) known.set(text, value = make(text));
    return value;
  };
};

// The stem of a word, the same as Search/Stem.swift.
const griffieStem = word => {
  let stem = word.replace(/heden$/, 'heid');
  for (;;) {
    const rest = stem.replace(/(?<=.{3})(?<=[aeiou].*)(en|e|s)$/, '');
    if (rest === stem) return stem.replace(/(?<=.)([aeiou])\1([^aeiou])$/, '$1$2');
    stem = rest.replace(/(?<=..)([^aeiou])\1$/, '$1').replace(/v$/, 'f').replace(/z$/, 's');
  }
};

// The words of a text: small, without diacritics, letters and figures apart, 36 045 joined; with their stems. The same as Search/SearchWords.swift.
const griffieWords = (() => {
  const pattern = /(?<!\d)\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2}(?!\d))?|[\p{L}\p{M}\p{Cf}]+/gu;
  const others = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ĳ: 'ij', ł: 'l', ŀ: 'l', ŋ: 'ng', ŧ: 't', þ: 'th', ſ: 's',
  };
  const letters = word => word.toLowerCase().normalize().replace(/\p{sc=Latin}/gu, sign => sign.normalize('NFD')).replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .replace(/[^\0-\x7f]/g, letter => others[letter] || letter);
  const number = text => /[.,]\d{1,2}$/.test(text) ? text.replace(',', '.') : text.replace(/\D/g, '');
  const wordOf = griffieOnce(found => {
    const word = /^\d/.test(found) ? number(found) : letters(found);
    return {word, stem: griffieStem(word)};
  });
  return text => [...text.matchAll(pattern)]
    .map(({0: found, index}) => ({start: index, end: index + found.length, ...wordOf(found)}))
    .filter(({word}) => word);
})();

// Answers questions; `load` gives the value of a part by its name.
const griffieFinder = async load => {
  const [count, pageSpan, textSpan, words, entries, stopWords, groups] = await load('index');
  const wordsOf = griffieOnce(griffieWords);
  const all = (list, action) => Promise.all(list.map(action));

  // The part that has a key, if any: that of the longest of the prefixes that it starts with.
  const part = async (kind, prefixes, key) => {
    let prefix = key;
    while (prefix && !prefixes.includes(prefix)) prefix = prefix.slice(0, -1);
    return prefix && load(`${kind}-${encodeURIComponent(prefix).replaceAll('%', '_').toLowerCase()}`);
  };

  // Numbers in ascending order, as Search/Postings.swift writes them.
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-!#$%()*,./:;?@[]^_`{}~>&';
  const values = [];
  for (let at = 0; at < signs.length; at += 1) values[signs.charCodeAt(at)] = at;
  const value = (text, at) => values[text.charCodeAt(at)];
  const numbers = (text, take) => {
    let [sum, unit] = [0, 1];
    for (let at = 0; at < text.length; at += 1) {
      const own = value(text, at);
      sum += own % 64 * unit;
      unit = own < 64 ? 1 : unit * 24;
      if (unit === 1) take(sum);
    }
  };

  // What a question asks for, each word once. The word that is being typed can go on.
  const parse = question => {
    const found = wordsOf(question);
    const telling = found.filter(({word}) => !stopWords.includes(word));
    const terms = (telling.length ? telling : found).map(term => ({...term, isOpen: term.end === question.length}));
    return [...new Map(terms.map(term => [term.stem, term])).values()];
  };

  // The words of a part with their fields; a word begins with so many signs of the one before it as its first sign says.
  const wordLines = griffieOnce(text => {
    let word = '';
    return text.split('|').filter(Boolean).map(line => {
      const end = line.indexOf(' ');
      word = word.slice(0, value(line, 0)) + line.slice(1, end);
      return [word, line.slice(end + 1)];
    });
  });

  // How well a word of the index is what was meant, from 0 to 1.
  const likeness = ({word, stem, isOpen}, key) => {
    if (key === stem) return 1;
    return isOpen && word.length > 1 && (key.startsWith(word) || key.startsWith(stem)) ? 0.8 * Math.min(1, word.length / key.length) : 0;
  };

  // Where a word stands: in passages how well it is what was meant; in names, of entries and of titles, how much of the name it is too.
  // Titles belong to a block of four passages, as many as each page has at least. The first letters of a word begin too many others to
  // look for those in texts.
  const look = async term => {
    const texts = await all([term.stem, term.word], key => part('w', words, key));
    const found = {...term, lines: [...new Set(texts)].flatMap(wordLines), isThere: false, passages: new Float64Array(count), names: new Map()};
    let isEverywhere = false;
    for (const [key, fields] of found.lines) {
      const alike = likeness(term, key);
      if (!alike) continue;
      const note = (place, share) => {
        const best = found.names.get(place) ?? {alike: 0, share: 0};
        found.names.set(place, {alike: Math.max(best.alike, alike), share: Math.max(best.share, alike * share / 63)});
      };
      const [inTexts, inTitles, inEntries] = fields.replaceAll('=', '').split(' ');
      found.isThere = true;
      isEverywhere ||= fields.includes('=');
      if (alike === 1 || term.word.length > 3) {
        numbers(inTexts, at => {found.passages[at] = Math.max(found.passages[at], alike);});
      }
      numbers(inTitles, pair => note(Math.floor(pair / 256), pair % 64));
      for (let at = 0; at < inEntries.length; at += 7) note(inEntries.slice(at, at + 6), value(inEntries, at + 6));
    }
    const places = found.passages.filter(Boolean).length + found.names.size;
    found.weight = isEverywhere ? 0.01 : Math.log(2 + count / (1 + places));
    return found;
  };

  // What all words together have in each name; `share` is how much of it they are.
  const gather = terms => {
    const sums = new Map();
    for (const {weight, names} of terms) {
      for (const [place, {alike, share}] of names) {
        const sum = sums.get(place) ?? {found: 0, named: 0, share: 0};
        const own = weight * alike;
        sums.set(place, {found: sum.found + own, named: sum.named + (share && own), share: Math.min(1, sum.share + share)});
      }
    }
    return sums;
  };

  const nameScore = ({named, share}) => named ** 2 * (1 + share) + (named > 0.99 && share > 0.95 ? 1 : 0);
  // The best by their scores. Only those are put in order: there can be thousands.
  const top = (results, limit) => {
    const least = Float64Array.from(results, ({score}) => score).sort().at(-limit) ?? 0;
    return results.filter(({score}) => score >= least).sort((one, other) => other.score - one.score).slice(0, limit);
  };

  // Words count for more in one passage, and somewhat in one block.
  const findPages = (terms, names) => {
    const results = [];
    for (let passage = 0; passage < count; passage += 4) {
      const near = [0, 0, 0, 0];
      let far = 0;
      for (const {weight, passages} of terms) {
        let best = 0;
        for (let at = 0; at < 4; at += 1) {
          const alike = passages[passage + at];
          near[at] += weight * alike;
          if (alike > best) best = alike;
        }
        far += weight * best;
      }
      const title = names.get(passage / 4);
      const score = 0.4 * far ** 2 + 0.6 * Math.max(...near) ** 2 + (title ? nameScore(title) : 0);
      if (score) results.push({passage, score});
    }
    return top(results, 10);
  };

  // Letters that a result has room for.
  const room = 210;

  // The words of a text that were asked for, what they are worth, and the stretch that has most of them; `meant` tells for which term
  // a stem stands.
  const weigh = (meant, text) => {
    const hits = [];
    for (const {start, end, stem} of wordsOf(text)) {
      const term = meant(stem);
      if (term) hits.push({start, end, term});
    }
    const sum = found => [...new Set(found.map(({term}) => term))].reduce((all, {weight}) => all + weight, 0);
    const found = {text, hits, worth: sum(hits), from: 0, nearness: 0};
    for (let at = 0, to = 0; at < hits.length && found.nearness < found.worth; at += 1) {
      while (hits[to]?.end <= hits[at].start + 150) to += 1;
      const nearness = sum(hits.slice(at, to));
      if (nearness > found.nearness) Object.assign(found, {from: hits[at].start, nearness});
    }
    return found;
  };

  // A text in pieces, every second of which was asked for; of a long one its best stretch.
  const cut = ({text, hits, from: best}) => {
    // From the sentence it stands in; when that begins far before it, from a word.
    const near = text.length > room ? Math.max(0, best - 60) : 0;
    const before = text.slice(near, best);
    const from = near && near + (/^(.*[.?!·] |\S* )/.exec(before) ?? [before])[0].length;
    const to = text.length - from > room ? text.lastIndexOf(' ', from + room) : text.length;
    const pieces = [];
    let at = from;
    for (const {start, end} of hits.filter(hit => hit.start >= from && hit.end <= to)) {
      pieces.push(text.slice(at, start), text.slice(start, end));
      at = end;
    }
    pieces.push(text.slice(at, to) + (to < text.length ? ' …' : ''));
    if (from) pieces[0] = `… ${pieces[0]}`;
    return pieces;
  };

  // Before its line come those of its facts that have words which were asked for and are not yet to be seen.
  const readEntry = async (meant, {key, score}) => {
    const worth = text => weigh(meant, text).worth;
    const records = (await part('e', entries, key)).filter(record => record[0] === key);
    return records.map(([, group, href, title, abbreviation, line, ...facts]) => {
      const shown = `${title} ${abbreviation} ${line}`;
      const told = facts.filter(fact => worth(`${shown} ${fact}`) > worth(shown));
      return {score, group, href, title, abbreviation, line: cut(weigh(meant, [...told, line].join(' · ')))};
    });
  };

  const readPage = async ({passage, score}) => {
    const wholes = await load(`p-${Math.floor(passage / pageSpan)}`);
    const whole = wholes.findLast(([, first]) => first <= passage);
    const [first, href, title] = whole.slice(whole.findLastIndex((item, at) => at % 3 === 1 && item <= passage));
    return {score, group: 0, href, title, context: whole[0], part: Math.floor((passage - first) / textSpan) || ''};
  };

  // The paragraph of a page that answers best, and what it adds to the score of its page: words that stand near each other.
  const readText = async (meant, page) => {
    const texts = await load(`texts/${page.href.slice(0, -5)}${page.part && `.${page.part}`}`).catch(() => []);
    let best = {anchor: '', ...weigh(meant, page.context), worth: 0, nearness: 0};
    for (let at = 0; at < texts.length; at += 2) {
      const own = weigh(meant, texts[at + 1]);
      if (own.worth + own.nearness > best.worth + best.nearness) best = {anchor: texts[at], ...own};
    }
    return {...page, score: page.score + 0.3 * best.nearness ** 2, anchor: best.anchor, line: cut(best)};
  };

  // Words of the index that have most pairs of letters in common with one that is not there, as the text of a result spells them.
  const neighbours = ({start, end, stem, lines}) => {
    const pairs = text => Array.from(text, (_, at) => text.slice(at, at + 2));
    const own = new Set(pairs(stem));
    const near = lines.map(([key]) => ({key, score: 2 * pairs(key).filter(pair => own.has(pair)).length / (own.size + key.length)}));
    return top(near.filter(({score}) => score > 0.6), 3).map(async ({key}) => {
      const {lists} = await find(`${key} `, true);
      const [meant = key] = lists.flatMap(({results}) => results.flatMap(({line}) => line.slice(1, 2)));
      return {start, end, meant};
    });
  };

  // The results in lists, that with the best first; words that may have been meant; registers at the letter of the first word.
  const find = async (question, isGuess) => {
    const terms = await all(parse(question), look);
    const total = terms.reduce((sum, {weight}) => sum + weight, 0);
    for (const term of terms) term.weight /= total;
    const meant = griffieOnce(stem => terms.find(term => likeness(term, stem)) ?? null);
    const names = gather(terms);
    const blocks = await all(findPages(terms, names), readPage);
    const pages = blocks.filter(({href}, at) => blocks.findIndex(block => block.href === href) === at).slice(0, 5);
    const texts = await all(pages, page => readText(meant, page));
    const best = top([...names].filter(([key]) => key.length).map(([key, sum]) => ({key, score: sum.found ** 2 + nameScore(sum)})), 12);
    const named = await all(best, entry => readEntry(meant, entry));
    const sorted = top([...texts, ...named.flat()], Infinity);
    const good = sorted.filter(({score}) => score > 0.25 * sorted[0].score);
    const letter = wordsOf(question)[0]?.word[0].toUpperCase();
    return {
      lists: [...new Set(good.map(({group}) => group))].map(group => (
        {group: groups[group], results: good.filter(result => result.group === group)})),
      neighbours: await Promise.all(terms.filter(({isThere}) => !isThere && !isGuess).flatMap(neighbours)),
      registers: groups.filter(group => group[3].includes(letter)).map(([title, , href, letters]) => (
        [`${title}, ${letter}`, `${href}#_group-${letters.indexOf(letter) + 1}`])),
    };
  };

  return find;
};
