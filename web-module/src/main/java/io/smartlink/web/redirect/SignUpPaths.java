package io.smartlink.web.redirect;

import io.smartlink.bio.signup.EmailAddress;
import io.smartlink.bio.signup.SignUps;
import io.smartlink.bio.widget.SignUp;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.redirect.Redirector;
import io.smartlink.redirect.page.PageTap;
import io.smartlink.visit.Visit;
import io.smartlink.web.page.Brand;
import io.smartlink.web.page.PageKind;
import io.smartlink.web.page.PageLanguage;
import io.smartlink.web.page.PublicPage;
import io.smartlink.web.page.SignUpForm;
import io.smartlink.web.page.SignUpPage;
import io.smartlink.web.page.SignUpState;
import jakarta.ejb.EJBException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes the addresses that visitors leave on bio pages, {@code /-/sign-up}, and lets them sign off, {@code
 * /-/sign-off/<key>}: by a button, and by the one-click {@code POST} of mail programs (RFC 8058).
 */
final class SignUpPaths {
    private static final System.Logger LOG = System.getLogger(SignUpPaths.class.getName());
    private static final int MAX_FORM_BYTES = 16 * 1024;

    private final SignUps signUps;
    private final Redirector redirector;
    private final VisitReader visits;

    SignUpPaths(SignUps signUps, Redirector redirector, VisitReader visits) {
        this.signUps = signUps;
        this.redirector = redirector;
        this.visits = visits;
    }

    static boolean isOne(String path) {
        return path.equals(SignUpForm.ACTION) || path.startsWith(SignUpPage.SIGN_OFF);
    }

    void answer(String path, DomainSnapshot domain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setCharacterEncoding("UTF-8"); // as the page is; the container would take it for Latin-1
        try {
            if (path.equals(SignUpForm.ACTION)) {
                signUp(domain, request, response);
            } else {
                signOff(path.substring(SignUpPage.SIGN_OFF.length()), domain, request, response);
            }
        } catch (EJBException failure) {
            LOG.log(Level.WARNING, "A visitor''s form could not be taken: {0}", failure.toString());
            OwnPaths.refuse(PageKind.UNAVAILABLE, null, domain, request, response);
        }
    }

    private void signUp(DomainSnapshot domain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!request.getMethod().equals("POST")) {
            OwnPaths.refuse(PageKind.WRONG_METHOD, "POST", domain, request, response);
            return;
        }
        boolean small = request.getContentLengthLong() <= MAX_FORM_BYTES;
        String to = small ? field(request, SignUpForm.PAGE) + PageTap.MARK + field(request, SignUpForm.WIDGET) : "";
        Visit visit = visits.readFor(to, request, VisitReader.hostOf(request));
        PublicPage page = redirector.lookUp(visit) instanceof RedirectDecision.Tap tap
                        && tap.target().form() != null
                ? taken(tap, tap.target().form(), visit, domain, request)
                : SignUpPage.closed(language(request), brand(domain));
        RedirectWriter.page(page, true, response);
    }

    private PublicPage taken(
            RedirectDecision.Tap tap, SignUp form, Visit visit, DomainSnapshot domain, HttpServletRequest request) {
        SignUpPage.Filled filled = new SignUpPage.Filled(
                tap.page().path(), tap.widget(), form.title(), form.consent(), field(request, SignUpForm.EMAIL));
        SignUpState state = state(tap, form, visit, filled.email(), request);
        return state == SignUpState.DONE
                ? SignUpPage.done(language(request), brand(domain), filled, form.thanks())
                : SignUpPage.again(language(request), brand(domain), filled, state);
    }

    private SignUpState state(
            RedirectDecision.Tap tap, SignUp form, Visit visit, String typed, HttpServletRequest request) {
        if (!field(request, SignUpForm.TRAP).isEmpty()) {
            return SignUpState.DONE; // programs are not told that nobody reads it
        }
        Optional<EmailAddress> email = EmailAddress.tryParse(typed);
        if (email.isEmpty()) {
            return SignUpState.WRONG_ADDRESS;
        }
        if (field(request, SignUpForm.CONSENT).isEmpty()) {
            return SignUpState.NO_CONSENT;
        }
        if (!signUps.take(tap.page().account().id(), tap.page().id(), email.get(), form.consent(), visit.address())) {
            return SignUpState.TOO_MANY;
        }
        redirector.recordFilledIn(visit, tap);
        return SignUpState.DONE;
    }

    private void signOff(String key, DomainSnapshot domain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean posts = request.getMethod().equals("POST");
        if (!posts && !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            OwnPaths.refuse(PageKind.WRONG_METHOD, "GET, HEAD, POST", domain, request, response);
            return;
        }
        PublicPage page = !posts && signUps.isKnown(key)
                ? SignUpPage.askSignOff(language(request), brand(domain), key)
                : SignUpPage.signedOff(language(request), brand(domain), posts && signUps.signOff(key));
        RedirectWriter.page(page, !request.getMethod().equals("HEAD"), response);
    }

    private static PageLanguage language(HttpServletRequest request) {
        return PageLanguage.of(request.getHeader("Accept-Language"));
    }

    private static Brand brand(DomainSnapshot domain) {
        Brand given = HostBrand.given(domain);
        return given.equals(Brand.NONE) ? Brand.named(domain.hostname()) : given;
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
