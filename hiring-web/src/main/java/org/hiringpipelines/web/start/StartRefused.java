package org.hiringpipelines.web.start;

/** The application will not start as it is configured. Who starts it reads two sentences and no stack trace. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param what what is wrong, and where it stands
     * @param remedy what to do about it
     */
    public StartRefused(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
