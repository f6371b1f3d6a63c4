/** What the application does about the database it was configured with. */
package org.hiringpipelines.app.database;
