/** The look of the few pages that the server writes itself: for a phone first, light and dark. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f7f9, #14171c);
  --sheet: light-dark(#fff, #1d2129);
  --ink: light-dark(#1b2330, #e8ebf0);
  --quiet: light-dark(#566174, #a7b0bf);
  --line: light-dark(#d8dde5, #363d49);
  --accent: light-dark(#0b57a4, #8cbcf2);
  --on-accent: light-dark(#fff, #0c1a2b);
  --good: light-dark(#17693a, #7fd3a1);
  --bad: light-dark(#a3231f, #f3a29d);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.55 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
header, main, footer { max-width: 40rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { padding-top: 2rem; }
header p { margin: 0; color: var(--quiet); }
header .agency { font-weight: 600; color: var(--ink); }
.sheet {
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: 0.75rem;
  padding: 1.5rem;
}
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.125rem; }
p { margin: 0 0 1rem; }
.sheet > :last-child { margin-bottom: 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
.hint { color: var(--quiet); font-size: 0.9375rem; margin-bottom: 0.5rem; }
input[type='password'] {
  width: 100%;
  min-height: 2.75rem;
  padding: 0.5rem 0.75rem;
  font: inherit;
  color: inherit;
  background: var(--sheet);
  border: 1px solid var(--quiet);
  border-radius: 0.5rem;
  margin-bottom: 1.25rem;
}
button {
  min-height: 2.75rem;
  padding: 0.5rem 1.25rem;
  font: inherit;
  font-weight: 600;
  color: var(--on-accent);
  background: var(--accent);
  border: 0;
  border-radius: 0.5rem;
  cursor: pointer;
}
button.second {
  color: var(--ink);
  background: none;
  border: 1px solid var(--quiet);
}
.problem { border-left: 4px solid var(--bad); padding-left: 0.75rem; color: var(--bad); }
.good { color: var(--good); font-weight: 600; }
.english { color: var(--quiet); font-size: 0.9375rem; }
dl { display: grid; gap: 0.25rem 1.5rem; margin: 0 0 1rem; }
dt { color: var(--quiet); font-size: 0.9375rem; }
dd { margin: 0 0 0.5rem; font-weight: 600; }
ul.mails { list-style: none; margin: 0; padding: 0; }
ul.mails li { border-top: 1px solid var(--line); padding: 0.75rem 0; }
ul.mails li:first-child { border-top: 0; padding-top: 0; }
ul.mails span { display: block; color: var(--quiet); font-size: 0.9375rem; }
pre.mail {
  margin: 0 0 1rem;
  padding: 1rem;
  font: inherit;
  white-space: pre-wrap;
  background: var(--ground);
  border-radius: 0.5rem;
}
footer { color: var(--quiet); font-size: 0.875rem; }
@media (min-width: 32rem) {
  dl { grid-template-columns: max-content 1fr; }
  dd { margin: 0; }
}
`;
