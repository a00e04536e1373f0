package nl.ibp.workflow.audit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ibp.domain.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;

/** What people ask of the product: public methods that are told first who asks. */
class UseCases extends StaticMethodMatcherPointcut {

    private static final String PRODUCT = "nl.ibp.workflow.";

    private final TransactionAttributeSource transactions = new AnnotationTransactionAttributeSource();
    private final Map<Method, Boolean> acts = new ConcurrentHashMap<>();

    @Override
    public boolean matches(Method method, Class<?> type) {
        return type.getName().startsWith(PRODUCT)
                && Modifier.isPublic(method.getModifiers())
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0].equals(Actor.class);
    }

    /** Whether it changes something, and does not only read. */
    boolean isAct(Method method, Class<?> type) {
        return acts.computeIfAbsent(AopUtils.getMostSpecificMethod(method, type), one -> writes(one, type));
    }

    private boolean writes(Method method, Class<?> type) {
        Audited said = said(method, type);
        if (said != null) {
            return said.value();
        }
        TransactionAttribute transaction = transactions.getTransactionAttribute(method, type);
        return transaction != null && !transaction.isReadOnly();
    }

    private static @Nullable Audited said(Method method, Class<?> type) {
        Audited ofMethod = AnnotatedElementUtils.findMergedAnnotation(method, Audited.class);
        return ofMethod != null ? ofMethod : AnnotatedElementUtils.findMergedAnnotation(type, Audited.class);
    }
}
