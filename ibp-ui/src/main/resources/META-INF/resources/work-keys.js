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
        const key = isLetter ? event.key.toLowerCase() : event.key;
        const meant = key === 'x' ? choose(list, row, event.shiftKey) : press(list, row, key, event.target);
        if (meant) event.preventDefault();
    });
    list.addEventListener('click', (event) => {
        if (event.target.matches('.item-box')) chosen(list, event.target.closest('li'), event.shiftKey);
    });
    const search = document.querySelector('.work-filters vaadin-text-field');
    search?.addEventListener('keydown', (event) => event.key === 'Enter' && enter(rowsOf(list)[0]));
}

/* Rows are chosen by their boxes, which the server hears of; whether the row has one. */
function choose(list, row, isRange) {
    const box = boxOf(row);
    if (!box) return false;
    if (isRange && box.checked) chosen(list, row, true);
    else {
        list.rangeAsked = isRange;
        box.click();
    }
    return true;
}

const boxOf = (row) => row?.querySelector('.item-box:not([hidden])');

/* With Shift everything from the row chosen last becomes like this one. */
function chosen(list, row, isRange) {
    const rows = rowsOf(list);
    const from = rows.indexOf(list.lastChosen);
    const asked = isRange || list.rangeAsked;
    list.rangeAsked = false;
    list.lastChosen = row;
    if (!asked || from < 0) return;
    const to = rows.indexOf(row);
    const is = boxOf(row).checked;
    for (const other of rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(boxOf))
        if (other && other.checked !== is) other.click();
    list.lastChosen = row;
}

/* Whether the key meant something here. */
function press(list, row, key, target) {
    const rows = rowsOf(list);
    if (STEPS[key]) enter(rows[rows.indexOf(row) + STEPS[key]]);
    else if (key === 'Home') enter(rows[0]);
    else if (key === 'End') enter(rows[rows.length - 1]);
    else if (key === ' ' && target.matches('a')) show(row);
    else if (key === 'f') document.querySelector('.work-filters vaadin-text-field')?.focus();
    else if (key === 'm') document.querySelector('.many-bar vaadin-button:not([hidden])')?.focus();
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
