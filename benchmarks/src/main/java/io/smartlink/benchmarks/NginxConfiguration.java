package io.smartlink.benchmarks;

/** The configuration of the nginx that stands for the fastest redirect there is. */
final class NginxConfiguration {

    private NginxConfiguration() {}

    static String text(Target target) {
        String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        return """
                %s
                worker_processes 1;
                daemon off;
                pid nginx.pid;
                error_log stderr;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    keepalive_requests 1000000000;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    server {
                        listen 127.0.0.1:%d;
                        server_name %s;
                        location = /%s {
                            add_header Cache-Control "private, no-store";
                            return 302 "%s";
                        }
                        location / { return 404; }
                    }
                }
                """.formatted(user, target.port(), Target.HOST, Target.SLUG, Target.DESTINATION);
    }
}
