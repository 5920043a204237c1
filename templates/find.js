'use strict';

// Finding, without its looks: from a question to results, over the parts that the build has made (see Search/SearchIndex.swift).
// search.js loads this file with the first question; it touches neither the page nor the network itself.

// The words of a text: small, without diacritics, letters and figures apart, 36 045 joined. The same as Search/SearchWords.swift.
const griffieWords = (() => {
  const pattern = /(?<!\d)\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2}(?!\d))?|[\p{L}\p{M}\p{Cf}]+/gu;
  const others = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ĳ: 'ij', ł: 'l', ŀ: 'l', ŋ: 'ng', ŧ: 't', þ: 'th', ſ: 's',
  };
  const letters = (word) => word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .replace(/[^\0-\x7f]/g, (letter) => others[letter] || letter);
  const number = (text) => /[.,]\d{1,2}$/.test(text) ? text.replace(',', '.') : text.replace(/\D/g, '');
  return (text) => [...text.matchAll(pattern)]
    .map(({ 0: found, index }) => (
      { start: index, end: index + found.length, word: /^\d/.test(found) ? number(found) : letters(found) }))
    .filter(({ word }) => word);
})();

// The stem of a word, the same as Search/Stem.swift.
const griffieStem = (word) => {
  let stem = word.replace(/heden$/, 'heid');
  for (;;) {
    const rest = stem.replace(/^(.{3,}?)(?:en|e|s)$/, (all, kept) => /[aeiou]/.test(kept) ? kept : all);
    if (rest === stem) break;
    stem = rest.replace(/^(.{2,})([^aeiou])\2$/, '$1$2').replace(/v$/, 'f').replace(/z$/, 's');
  }
  return stem.replace(/^(.+)([aeiou])\2([^aeiou])$/, '$1$2$3');
};

// What a function gives, worked out once for each text.
const griffieOnce = (make) => {
  const known = new Map();
  return (text) => {
    if (!known.has(text)) known.set(text, make(text));
    return known.get(text);
  };
};

