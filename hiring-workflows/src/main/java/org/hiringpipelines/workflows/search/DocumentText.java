package org.hiringpipelines.workflows.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.hiringpipelines.model.application.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/** Reads the text of a file that a candidate sent: PDF, Word, OpenDocument, RTF or plain text. */
public class DocumentText {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentText.class);

    /** How much of a file is read; a résumé has a tenth of that. */
    private static final int SIGNS = 200_000;

    /** How long a processor reads a file at most. One that takes longer was made to. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** By how much longer that may last where others keep the machine busy. */
    private static final int BESIDE_OTHERS = 3;

    private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();

    private final AutoDetectParser parser = new AutoDetectParser();

    /** Who looks at a candidate looks again; a document never changes. */
    private final Cache<String, String> lately = Caffeine.newBuilder()
            .maximumWeight(5_000_000)
            .weigher((String id, String text) -> text.length())
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    private final ExecutorService reading = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "document-text");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * The text of a document, at most 200,000 signs of it.
     *
     * @return empty where there is none in it, as in a picture, or nobody can read it
     */
    public String of(Document document) {
        return lately.get(document.id(), id -> inTime(document));
    }

    private String inTime(Document document) {
        CompletableFuture<Long> reader = new CompletableFuture<>();
        Future<String> text = reading.submit(() -> {
            reader.complete(Thread.currentThread().getId());
            return read(document);
        });
        try {
            return await(text, reader.get());
        } catch (TimeoutException endless) {
            text.cancel(true);
            LOG.warn("Document {} takes too long to read; its text is left alone.", document.id());
        } catch (ExecutionException failure) {
            LOG.warn("The text of document {} cannot be read.", document.id(), failure.getCause());
        } catch (InterruptedException stopping) {
            text.cancel(true);
            Thread.currentThread().interrupt();
        }
        return "";
    }

    /** Until it is read, or its reader has worked for too long: on a busy machine little of the time that passes is theirs. */
    private static String await(Future<String> text, long reader)
            throws InterruptedException, ExecutionException, TimeoutException {
        long before = worked(reader);
        for (int seconds = 1; ; seconds++) {
            try {
                return text.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException notYet) {
                if (worked(reader) - before > PATIENCE.toNanos() || seconds > PATIENCE.toSeconds() * BESIDE_OTHERS) {
                    throw notYet;
                }
            }
        }
    }

    /** In nanoseconds; nothing where this machine does not count it, so that the time that passes is all there is to go by. */
    private static long worked(long reader) {
        return WORK.isThreadCpuTimeSupported() ? WORK.getThreadCpuTime(reader) : 0;
    }

    private String read(Document document) {
        BodyContentHandler text = new BodyContentHandler(SIGNS);
        Metadata file = new Metadata();
        file.set(TikaCoreProperties.RESOURCE_NAME_KEY, document.fileName());
        ParseContext context = new ParseContext();
        // What is packed into a document is not looked into: it need not be the candidate's words, and may be of any
        // size.
        context.set(Parser.class, new NothingWithin());
        try {
            parser.parse(new ByteArrayInputStream(document.content()), text, file, context);
        } catch (WriteLimitReachedException enough) {
            LOG.debug("Only the beginning of document {} is read.", document.id());
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError unreadable) {
            // Strangers made it; it is kept, and found by all else.
            LOG.info("The text of document {} cannot be read: {}", document.id(), unreadable.toString());
        }
        return text.toString().strip();
    }
}
