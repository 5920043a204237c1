'use strict';

// Finding, without its looks: from a question to results, over the parts that the build has made (see Search/SearchIndex.swift).
// search.js loads this file with the first question; it touches neither the page nor the network itself.

// The words of a text: small, without diacritics, letters and figures apart, 36 045 joined. The same as Search/SearchWords.swift.
const griffieWords = (() => {
  const pattern = /(?<!\d)\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2}(?!\d))?|[\p{L}\p{M}\p{Cf}]+/gu;
  const others = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ĳ: 'ij', ł: 'l', ŀ: 'l', ŋ: 'ng', ŧ: 't', þ: 'th', ſ: 's',
  };
  const letters = word => word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .replace(/[^\0-\x7f]/g, letter => others[letter] || letter);
  const number = text => /[.,]\d{1,2}$/.test(text) ? text.replace(',', '.') : text.replace(/\D/g, '');
  return text => [...text.matchAll(pattern)]
    .map(({0: found, index}) => (
      {start: index, end: index + found.length, word: /^\d/.test(found) ? number(found) : letters(found)}))
    .filter(({word}) => word);
})();

// The stem of a word, the same as Search/Stem.swift.
const griffieStem = word => {
  let stem = word.replace(/heden$/, 'heid');
  for (;;) {
    const rest = stem.replace(/^(.{3,}?)(?:en|e|s)$/, (all, kept) => /[aeiou]/.test(kept) ? kept : all);
    if (rest === stem) break;
    stem = rest.replace(/^(.{2,})([^aeiou])\2$/, '$1$2').replace(/v$/, 'f').replace(/z$/, 's');
  }
  return stem.replace(/^(.+)([aeiou])\2([^aeiou])$/, '$1$2$3');
};

// What a function gives, worked out once for each text.
const griffieOnce = make => {
  const known = new Map();
  return text => {
    if (!known.has(text)) known.set(text, make(text));
    return known.get(text);
  };
};

