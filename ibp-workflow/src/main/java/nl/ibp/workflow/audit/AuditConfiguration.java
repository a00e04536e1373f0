package nl.ibp.workflow.audit;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class AuditConfiguration {

    /** Around the transaction, to know whether it was committed: that one comes last of all. */
    private static final int AROUND_TRANSACTION = 0;

    /** One of the infrastructure's, as that of transactions is, so that no further library is needed to weave it in. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor watchedUseCases(ObjectProvider<ObservationRegistry> observations) {
        UseCases useCases = new UseCases();
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(useCases, new WatchedUseCases(useCases, observations));
        advisor.setOrder(AROUND_TRANSACTION);
        return advisor;
    }
}
