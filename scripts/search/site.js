'use strict';

// The search of a built site without a browser: find.js itself, its parts read from disk as a page would load them.

const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

// The finder of a site; `loaded` counts the bytes of the parts that questions have asked for.
exports.open = async (site) => {
  const assets = path.join(site, 'assets');
  const loaded = new Map();
  const values = new Map();
  let given;
  const context = vm.createContext({ TextEncoder, griffie: { give: (json) => { given = JSON.parse(json); } } });
  vm.runInContext(`${fs.readFileSync(path.join(assets, 'find.js'), 'utf8')}
    Object.assign(globalThis, { griffieFinder, griffieWords, griffieStem });`, context);
  const load = async (name) => {
    if (!values.has(name)) {
      const file = path.join(assets, 'search', `${name}.js`);
      loaded.set(name, fs.statSync(file).size);
      vm.runInContext(fs.readFileSync(file, 'utf8'), context);
      values.set(name, given);
    }
    return values.get(name);
  };
  const { griffieFinder, griffieWords, griffieStem } = context;
  return { finder: await griffieFinder(load), words: griffieWords, stem: griffieStem, loaded };
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
