package nl.ibp.workflow.money;

import nl.ibp.domain.secrecy.Reader;

/** Which money to add up, and for whom: what is secret for the reader is left out whole (decision 0008). */
public record MoneyQuestion(Reader reader, MoneyFilter filter) {}
