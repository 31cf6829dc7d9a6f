/* The agency's own lines: what happens on this site when Alur's elements speak. */
const checklist = document.querySelector('alur-verification-checklist');

if (checklist) {
  const worktable = document.querySelector('#meja-kerja');
  document.addEventListener('alur-task-open', (event) => {
    checklist.task = event.task;
    worktable.hidden = false;
    worktable.scrollIntoView({ block: 'start' });
  });
}
