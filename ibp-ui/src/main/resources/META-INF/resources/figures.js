/*
 * Figures change while somebody reads them: not while they are in a field or a menu of the page, and without taking them
 * from where they are.
 */
window.ibpFigures = (() => {
    const FIELDS =
        'input, textarea, select, vaadin-select, vaadin-combo-box, vaadin-date-picker, vaadin-menu-bar, [aria-expanded=true]';
    const OVERLAYS =
        'vaadin-select-overlay, vaadin-combo-box-overlay, vaadin-date-picker-overlay, vaadin-menu-bar-overlay, vaadin-dialog-overlay';

    function isChoosing(page) {
        const at = document.activeElement;
        return (page.contains(at) && at.closest(FIELDS) !== null) || document.querySelector(OVERLAYS) !== null;
    }

    /* What one is at, by what it says: what takes its place says the same, or the same with another number. */
    function words(element) {
        return element.getAttribute('href') ?? element.textContent.replace(/[\d.,]+/g, '#');
    }

    function parts(page) {
        return [...page.querySelectorAll('section')];
    }

    let place;
    function remember(page) {
        const at = document.activeElement;
        const part = at?.closest('section');
        place = page.contains(at) && part ? { at, words: words(at), tag: at.localName, part: parts(page).indexOf(part) } : undefined;
    }

    return {
        /* Settles once nobody is in a field or a menu. */
        whenNobodyChooses(page) {
            return new Promise((resolve) => {
                const look = () => {
                    if (page.isConnected && isChoosing(page)) {
                        setTimeout(look, 300);
                        return;
                    }
                    remember(page);
                    resolve();
                };
                look();
            });
        },

        /* To what one was at, where it was drawn anew. */
        goBack(page) {
            if (!place || place.at.isConnected || (document.activeElement && document.activeElement !== document.body)) return;
            const part = parts(page)[place.part];
            const same = [...(part?.querySelectorAll(place.tag) ?? [])].filter((one) => words(one) === place.words);
            const next = same[0] ?? part?.querySelector('a, button, [tabindex]');
            next?.focus({ preventScroll: true });
        },
    };
})();
