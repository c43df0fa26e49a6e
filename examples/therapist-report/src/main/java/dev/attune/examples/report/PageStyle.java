package dev.attune.examples.report;

/** How a page looks: by day, at night, on a phone and on paper. Shades differ in lightness, never in hue alone. */
final class PageStyle {
  static final String CSS = """
      :root {
        color-scheme: light dark;
        --paper: #fbf7f1; --card: #fffdfa; --ink: #33291f; --soft: #6a5b4b; --line: #d8c9b5; --warm: #9a4a2b;
        --s0: #f6efe6; --s1: #eadfd0; --s2: #dccbb5; --s3: #ccb598; --s4: #bb9e79;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #1d1916; --card: #27221d; --ink: #f0e7db; --soft: #c2b3a1; --line: #4d4237; --warm: #f0a583;
          --s0: #2e2822; --s1: #3a322a; --s2: #483d33; --s3: #58493c; --s4: #6a5746;
        }
      }
      * { box-sizing: border-box; }
      body {
        margin: 0; background: var(--paper); color: var(--ink);
        font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
        overflow-wrap: anywhere;
      }
      main { max-width: 56rem; margin: 0 auto; padding: 2rem 1.125rem 4rem; }
      h1, h2, h3, h4, p, ol, ul { margin: 0; }
      h1 { font-size: 1.75rem; line-height: 1.2; text-wrap: balance; }
      h2 { font-size: 1.375rem; line-height: 1.3; }
      h3 { font-size: 1.125rem; line-height: 1.35; color: var(--warm); }
      h4 { font-size: 1rem; }
      header p { margin-top: .75rem; }
      .note { padding-left: .75rem; border-left: 3px solid var(--warm); }
      section { margin-top: 2.25rem; }
      section > p, section > ul { margin-top: .5rem; }
      .card { margin-top: 1rem; padding: 1rem 1.125rem; background: var(--card); border: 1px solid var(--line); border-radius: .625rem; }
      .card > * + * { margin-top: .5rem; }
      .card > .scale { margin-top: 1.125rem; }
      .pairs { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 1rem; }
      .soft { color: var(--soft); font-size: .9375rem; }
      ul, ol { padding-left: 1.375rem; }
      .bar { margin: .375rem 0 .25rem; font-size: .8125rem; }
      .track { position: relative; height: 1.75rem; border: 1px solid var(--soft); background: var(--card); overflow: hidden; }
      .track span {
        position: absolute; top: 0; bottom: 0; padding: .2rem .3rem; border-left: 1px solid var(--soft);
        overflow: hidden; white-space: nowrap; text-overflow: ellipsis; overflow-wrap: normal;
      }
      .track span:first-child { border-left: 0; }
      .pins { position: relative; height: .875rem; }
      .open {
        position: absolute; bottom: 2px; height: .5rem; min-width: 2px; border: 1px solid var(--soft);
        background: repeating-linear-gradient(45deg, var(--soft) 0 1px, transparent 1px 5px);
      }
      .mark {
        position: absolute; bottom: 0; width: .875rem; height: .875rem; margin-left: -.4375rem; background: var(--ink);
        clip-path: polygon(0 0, 100% 0, 50% 100%);
      }
      .ring {
        position: absolute; bottom: 0; width: .875rem; height: .875rem; margin-left: -.4375rem; background: var(--card);
        border: 2px solid var(--ink); border-radius: 50%;
      }
      .cut { position: absolute; z-index: 1; top: 0; height: 2.625rem; margin-left: -1px; border-left: 2px dashed var(--ink); }
      .axis { position: relative; height: 1.25rem; color: var(--soft); font-variant-numeric: tabular-nums; }
      .axis span { position: absolute; transform: translateX(-50%); white-space: nowrap; }
      .axis span:first-child { transform: none; }
      .axis span:last-child { transform: translateX(-100%); }
      .columns { display: flex; align-items: flex-end; gap: 1px; height: 4rem; }
      .columns i { flex: 1; background: var(--soft); }
      .cells { display: flex; flex-wrap: wrap; gap: .25rem; padding: 0; list-style: none; }
      .cells li {
        min-width: 4.25rem; max-width: 100%; padding: .2rem .45rem; border: 1px solid var(--line); border-radius: .25rem; line-height: 1.25;
        font-variant-numeric: tabular-nums;
      }
      .cells span { display: block; font-size: .75rem; }
      .cells b { white-space: nowrap; }
      .none { border-style: dashed !important; border-color: var(--soft) !important; color: var(--soft); }
      .none b { font-weight: 400; }
      .shade0 { background: var(--s0); } .shade1 { background: var(--s1); } .shade2 { background: var(--s2); }
      .shade3 { background: var(--s3); } .shade4 { background: var(--s4); }
      .items { padding: 0; list-style: none; }
      .items > li { margin-top: .75rem; }
      .items .cells { margin-top: .25rem; }
      .plot { display: block; width: 100%; max-width: 28rem; margin-top: .75rem; }
      .plot .box { fill: var(--card); stroke: var(--soft); stroke-width: .4; }
      .plot .explained { fill: var(--s1); }
      .plot .same { stroke: var(--soft); stroke-width: .4; }
      .plot .cutoff { stroke: var(--ink); stroke-width: .5; stroke-dasharray: 2 1.5; }
      .plot circle { stroke: var(--ink); stroke-width: .6; fill: var(--card); }
      .plot .moved { fill: var(--ink); }
      .plot text { fill: var(--soft); font-size: 4.2px; }
      .wide { margin-top: .75rem; overflow-x: auto; }
      table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
      caption { padding-bottom: .25rem; text-align: left; font-weight: 600; }
      th, td { padding: .2rem .375rem; border-top: 1px solid var(--line); text-align: right; font-weight: 400; overflow-wrap: normal; }
      th:first-child, td:first-child { padding-left: 0; text-align: left; }
      thead th { color: var(--soft); font-size: .8125rem; vertical-align: bottom; }
      footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); }
      footer ul { margin-top: .5rem; }
      @media print {
        :root {
          --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --warm: #000;
          --s0: #fff; --s1: #f0f0f0; --s2: #e0e0e0; --s3: #d0d0d0; --s4: #bdbdbd;
        }
        @page { margin: 15mm; }
        * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        html { font-size: 10pt; }
        body { line-height: 1.4; }
        main { max-width: none; padding: 0; }
        section { margin-top: 6mm; }
        h2, h3, h4 { break-after: avoid; }
        .scale, .pairs > .card, .cells li, .items > li, tr, footer li { break-inside: avoid; }
      }
      """;

  private PageStyle() {}
}
