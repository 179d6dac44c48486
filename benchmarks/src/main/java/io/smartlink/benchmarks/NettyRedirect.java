package io.smartlink.benchmarks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollEventLoopGroup;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * The least that a redirect server on the JVM does: decode host and slug, look them up in a Caffeine cache, answer 302. No
 * rules, no click, no database; one event loop. What the product costs above this is the price of what it does more.
 */
final class NettyRedirect implements AutoCloseable {

    private final EventLoopGroup loop;
    private final Channel listener;

    /** Serves on loopback; port 0 takes any free one. */
    NettyRedirect(int port, Address address, String destination) {
        boolean epoll = Epoll.isAvailable();
        loop = epoll ? new EpollEventLoopGroup(1) : new NioEventLoopGroup(1);
        Class<? extends ServerChannel> type = epoll ? EpollServerSocketChannel.class : NioServerSocketChannel.class;
        Cache<Address, String> destinations =
                Caffeine.newBuilder().maximumSize(100_000).build();
        destinations.put(address, destination);
        listener = new ServerBootstrap()
                .group(loop)
                .channel(type)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(new HttpServerCodec(), new NettyRedirectHandler(destinations));
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .syncUninterruptibly()
                .channel();
    }

    /** Arguments: port, host, slug, destination. Runs until it is killed. */
    public static void main(String[] args) {
        new NettyRedirect(Integer.parseInt(args[0]), new Address(args[1], args[2]), args[3])
                .listener
                .closeFuture()
                .syncUninterruptibly();
    }

    int port() {
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }

    @Override
    public void close() {
        listener.close().syncUninterruptibly();
        loop.shutdownGracefully().syncUninterruptibly();
    }

    /** A short address: host without port, and slug without slash, both in lower case. */
    record Address(String host, String slug) {}
}
