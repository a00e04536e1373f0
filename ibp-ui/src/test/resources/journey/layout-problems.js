/* What is wrong with how a page is laid out at this size, in words. */
() => {
    const problems = [];
    const root = document.documentElement;
    const name = (element) =>
        `${element.tagName.toLowerCase()}${element.className && element.className.trim ? '.' + element.className.trim().replace(/\s+/g, '.') : ''} ‘${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}’`;
    const boxOf = (element) => element.getBoundingClientRect();
    const hiddenFromSight = (element) => {
        if (!element.checkVisibility()) return true;
        for (let up = element; up && up !== document.body; up = up.parentElement) {
            const style = getComputedStyle(up);
            if (style.visibility === 'hidden' || style.display === 'none' || style.opacity === '0') return true;
            if (style.clipPath !== 'none') return true;
        }
        const box = boxOf(element);
        return box.width === 0 || box.height === 0;
    };
    /* Bars that stand over the page while it scrolls beneath them. */
    const floats = (element) => {
        for (let up = element; up && up !== document.body; up = up.parentElement)
            if (['fixed', 'sticky'].includes(getComputedStyle(up).position)) return true;
        return false;
    };

    if (root.scrollWidth > innerWidth) problems.push(`the page scrolls sideways by ${root.scrollWidth - innerWidth} px`);

    /* Cut off: text wider than what shows it. */
    for (const element of document.querySelectorAll('main *, .frame-top *, .frame-side *')) {
        const style = getComputedStyle(element);
        const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
        if (text && style.overflowX !== 'visible' && style.display !== 'inline' && !hiddenFromSight(element)) {
            if (element.scrollWidth > element.clientWidth + 1) problems.push(`cut off: ${name(element)}`);
        }
        const label = element.shadowRoot?.querySelector('[part=label]');
        if (label && label.scrollWidth > label.clientWidth + 1) problems.push(`label cut off: ${name(element)}`);
    }
    for (const box of document.querySelectorAll('.table-scroll')) {
        if (!hiddenFromSight(box) && box.scrollWidth > box.clientWidth + 1 && innerWidth < 1440)
            problems.push(`a table scrolls sideways: ${box.getAttribute('aria-label') ?? name(box)}`);
    }

    /* Lying over each other: the lines of two different texts. */
    const lines = [];
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!node.textContent.trim() || node.parentElement.closest('svg, style, script')) continue;
        if (hiddenFromSight(node.parentElement) || floats(node.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 1) lines.push({ node, box });
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    lines.forEach((one, index) => {
        for (let next = index + 1; next < lines.length && lines[next].box.top < one.box.bottom - 4; next++) {
            const other = lines[next];
            if (other.node === one.node) continue;
            const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
            if (wide > 2 && high > 4)
                problems.push(`‘${one.node.textContent.trim().slice(0, 30)}’ lies over ‘${other.node.textContent.trim().slice(0, 30)}’`);
        }
    });

    /* Too small to press (WCAG 2.2, 2.5.8): under 24 px and with something else to press within reach of its middle. */
    const pressed = [
        ...document.querySelectorAll('a[href], button, summary, vaadin-button, vaadin-checkbox, vaadin-radio-button, vaadin-tab, [tabindex="0"]'),
    ].filter((element) => !hiddenFromSight(element) && !element.closest('[inert]') && !element.matches('.table-scroll, main, [role=region]'));
    const boxes = pressed.map(boxOf);
    pressed.forEach((element, index) => {
        const box = boxes[index];
        if (box.width >= 23.5 && box.height >= 23.5) return;
        const inText = getComputedStyle(element).display === 'inline' && element.closest('p, dd, li, td')?.textContent.trim() !== element.textContent.trim();
        if (inText) return;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const near = boxes.some((other, at) => {
            if (at === index || pressed[at].contains(element) || element.contains(pressed[at])) return false;
            const [dx, dy] = [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)];
            return Math.hypot(dx, dy) < 12;
        });
        if (near) problems.push(`too small to press: ${name(element)} (${Math.round(box.width)} × ${Math.round(box.height)})`);
    });

    return [...new Set(problems)];
}
