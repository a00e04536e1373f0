package nl.ibp.domain.proposal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number people call a proposal by: {@code IBP-2026-014}, counted within a year. */
public record ProposalNumber(int year, int sequence) {
    private static final Pattern SYNTAX = Pattern.compile("IBP-(\\d{4})-(\\d{3,6})");

    public ProposalNumber {
        if (year < 1000 || year > 9999 || sequence < 1 || sequence > 999_999) {
            throw new IllegalArgumentException("Not the number of a proposal");
        }
    }

    public static ProposalNumber parse(String text) {
        Matcher parts = SYNTAX.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not the number of a proposal");
        }
        return new ProposalNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    // The digits are part of the name, whatever the language of who reads it.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "IBP-%d-%03d", year, sequence);
    }
}
