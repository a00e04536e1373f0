package nl.ibp.signon;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ibp.IbpApplication;
import nl.ibp.workflow.TestDatabase;
import nl.ibp.workflow.inbox.FindingWork;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The application with a sign-on provider, which was away when it started. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = IbpApplication.class)
@AutoConfigureMockMvc
@Import(SignOnBrowser.class)
@MockitoSpyBean(types = FindingWork.class)
@ContextConfiguration(initializers = {TestDatabase.Initializer.class, FakeProvider.Initializer.class})
public @interface SignOnTest {}
