package io.smartlink.benchmarks;

import com.github.benmanes.caffeine.cache.Cache;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.smartlink.benchmarks.NettyRedirect.Address;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers each request of one connection from the cache: 302, or 404 where the cache has nothing. */
final class NettyRedirectHandler extends SimpleChannelInboundHandler<HttpObject> {

    private final Cache<Address, String> destinations;

    NettyRedirectHandler(Cache<Address, String> destinations) {
        this.destinations = destinations;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
        if (part instanceof HttpRequest request) {
            boolean keepAlive = HttpUtil.isKeepAlive(request);
            FullHttpResponse answer = answer(destinations.getIfPresent(address(request)));
            HttpUtil.setKeepAlive(answer, keepAlive);
            var written = context.write(answer);
            if (!keepAlive) {
                written.addListener(ChannelFutureListener.CLOSE);
            }
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        context.flush();
    }

    private static Address address(HttpRequest request) {
        String host = request.headers().get(HttpHeaderNames.HOST, "");
        int colon = host.indexOf(':');
        String path = new QueryStringDecoder(request.uri()).path();
        return new Address(
                (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT),
                path.substring(Math.min(1, path.length())).toLowerCase(Locale.ROOT));
    }

    private static FullHttpResponse answer(@Nullable String destination) {
        var answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                destination == null ? HttpResponseStatus.NOT_FOUND : HttpResponseStatus.FOUND,
                Unpooled.EMPTY_BUFFER);
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, HttpHeaderValues.ZERO);
        if (destination != null) {
            answer.headers()
                    .set(HttpHeaderNames.LOCATION, destination)
                    .set(HttpHeaderNames.CACHE_CONTROL, "private, no-store");
        }
        return answer;
    }
}
