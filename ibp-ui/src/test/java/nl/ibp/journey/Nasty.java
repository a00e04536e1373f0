package nl.ibp.journey;

import java.util.Map;
import java.util.TreeMap;

/** Text that nobody means well with, and text that is only unusual. */
public final class Nasty {

    /** Sets a flag in any page that takes it for its own. */
    public static final String MARKUP =
            "<script>window.hacked=1</script><img src=x onerror=\"window.hacked=1\">'\"`--;</p>{{7*7}}${7*7}"
                    + "%s%n \\u0000 &amp; <b>vet</b>";

    /** Arabic and Hebrew with their marks, and emoji of several code points; all of it good text. */
    public static final String UNUSUAL = "\u200f\u0639\u0631\u0628\u064a \u05e9\u05dc\u05d5\u05dd \u200e"
            + "\ud83d\udc69\u200d\ud83d\udcbb\ud83c\uddf3\ud83c\uddf1 e\u0301\ufeff";

    static final String CONTROL = "bel\u0007 nul\u0000 terug\b esc\u001b[31m \u202ekeertom";

    public static final String ENDLESS = "langer ".repeat(15_000);

    /** No form takes these; and what it says about them. */
    static final Map<String, String> REFUSED = new TreeMap<>(Map.of("niet leesbaar", CONTROL, "te lang", ENDLESS));

    private Nasty() {}
}