// Answers questions; `load` gives the value of a part by its name.
const griffieFinder = async load => {
  const [count, pageSpan, textSpan, wordParts, entryParts, stopWords, groups] = await load('index');
  const parts = {w: new Set(wordParts), e: new Set(entryParts)};
  const stops = new Set(stopWords);
  const stemOf = griffieOnce(griffieStem);
  const wordsOf = griffieOnce(text => griffieWords(text).map(found => ({...found, stem: stemOf(found.word)})));
  const limits = {pages: 5, entries: 12, neighbours: 3};
  const whole = 63;

  // The part that has a key, if any: the longest of the prefixes that it starts with.
  const part = async (kind, key) => {
    const prefix = [...key].map((_, at, signs) => signs.slice(0, at + 1).join('')).findLast(start => parts[kind].has(start));
    if (prefix === undefined) return kind === 'w' ? '' : [];
    return load(`${kind}-${prefix.replace(/[^a-z0-9]/gu, sign => (
      [...new TextEncoder().encode(sign)].map(byte => `_${byte.toString(16)}`).join('')))}`);
  };

  // Numbers in ascending order, as Search/Postings.swift writes them.
  const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
  const more = '!#$%()*,./:;?@[]^_`{}~>&';
  const value = sign => last.indexOf(sign);
  const values = Array.from({length: 128}, (_, code) => `${last}${more}`.indexOf(String.fromCharCode(code)));
  const numbers = text => {
    const list = [];
    if (text === '=') return list;
    let sum = 0;
    let unit = 1;
    for (let at = 0; at < text.length; at += 1) {
      const own = values[text.charCodeAt(at)];
      sum += (own % last.length) * unit;
      unit = own < last.length ? 1 : unit * more.length;
      if (unit === 1) list.push(sum);
    }
    return list;
  };

  // What a question asks for. The word that is being typed can go on.
  const parse = question => {
    const all = griffieWords(question);
    const telling = all.filter(({word}) => !stops.has(word));
    const used = telling.length ? telling : all;
    return used.map(({word, end}) => ({word, stem: griffieStem(word), isOpen: end === question.length}))
      .filter((term, at, terms) => terms.findIndex(({stem}) => stem === term.stem) === at);
  };

  // The words of a part with their fields; a word begins with so many signs of the one before it as its first sign says.
  const wordLines = griffieOnce(text => {
    let word = '';
    return text.split('|').filter(Boolean).map(line => {
      const end = line.indexOf(' ');
      word = word.slice(0, value(line[0])) + line.slice(1, end);
      return [word, line.slice(end + 1)];
    });
  });

  // How well a word of the index is what was meant, from 0 to 1.
  const likeness = ({word, stem, isOpen}, key) => {
    if (key === stem) return 1;
    const isBeginning = isOpen && word.length > 1 && (key.startsWith(word) || key.startsWith(stem));
    return isBeginning ? 0.8 * Math.min(1, word.length / key.length) : 0;
  };

  // Keeps the best that is known of a place: how well the word there is what was meant, and how much of a name it is.
  const note = (places, place, alike, share) => {
    const {alike: known, share: named} = places.get(place) || {alike: 0, share: 0};
    places.set(place, {alike: Math.max(known, alike), share: Math.max(named, alike * share / whole)});
  };

  // Where a word stands. Titles belong to four passages, as many as each page has at least. The first letters of a word begin too many
  // others to look for those in texts.
  const block = passage => Math.floor(passage / 4);
  const look = async term => {
    const texts = await Promise.all([...new Set([term.stem, term.word])].map(key => part('w', key)));
    const lines = [...new Set(texts)].flatMap(wordLines);
    const found = {...term, lines, isThere: false, passages: new Map(), titles: new Map(), entries: new Map()};
    let isEverywhere = false;
    for (const [key, fields] of lines) {
      const alike = likeness(term, key);
      if (!alike) continue;
      const [passages, titles, entries] = fields.split(' ');
      found.isThere = true;
      isEverywhere ||= [passages, titles, entries].includes('=');
      if (alike === 1 || term.word.length > 3) {
        for (const passage of numbers(passages)) {
          if (!(found.passages.get(passage) >= alike)) found.passages.set(passage, alike);
        }
      }
      for (const pair of numbers(titles)) note(found.titles, block(Math.floor(pair / 64)), alike, pair % 64);
      for (let at = 0; at + 6 < entries.length; at += 7) {
        note(found.entries, entries.slice(at, at + 6), alike, value(entries[at + 6]));
      }
    }
    found.weight = isEverywhere ? 0.01 : Math.log(2 + count / (1 + found.passages.size + found.entries.size));
    return found;
  };

  // What all words together have at each place, as parts of what was asked for; `share` is how much of a name they are.
  const gather = (terms, total, list) => {
    const sums = new Map();
    for (const {weight, [list]: places} of terms) {
      for (const [place, {alike, share}] of places) {
        const sum = sums.get(place) || {found: 0, named: 0, share: 0};
        sum.found += weight * alike / total;
        sum.named += share ? weight * alike / total : 0;
        sum.share = Math.min(1, sum.share + share);
        sums.set(place, sum);
      }
    }
    return sums;
  };

  const nameScore = ({named, share}) => named ** 2 * (1 + share) + (named > 0.99 && share > 0.95 ? 1 : 0);
  const top = (results, limit) => results.sort((one, other) => other.score - one.score).slice(0, limit);

  const findPages = (terms, total) => {
    const [near, far, scores] = [new Map(), new Map(), new Map()];
    const add = (map, key, score) => map.set(key, (map.get(key) || 0) + score);
    for (const {weight, passages} of terms) {
      const best = new Map();
      for (const [passage, alike] of passages) {
        add(near, passage, weight * alike / total);
        if (!(best.get(block(passage)) >= alike)) best.set(block(passage), alike);
      }
      for (const [own, alike] of best) add(far, own, weight * alike / total);
    }
    const nearest = new Map();
    for (const [passage, found] of near) {
      if (!(nearest.get(block(passage)) >= found)) nearest.set(block(passage), found);
    }
    for (const [own, found] of far) add(scores, own, 0.4 * found ** 2 + 0.6 * nearest.get(own) ** 2);
    for (const [own, sum] of gather(terms, total, 'titles')) add(scores, own, nameScore(sum));
    return top([...scores].map(([own, score]) => ({passage: own * 4, score})), 2 * limits.pages);
  };

  const findEntries = (terms, total) => top([...gather(terms, total, 'entries')].map(([key, sum]) => (
    {key, score: sum.found ** 2 + nameScore(sum)})), limits.entries);

  // A text in pieces, those that were asked for marked; of a long one the stretch that has most of them.
  const mark = (terms, text, room = Infinity) => {
    const hits = wordsOf(text)
      .map(({start, end, stem}) => ({start, end, term: terms.findIndex(term => likeness(term, stem) > 0)}))
      .filter(({term}) => term >= 0);
    const worth = found => [...new Set(found.map(({term}) => term))].reduce((sum, term) => sum + terms[term].weight, 0);
    const best = hits.map(({start}) => (
      {start, value: worth(hits.filter(hit => hit.start >= start && hit.end <= start + 0.7 * room))}))
      .reduce((one, other) => (other.value > one.value ? other : one), {start: 0, value: 0});
    // From the sentence it stands in; when that begins far before it, from a word.
    const near = text.length > room ? Math.max(0, Math.floor(best.start - 0.3 * room)) : 0;
    const sentence = near ? text.slice(near, best.start).search(/[.?!·] (?!.*[.?!·] )/) : -2;
    const from = sentence === -1 ? Math.min(text.indexOf(' ', near) + 1, best.start) : near + sentence + 2;
    const to = text.length - from > room ? text.lastIndexOf(' ', from + room) : text.length;
    const pieces = from ? [{text: '… '}] : [];
    let at = from;
    for (const {start, end} of hits.filter(hit => hit.start >= from && hit.end <= to)) {
      pieces.push({text: text.slice(at, start)}, {text: text.slice(start, end), isMarked: true});
      at = end;
    }
    pieces.push({text: text.slice(at, to) + (to < text.length ? ' …' : '')});
    return {pieces: pieces.filter(({text: piece}) => piece), worth: worth(hits), nearness: best.value};
  };

  const readEntry = async (terms, {key, score}) => {
    const records = (await part('e', key)).filter(record => record[0] === key);
    return records.map(([, group, href, title, abbreviation, line]) => (
      {score, group, href, title, abbreviation, line: mark(terms, line, 170).pieces}));
  };

  const readPage = async ({passage, score}) => {
    const wholes = await load(`p-${Math.floor(passage / pageSpan)}`);
    const [context, ...pages] = wholes.findLast(group => group[1] <= passage);
    const at = pages.findLastIndex((first, index) => index % 3 === 0 && first <= passage);
    return {score, part: Math.floor((passage - pages[at]) / textSpan), group: 0, href: pages[at + 1], title: pages[at + 2], context};
  };

  // The paragraph of a page that answers best, and what it adds to the score of its page: words that stand near each other.
  const readText = async (terms, total, page) => {
    const address = decodeURIComponent(page.href.replace(/\.html$/, ''));
    const texts = await load(`texts/${address}${page.part ? `.${page.part}` : ''}`).catch(() => []);
    let best = {anchor: '', marked: {pieces: [{text: page.context}], worth: 0, nearness: 0}};
    for (let index = 0; index < texts.length; index += 2) {
      const marked = mark(terms, texts[index + 1], 210);
      const value = ({worth, nearness}) => worth + nearness;
      if (value(marked) > value(best.marked)) best = {anchor: texts[index], marked};
    }
    const {pieces, nearness} = best.marked;
    return {...page, score: page.score + 0.3 * (nearness / total) ** 2, anchor: best.anchor, line: pieces};
  };

  // Words of the index that have most pairs of letters in common with one that is not there.
  const neighbours = ({word, stem, lines}) => {
    const pairs = text => [...text].map((_, at) => text.slice(at, at + 2));
    const own = new Set(pairs(stem));
    return lines.map(([key]) => ({word, key, alike: 2 * pairs(key).filter(pair => own.has(pair)).length / (own.size + key.length)}))
      .filter(({alike}) => alike > 0.6)
      .sort((one, other) => other.alike - one.alike)
      .slice(0, limits.neighbours);
  };

  // A stem as a result that has it spells it.
  const spelling = async ({word, key}) => {
    const {results} = await find(key);
    const texts = results.flatMap(({title, abbreviation, line}) => [title, abbreviation || '', ...line.map(({text}) => text)]);
    const words = texts.flatMap(text => griffieWords(text).map(({start, end}) => text.slice(start, end)));
    return {word, meant: words.find(own => griffieWords(own).some(found => griffieStem(found.word) === key)) || key};
  };

  const find = async question => {
    const terms = await Promise.all(parse(question).map(look));
    const total = terms.reduce((sum, {weight}) => sum + weight, 0);
    const blocks = await Promise.all(findPages(terms, total).map(readPage));
    const pages = blocks.filter(({href}, at) => blocks.findIndex(block => block.href === href) === at).slice(0, limits.pages);
    const found = await Promise.all([
      ...pages.map(page => readText(terms, total, page)),
      ...findEntries(terms, total).map(entry => readEntry(terms, entry)),
    ]);
    const sorted = top(found.flat(), Infinity);
    const good = sorted.filter(({score}) => score > 0.25 * sorted[0].score);
    const order = [...new Set(good.map(({group}) => group))];
    return {
      results: order.flatMap(group => good.filter(result => result.group === group)),
      neighbours: await Promise.all(terms.filter(({isThere}) => !isThere).flatMap(neighbours).map(spelling)),
    };
  };

  return {find, groups};
};
