'use strict';

// The search of a built site without a browser: find.js itself, its parts read from disk as a page would load them.

const fs = require('node:fs');
const path = require('node:path');

// What answers questions to a site; `begin` makes one that has read none of the parts yet, `loaded` counts the bytes of those that questions have
// asked for.
exports.open = async (site) => {
  const assets = path.join(site, 'assets');
  const loaded = new Map();
  const values = new Map();
  let given;
  const griffie = { give: (json) => { given = JSON.parse(json); } };
  // Not in a context of their own: there each use of Math or Map is many times slower than in a browser.
  const run = (code, result = '') => new Function('griffie', `${code}; return ${result}`)(griffie);
  const { griffieFinder, griffieWords, griffieStem } = run(
    fs.readFileSync(path.join(assets, 'find.js'), 'utf8'), '{ griffieFinder, griffieWords, griffieStem }');
  const load = async (name) => {
    if (!values.has(name)) {
      const file = path.join(assets, 'search', `${decodeURIComponent(name)}.js`);
      loaded.set(name, fs.statSync(file).size);
      run(fs.readFileSync(file, 'utf8'));
      values.set(name, given);
    }
    return values.get(name);
  };
  const begin = () => griffieFinder(load);
  return { find: await begin(), begin, words: griffieWords, stem: griffieStem, loaded };
};

// The words of a part of the index, each with its fields: passages, titles, entries.
exports.lines = (text) => {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
  let word = '';
  return text.split('|').map((line) => {
    const [coded, ...fields] = line.split(' ');
    word = word.slice(0, signs.indexOf(coded[0])) + coded.slice(1);
    return [word, ...fields];
  });
};
