'use strict';

// Stands in the pages that `griffie serve` shows, and in no page of the site itself: loads the page again when it changed, takes over
// new styles where it stands, and shows what is wrong in the content.
(() => {
  const kept = `griffie position ${location.pathname}`;
  // Scripts and pictures that the page has by itself; what a script loads later is not waited for.
  const shown = new Set();
  let moment = document.currentScript.dataset.moment;
  let source = null, hidden = '', panel = null;

  const plainPath = address => decodeURIComponent(new URL(address, location).pathname);

  const note = () => {
    for (const element of document.querySelectorAll('script[src], img[src], source[src]')) shown.add(plainPath(element.src));
  };

  const reload = () => {
    sessionStorage.setItem(kept, JSON.stringify([scrollX, scrollY]));
    source.close();
    location.reload();
  };

  const goBack = () => {
    const position = sessionStorage.getItem(kept);
    if (!position) return;
    sessionStorage.removeItem(kept);
    const [left, top] = JSON.parse(position);
    scrollTo({ left, top, behavior: 'instant' });
  };

  // The new style stands beside the former until it is there: the page is never without.
  const swap = path => {
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
      if (plainPath(link.href) !== path || link.dataset.former) continue;
      const next = link.cloneNode();
      const address = new URL(link.href);
      address.search = `?${moment}`;
      next.href = address;
      link.dataset.former = 'true';
      next.onload = next.onerror = () => link.remove();
      link.after(next);
    }
  };

  const change = name => {
    const path = `/${name}`;
    if (path.endsWith('.css')) swap(path);
    else if (shown.has(path)) reload();
  };

  const hide = () => {
    panel?.remove();
    panel = null;
  };

  const style = (element, rules) => Object.assign(element.style, rules);

  const show = text => {
    hide();
    if (text === hidden) return;
    panel = document.createElement('section');
    panel.id = 'griffie-obstacle';
    panel.lang = 'en';
    panel.setAttribute('role', 'alert');
    style(panel, {
      position: 'fixed', inset: 'auto 0 0 0', zIndex: 2147483647, maxHeight: '60vh', overflow: 'auto', boxSizing: 'border-box',
      padding: '1rem 1.25rem', background: '#fff', color: '#1a1a1a', borderTop: '4px solid #b00020', font: '14px/1.5 system-ui, sans-serif',
    });
    const head = document.createElement('p');
    head.textContent = 'The site cannot be built: this page is as it was before.';
    style(head, { margin: '0 6rem 0.5rem 0', fontWeight: 'bold' });
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Hide (Esc)';
    style(close, { position: 'absolute', top: '0.75rem', right: '1.25rem', font: 'inherit' });
    close.onclick = () => dismiss(text);
    const body = document.createElement('pre');
    body.textContent = text;
    body.tabIndex = 0;
    style(body, { margin: 0, padding: 0, border: 0, whiteSpace: 'pre-wrap', font: '13px/1.5 ui-monospace, monospace', color: 'inherit', background: 'none' });
    panel.append(head, close, body);
    document.body.append(panel);
  };

  const dismiss = text => {
    hidden = text;
    hide();
  };

  addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !panel) return;
    dismiss(panel.querySelector('pre').textContent);
    event.stopPropagation();
  }, true);

  const listen = () => {
    source = new EventSource(`/.griffie/events?page=${encodeURIComponent(location.pathname)}&since=${moment}`);
    const on = (name, act) => source.addEventListener(name, event => {
      moment = event.lastEventId;
      act(event.data);
    });
    on('reload', reload);
    on('file', change);
    on('obstacle', show);
    on('mended', () => {
      hidden = '';
      hide();
    });
  };

  // A browser opens six connections to a server at most: a page that nobody sees holds none, and asks when it is seen.
  const attend = () => {
    source?.close();
    if (document.visibilityState === 'visible') listen();
  };

  note();
  addEventListener('load', goBack);
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', event => { if (event.persisted) attend(); });
  document.addEventListener('visibilitychange', attend);
  attend();
})();
