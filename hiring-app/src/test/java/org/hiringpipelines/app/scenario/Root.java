package org.hiringpipelines.app.scenario;

/** Where Camunda's REST is served. */
public enum Root {
    /** For programs, which name user and password. */
    ENGINE_REST("/engine-rest"),
    /** For Camunda's webapps, to which people log in. */
    WEBAPP("/camunda/api/engine/engine/default");

    private final String path;

    Root(String path) {
        this.path = path;
    }

    /** The address of a call. */
    public String at(String call) {
        return path + call;
    }

    /** Somebody of the local team who is let in here. */
    public Caller as(Callers callers, String user) {
        return this == WEBAPP ? callers.inTasklist(user) : callers.as(user);
    }
}
