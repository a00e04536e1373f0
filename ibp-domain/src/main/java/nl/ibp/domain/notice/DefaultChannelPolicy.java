package nl.ibp.domain.notice;

/**
 * How somebody who chose nothing is told: what asks for them in person at once, what can wait a day in the digest. Mails
 * come only to who gave an address, so for all others this is the product alone.
 */
public final class DefaultChannelPolicy {

    private DefaultChannelPolicy() {}

    public static NoticeChannel channelOf(NoticeEvent event) {
        return switch (event) {
            case OVERDUE, RETURNED, MENTIONED, CHASED -> NoticeChannel.MAIL;
            // A colleague who leaves may hand over forty pieces of work at once.
            case NEW_WORK, DUE_SOON, HANDED_OVER -> NoticeChannel.DIGEST;
            case DECIDED -> NoticeChannel.IN_APP;
        };
    }
}
