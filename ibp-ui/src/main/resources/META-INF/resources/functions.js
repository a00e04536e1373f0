/*
 * The framework's client makes functions out of text that the server sends. The policy of the page lets no text become
 * code, whoever wrote it, but for scripts that carry the mark of this one page; so each text becomes such a script, once.
 * Stands before every other script, so that all of them find this one.
 *
 * A policy keeps what got into a page from running. It is no guard against scripts that run there already.
 */
(() => {
    const mark = document.currentScript.nonce;
    const PLACE = 'ibpMadeFunction';
    const known = new Map();

    function make(parameters, body) {
        const script = document.createElement('script');
        script.nonce = mark;
        script.textContent = `window.${PLACE} = function (${parameters}) {${body}\n};`;
        document.head.append(script);
        script.remove();
        const made = window[PLACE];
        delete window[PLACE];
        if (!made) throw new SyntaxError(`No function: ${body}`);
        return made;
    }

    const OfBrowser = window.Function;
    window.Function = function Function(...texts) {
        const key = JSON.stringify(texts.map(String));
        if (!known.has(key)) known.set(key, make(texts.slice(0, -1).join(','), texts.at(-1) ?? ''));
        return known.get(key);
    };
    window.Function.prototype = OfBrowser.prototype;
})();
