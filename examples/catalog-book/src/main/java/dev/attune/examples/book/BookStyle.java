package dev.attune.examples.book;

/** How the book looks: by day, at night, on a phone and on paper; and the few lines of script behind its filters. */
final class BookStyle {
  static final String CSS = """
      :root {
        color-scheme: light dark;
        --paper: #fbf7f1; --card: #fffdfa; --ink: #33291f; --soft: #6a5b4b; --line: #e6dac9; --warm: #9a4a2b;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #1d1916; --card: #27221d; --ink: #f0e7db; --soft: #c2b3a1; --line: #43392f; --warm: #f0a583;
        }
      }
      * { box-sizing: border-box; }
      html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
      @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
      body {
        margin: 0; background: var(--paper); color: var(--ink);
        font: 1.0625rem/1.6 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
        overflow-wrap: anywhere; hyphens: auto;
      }
      main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.125rem 4rem; }
      h1, h2, h3, h4, p, ol, ul, dl, dd { margin: 0; }
      h1 { font-size: 2.25rem; line-height: 1.15; font-weight: 600; text-wrap: balance; }
      h2 { font-size: 1.625rem; line-height: 1.25; font-weight: 600; margin-top: 3.5rem; }
      h3 { font-size: 1.25rem; line-height: 1.3; font-weight: 600; color: var(--warm); text-wrap: balance; }
      h4 { font-size: 1rem; font-weight: 600; margin-top: 1rem; }
      a { color: var(--warm); }
      header p { margin-top: .75rem; }
      .soft, .facts, .source { color: var(--soft); font-size: .9375rem; }
      nav ul, .filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; padding: 0; margin-top: .75rem; list-style: none; }
      .filters fieldset { display: contents; }
      .filters { align-items: end; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); padding: 1rem 1.125rem; }
      .filters legend { font-weight: 600; padding: 0; width: 100%; }
      .filters label { display: grid; gap: .25rem; font-size: .9375rem; }
      select, input, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .5rem; padding: .375rem .5rem; max-width: 100%; }
      input { width: 11rem; }
      button { padding: .375rem .875rem; font-size: .9375rem; cursor: pointer; }
      select:focus-visible, input:focus-visible, button:focus-visible, summary:focus-visible, a:focus-visible { outline: 3px solid var(--warm); outline-offset: 2px; }
      article { margin-top: 1.25rem; padding: 1.125rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
      article > p { margin-top: .375rem; }
      .purpose { font-size: 1.125rem; }
      ol, ul { padding-left: 1.375rem; margin-top: .375rem; }
      li + li { margin-top: .25rem; }
      nav li + li { margin-top: 0; }
      nav { scroll-margin-top: 2rem; }
      .names { border: 0; }
      .names ul { columns: 17rem; column-gap: 1.5rem; }
      .names li { break-inside: avoid; }
      .up { position: fixed; right: .75rem; bottom: .75rem; margin: 0; padding: .25rem .75rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
      section > h3 { margin-top: 2rem; }
      section > p { margin-top: .75rem; }
      #count { margin-top: .5rem; }
      details { margin-top: .75rem; border-top: 1px solid var(--line); padding-top: .625rem; }
      summary { cursor: pointer; font-weight: 600; }
      details > p, details > dl { margin-top: .5rem; }
      dt { font-weight: 600; margin-top: .75rem; }
      dd + dd { margin-top: .25rem; }
      .minutes { white-space: nowrap; }
      .label { display: inline-block; border: 1px solid var(--line); border-radius: .375rem; padding: 0 .375rem; font-size: .875rem; color: var(--soft); }
      .entries > li { margin-top: .875rem; }
      [hidden] { display: none !important; }
      @media print {
        :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --warm: #000; }
        @page { margin: 18mm; }
        body { font-size: 10.5pt; line-height: 1.4; }
        main { max-width: none; padding: 0; }
        .filters, .up { display: none; }
        h2 { break-before: page; margin-top: 0; }
        h2, h3, h4, summary, .purpose, .facts, dt { break-after: avoid; }
        li, p, dd { break-inside: avoid; }
        article { margin-top: 5mm; padding: 4mm 0 0; border-width: 1px 0 0; border-radius: 0; }
        article details { margin-top: 2mm; padding-top: 2mm; }
        article h4 { margin-top: 2mm; }
        .forms, .cautions { columns: 2; column-gap: 8mm; }
        .forms div { break-inside: avoid; padding-top: 2mm; }
        article .forms h4 { margin-top: 0; }
        summary { list-style: none; }
        a { text-decoration: none; }
      }
      """;

  /** Hides what does not fit, and chapters that are empty then; counts the rest; opens folded parts for the printer. */
  static final String SCRIPT = """
      const cards = [...document.querySelectorAll('article')];
      const form = document.querySelector('.filters');
      const count = document.getElementById('count');
      const lower = text => text.toLocaleLowerCase(document.documentElement.lang);
      const entries = new Map([...document.querySelectorAll('nav a, .names a')].map(link => [link.hash.slice(1), link.parentElement]));
      const texts = new Map(cards.map(card => [card, lower(card.textContent)]));
      function show() {
        const kind = form.kind.value, need = form.need.value, minutes = Number(form.minutes.value || Infinity);
        const word = lower(form.word.value.trim());
        let shown = 0;
        for (const card of cards) {
          const fits = (!kind || card.dataset.kinds.split(' ').includes(kind))
            && (!need || card.dataset.needs.split(' ').includes(need))
            && Number(card.dataset.minutes) <= minutes
            && texts.get(card).includes(word);
          card.hidden = !fits;
          entries.get(card.id).hidden = !fits;
          shown += fits ? 1 : 0;
        }
        for (const chapter of document.querySelectorAll('section.rituals')) {
          const left = chapter.querySelectorAll('article:not([hidden])').length;
          const entry = entries.get(chapter.getAttribute('aria-labelledby'));
          chapter.hidden = entry.hidden = !left;
          entry.querySelector('.shown').textContent = left;
        }
        count.textContent = shown ? count.dataset.shown.replace('{n}', shown) : count.dataset.none;
      }
      form.hidden = false;
      form.addEventListener('input', show);
      form.addEventListener('submit', event => event.preventDefault());
      form.addEventListener('reset', () => setTimeout(show));
      addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(part => part.open = true));
      show();
      """;

  private BookStyle() {}
}
