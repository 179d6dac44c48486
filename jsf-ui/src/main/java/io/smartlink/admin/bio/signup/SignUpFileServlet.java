package io.smartlink.admin.bio.signup;

import io.smartlink.account.actor.Actor;
import io.smartlink.admin.page.BreakOff;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.bio.adapter.SignUpLine;
import io.smartlink.bio.signup.PageSignUpService;
import io.smartlink.bio.signup.SignUpFilter;
import io.smartlink.platform.RefusalException;
import io.smartlink.platform.adapter.StreamedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sign-ups that the page shows, as a file: the same that the API writes. */
@WebServlet("/sign-ups.csv")
public class SignUpFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentMember member;

    @Inject
    transient PageSignUpService signUps;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = member.actor();
        SignUpFilter filter = SignUpState.of(request::getParameter).filter();
        response.setContentType(SignUpLine.MEDIA_TYPE);
        response.setHeader("Content-Disposition", SignUpLine.DISPOSITION);
        try {
            new StreamedFile(SignUpLine.file(signUps, actor, filter), () -> BreakOff.ifBegun(request, response))
                    .write(response.getOutputStream());
        } catch (RefusalException refused) {
            response.reset();
            response.sendError(refused.type().status());
        }
    }
}
