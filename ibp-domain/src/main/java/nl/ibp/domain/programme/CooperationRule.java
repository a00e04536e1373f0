package nl.ibp.domain.programme;

/** A rule of cooperation as the memo implies it, R1 to R10 (spelregel). */
public record CooperationRule(String code, String text) {}
