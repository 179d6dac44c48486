package io.smartlink.admin.signin;

import io.smartlink.account.signin.Arrival;
import io.smartlink.account.signin.SignInCodes;
import io.smartlink.admin.ConsoleApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The second page of signing in, for members who need a code. */
@Named
@RequestScoped
public class SignInCodeView {
    @Inject
    Doorway doorway;

    @Inject
    SignInCodes codes;

    @Inject
    Visitors visitors;

    private String code = "";

    /** Nobody waits here without a right password, or for longer than some minutes. */
    public void leaveWhenNobodyWaits() throws IOException {
        if (doorway.waiting().isEmpty()) {
            startAnew();
        }
    }

    public void signIn() throws IOException {
        Optional<Arrival> waiting = doorway.waiting();
        if (waiting.isEmpty()) {
            Messages.addFlashGlobalWarn("That took too long. Sign in once more.");
            startAnew();
            return;
        }
        codes.require(waiting.get(), code, visitors.current());
        Faces.getExternalContext().redirect(doorway.enterAfterCode(Faces.getRequest(), Faces.getResponse()));
    }

    private static void startAnew() throws IOException {
        Faces.getExternalContext().redirect(Faces.getRequestContextPath() + ConsoleApplication.SIGN_IN);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
