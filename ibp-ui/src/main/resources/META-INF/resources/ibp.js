/*
 * What the frame does in the browser itself: colour scheme, the search key, arriving on a page, leaving a field, links
 * clicked on the way, tips, staying in a list that changes and at its place, copying, and walking along a path line with
 * the arrow keys. Loaded once, in the head, before the page is painted.
 */
(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const cookie = (name) => document.cookie.match(`(?:^|; )${name}=([^;]*)`)?.[1];

    function paintScheme() {
        const wanted = cookie('ibp-scheme') ?? 'system';
        const isDark = wanted === 'dark' || (wanted === 'system' && dark.matches);
        document.documentElement.toggleAttribute('data-scheme-dark', isDark);
        if (isDark) document.documentElement.setAttribute('theme', 'dark');
        else document.documentElement.removeAttribute('theme');
        dispatchEvent(new CustomEvent('ibp-scheme'));
    }

    function remember(name, value) {
        const path = new URL(document.baseURI).pathname;
        const overHttps = location.protocol === 'https:' ? '; secure' : '';
        document.cookie = `${name}=${value}; path=${path}; max-age=31536000; samesite=lax${overHttps}`;
    }

    dark.addEventListener('change', paintScheme);
    paintScheme();

    /*
     * A page that is arrived at is read from its heading on. Not the first one, which the browser itself announces; and
     * not when only filters in the address changed: then the cursor stays where it is.
     */
    let place;
    function arrive(title, path) {
        const before = place;
        place = path;
        if (before === undefined || before === path) return;
        const heading = document.querySelector('main h1');
        if (heading) {
            heading.tabIndex = -1;
            heading.focus({ preventScroll: true });
            scrollTo(0, 0);
        } else {
            say(title);
        }
    }

    /*
     * Read aloud by screen readers without moving anything. One after the other: a text that is overwritten at once is
     * not read.
     */
    const LEFT_STANDING = 1000;
    const toSay = [];
    let isSaying = false;
    function say(text) {
        if (toSay[toSay.length - 1] !== text) toSay.push(text);
        if (!isSaying) sayNext();
    }
    function sayNext() {
        const region = document.getElementById('ibp-said');
        isSaying = region !== null && toSay.length > 0;
        if (!isSaying) return;
        const text = toSay.shift();
        region.textContent = '';
        setTimeout(() => {
            region.textContent = text;
            setTimeout(sayNext, LEFT_STANDING);
        }, 120);
    }

    function isTyping(event) {
        return event
            .composedPath()
            .some((node) => node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName ?? ''));
    }

    addEventListener('keydown', (event) => {
        if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event)) {
            const search = document.querySelector('.frame-search vaadin-text-field');
            if (search) {
                event.preventDefault();
                search.focus();
            }
        }
    });

    /*
     * Fields send what is typed after a pause; one that is left sends the rest at once, before the page one goes to
     * takes its place. With a mouse only when the button comes up: the answer may change the page, and what is pressed
     * on must not move away before it is clicked.
     */
    let isPressed = false;
    addEventListener('pointerdown', () => (isPressed = true), true);
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (isPressed = false), true);
    addEventListener('focusout', (event) => {
        const field = event.target.closest?.('vaadin-text-field, vaadin-text-area, vaadin-integer-field');
        const tell = () => field?.dispatchEvent(new CustomEvent('ibp-left'));
        if (isPressed) addEventListener('pointerup', tell, { capture: true, once: true });
        else tell();
    });

    /*
     * A link that is clicked while the frontend is still on its way to another page waits until that is there: the
     * frontend's router would go to the address without its question, so to another step or an unfiltered list
     * (Flow.tsx of Vaadin 24.9 puts only the path of a blocked location into its queue). The last click counts.
     */
    const LONGEST_WAY = 4000;
    let waiting;
    function follow(link) {
        if (link.isConnected) {
            link.click();
            return;
        }
        const same = document.body.appendChild(Object.assign(document.createElement('a'), { href: link.href }));
        same.click();
        same.remove();
    }
    function isFollowed(link, event) {
        const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
        const isOfPages = link.origin === location.origin && !link.target && !link.hasAttribute('router-ignore');
        return isPlain && isOfPages && !link.hasAttribute('download') && !link.hash;
    }
    addEventListener(
        'click',
        (event) => {
            const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
            if (!window.Vaadin?.Flow?.navigation || !link || !isFollowed(link, event)) return;
            event.preventDefault();
            event.stopImmediatePropagation();
            waiting?.abort();
            waiting = new AbortController();
            const { signal } = waiting;
            const go = () => {
                if (signal.aborted) return;
                waiting.abort();
                delete window.Vaadin.Flow.navigation;
                follow(link);
            };
            addEventListener('vaadin-navigated', () => setTimeout(go), { signal });
            setTimeout(go, LONGEST_WAY);
        },
        true,
    );

    addEventListener('scroll', () => document.documentElement.classList.toggle('is-scrolled', scrollY > 8), {
        passive: true,
    });

    /* Path line: one stop takes part in the tab order, the arrows go along the others. */
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    addEventListener('keydown', (event) => {
        const stop = event.target.closest?.('.path [data-stop]');
        if (!stop) return;
        const stops = [...stop.closest('.path').querySelectorAll('[data-stop]')];
        const at = stops.indexOf(stop);
        const to =
            event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : at + (steps[event.key] ?? 0);
        if (to === at || !stops[to]) return;
        event.preventDefault();
        stops.forEach((other, index) => (other.tabIndex = index === to ? 0 : -1));
        stops[to].focus();
    });

    /* Tips: the text of data-tip beside the element, on hover and on focus, gone with Escape. */
    let tip;
    function showTip(element) {
        tip ??= document.body.appendChild(Object.assign(document.createElement('div'), { className: 'tip' }));
        tip.setAttribute('role', 'tooltip');
        tip.textContent = element.dataset.tip;
        tip.hidden = false;
        const at = element.getBoundingClientRect();
        const size = tip.getBoundingClientRect();
        const above = at.top - size.height - 8;
        tip.style.left = `${Math.max(8, Math.min(innerWidth - size.width - 8, at.left + at.width / 2 - size.width / 2))}px`;
        tip.style.top = `${above < 8 ? at.bottom + 8 : above}px`;
    }
    function hideTip() {
        if (tip) tip.hidden = true;
    }
    const tipped = (event) => event.target.closest?.('[data-tip]');
    addEventListener('mouseover', (event) => (tipped(event) ? showTip(tipped(event)) : hideTip()));
    addEventListener('focusin', (event) => (tipped(event)?.matches(':focus-visible') ? showTip(tipped(event)) : hideTip()));
    addEventListener('scroll', hideTip, { passive: true, capture: true });
    addEventListener('click', hideTip);
    addEventListener('keydown', (event) => event.key === 'Escape' && hideTip());

    /* What a select offers is a list of its own, which the component leaves without a name. */
    addEventListener(
        'opened-changed',
        (event) => {
            const select = event.target;
            if (select.localName !== 'vaadin-select' || !event.detail.value) return;
            requestAnimationFrame(() =>
                document.querySelector('vaadin-select-list-box')?.setAttribute('aria-label', select.label ?? ''),
            );
        },
        true,
    );

    /*
     * From the first letter on the indicator says that it is being saved, until the server says that it was. A letter
     * that was taken back changes nothing, so no answer comes: then it goes back to what it said before.
     */
    const PAUSE = 700; /* as long as text fields wait before they send */
    const LONGER_THAN_ANY_PAUSE = 2500;
    const typedAt = new WeakMap();
    function showSaving(indicator, form) {
        let waiting;
        form.addEventListener('input', (event) => {
            if (/^(radio|checkbox)$/.test(event.target.type)) return;
            typedAt.set(indicator, Date.now());
            indicator.classList.add('is-saving');
            clearTimeout(waiting);
            waiting = setTimeout(() => {
                if (window.Vaadin.connectionState?.state === 'connected') indicator.classList.remove('is-saving');
            }, LONGER_THAN_ANY_PAUSE);
        });
        form.addEventListener('focusout', () => typedAt.delete(indicator));
    }

    /* What was typed since the server was told is still to be saved. */
    function showSaved(indicator) {
        if (Date.now() - (typedAt.get(indicator) ?? 0) >= PAUSE) indicator.classList.remove('is-saving');
    }

    /*
     * Rows come and end while one is among them. Whoever has the keyboard in a row that ends goes on from the one that
     * takes its place; where only what one was at is gone, from what came instead of it in the same row.
     */
    function keepFocus(list) {
        let row, wasButton;
        let seen = [...list.children];
        list.addEventListener('focusin', (event) => {
            row = [...list.children].find((one) => one.contains(event.target));
            wasButton = event.target.matches('vaadin-button');
        });
        list.addEventListener('focusout', (event) =>
            setTimeout(() => {
                // Left by the person, and not because it was taken away.
                if (event.target.isConnected && !list.contains(document.activeElement)) row = undefined;
            }),
        );
        new MutationObserver(() => {
            const isLost = row && (!document.activeElement || document.activeElement === document.body);
            if (isLost) goOn(seen.indexOf(row));
            seen = [...list.children];
        }).observe(list, { childList: true, subtree: true });
        function goOn(at) {
            // Headings among the rows can hold no cursor.
            const isThere = (one) => one.isConnected && one.querySelector('a') !== null;
            const near = isThere(row) ? row : seen.slice(at).find(isThere) ?? seen.slice(0, at).reverse().find(isThere);
            const sameKind = near === row && wasButton ? near.querySelector('vaadin-button') : null;
            const next = sameKind ?? near?.querySelector('a, vaadin-button:not([disabled])');
            if (next) {
                next.focus({ preventScroll: true });
            } else {
                const heading = document.querySelector('main h1');
                heading.tabIndex = -1;
                heading.focus({ preventScroll: true });
            }
        }
    }

    /*
     * Rows come and end above what one reads: it is scrolled along with what moved, so that it stays where it is. Held
     * is the row with the keyboard, else the one that is looked at, else the first in sight. Who stands at the top of
     * the page and is at nothing in the list sees new rows come in instead. What came in above, out of sight, is counted
     * on a button that leads there; and what came and went is told by ear, not more often than one can hear.
     */
    const HEARING = 5000;
    function keepPlace(list, above, words) {
        let places = new Map();
        const topOfSight = () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
        const counted = ([one, many], count) => (count === 1 ? one : many.replace('#', count));

        /* Within the list, for what stands above the list may move for reasons of its own. */
        function measure() {
            const from = list.getBoundingClientRect().top;
            places = new Map(
                [...list.children].map((row) => {
                    const at = row.getBoundingClientRect();
                    return [row, { top: at.top - from, bottom: at.bottom - from }];
                }),
            );
        }

        function hold() {
            const from = list.getBoundingClientRect().top;
            const rows = [...places.keys()].filter(
                (row) =>
                    row.parentNode === list &&
                    from + places.get(row).bottom > topOfSight() &&
                    from + places.get(row).top < innerHeight,
            );
            const isAtSomething = list.matches(':hover') || list.contains(document.activeElement);
            const held =
                rows.find((row) => row.contains(document.activeElement)) ??
                rows.find((row) => row.hasAttribute('aria-current')) ??
                rows[0];
            if (held && (scrollY > 0 || isAtSomething)) {
                const moved = held.getBoundingClientRect().top - from - places.get(held).top;
                if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
            }
            measure();
        }

        function look() {
            let count = 0;
            for (const row of list.querySelectorAll(':scope > [data-new]')) {
                const at = row.getBoundingClientRect();
                if (at.bottom <= topOfSight()) count++;
                else if (at.top < innerHeight) row.removeAttribute('data-new');
            }
            above.hidden = count === 0;
            if (count) above.textContent = counted(words.above, count);
        }

        above.addEventListener('click', () => {
            const row = list.querySelector(':scope > [data-new]');
            row?.scrollIntoView({ block: 'start' });
            row?.querySelector('a')?.focus({ preventScroll: true });
        });

        let came = 0;
        let went = 0;
        let isHeard = false;
        function tell() {
            if (isHeard || came + went === 0) return;
            say([came && counted(words.came, came), went && counted(words.went, went)].filter(Boolean).join(', '));
            came = went = 0;
            isHeard = true;
            setTimeout(() => {
                isHeard = false;
                if (list.isConnected) tell();
            }, HEARING);
        }
        list.addEventListener('ibp-changed', (event) => {
            came += event.detail.came;
            went += event.detail.went;
            tell();
        });

        new MutationObserver(() => {
            hold();
            look();
        }).observe(list, { childList: true, subtree: true, characterData: true });
        /* Another width, or larger letters. */
        new ResizeObserver(measure).observe(list);
        addEventListener('scroll', function seen() {
            if (list.isConnected) look();
            else removeEventListener('scroll', seen);
        }, { passive: true });
        measure();
    }

    window.ibp = {
        arrive,
        keepFocus,
        keepPlace,
        showSaving,
        showSaved,
        say,
        remember,
        setScheme(scheme) {
            remember('ibp-scheme', scheme);
            paintScheme();
        },
        setLanguage(language) {
            remember('ibp-language', language);
            location.reload();
        },
        /* Where the clipboard is closed to us, as it is without https, what is to be copied is marked instead. */
        copiesOnClick(button, field, said, done, failed) {
            button.addEventListener('click', async () => {
                said.textContent = '';
                try {
                    await navigator.clipboard.writeText(field.value);
                    said.textContent = done;
                } catch {
                    field.focus();
                    field.inputElement.select();
                    said.textContent = failed;
                }
            });
        },
        /* Where in the map's own measures the mouse or finger is. */
        onMap(host, event) {
            const svg = host.querySelector('svg');
            return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
        },
        /* To a part of this page, which takes the cursor so that Tab goes on from there. */
        goTo(id) {
            const part = document.getElementById(id);
            part?.scrollIntoView();
            part?.focus({ preventScroll: true });
        },
        /* The field with this id takes the cursor; its label comes into sight with it. */
        focusField(id) {
            const field = document.getElementById(id);
            field?.scrollIntoView({ block: 'center' });
            field?.focus();
            // A group of choices takes no cursor itself: its chosen one does, or else its first.
            if (field && !field.contains(document.activeElement)) {
                (field.querySelector('input:checked') ?? field.querySelector('input, textarea, button'))?.focus();
            }
        },
    };
})();
