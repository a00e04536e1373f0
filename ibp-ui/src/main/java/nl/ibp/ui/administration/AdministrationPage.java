package nl.ibp.ui.administration;

/** The pages of administration, in the order of their navigation. */
public enum AdministrationPage {
    OVERVIEW("administration.page.overview", AdministrationView.PATH),
    SEATS("administration.page.seats", SeatsAndAccountsView.PATH),
    SIGN_ON("signon.page", SeatRulesView.PATH),
    REFERENCE("administration.page.reference", ReferenceDataView.PATH),
    MODELS("administration.page.models", ModelsView.PATH),
    CONNECTIONS("connections.title", "beheer/koppelingen"),
    OPERATIONS("operations.page", AdministrationView.PATH + "/werking"),
    RETENTION("retention.page", RetentionView.PATH),
    CHANGES("administration.page.changes", ChangesView.PATH);

    private final String textKey;
    private final String path;

    AdministrationPage(String textKey, String path) {
        this.textKey = textKey;
        this.path = path;
    }

    String textKey() {
        return textKey;
    }

    public String path() {
        return path;
    }
}
