package nl.ibp.ui.security;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.nayuki.qrcodegen.QrCode;
import nl.ibp.workflow.account.NewSecret;

/** How a telephone takes over a secret: by a picture, or by letters that are typed over. */
public class TelephoneSecret extends Composite<Div> {

    /** The white around it that readers need. */
    private static final int BORDER = 4;

    private final NewSecret secret;

    public TelephoneSecret(NewSecret secret) {
        this.secret = secret;
    }

    @Override
    protected Div initContent() {
        Code letters = new Code(secret.letters());
        letters.addClassName("secret-letters");
        Div secretAndPicture = new Div(
                new OrderedList(
                        new ListItem(getTranslation("account.telephone.install")),
                        new ListItem(getTranslation("account.telephone.read"))),
                picture(),
                new Paragraph(getTranslation("account.telephone.letters")),
                letters);
        secretAndPicture.addClassNames("stack", "telephone-secret");
        return secretAndPicture;
    }

    private Html picture() {
        QrCode code = QrCode.encodeText(secret.address(), QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M")
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * BORDER;
        // The framework would make the outer element, and not as a picture.
        return new Html(
                "<div class='qr'><svg role='img' aria-label='%s' viewBox='0 0 %d %d'><rect width='100%%' height='100%%'/><path d='%s'/></svg></div>"
                        .formatted(getTranslation("account.telephone.picture"), size, size, path));
    }
}
