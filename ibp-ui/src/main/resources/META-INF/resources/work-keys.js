/*
 * The list of work by keyboard. Keys act on the row the cursor is in, and only there, so that they get in nobody's way
 * who types or dictates elsewhere on the page; single letters can be switched off besides (WCAG 2.2, 2.1.4).
 */
const LETTERS_OFF = 'ibp-letters-off';
const STEPS = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
const FOR_THE_SERVER = 'chswn?';

const usesLetters = () => localStorage.getItem(LETTERS_OFF) === null;

/* At once, and without asking the server: whoever switches them off may go on typing. */
export function switchLetters(checkbox) {
    checkbox.checked = usesLetters();
    checkbox.addEventListener('change', () => {
        if (checkbox.checked) localStorage.removeItem(LETTERS_OFF);
        else localStorage.setItem(LETTERS_OFF, 'yes');
    });
}

const rowsOf = (list) => [...list.querySelectorAll('li[data-task]')];

function enter(row) {
    const title = row?.querySelector('.item-title');
    title?.focus({ preventScroll: true });
    title?.closest('li').scrollIntoView({ block: 'nearest' });
}

function show(row) {
    const look = row.querySelector('.item-look');
    if (look?.offsetParent) look.click();
}

export function listen(list) {
    if (list.hearsKeys) return;
    list.hearsKeys = true;
    list.addEventListener('focusin', (event) => {
        const at = rowsOf(list).findIndex((row) => row.contains(event.target));
        if (at >= 0) list.lastAt = at;
    });
    list.addEventListener('keydown', (event) => {
        const row = event.target.closest('li[data-task]');
        if (!row || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        const isLetter = event.key.length === 1 && event.key !== ' ';
        if (isLetter && !usesLetters()) return;
        if (press(list, row, isLetter ? event.key.toLowerCase() : event.key, event.target)) event.preventDefault();
    });
    const search = document.querySelector('.work-filters vaadin-text-field');
    search?.addEventListener('keydown', (event) => event.key === 'Enter' && enter(rowsOf(list)[0]));
}

/* Whether the key meant something here. */
function press(list, row, key, target) {
    const rows = rowsOf(list);
    if (STEPS[key]) enter(rows[rows.indexOf(row) + STEPS[key]]);
    else if (key === 'Home') enter(rows[0]);
    else if (key === 'End') enter(rows[rows.length - 1]);
    else if (key === ' ' && target.matches('a')) show(row);
    else if (key === 'f') document.querySelector('.work-filters vaadin-text-field')?.focus();
    else if (FOR_THE_SERVER.includes(key))
        list.dispatchEvent(new CustomEvent('work-key', { detail: { key, task: row.dataset.task } }));
    else return false;
    return true;
}

/* Once nothing stands in front of the list any more: from the row itself, or from the one that took its place. */
export function goOn(list, task) {
    if (document.querySelector('vaadin-dialog-overlay')) {
        requestAnimationFrame(() => goOn(list, task));
        return;
    }
    const rows = rowsOf(list);
    enter(rows.find((row) => row.dataset.task === task) ?? rows[Math.min(list.lastAt ?? 0, rows.length - 1)]);
}
