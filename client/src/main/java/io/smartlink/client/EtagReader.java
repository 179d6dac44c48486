package io.smartlink.client;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Puts the ETag of an answer into the {@link Link}, {@link BioPage}, {@link Campaign}, {@link Pixel}, {@link Domain}, {@link QrCode} or {@link ApiKey} that was read from its body. */
public final class EtagReader implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext answer) throws IOException {
        Object body = answer.proceed();
        String etag = answer.getHeaders().getFirst(HttpHeaders.ETAG);
        if (body instanceof Campaign campaign) {
            return campaign.withEtag(etag);
        }
        if (body instanceof BioPage page) {
            return page.withEtag(etag);
        }
        if (body instanceof Pixel pixel) {
            return pixel.withEtag(etag);
        }
        if (body instanceof Domain domain) {
            return domain.withEtag(etag);
        }
        if (body instanceof QrCode code) {
            return code.withEtag(etag);
        }
        if (body instanceof ApiKey key) {
            return key.withEtag(etag);
        }
        return body instanceof Link link ? link.withEtag(etag) : body;
    }
}
