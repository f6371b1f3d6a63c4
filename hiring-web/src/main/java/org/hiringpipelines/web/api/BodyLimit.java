package org.hiringpipelines.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads no more of a body than a posting or an application can need, so that nobody fills our memory. Multipart bodies have
 * the server's own limits, since files are written to disk as they come.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    /** A million characters, also where most of them take several bytes. */
    static final long MOST_BYTES = 4L * 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getServletPath().startsWith("/api/")
                || (type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new LimitedRequest(request), response);
    }

    /** The body is larger than the limit. */
    static final class BodyTooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        BodyTooLarge() {
            super("A body has at most 4 MB here.");
        }
    }

    private static final class LimitedRequest extends HttpServletRequestWrapper {

        private LimitedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), getContentLengthLong());
        }
    }

    /**
     * Refuses what is beyond the limit. By hand: the server wants a stream of its own kind, and Commons IO's
     * {@code BoundedInputStream} is none, and ends at its limit as if the body did.
     */
    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long announced;
        private long read;

        private LimitedStream(ServletInputStream body, long announced) {
            this.body = body;
            this.announced = announced;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int many = body.read(into, offset, length);
            count(Math.max(0, many));
            return many;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > MOST_BYTES || announced > MOST_BYTES) {
                throw new BodyTooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
