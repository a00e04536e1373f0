package nl.ibp.ui.states;

/** What a committee of the States can find. */
enum Finding {
    CONSENT_ITEM,
    DISCUSSION_ITEM,
    NOT_RIPE
}
