package nl.ibp.ui.layout;

/** Where the search field leads: the list of proposals reads the same parameter. */
public final class SearchAddress {

    public static final String PATH = "voorstellen";
    public static final String PARAMETER = "zoek";

    private SearchAddress() {}
}
