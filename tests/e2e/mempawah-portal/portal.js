/* An officer opens a task of the inbox; the studio's SOP has an address of its own. */
const checklist = document.querySelector('alur-verification-checklist');
const studio = document.querySelector('alur-sop-studio');

if (checklist) {
  document.addEventListener('alur-task-open', (event) => {
    checklist.task = event.task;
    document.querySelector('#meja-kerja').hidden = false;
  });
}

if (studio) {
  studio.workflow = new URL(location.href).searchParams.get('sop') ?? '';
  studio.addEventListener('alur-workflow-open', ({ workflow }) => {
    const address = new URL(location.href);
    if (workflow) address.searchParams.set('sop', workflow);
    else address.searchParams.delete('sop');
    history.replaceState(null, '', address);
  });
}

/* What came back is put right on the page for applications. */
document.addEventListener('alur-correct', (event) => {
  location.href = `ajukan.html?draf=${encodeURIComponent(event.draft)}`;
});
const wizard = document.querySelector('alur-registration-wizard');
const draft = new URL(location).searchParams.get('draf');
if (wizard && draft) wizard.draft = draft;
