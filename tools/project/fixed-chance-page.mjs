/** The page of an element's tests: property tests draw the same cases in every run. */
const seed = Number(process.env.ALUR_SEED ?? 2026);

export const fixedChancePage = (testFramework) => `<!doctype html>
<html>
  <body>
    <script type="module">
      import { configureGlobal } from 'fast-check';
      configureGlobal({ seed: ${seed} });
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;
