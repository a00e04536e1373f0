/*
 * The rows of the list of work. They are drawn here from markup that the server sends of those that became different,
 * and only what is different in them is touched, so that whoever reads a row or has the cursor in it stays there. Loaded
 * in the head, so that drawing waits for nothing and nothing overtakes it.
 */
(() => {
    function listen(list) {
        if (list.tellsOfRows) return;
        list.tellsOfRows = true;
        const tell = (event, act) => {
            const task = event.target.closest('li[data-task]')?.dataset.task;
            if (act && task) list.dispatchEvent(new CustomEvent('work-row', { detail: { act, task } }));
        };
        list.addEventListener('click', (event) => tell(event, event.target.closest('[data-act]')?.dataset.act));
        list.addEventListener('change', (event) => {
            if (event.target.matches('.item-box')) tell(event, event.target.checked ? 'choose' : 'leave');
        });
    }

    /**
     * @param order the keys of all rows
     * @param changed the markup of those that are new or different, by their keys
     * @param came the keys of those that came in while the list stood open
     * @param went how many ended
     */
    function draw(list, order, changed, came, went) {
        const rows = new Map([...list.children].map((row) => [row.drawnKey, row]));
        for (const [key, row] of rows) if (!order.includes(key)) row.remove();
        order.forEach((key, index) => {
            const row = drawn(rows.get(key), changed[key]);
            row.drawnKey = key;
            if (came.includes(key)) row.setAttribute('data-new', '');
            // What stands in its place already is left there: moving it would take the cursor out of it.
            if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
        });
        if (came.length + went)
            list.dispatchEvent(new CustomEvent('ibp-changed', { detail: { came: came.length, went } }));
    }

    const find = (list, key) => [...list.children].find((row) => row.drawnKey === key);

    function enter(list, key) {
        find(list, key)?.querySelector('.item-title')?.focus();
    }

    /* For whoever comes back to it. The page is arrived at first, which begins at its top. */
    function show(list, key) {
        requestAnimationFrame(() => find(list, key)?.scrollIntoView({ block: 'nearest' }));
    }

    function drawn(row, markup) {
        if (markup === undefined) return row;
        const template = document.createElement('template');
        template.innerHTML = markup;
        const now = template.content.firstElementChild;
        return row ? become(row, now) : document.importNode(now, true);
    }

    /* Makes one node like another, and returns the one that stands there then. */
    function become(was, now) {
        if (was.nodeName !== now.nodeName) return replace(was, now);
        if (was.nodeType === Node.TEXT_NODE) {
            if (was.data !== now.data) was.data = now.data;
            return was;
        }
        // These give themselves attributes and parts.
        if (was.localName.includes('-')) return isSame(was, now) ? was : replace(was, now);
        for (const { name } of [...was.attributes])
            if (name !== 'data-new' && !now.hasAttribute(name)) was.removeAttribute(name);
        for (const { name, value } of now.attributes)
            if (was.getAttribute(name) !== value) was.setAttribute(name, value);
        if (was.localName === 'input') was.checked = now.hasAttribute('checked');
        const parts = [...was.childNodes];
        [...now.childNodes].forEach((part, index) =>
            parts[index] ? become(parts[index], part) : was.append(document.importNode(part, true)),
        );
        parts.slice(now.childNodes.length).forEach((part) => part.remove());
        return was;
    }

    const isSame = (was, now) => was.dataset.act === now.dataset.act && was.textContent === now.textContent;

    function replace(was, now) {
        const made = document.importNode(now, true);
        was.replaceWith(made);
        return made;
    }

    window.ibpRows = { listen, draw, enter, show };
})();
