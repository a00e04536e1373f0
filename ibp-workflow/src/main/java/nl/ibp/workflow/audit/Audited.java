package nl.ibp.workflow.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whether what somebody asks is an act, where its transaction would say otherwise: what writes is one, and what only
 * reads is none. Left out is what writes and changes nothing for anybody else, such as keeping what is typed.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    boolean value() default true;
}
