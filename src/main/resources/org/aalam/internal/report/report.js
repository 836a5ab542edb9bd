'use strict';
(function () {
  const root = document.documentElement, body = document.body;
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const byId = id => document.getElementById(id);
  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };
  root.classList.add('js');

  // Language: each label carries its English, and keeps its Arabic when it changes.
  const language = byId('language');
  const isEnglish = () => root.lang === 'en';
  const say = (ar, en) => isEnglish() ? en : ar;
  language.hidden = false;
  language.addEventListener('click', () => {
    root.lang = isEnglish() ? 'ar' : 'en';
    root.dir = isEnglish() ? 'ltr' : 'rtl';
    language.textContent = isEnglish() ? 'العربية' : 'English';
    language.lang = isEnglish() ? 'ar' : 'en';
    all('[data-en]').forEach(label => {
      if (!label.dataset.ar) label.dataset.ar = label.textContent;
      label.textContent = isEnglish() ? label.dataset.en : label.dataset.ar;
    });
    all('[data-en-placeholder]').forEach(box => {
      if (!box.dataset.ar) box.dataset.ar = box.placeholder;
      box.placeholder = isEnglish() ? box.dataset.enPlaceholder : box.dataset.ar;
    });
    release();
  });

  // Mentions: the row of the table tells what an entity is.
  const card = byId('card');
  let pinned = null;
  const rowOf = mention => byId(mention.getAttribute('href').slice(1));
  const mentionsOf = row => all('a.m[href="#' + row.id + '"]');

  function light(row, mention) {
    all('.same, .here').forEach(lit => lit.classList.remove('same', 'here'));
    if (!row) return;
    row.classList.add('same');
    mentionsOf(row).forEach(one => one.classList.add('same'));
    if (mention) mention.classList.add('here');
  }

  function fact(list, ar, en, text) {
    if (text) list.append(element('dt', '', say(ar, en)), element('dd', '', text));
  }

  function showCard(mention) {
    const row = rowOf(mention), cells = row.cells;
    card.className = row.className.split(' ')[0];
    const close = element('button', 'close', '✕');
    close.type = 'button';
    close.setAttribute('aria-label', say('إغلاق', 'Close'));
    close.addEventListener('click', release);
    const facts = element('dl');
    fact(facts, 'اللاتيني', 'Latin', cells[2].textContent);
    fact(facts, 'القيمة', 'Value', cells[3].textContent.trim());
    const titles = cells[1].querySelector('.titles');
    fact(facts, 'الصفة', 'Titles', titles && titles.textContent);
    fact(facts, 'الثقة', 'Confidence', mention.dataset.c + '%');
    fact(facts, 'الحروف', 'Offsets', '\u2066' + mention.dataset.p + '\u2069');
    const same = mentionsOf(row);
    fact(facts, 'الموضع', 'Mention', (same.indexOf(mention) + 1) + ' ' + say('من', 'of') + ' ' + same.length);
    const name = element('h3', '', cells[1].querySelector('.name').textContent);
    name.dir = 'auto';
    card.replaceChildren(close, element('span', 'tag', cells[0].textContent), name, facts);
    card.hidden = false;
    place(mention);
  }

  function place(mention) {
    const box = mention.getBoundingClientRect(), width = card.offsetWidth;
    const left = Math.max(8, Math.min(root.clientWidth - width - 8, box.left + box.width / 2 - width / 2));
    const below = box.bottom + card.offsetHeight + 16 < innerHeight || box.top < card.offsetHeight + 16;
    card.style.left = left + scrollX + 'px';
    card.style.top = scrollY + (below ? box.bottom + 8 : box.top - card.offsetHeight - 8) + 'px';
  }

  function hideCard() {
    card.hidden = true;
  }

  function release() {
    pinned = null;
    light(null);
    hideCard();
  }

  function show(mention) {
    light(rowOf(mention), mention);
    showCard(mention);
  }

  const mentionAt = event => event.target.closest ? event.target.closest('a.m') : null;
  document.addEventListener('pointerover', event => {
    const mention = mentionAt(event);
    if (mention && !pinned && event.pointerType === 'mouse') show(mention);
  });
  document.addEventListener('pointerout', event => {
    if (mentionAt(event) && !pinned && event.pointerType === 'mouse') release();
  });
  document.addEventListener('focusin', event => {
    const mention = mentionAt(event);
    if (mention && mention.matches(':focus-visible')) {
      pinned = mention;
      show(mention);
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') release();
    if (event.key === 'Enter' && event.target.matches('.node')) choose(event.target.dataset.n, false);
  });
  document.addEventListener('click', event => {
    const mention = mentionAt(event);
    const jump = event.target.closest('a.name, .timeline a');
    if (mention) {
      event.preventDefault();
      pinned = mention;
      show(mention);
    } else if (jump) {
      event.preventDefault();
      jumpTo(byId(jump.getAttribute('href').slice(1)));
    } else if (!event.target.closest('#card')) {
      release();
    }
  });

  function jumpTo(row) {
    const mention = mentionsOf(row)[0];
    mention.scrollIntoView({block: 'center'});
    pinned = mention;
    show(mention);
  }

  // Filters: one choice for all articles.
  document.addEventListener('change', event => {
    if (!event.target.matches('.filters input')) return;
    const type = event.target.value, on = event.target.checked;
    body.classList.toggle('no-' + type, !on);
    all('.filters input[value=' + type + ']').forEach(box => { box.checked = on; });
    all('a.m.' + type).forEach(mention => on ? mention.removeAttribute('tabindex') : mention.setAttribute('tabindex', '-1'));
    release();
  });

  // Tables sort by a click on a column's head; equal rows keep their order.
  const collator = new Intl.Collator('ar', {numeric: true});
  all('table.sortable th').forEach(head => {
    const button = element('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      const rows = head.closest('table').tBodies[0];
      const key = row => row.cells[head.cellIndex].textContent.trim();
      const order = Array.from(rows.rows).sort((a, b) => {
        if (!key(a) || !key(b)) return !key(a) - !key(b);
        return collator.compare(key(a), key(b)) * (descending ? -1 : 1);
      });
      all('th', head.parentNode).forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      rows.append(...order);
    });
  });

  if (!body.classList.contains('corpus')) return;

  // The corpus: an article opens by its address, a name leaves its articles in the list.
  let overviewScroll = 0;
  function open() {
    const target = byId(location.hash.slice(1));
    const article = target && target.closest('article');
    const wasReading = body.classList.contains('reading');
    if (article && !wasReading) overviewScroll = scrollY;
    all('article.open').forEach(other => other.classList.remove('open'));
    body.classList.toggle('reading', Boolean(article));
    release();
    if (article) {
      article.classList.add('open');
      target === article ? scrollTo(0, 0) : target.scrollIntoView();
    } else if (wasReading && location.hash === '#list') {
      scrollTo(0, overviewScroll);
    }
  }
  addEventListener('hashchange', open);
  open();

  const items = all('.list li'), find = byId('find'), chosen = byId('chosen'), shown = byId('shown');
  let numbers = null;
  function update() {
    const words = find.value.trim().toLowerCase();
    let count = 0;
    items.forEach((item, i) => {
      item.hidden = Boolean(numbers && !numbers.has(i + 1)) || Boolean(words && !item.textContent.toLowerCase().includes(words));
      if (!item.hidden) count++;
    });
    shown.textContent = words || numbers ? count.toLocaleString('en') + ' / ' + items.length.toLocaleString('en') : '';
  }
  find.addEventListener('input', update);

  function choose(id, scroll) {
    const button = document.querySelector('.ranking button[data-n="' + id + '"]');
    all('.ranking button').forEach(other => other.setAttribute('aria-pressed', other === button));
    tie(id);
    if (!button) return;
    let last = 0;
    numbers = new Set(button.dataset.d.split(' ').map(step => last += parseInt(step, 36)));
    chosen.className = button.closest('.ranking').classList[1];
    chosen.textContent = button.querySelector('bdi').textContent;
    chosen.hidden = false;
    update();
    if (scroll) byId('list').scrollIntoView();
  }
  function tie(id) {
    const near = new Set([id]);
    all('.graph line').forEach(line => {
      const on = line.dataset.a === id || line.dataset.b === id;
      if (on) near.add(line.dataset.a).add(line.dataset.b);
      line.classList.toggle('on', on);
      line.classList.toggle('off', Boolean(id) && !on);
    });
    const drawn = Boolean(document.querySelector('.node[data-n="' + id + '"]'));
    all('.graph line').forEach(line => { if (!drawn) line.classList.remove('off'); });
    all('.node').forEach(node => {
      node.classList.toggle('on', node.dataset.n === id);
      node.classList.toggle('off', drawn && !near.has(node.dataset.n));
    });
  }
  chosen.addEventListener('click', () => {
    numbers = null;
    chosen.hidden = true;
    all('.ranking button').forEach(button => button.setAttribute('aria-pressed', 'false'));
    tie('');
    update();
  });
  document.addEventListener('click', event => {
    const name = event.target.closest('.ranking button[data-n], .node');
    if (name) choose(name.dataset.n, !name.matches('.node'));
  });
  all('.ranking').forEach(ranking => {
    if (ranking.querySelectorAll('li').length <= 10) return;
    const more = element('button', 'quiet more');
    more.type = 'button';
    const label = element('span', '', 'المزيد');
    label.dataset.en = 'More';
    more.append(label);
    more.addEventListener('click', () => { ranking.classList.add('all'); more.remove(); });
    ranking.append(more);
  });
})();
