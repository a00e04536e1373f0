package nl.ibp.workflow.organisation;

/** Names somebody at a sign-on provider, for ever (OpenID Connect Core, section 2: {@code iss} and {@code sub}). */
public record SignOnSubject(String issuer, String subject) {

    private static final int LONGEST = 255;

    public SignOnSubject {
        if (issuer.isBlank() || issuer.length() > LONGEST || hasControlCharacters(issuer)) {
            throw new IllegalArgumentException("Not the name of a sign-on provider");
        }
        if (subject.isBlank() || subject.length() > LONGEST || hasControlCharacters(subject)) {
            throw new IllegalArgumentException("Not the name of somebody at a sign-on provider");
        }
    }

    private static boolean hasControlCharacters(String text) {
        return text.chars().anyMatch(one -> Character.isISOControl(one) || Character.isSurrogate((char) one));
    }
}