// Answers questions; `load` gives the value of a part by its name.
const griffieFinder = async (load) => {
  const [count, pageSpan, textSpan, wordParts, entryParts, stopWords, groups] = await load('index');
  const parts = { w: new Set(wordParts), e: new Set(entryParts) };
  const stops = new Set(stopWords);
  const stemOf = griffieOnce(griffieStem);
  const wordsOf = griffieOnce((text) => griffieWords(text).map((found) => ({ ...found, stem: stemOf(found.word) })));
  const limits = { pages: 5, entries: 12, neighbours: 3 };
  const whole = 63;

  // The part that has a key, if any: the longest of the prefixes that it starts with.
  const part = async (kind, key) => {
    const prefix = [...key].map((_, at, signs) => signs.slice(0, at + 1).join('')).findLast((start) => parts[kind].has(start));
    if (prefix === undefined) return kind === 'w' ? '' : [];
    return load(`${kind}-${prefix.replace(/[^a-z0-9]/gu, (sign) => (
      [...new TextEncoder().encode(sign)].map((byte) => `_${byte.toString(16)}`).join('')))}`);
  };

  // Numbers in ascending order, as Search/Postings.swift writes them.
  const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
  const more = '!#$%()*,./:;?@[]^_`{}~>&';
  const numbers = (text) => {
    const list = [];
    let sum = 0;
    let unit = 1;
    for (const sign of text === '=' ? '' : text) {
      const low = more.indexOf(sign);
      sum += (low < 0 ? last.indexOf(sign) : low) * unit;
      unit = low < 0 ? 1 : unit * more.length;
      if (low < 0) list.push(sum);
    }
    return list;
  };

  // What a question asks for. The word that is being typed can go on.
  const parse = (question) => {
    const all = griffieWords(question);
    const telling = all.filter(({ word }) => !stops.has(word));
    const used = telling.length ? telling : all;
    return used.map(({ word, end }) => ({ word, stem: griffieStem(word), isOpen: end === question.length }))
      .filter((term, at, terms) => terms.findIndex(({ stem }) => stem === term.stem) === at);
  };

  // How well a word of the index is what was meant, from 0 to 1.
  const likeness = ({ word, stem, isOpen }, key) => {
    if (key === stem) return 1;
    const isBeginning = isOpen && word.length > 1 && (key.startsWith(word) || key.startsWith(stem));
    return isBeginning ? 0.8 * Math.min(1, word.length / key.length) : 0;
  };

  const note = (map, key, value) => { if (value > (map.get(key) || 0)) map.set(key, value); };

  // Where a word stands: passages, titles and names with what they have of it, entries.
  const look = async (term) => {
    const texts = await Promise.all([...new Set([term.stem, term.word])].map((key) => part('w', key)));
    const lines = [...new Set(texts)].flatMap((text) => text.split('|')).filter(Boolean);
    const found = { ...term, lines, passages: new Map(), titles: new Map(), entries: new Map(), names: new Map() };
    let isEverywhere = false;
    for (const line of lines) {
      const alike = likeness(term, line.slice(0, line.indexOf(' ')));
      if (!alike) continue;
      found.isThere = true;
      const [, passages, titles, entries] = line.split(' ');
      if ([passages, titles, entries].includes('=')) isEverywhere = true;
      for (const number of numbers(passages)) note(found.passages, number, alike);
      for (const pair of numbers(titles)) note(found.titles, Math.floor(pair / 64), alike * (pair % 64) / whole);
      for (let at = 0; at + 6 < entries.length; at += 7) {
        note(found.entries, entries.slice(at, at + 6), alike);
        note(found.names, entries.slice(at, at + 6), alike * last.indexOf(entries[at + 6]) / whole);
      }
    }
    found.weight = isEverywhere ? 0.01 : Math.log(2 + count / (1 + found.passages.size + found.entries.size));
    return found;
  };

  // Adds up what each word has to say about each place.
  const gather = (terms, list, place = (key) => key) => {
    const sums = new Map();
    for (const term of terms) {
      const best = new Map();
      for (const [key, value] of term[list]) note(best, place(key), value);
      for (const [key, value] of best) {
        const sum = sums.get(key) || { part: 0, share: 0 };
        sum.part += term.weight * Math.min(1, value * (list === 'titles' || list === 'names' ? whole : 1));
        sum.share += value;
        sums.set(key, sum);
      }
    }
    return sums;
  };

  const nameScore = (sum, total) => {
    if (!sum) return 0;
    const share = Math.min(1, sum.share);
    const isAll = sum.part > 0.99 * total;
    return (sum.part / total) ** 2 * (1 + share) + (isAll && share > 0.95 ? 1 : 0);
  };

  const top = (results, limit) => results.sort((one, other) => other.score - one.score).slice(0, limit);

  const findPages = (terms, total) => {
    const block = (number) => Math.floor(number / 4);
    const blocks = gather(terms, 'passages', block);
    const titles = gather(terms, 'titles', block);
    const passages = new Map();
    for (const [number, { part: found }] of gather(terms, 'passages')) note(passages, block(number), found);
    return top([...new Set([...blocks.keys(), ...titles.keys()])].map((number) => {
      const near = (passages.get(number) || 0) / total;
      const far = (blocks.get(number)?.part || 0) / total;
      return { number: number * 4, score: 0.6 * near ** 2 + 0.4 * far ** 2 + nameScore(titles.get(number), total) };
    }), 2 * limits.pages);
  };

  const findEntries = (terms, total) => {
    const names = gather(terms, 'names');
    return top([...gather(terms, 'entries')].map(([key, { part: found }]) => (
      { key, score: (found / total) ** 2 + nameScore(names.get(key), total) })), limits.entries);
  };

  // A text in pieces, those that were asked for marked; of a long one the stretch that has most of them.
  const mark = (terms, text, room = Infinity) => {
    const hits = wordsOf(text)
      .map(({ start, end, stem }) => ({ start, end, term: terms.findIndex((term) => likeness(term, stem) > 0) }))
      .filter(({ term }) => term >= 0);
    const within = (from) => hits.filter(({ start, end }) => start >= from && end <= from + 0.7 * room);
    const worth = (found) => [...new Set(found.map(({ term }) => term))].reduce((sum, term) => sum + terms[term].weight, 0);
    const best = hits.reduce((chosen, { start }) => {
      const value = worth(within(start));
      return value > chosen.value ? { start, value } : chosen;
    }, { start: 0, value: 0 });
    const before = text.slice(0, best.start);
    const sentence = Math.max(...['. ', '? ', '! ', '· '].map((stop) => before.lastIndexOf(stop))) + 2;
    const blank = text.indexOf(' ', best.start - 0.3 * room) + 1;
    const from = text.length <= room || (sentence < 2 && best.start < 0.3 * room) ? 0
      : best.start - sentence < 0.3 * room && sentence > 1 ? sentence : Math.min(blank, best.start);
    const to = text.length - from <= room ? text.length : text.lastIndexOf(' ', from + room);
    const pieces = from ? [{ text: '… ' }] : [];
    let at = from;
    for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
      pieces.push({ text: text.slice(at, start) }, { text: text.slice(start, end), isMarked: true });
      at = end;
    }
    pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : '') });
    return { pieces: pieces.filter(({ text: piece }) => piece), worth: worth(hits), nearness: best.value };
  };

  const readEntry = async (terms, { key, score }) => {
    const records = (await part('e', key)).filter((record) => record[0] === key);
    return records.map(([, group, href, title, abbreviation, line]) => (
      { score, group, href, title, abbreviation, line: mark(terms, line, 170).pieces }));
  };

  const readPage = async (terms, total, { number, score }) => {
    const wholes = await load(`p-${Math.floor(number / pageSpan)}`);
    const [context, ...pages] = wholes.findLast((group) => group[1] <= number);
    const at = pages.findLastIndex((first, index) => index % 3 === 0 && first <= number);
    return { score, first: pages[at], number, group: 0, href: pages[at + 1], title: pages[at + 2], context };
  };

  // The paragraph of a page that answers best, and what it adds to the score of its page: words that stand near each other.
  const readText = async (terms, total, page) => {
    const at = Math.floor((page.number - page.first) / textSpan);
    const texts = await load(`texts/${decodeURIComponent(page.href.replace(/\.html$/, ''))}${at ? `.${at}` : ''}`).catch(() => []);
    let best = { anchor: '', marked: { pieces: [{ text: page.context }], worth: 0, nearness: 0 } };
    for (let index = 0; index < texts.length; index += 2) {
      const marked = mark(terms, texts[index + 1], 210);
      const value = ({ worth, nearness }) => worth + nearness;
      if (value(marked) > value(best.marked)) best = { anchor: texts[index], marked };
    }
    const { pieces, nearness } = best.marked;
    return { ...page, score: page.score + 0.3 * (nearness / total) ** 2, anchor: best.anchor, line: pieces };
  };

  // Words of the index that differ by a letter or two from one that is not there.
  const neighbours = ({ word, stem, lines }) => {
    const distance = (one, other) => {
      let row = [...other, ''].map((_, index) => index);
      for (let i = 1; i <= one.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= other.length; j += 1) {
          next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
        }
        row = next;
      }
      return row[other.length];
    };
    return lines.map((line) => line.slice(0, line.indexOf(' ')))
      .filter((key) => Math.abs(key.length - stem.length) < 3)
      .map((key) => ({ key, away: distance(stem, key) }))
      .filter(({ away }) => away <= (word.length < 6 ? 1 : 2))
      .sort((one, other) => one.away - other.away)
      .slice(0, limits.neighbours)
      .map(({ key }) => ({ word, key }));
  };

  // A stem as a result that has it spells it.
  const spelling = async ({ word, key }) => {
    const { results } = await find(key);
    const texts = results.flatMap(({ title, abbreviation, line }) => [title, abbreviation || '', ...line.map(({ text }) => text)]);
    const words = texts.flatMap((text) => griffieWords(text).map(({ start, end }) => text.slice(start, end)));
    return { word, meant: words.find((own) => griffieWords(own).some((found) => griffieStem(found.word) === key)) || key };
  };

  const find = async (question) => {
    const terms = await Promise.all(parse(question).map(look));
    const total = terms.reduce((sum, { weight }) => sum + weight, 0);
    const blocks = await Promise.all(findPages(terms, total).map((page) => readPage(terms, total, page)));
    const pages = blocks.filter(({ href }, at) => blocks.findIndex((block) => block.href === href) === at).slice(0, limits.pages);
    const found = await Promise.all([
      ...pages.map((page) => readText(terms, total, page)),
      ...findEntries(terms, total).map((entry) => readEntry(terms, entry)),
    ]);
    const sorted = top(found.flat(), Infinity);
    const good = sorted.filter(({ score }) => score > 0.25 * sorted[0].score);
    const order = [...new Set(good.map(({ group }) => group))];
    return {
      results: order.flatMap((group) => good.filter((result) => result.group === group)),
      neighbours: await Promise.all(terms.filter(({ isThere }) => !isThere).flatMap(neighbours).map(spelling)),
    };
  };

  return { find, groups };
};
