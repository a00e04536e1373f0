package nl.ibp.workflow.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.ibp.domain.notice.MailAddress;
import nl.ibp.domain.notice.NoticeTimes;
import nl.ibp.domain.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and in which language somebody is mailed.
 *
 * @param address the one that was confirmed; null while none was
 * @param confirmedAt when the person first confirmed one: nothing before it is mailed
 * @param pending another address that the person gave and that was not confirmed yet
 * @param askedAt when the person gave it
 * @param keyHash of the key in the link that confirms it; null while no such link was sent
 */
public record Contact(
        PersonId person,
        @Nullable MailAddress address,
        @Nullable Instant confirmedAt,
        @Nullable MailAddress pending,
        @Nullable Instant askedAt,
        @Nullable String keyHash,
        Locale language,
        NoticeTimes times) {

    /** Long enough for a mail that comes at the end of a Friday afternoon. */
    public static final Duration CONFIRMED_WITHIN = Duration.ofHours(72);

    /** Of somebody who settled nothing. */
    static Contact unsettled(PersonId person, Locale language) {
        return new Contact(person, null, null, null, null, null, language, NoticeTimes.usual());
    }

    Contact asking(MailAddress asked, Instant now) {
        return new Contact(person, address, confirmedAt, asked, now, null, language, times);
    }

    Contact awaiting(ConfirmationKey key) {
        return new Contact(person, address, confirmedAt, pending, askedAt, key.hash(), language, times);
    }

    Contact confirmed(Instant now) {
        return new Contact(person, pending, confirmedAt == null ? now : confirmedAt, null, null, null, language, times);
    }

    Contact unreachable() {
        return new Contact(person, null, null, null, null, null, language, times);
    }

    Contact with(Locale spoken, NoticeTimes wanted) {
        return new Contact(person, address, confirmedAt, pending, askedAt, keyHash, spoken, wanted);
    }

    /** Whether this key confirms the pending address at this moment. */
    boolean isConfirmedBy(ConfirmationKey key, Instant now) {
        return askedAt != null && key.hash().equals(keyHash) && now.isBefore(askedAt.plus(CONFIRMED_WITHIN));
    }
}
