package nl.ibp.ui.inbox;

import java.util.List;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.workflow.many.DoingMany;
import org.springframework.stereotype.Component;

/** What the bar of several rows needs. */
@Component
record ManyDesk(DoingMany many, List<ManyAct> acts, RefusalTexts refusals) {}
