package nl.ibp.ui.layout;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;

/**
 * What a browser may load and run on our pages: what comes from us, and of the scripts that stand in a page itself those
 * alone that carry the mark the server made for this one answer. What got into a page some other way has no mark and
 * does not run.
 *
 * <p>Two things are particular to the framework. Its client makes functions out of text, which {@code functions.js} does
 * with the mark instead, so that {@code 'unsafe-eval'} is not needed. And its components put styles into the page while
 * they run, which have no mark: styles stay allowed wherever they stand.
 */
public final class ContentPolicy {

    /** For answers that are no page, and so hold no script. */
    public static final String WITHOUT_MARK = policy("'self'");

    private static final String HEADER = "Content-Security-Policy";
    private static final String MARK = "nonce";
    private static final String SCRIPT = "script";
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {}

    /** To be called when the page has all its scripts. */
    static void markScripts(IndexHtmlResponse page) {
        String mark = newMark();
        insertFirst(page.getDocument().head());
        page.getDocument().getElementsByTag(SCRIPT).attr(MARK, mark);
        page.getVaadinResponse().setHeader(HEADER, policy("'self' 'nonce-" + mark + "'"));
    }

    /** Before all other scripts, and behind what says from where addresses count. */
    private static void insertFirst(Element head) {
        Element script = new Element(SCRIPT).attr("src", StaticFile.url("functions.js"));
        Element base = head.selectFirst("base");
        if (base == null) {
            head.prependChild(script);
        } else {
            base.after(script);
        }
    }

    private static String newMark() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts + "; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
                + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
