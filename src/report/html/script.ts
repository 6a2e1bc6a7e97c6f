/**
 * What the page can do beyond being read: sort a table by a column, show one instance type or verdict only.
 * It changes nothing that is there for those who run no scripts.
 */
export const SCRIPT = `
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const numbers = head.hasAttribute('data-numbers');
    const key = (row) => {
      const text = row.cells[column].dataset.value ?? row.cells[column].textContent;
      return numbers ? (text === '' ? NaN : Number(text)) : text;
    };
    button.addEventListener('click', () => {
      const [first, second] = numbers ? ['descending', 'ascending'] : ['ascending', 'descending'];
      const order = head.getAttribute('aria-sort') === first ? second : first;
      const sign = order === 'ascending' ? 1 : -1;
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', order);
      const compare = (a, b) => {
        const [x, y] = [key(a), key(b)];
        if (!numbers) return sign * x.localeCompare(y, 'en', { numeric: true });
        return Number.isNaN(x) - Number.isNaN(y) || sign * (x - y);
      };
      body.append(...[...body.rows].sort(compare));
    });
  });
}
const filters = [...document.querySelectorAll('fieldset[data-filter]')];
const apply = () => {
  const choices = filters.map((filter) => [filter.dataset.filter, filter.querySelector('input:checked').value]);
  for (const part of document.querySelectorAll('[data-group], [data-verdict]')) {
    part.hidden = choices.some(([key, value]) => value !== '' && (part.dataset[key] ?? value) !== value);
  }
};
for (const filter of filters) {
  filter.hidden = false;
  filter.addEventListener('change', apply);
}
if (filters.length > 0) apply();
`;
