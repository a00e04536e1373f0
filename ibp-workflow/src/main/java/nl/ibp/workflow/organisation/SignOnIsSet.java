package nl.ibp.workflow.organisation;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A provider is named; a blank setting names none. */
class SignOnIsSet implements Condition {

    static final String ISSUER = "ibp.sign-on.issuer";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty(ISSUER, "").isBlank();
    }
}
