package io.smartlink.admin.refusal;

import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.RefusalException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Beans;
import org.omnifaces.util.Components;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.util.ComponentUtils;

/**
 * The one place where exceptions of pages end. A refusal becomes a message and the page is shown again; a page that is
 * not there answers 404; a form that waited longer than the session is loaded anew; all else gets the error page, by Ajax
 * too. Beans therefore catch nothing.
 */
final class ConsoleExceptionHandler extends FullAjaxExceptionHandler {
    private static final Logger LOG = System.getLogger(ConsoleExceptionHandler.class.getName());

    ConsoleExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            if (isAnswered(context, events.next().getContext().getException())) {
                events.remove();
            }
        }
        super.handle();
    }

    private static boolean isAnswered(FacesContext context, Throwable exception) {
        try {
            return answer(context, exception);
        } catch (IOException broken) {
            throw new FacesException(broken);
        }
    }

    /** Answers what has an answer short of the error page, and says whether it did. */
    private static boolean answer(FacesContext context, Throwable exception) throws IOException {
        if (Exceptions.is(exception, ViewExpiredException.class)) {
            loadAnew(context);
            return true;
        }
        Optional<RefusalException> refusal = refusalIn(exception);
        boolean tooLate = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (refusal.isEmpty() || tooLate) {
            return false;
        }
        if (refusal.get() instanceof NotFoundException && !context.isPostback()) {
            sayNotFound(context, refusal.get());
        } else {
            tell(context, refusal.get());
        }
        return true;
    }

    private static Optional<RefusalException> refusalIn(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusalException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static void tell(FacesContext context, RefusalException refusal) {
        RefusalMessages.of(refusal).forEach(message -> tell(context, message));
        context.validationFailed();
        context.renderResponse();
    }

    /** Beside the input of that name, else where the page tells faults of rows and sections, else above the form. */
    private static void tell(FacesContext context, RefusalMessages.Message message) {
        Optional<UIInput> input = message.field() == null ? Optional.empty() : findInput(message.field());
        if (input.isEmpty() && message.field() != null && hasPlacesForFaults()) {
            Beans.getReference(FaultsView.class).add(message.field(), message.text());
            return;
        }
        input.ifPresent(field -> refuse(context, field));
        context.addMessage(
                input.map(UIInput::getClientId).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, message.text(), message.text()));
    }

    /** The form says so by an attribute. */
    private static boolean hasPlacesForFaults() {
        UIForm form = Components.getCurrentForm();
        return form != null && form.getAttributes().containsKey("tellsFaults");
    }

    /** An input that is not valid shows what was submitted, which updating the model has cleared. */
    private static void refuse(FacesContext context, UIInput input) {
        if (!(input.getValue() instanceof Collection)) {
            input.setSubmittedValue(ComponentUtils.getValueToRender(context, input));
        }
        input.setValid(false);
    }

    private static Optional<UIInput> findInput(String id) {
        return Optional.ofNullable(Components.getCurrentForm())
                .map(form -> form.findComponent(id))
                .filter(UIInput.class::isInstance)
                .map(UIInput.class::cast)
                .filter(UIInput::isRendered);
    }

    private static void sayNotFound(FacesContext context, RefusalException refusal) throws IOException {
        context.getExternalContext().responseSendError(refusal.type().status(), refusal.getMessage());
        context.responseComplete();
    }

    private static void loadAnew(FacesContext context) throws IOException {
        Messages.addFlashGlobalWarn("This page was open for so long that it had to be loaded anew.");
        context.getExternalContext().redirect(Faces.getRequestURIWithQueryString());
    }

    /** Without the visitor's address, which the library would log. */
    @Override
    protected void logException(
            FacesContext context, Throwable exception, String location, String message, Object... parameters) {
        LOG.log(
                Level.ERROR,
                "A page of the console failed: " + context.getExternalContext().getRequestServletPath(),
                exception);
    }
}
