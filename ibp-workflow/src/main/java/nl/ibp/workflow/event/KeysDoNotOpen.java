package nl.ibp.workflow.event;

/** What is needed to speak with a receiver was sealed with another key than there is now, or there is none. */
class KeysDoNotOpen extends RuntimeException {

    KeysDoNotOpen(SubscriptionId id, Throwable cause) {
        super("The keys of subscription " + id + " do not open", cause);
    }
}
