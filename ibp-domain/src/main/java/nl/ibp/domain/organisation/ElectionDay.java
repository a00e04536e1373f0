package nl.ibp.domain.organisation;

import java.time.LocalDate;

/**
 * The States of all provinces are elected, and with them their colleges are renewed (domain reference, section 2).
 *
 * @param planned it was still to come when this was written down; else it is a fact
 */
public record ElectionDay(LocalDate day, boolean planned) {}
