/* A button with `data-copy="id"` copies the text of that element. */
addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-copy]') : null;
  const source = button && document.getElementById(button.dataset.copy);
  if (source) void copy(button, source);
});

async function copy(button, source) {
  const { textContent: name } = button;
  try {
    await navigator.clipboard.writeText(source.textContent);
    button.textContent = 'Copied';
  } catch {
    // no clipboard without a secure page: the reader copies what is selected
    getSelection()?.selectAllChildren(source);
    button.textContent = 'Selected';
  }
  setTimeout(() => (button.textContent = name), 1600);
}
