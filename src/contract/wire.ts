// Generated from openapi.yaml and asyncapi.yaml by `npx tsx codegen/main.ts`. Do not edit.

export interface paths {
    "/api/admin/cluster/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nodes and partitions */
        get: operations["getClusterStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/indexes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indexes */
        get: operations["listMapIndexes"];
        put?: never;
        /** Index an attribute */
        post: operations["addMapIndex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/indexes/{map}/{attribute}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop an index */
        delete: operations["removeMapIndex"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Maps with their records and partitions */
        get: operations["listMaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/maps/{map}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records of a map, by key */
        get: operations["listMapRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Policies */
        get: operations["listMapPolicies"];
        put?: never;
        /**
         * Add a policy, or put it in the place of one with its id
         * @description Until the first policy everything is allowed. From then on, also when all are removed, what none allows is denied, and
         *     deny wins; a policy that allows `all` of `**` opens the maps again.
         */
        post: operations["putMapPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a policy */
        delete: operations["removeMapPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settings of the running server */
        get: operations["getAdminSettings"];
        /**
         * Change what can be changed while the server runs
         * @description A change takes effect at once and lasts until the server stops; what it starts with are its settings. Nothing is changed
         *     by a request that names what cannot be changed.
         */
        put: operations["updateAdminSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contract of the WebSocket interface, bundled */
        get: operations["getAsyncapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Control actions, newest first */
        get: operations["listAuditRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token for the administration */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The current configuration */
        get: operations["getConfig"];
        put?: never;
        /**
         * Change the configuration
         * @description Applies to runs that start later; the active run keeps the configuration that it started with.
         */
        post: operations["updateConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/config/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a configuration without applying it
         * @description Takes any JSON value, checks it as an update of the current configuration and applies nothing.
         */
        post: operations["validateConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page to read and try this API */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs/{asset}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example start.js */
                asset: "swagger-ui.css" | "swagger-ui-bundle.js" | "start.js" | "favicon-32x32.png";
            };
            cookie?: never;
        };
        /** A file of the page */
        get: operations["getDocsAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a configuration without a run
         * @description Lays the update over the defaults and evaluates what it would generate. Nothing is stored.
         */
        post: operations["evaluateConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stored keys, oldest first, revoked ones too */
        get: operations["listKeys"];
        put?: never;
        /**
         * Create a key; its secret is in this answer only
         * @description Whoever may create keys can create one that may do everything. On a server without keys the first one closes it:
         *     whoever presents none is refused from then on.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key, at once and for good */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document, bundled */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Patterns that can be triggered */
        get: operations["listPatterns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Version, uptime and node */
        get: operations["getServerStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause the active run
         * @description Idempotent. Entries stop; subscribers stay connected.
         */
        post: operations["pauseStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume the paused run, or one that a restart interrupted
         * @description Continues at the next sequence. Without an active run it continues the run named by `stream_id`, or else the latest
         *     interrupted one, from its last durable sequence. Idempotent while the run goes on.
         */
        post: operations["resumeStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a run
         * @description Starts a run of the current configuration. One run is active at a time. While nobody is subscribed, the run waits up
         *     to `--subscriber-wait` for its first subscriber, so that a client which starts and then connects misses nothing.
         */
        post: operations["startStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the active run */
        post: operations["stopStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream/trigger/{pattern}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One of `GET /api/patterns`.
                 * @example month_end
                 */
                pattern: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a period end into the active run
         * @description From the next sequence that nobody has seen, the run books the close of its current month, quarter or year: closing
         *     documents dated in the closing days, then ordinary business after them. The number of entries does not change.
         */
        post: operations["triggerPattern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs, newest first */
        get: operations["listStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams/{stream_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        /** One run */
        get: operations["getStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams/{stream_id}/consolidation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        /**
         * Books of the group at the end of a month
         * @description The companies in the currency of the group, business between them eliminated. Limited as the trial balance is.
         */
        get: operations["readConsolidation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams/{stream_id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        /**
         * Download entries
         * @description Any range of the run, whatever has been emitted, streamed at the reader's pace. The same range has the same bytes
         *     for the life of the run's plan, whose hash is the ETag; a trigger changes the plan from its sequence on.
         */
        get: operations["downloadEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams/{stream_id}/entries/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1c9d62-0f52-8a3b-9c1d-5a7e0b4c2d10 */
                document_id: string;
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        /** One entry by its document id */
        get: operations["getEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams/{stream_id}/exports/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example fec */
                format: "ndjson" | "json" | "csv" | "csv-flat" | "parquet" | "fec" | "gobd" | "saft" | "acdoca" | "ocel" | "graph";
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        /**
         * Files of an export
         * @description Rows, size and SHA-256 of a file are told once the manifest of the export was made, which is when `manifest.json` was
         *     downloaded, and for as long as the server keeps it.
         */
        get: operations["listExportFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams/{stream_id}/exports/{format}/file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example fec */
                format: "ndjson" | "json" | "csv" | "csv-flat" | "parquet" | "fec" | "gobd" | "saft" | "acdoca" | "ocel" | "graph";
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        /**
         * One file of an export
         * @description The file, streamed at the reader's pace. Of every export there is a `manifest.json` too: configuration, seed and version
         *     of the generator, and rows, size and SHA-256 of each file without compression. For it all files are made once, one
         *     manifest at a time (`overloaded`), and the last ones are kept. It is refused for runs above 20,000,000 entries
         *     (`run_too_large`), as are the files for audit. When it takes longer than an answer may (`response_timeout`) it is
         *     made all the same, and a later request finds it.
         */
        get: operations["downloadExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams/{stream_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        /**
         * Evaluation of a run
         * @description What an auditor finds in the first 100,000 entries: first digits, line counts, dates, balances, subledgers, chains of
         *     documents, references, duplicates, labels; and the gates of three profiles.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams/{stream_id}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        /**
         * Tables of a run
         * @description Entries and their lines, documents, master data, labels and aged items. Each can be read in part.
         */
        get: operations["listTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams/{stream_id}/tables/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
                /** @example vendors */
                table: string;
            };
            cookie?: never;
        };
        /**
         * Rows of a table
         * @description The rows of a range of units, streamed at the reader's pace: of entries by sequence, of records by index, of months (in blocks where a month has
         *     very many rows).
         *     The same range has the same bytes for the life of the run's plan.
         */
        get: operations["readTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/streams/{stream_id}/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        /**
         * Trial balance of a month
         * @description Every account that has moved until the end of the month, debit positive; balances of a company add up to zero. All
         *     entries of the run are added up for it, so it is refused for runs above 20,000,000 entries (`run_too_large`).
         */
        get: operations["readTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/command": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Execute a command or a batch
         * @description Every command of the broker, in one place. The body is JSON whatever its content type says. A failed command answers
         *     with its own status; a batch answers 200, and each of its results tells for itself.
         */
        post: operations["executeCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes as they happen, as server-sent events
         * @description `change` events, each with its LSN as `id`, so that a client that comes back with `Last-Event-ID` goes on where it was; a
         *     comment every 15 seconds; `resync` when the position is not in the log any longer, then the end.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clients of the tenant */
        get: operations["listSyncClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget a client; it must register again
         * @description Its rows stay. It no longer holds up compaction, and what it sends is refused until it registers.
         */
        delete: operations["evictClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/compact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compact the log of the tenant now
         * @description Keeps the latest change of each row, and tombstones until every live client has passed them or `--sync-tombstone-ttl` is
         *     over. A pull since a position below `min_lsn` is 410 from then on.
         */
        post: operations["compactChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conflicts that were found, newest first
         * @description The newest 10,000 of a tenant are kept.
         */
        get: operations["listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/conflicts/{conflict_id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an open conflict
         * @description `server` leaves the row as it is; `client` writes the change that was refused; `data` writes these bytes. What is written is
         *     a new change in the log, of the client that asks.
         */
        post: operations["resolveConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether sync is up */
        get: operations["getSyncHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A client lives, and has applied changes up to a position
         * @description A position above the log is taken as its end; one below an earlier one changes nothing.
         */
        post: operations["sendHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes after a position, oldest first
         * @description `since_lsn` is exclusive. The first page fixes how far the listing goes; `continuation_token` says all that the next page
         *     needs and wins over `since_lsn` and the filters. A page ends before `max_entries` (1,000 at most) when it is large, never
         *     before its first change. `wait_ms` waits for a change when there is none.
         */
        post: operations["pullChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes of a client
         * @description All changes of one push take effect together, except those that conflict, which `conflicts` lists; with `atomic`, or under
         *     the policy `manual`, one conflict refuses them all with 409. The same `message_id` with the same body is answered as the
         *     first time, also after a restart; with another body it is 409 `MESSAGE_ID_REUSED`.
         *
         *     `accepted_lsns` are the client's own numbers, as in `conflicts`; `server_lsns` are the positions in the log, one for each.
         *
         *     Where the clock of the change or of the row is empty, a change conflicts when another client changed the row after what
         *     this client has pulled (`base_lsn`, or else what it was last sent). With two clocks it conflicts unless its own follows
         *     that of the row; an equal clock is the same change again and changes nothing. An insert of a row that another client
         *     has made conflicts in any case.
         */
        post: operations["pushChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a client, or tell that it is back
         * @description Without a token the client is unclaimed: it holds no data, and belongs to whoever first uses its id with a token. A client
         *     that somebody has claimed is not changed by an anonymous register. Registering again keeps everything: what was pushed
         *     before stays known.
         */
        post: operations["registerClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The rows as they are, for a client that is new or too far behind
         * @description Pages by table and key of the rows that exist. The first page fixes `server_lsn`: rows that change while pages are read may
         *     be older or newer than it, and a pull since `server_lsn` of the first page brings every one of them up to date.
         */
        post: operations["readSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New tokens for a refresh token, which works once
         * @description A refresh token that is used again revokes every token that came of it.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/token/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token, at once and for good
         * @description Anybody may revoke a token that it holds; `jti` of another needs the scope `sync:admin`.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compat/api/v1/command": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Execute a command for the published client libraries
         * @description The same commands with the answers that client libraries of this protocol read: the payload of `kv.get`, `kv.getset`
         *     and `kv.getrange` is the bare value, null when missing; `hash.mget` gives its values by field; `queue.consume` always
         *     gives `message`. Point a client at `/compat` as its base.
         */
        post: operations["executeCompatCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compat/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State of the server, for clients whose base is `/compat` */
        get: operations["getCompatHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example name */
                field: components["schemas"]["Field"];
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * hash.get
         * @description The command `hash.get`; its result is the answer.
         */
        get: operations["hashGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/{field}/exists": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example name */
                field: components["schemas"]["Field"];
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * hash.exists
         * @description The command `hash.exists`; its result is the answer.
         */
        get: operations["hashExists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/del": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * hash.del
         * @description The command `hash.del`; its result is the answer.
         */
        delete: operations["hashDel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/getall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * hash.getall
         * @description The command `hash.getall`; its result is the answer.
         */
        get: operations["hashGetall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/incrby": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hash.incrby
         * @description The command `hash.incrby`; its result is the answer.
         */
        post: operations["hashIncrby"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/incrbyfloat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hash.incrbyfloat
         * @description The command `hash.incrbyfloat`; its result is the answer.
         */
        post: operations["hashIncrbyfloat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * hash.keys
         * @description The command `hash.keys`; its result is the answer.
         */
        get: operations["hashKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/len": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * hash.len
         * @description The command `hash.len`; its result is the answer.
         */
        get: operations["hashLen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/mget": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hash.mget
         * @description The command `hash.mget`; its result is the answer.
         */
        post: operations["hashMget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/mset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hash.mset
         * @description The command `hash.mset`; its result is the answer.
         */
        post: operations["hashMset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hash.set
         * @description The command `hash.set`; its result is the answer.
         */
        post: operations["hashSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/setnx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hash.setnx
         * @description The command `hash.setnx`; its result is the answer.
         */
        post: operations["hashSetnx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/{key}/vals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * hash.vals
         * @description The command `hash.vals`; its result is the answer.
         */
        get: operations["hashVals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hash/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * hash.stats
         * @description The command `hash.stats`; its result is the answer.
         */
        get: operations["hashStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State of the server */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
        get: operations["getHealthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server takes work */
        get: operations["getHealthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hub/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left of a plan
         * @description Only with `--hub`; 404 without. The key travels as `Authorization: Bearer` or `X-Hub-Access-Key`. Usage is looked up once
         *     in 60 seconds. Any quota that is used up answers 429 on the commands it concerns.
         */
        get: operations["getQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/key/{key}/exists": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * key.exists
         * @description The command `key.exists`; its result is the answer.
         */
        get: operations["keyExists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/key/{key}/type": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * key.type
         * @description The command `key.type`; its result is the answer.
         */
        get: operations["keyType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/key/{source}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example jobs */
                source: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * key.copy
         * @description The command `key.copy`; its result is the answer.
         */
        post: operations["keyCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/key/{source}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example jobs */
                source: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * key.rename
         * @description The command `key.rename`; its result is the answer.
         */
        post: operations["keyRename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/key/{source}/renamenx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example jobs */
                source: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * key.renamenx
         * @description The command `key.renamenx`; its result is the answer.
         */
        post: operations["keyRenamenx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/key/randomkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * key.randomkey
         * @description The command `key.randomkey`; its result is the answer.
         */
        get: operations["keyRandomkey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/{key}/append": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.append
         * @description The command `kv.append`; its result is the answer.
         */
        post: operations["kvAppend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/{key}/decr": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.decr
         * @description The command `kv.decr`; its result is the answer.
         */
        post: operations["kvDecr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/{key}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.expire
         * @description The command `kv.expire`; its result is the answer.
         */
        post: operations["kvExpire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/{key}/getrange": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * kv.getrange
         * @description The command `kv.getrange`; its result is the answer.
         */
        get: operations["kvGetrange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/{key}/getset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.getset
         * @description The command `kv.getset`; its result is the answer.
         */
        post: operations["kvGetset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/{key}/incr": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.incr
         * @description The command `kv.incr`; its result is the answer.
         */
        post: operations["kvIncr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/{key}/persist": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.persist
         * @description The command `kv.persist`; its result is the answer.
         */
        post: operations["kvPersist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/{key}/setrange": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.setrange
         * @description The command `kv.setrange`; its result is the answer.
         */
        post: operations["kvSetrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/{key}/strlen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * kv.strlen
         * @description The command `kv.strlen`; its result is the answer.
         */
        get: operations["kvStrlen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/{key}/ttl": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * kv.ttl
         * @description The command `kv.ttl`; its result is the answer.
         */
        get: operations["kvTtl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/del/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * kv.del
         * @description The command `kv.del`; its result is the answer.
         */
        delete: operations["kvDel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/get/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * kv.get
         * @description The command `kv.get`; its result is the answer.
         */
        get: operations["kvGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/mget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.mget
         * @description The command `kv.mget`; its result is the answer.
         */
        post: operations["kvMget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/mset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.mset
         * @description The command `kv.mset`; its result is the answer.
         */
        post: operations["kvMset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/msetnx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.msetnx
         * @description The command `kv.msetnx`; its result is the answer.
         */
        post: operations["kvMsetnx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * kv.scan
         * @description The command `kv.scan`; its result is the answer.
         */
        get: operations["kvScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * kv.set
         * @description The command `kv.set`; its result is the answer.
         */
        post: operations["kvSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kv/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * kv.stats
         * @description The command `kv.stats`; its result is the answer.
         */
        get: operations["kvStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/index/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0 */
                index: number;
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * list.index
         * @description The command `list.index`; its result is the answer.
         */
        get: operations["listIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/insert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.insert
         * @description The command `list.insert`; its result is the answer.
         */
        post: operations["listInsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/len": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * list.len
         * @description The command `list.len`; its result is the answer.
         */
        get: operations["listLen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/lpop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.lpop
         * @description The command `list.lpop`; its result is the answer.
         */
        post: operations["listLpop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/lpush": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.lpush
         * @description The command `list.lpush`; its result is the answer.
         */
        post: operations["listLpush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/lpushx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.lpushx
         * @description The command `list.lpushx`; its result is the answer.
         */
        post: operations["listLpushx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/range": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * list.range
         * @description The command `list.range`; its result is the answer.
         */
        get: operations["listRange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/rem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.rem
         * @description The command `list.rem`; its result is the answer.
         */
        post: operations["listRem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/rpop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.rpop
         * @description The command `list.rpop`; its result is the answer.
         */
        post: operations["listRpop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/rpush": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.rpush
         * @description The command `list.rpush`; its result is the answer.
         */
        post: operations["listRpush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/rpushx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.rpushx
         * @description The command `list.rpushx`; its result is the answer.
         */
        post: operations["listRpushx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.set
         * @description The command `list.set`; its result is the answer.
         */
        post: operations["listSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{key}/trim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.trim
         * @description The command `list.trim`; its result is the answer.
         */
        post: operations["listTrim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/{source}/rpoplpush/{destination}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example done */
                destination: components["schemas"]["Key"];
                /** @example jobs */
                source: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list.rpoplpush
         * @description The command `list.rpoplpush`; its result is the answer.
         */
        post: operations["listRpoplpush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/list/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * list.stats
         * @description The command `list.stats`; its result is the answer.
         */
        get: operations["listStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memory/{key}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * memory.usage
         * @description The command `memory.usage`; its result is the answer.
         */
        get: operations["memoryUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prometheus metrics */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pubsub/{topic}/info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example notifications.email.user */
                topic: components["schemas"]["TopicPattern"];
            };
            cookie?: never;
        };
        /**
         * pubsub.info
         * @description The command `pubsub.info`; its result is the answer.
         */
        get: operations["pubsubInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pubsub/{topic}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example notifications.email.user */
                topic: components["schemas"]["TopicPattern"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * pubsub.publish
         * @description The command `pubsub.publish`; its result is the answer.
         */
        post: operations["pubsubPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pubsub/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * pubsub.stats
         * @description The command `pubsub.stats`; its result is the answer.
         */
        get: operations["pubsubStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pubsub/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * pubsub.topics
         * @description The command `pubsub.topics`; its result is the answer.
         */
        get: operations["pubsubTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{queue}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * queue.create
         * @description The command `queue.create`; its result is the answer.
         */
        post: operations["queueCreate"];
        /**
         * queue.delete
         * @description The command `queue.delete`; its result is the answer.
         */
        delete: operations["queueDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{queue}/ack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * queue.ack
         * @description The command `queue.ack`; its result is the answer.
         */
        post: operations["queueAck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{queue}/consume/{consumer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example c1 */
                consumer_id: components["schemas"]["ConsumerId"];
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        /**
         * queue.consume
         * @description The command `queue.consume`; its result is the answer.
         */
        get: operations["queueConsume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{queue}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        /**
         * queue.dead_letters
         * @description The command `queue.dead_letters`; its result is the answer.
         */
        get: operations["queueDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{queue}/dead-letters/purge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * queue.dead_letters_purge
         * @description The command `queue.dead_letters_purge`; its result is the answer.
         */
        post: operations["queueDeadLettersPurge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{queue}/dead-letters/retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * queue.dead_letters_retry
         * @description The command `queue.dead_letters_retry`; its result is the answer.
         */
        post: operations["queueDeadLettersRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{queue}/nack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * queue.nack
         * @description The command `queue.nack`; its result is the answer.
         */
        post: operations["queueNack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{queue}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * queue.publish
         * @description The command `queue.publish`; its result is the answer.
         */
        post: operations["queuePublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{queue}/purge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * queue.purge
         * @description The command `queue.purge`; its result is the answer.
         */
        post: operations["queuePurge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/{queue}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        /**
         * queue.stats
         * @description The command `queue.stats`; its result is the answer.
         */
        get: operations["queueStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * queue.list
         * @description The command `queue.list`; its result is the answer.
         */
        get: operations["queueList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server takes work */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/{key}/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.add
         * @description The command `set.add`; its result is the answer.
         */
        post: operations["setAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/{key}/card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * set.card
         * @description The command `set.card`; its result is the answer.
         */
        get: operations["setCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/{key}/ismember": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.ismember
         * @description The command `set.ismember`; its result is the answer.
         */
        post: operations["setIsmember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/{key}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * set.members
         * @description The command `set.members`; its result is the answer.
         */
        get: operations["setMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/{key}/pop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.pop
         * @description The command `set.pop`; its result is the answer.
         */
        post: operations["setPop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/{key}/randmember": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * set.randmember
         * @description The command `set.randmember`; its result is the answer.
         */
        get: operations["setRandmember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/{key}/rem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.rem
         * @description The command `set.rem`; its result is the answer.
         */
        post: operations["setRem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/{source}/move/{destination}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example done */
                destination: components["schemas"]["Key"];
                /** @example jobs */
                source: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.move
         * @description The command `set.move`; its result is the answer.
         */
        post: operations["setMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.diff
         * @description The command `set.diff`; its result is the answer.
         */
        post: operations["setDiff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/diffstore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.diffstore
         * @description The command `set.diffstore`; its result is the answer.
         */
        post: operations["setDiffstore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/inter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.inter
         * @description The command `set.inter`; its result is the answer.
         */
        post: operations["setInter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/interstore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.interstore
         * @description The command `set.interstore`; its result is the answer.
         */
        post: operations["setInterstore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * set.stats
         * @description The command `set.stats`; its result is the answer.
         */
        get: operations["setStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/union": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.union
         * @description The command `set.union`; its result is the answer.
         */
        post: operations["setUnion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set/unionstore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * set.unionstore
         * @description The command `set.unionstore`; its result is the answer.
         */
        post: operations["setUnionstore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/{member}/zrank": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
                /** @example player1 */
                member: components["schemas"]["Member"];
            };
            cookie?: never;
        };
        /**
         * sortedset.zrank
         * @description The command `sortedset.zrank`; its result is the answer.
         */
        get: operations["sortedsetZrank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/{member}/zrevrank": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
                /** @example player1 */
                member: components["schemas"]["Member"];
            };
            cookie?: never;
        };
        /**
         * sortedset.zrevrank
         * @description The command `sortedset.zrevrank`; its result is the answer.
         */
        get: operations["sortedsetZrevrank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/{member}/zscore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
                /** @example player1 */
                member: components["schemas"]["Member"];
            };
            cookie?: never;
        };
        /**
         * sortedset.zscore
         * @description The command `sortedset.zscore`; its result is the answer.
         */
        get: operations["sortedsetZscore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zadd": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zadd
         * @description The command `sortedset.zadd`; its result is the answer.
         */
        post: operations["sortedsetZadd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zcard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * sortedset.zcard
         * @description The command `sortedset.zcard`; its result is the answer.
         */
        get: operations["sortedsetZcard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zcount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * sortedset.zcount
         * @description The command `sortedset.zcount`; its result is the answer.
         */
        get: operations["sortedsetZcount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zincrby": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zincrby
         * @description The command `sortedset.zincrby`; its result is the answer.
         */
        post: operations["sortedsetZincrby"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zmscore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zmscore
         * @description The command `sortedset.zmscore`; its result is the answer.
         */
        post: operations["sortedsetZmscore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zpopmax": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zpopmax
         * @description The command `sortedset.zpopmax`; its result is the answer.
         */
        post: operations["sortedsetZpopmax"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zpopmin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zpopmin
         * @description The command `sortedset.zpopmin`; its result is the answer.
         */
        post: operations["sortedsetZpopmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zrange": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * sortedset.zrange
         * @description The command `sortedset.zrange`; its result is the answer.
         */
        get: operations["sortedsetZrange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zrangebyscore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * sortedset.zrangebyscore
         * @description The command `sortedset.zrangebyscore`; its result is the answer.
         */
        get: operations["sortedsetZrangebyscore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zrem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zrem
         * @description The command `sortedset.zrem`; its result is the answer.
         */
        post: operations["sortedsetZrem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zremrangebyrank": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zremrangebyrank
         * @description The command `sortedset.zremrangebyrank`; its result is the answer.
         */
        post: operations["sortedsetZremrangebyrank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zremrangebyscore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zremrangebyscore
         * @description The command `sortedset.zremrangebyscore`; its result is the answer.
         */
        post: operations["sortedsetZremrangebyscore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/{key}/zrevrange": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        /**
         * sortedset.zrevrange
         * @description The command `sortedset.zrevrange`; its result is the answer.
         */
        get: operations["sortedsetZrevrange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * sortedset.stats
         * @description The command `sortedset.stats`; its result is the answer.
         */
        get: operations["sortedsetStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/zdiffstore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zdiffstore
         * @description The command `sortedset.zdiffstore`; its result is the answer.
         */
        post: operations["sortedsetZdiffstore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/zinterstore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zinterstore
         * @description The command `sortedset.zinterstore`; its result is the answer.
         */
        post: operations["sortedsetZinterstore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sortedset/zunionstore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sortedset.zunionstore
         * @description The command `sortedset.zunionstore`; its result is the answer.
         */
        post: operations["sortedsetZunionstore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream/{room}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * stream.get_or_create
         * @description The command `stream.get_or_create`; its result is the answer.
         */
        put: operations["streamEnsure"];
        /**
         * stream.create
         * @description The command `stream.create`; its result is the answer.
         */
        post: operations["streamCreate"];
        /**
         * stream.delete
         * @description The command `stream.delete`; its result is the answer.
         */
        delete: operations["streamDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream/{room}/consume/{subscriber_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
                /** @example s1 */
                subscriber_id: components["schemas"]["ConsumerId"];
            };
            cookie?: never;
        };
        /**
         * stream.consume
         * @description The command `stream.consume`; its result is the answer.
         */
        get: operations["streamConsume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream/{room}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
            };
            cookie?: never;
        };
        /**
         * stream.history
         * @description The command `stream.history`; its result is the answer.
         */
        get: operations["streamHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream/{room}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * stream.publish
         * @description The command `stream.publish`; its result is the answer.
         */
        post: operations["streamPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream/{room}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
            };
            cookie?: never;
        };
        /**
         * stream.stats
         * @description The command `stream.stats`; its result is the answer.
         */
        get: operations["streamStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * stream.list
         * @description The command `stream.list`; its result is the answer.
         */
        get: operations["streamList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes, deltas, queries and searches of shared maps in one request
         * @description In the order clock, operations, deltas, queries, searches, so that a request reads its own writes. MsgPack is answered with
         *     `application/msgpack`, JSON with JSON; an empty body is an empty request. Without `--maps-require-auth` a token is not asked for.
         */
        post: operations["syncMaps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What is true of a write, ascending. This server has no replicas: it never says REPLICATED.
         * @enum {string}
         */
        AchievedLevel: "FIRE_AND_FORGET" | "MEMORY" | "APPLIED" | "REPLICATED" | "PERSISTED";
        /** @description Settings in effect; secrets are left out. */
        AdminConfigCommand: {
            /** @constant */
            command: "admin.config";
            payload?: components["schemas"]["AdminConfigPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        AdminConfigPayload: Record<string, unknown>;
        /**
         * @example {
         *       "config": {
         *         "engine": "embedded",
         *         "durability": "always",
         *         "eviction": "noeviction"
         *       }
         *     }
         */
        AdminConfigResult: {
            config: Record<string, unknown>;
        };
        AdminError: {
            /** @description The status. */
            code: number;
            field?: string;
            message: string;
        };
        /** @description As `GET /health`. */
        AdminHealthCommand: {
            /** @constant */
            command: "admin.health";
            payload?: components["schemas"]["AdminHealthPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        AdminHealthPayload: Record<string, unknown>;
        /**
         * @example {
         *       "status": "healthy",
         *       "version": "0.1.0",
         *       "role": "master",
         *       "uptime_secs": 5,
         *       "components": {
         *         "kv_store": "operational",
         *         "queue_system": "operational",
         *         "event_stream": "operational",
         *         "pubsub": "operational",
         *         "replication": "operational"
         *       }
         *     }
         */
        AdminHealthResult: {
            components: {
                [key: string]: string;
            };
            role: string;
            status: string;
            uptime_secs: number;
            version: string;
        };
        AdminSettings: {
            defaultOperationTimeoutMs: number;
            gcIntervalMs: number;
            host: string;
            logLevel: string;
            maxConcurrentOperations: number;
            maxValueBytes: number;
            nodeId: string;
            partitionCount: number;
            port: number;
            requireAuth: boolean;
        };
        AdminSettingsChange: {
            gcIntervalMs?: number;
            /** @enum {string} */
            logLevel?: "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";
            maxConcurrentOperations?: number;
        };
        /** @description Ends the server: it answers what it has, makes everything durable and goes. */
        AdminShutdownCommand: {
            /** @constant */
            command: "admin.shutdown";
            payload?: components["schemas"]["AdminShutdownPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        AdminShutdownPayload: Record<string, unknown>;
        /**
         * @example {
         *       "success": true
         *     }
         */
        AdminShutdownResult: {
            /** @constant */
            success: true;
        };
        /** @description What the broker holds and how fast it is at work. */
        AdminStatsCommand: {
            /** @constant */
            command: "admin.stats";
            payload?: components["schemas"]["AdminStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        AdminStatsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "server": {
         *         "version": "0.1.0",
         *         "uptime_secs": 86400,
         *         "role": "master"
         *       },
         *       "memory": {
         *         "used_bytes": 536870912,
         *         "limit_bytes": 4294967296
         *       },
         *       "kv": {
         *         "total_keys": 1000000,
         *         "operations_per_sec": 50000
         *       },
         *       "queues": {
         *         "total_queues": 50,
         *         "total_messages": 5000
         *       },
         *       "streams": {
         *         "total_rooms": 100,
         *         "total_subscribers": 500
         *       },
         *       "pubsub": {
         *         "total_topics": 200,
         *         "total_subscribers": 1000
         *       }
         *     }
         */
        AdminStatsResult: {
            kv: {
                [key: string]: number;
            };
            memory: {
                [key: string]: number;
            };
            pubsub: {
                [key: string]: number;
            };
            queues: {
                [key: string]: number;
            };
            server: {
                role: string;
                uptime_secs: number;
                version: string;
            };
            streams: {
                [key: string]: number;
            };
        };
        /** @description Decimal string with two digits; the unused side of a line is "0.00". */
        Amount: string;
        /** @description Defaults are error 0.01 and process, statistical, relational and near misses 0.005 each. */
        AnomalyRate: number;
        /** @description Labelled anomalies beside fraud. Rates are shares of all entries. */
        AnomalySettings: {
            difficulty: components["schemas"]["DifficultyMix"];
            /** @description Default false. */
            enabled: boolean;
            error_rate: components["schemas"]["AnomalyRate"];
            near_miss_rate: components["schemas"]["AnomalyRate"];
            process_rate: components["schemas"]["AnomalyRate"];
            relational_rate: components["schemas"]["AnomalyRate"];
            statistical_rate: components["schemas"]["AnomalyRate"];
            type_distribution: components["schemas"]["KindWeights"];
        };
        ApiKey: {
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Within a minute of the truth.
             */
            last_used_at: string | null;
            name: string;
            /** @enum {string|null} */
            plan: "Free" | "Pro" | "Enterprise" | null;
            /** Format: date-time */
            revoked_at: string | null;
            scopes: components["schemas"]["ApiKeyScope"][];
        };
        ApiKeyList: {
            keys: components["schemas"]["ApiKey"][];
        };
        ApiKeyRequest: {
            /**
             * Format: date-time
             * @default null
             */
            expires_at: string | null;
            name: string;
            /**
             * @default null
             * @enum {string|null}
             */
            plan: "Free" | "Pro" | "Enterprise" | null;
            scopes: components["schemas"]["ApiKeyScope"][];
        };
        /** @description `*`, `<namespace>:*` or `<namespace>:<action>`. Actions are read, write (which includes read), configure and admin. */
        ApiKeyScope: string;
        /** @description Rising amounts in dollars or what is worth about the same (times 10 or 100 in yen and the like). Default [1000, 10000, 100000, 500000]. */
        ApprovalLimits: number[];
        /** @description Who must approve. An amount above a limit needs one approval more. */
        ApprovalSettings: {
            limits: components["schemas"]["ApprovalLimits"];
        };
        AuditList: {
            /** @description Pass it as `before` for the next page; absent on the last page. */
            next_before?: number;
            records: components["schemas"]["AuditRecord"][];
        };
        AuditRecord: {
            /** @enum {string} */
            action: "config.update" | "stream.start" | "stream.pause" | "stream.resume" | "stream.stop" | "stream.trigger" | "key.create" | "key.revoke" | "auth.denied" | "auth.denied_more" | "token.refresh" | "token.reuse" | "token.revoke" | "sync.register" | "sync.pull" | "sync.push" | "sync.snapshot" | "sync.resolve" | "sync.evict" | "sync.compact" | "sync.unrecorded";
            /** @description Fingerprint of the API key, `open` on a server without keys, `cli` for the command line, `server` for what it does by itself; of tokens their user or client. */
            actor: string;
            /** Format: date-time */
            at: string;
            details?: Record<string, unknown>;
            id: number;
            request_id: string;
            /** @description What it acted on: a run id, `configuration`, the id of a key, a client of sync, a tenant. */
            subject: string;
        };
        /**
         * @description Commands that run one after another, each for itself: a failing one does not stop the next. A body with `commands` is a
         *     batch also without its type. A batch inside of a batch fails on its own.
         */
        Batch: {
            commands: components["schemas"]["Command"][];
            request_id?: components["schemas"]["RequestId"];
            /** @constant */
            type?: "batch";
            version?: components["schemas"]["RequestVersion"];
        };
        BatchResult: {
            request_id: string;
            /** @description In the order of the commands. */
            results: ({
                payload: unknown;
                /** @constant */
                status: "success";
                /** @constant */
                success: true;
            } | {
                error: components["schemas"]["CommandError"];
                /** @constant */
                status: "error";
                /** @constant */
                success: false;
            })[];
            /** @constant */
            status: "success";
            /** @constant */
            success: true;
            /** @constant */
            type: "batch_response";
        };
        BitfieldOperation: {
            increment?: number;
            offset: components["schemas"]["BitOffset"];
            /** @enum {string} */
            operation: "GET" | "SET" | "INCRBY";
            /**
             * @default WRAP
             * @enum {string}
             */
            overflow: "WRAP" | "SAT" | "FAIL";
            /** @default false */
            signed: boolean;
            value?: number;
            width: number;
        };
        /** @description Counts the ones, in a range of bits where given; both ends included. */
        BitmapBitcountCommand: {
            /** @constant */
            command: "bitmap.bitcount";
            payload: components["schemas"]["BitmapBitcountPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "days"
         *     }
         */
        BitmapBitcountPayload: {
            end?: number;
            key: components["schemas"]["Key"];
            start?: number;
        };
        /**
         * @example {
         *       "key": "days",
         *       "count": 1
         *     }
         */
        BitmapBitcountResult: {
            count: number;
            key: string;
        };
        /** @description Integers inside a bitmap. SET gives the old value; an INCRBY that FAILs gives null. */
        BitmapBitfieldCommand: {
            /** @constant */
            command: "bitmap.bitfield";
            payload: components["schemas"]["BitmapBitfieldPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "days",
         *       "operations": [
         *         {
         *           "operation": "GET",
         *           "offset": 0,
         *           "width": 8
         *         }
         *       ]
         *     }
         */
        BitmapBitfieldPayload: {
            key: components["schemas"]["Key"];
            operations: components["schemas"]["BitfieldOperation"][];
        };
        /**
         * @example {
         *       "results": [
         *         1
         *       ]
         *     }
         */
        BitmapBitfieldResult: {
            results: (number | null)[];
        };
        /** @description Combines bitmaps; `length` is in bytes. */
        BitmapBitopCommand: {
            /** @constant */
            command: "bitmap.bitop";
            payload: components["schemas"]["BitmapBitopPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "destination": "both",
         *       "operation": "AND",
         *       "source_keys": [
         *         "days",
         *         "other"
         *       ]
         *     }
         */
        BitmapBitopPayload: {
            destination: components["schemas"]["Key"];
            /** @enum {string} */
            operation: "AND" | "OR" | "XOR" | "NOT";
            source_keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "destination": "both",
         *       "length": 1
         *     }
         */
        BitmapBitopResult: {
            destination: string;
            length: number;
        };
        /** @description Position of the first such bit. */
        BitmapBitposCommand: {
            /** @constant */
            command: "bitmap.bitpos";
            payload: components["schemas"]["BitmapBitposPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "days",
         *       "value": 1
         *     }
         */
        BitmapBitposPayload: {
            end?: number;
            key: components["schemas"]["Key"];
            start?: number;
            value: number;
        };
        /**
         * @example {
         *       "key": "days",
         *       "position": 7
         *     }
         */
        BitmapBitposResult: {
            key: string;
            position: number | null;
        };
        /** @description Gives a bit, 0 beyond the end. */
        BitmapGetbitCommand: {
            /** @constant */
            command: "bitmap.getbit";
            payload: components["schemas"]["BitmapGetbitPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "days",
         *       "offset": 7
         *     }
         */
        BitmapGetbitPayload: {
            key: components["schemas"]["Key"];
            offset: components["schemas"]["BitOffset"];
        };
        /**
         * @example {
         *       "key": "days",
         *       "offset": 7,
         *       "value": 1
         *     }
         */
        BitmapGetbitResult: {
            key: string;
            offset: number;
            value: number;
        };
        /** @description Sets a bit. */
        BitmapSetbitCommand: {
            /** @constant */
            command: "bitmap.setbit";
            payload: components["schemas"]["BitmapSetbitPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "days",
         *       "offset": 7,
         *       "value": 1
         *     }
         */
        BitmapSetbitPayload: {
            key: components["schemas"]["Key"];
            offset: components["schemas"]["BitOffset"];
            value: number;
        };
        /**
         * @example {
         *       "key": "days",
         *       "offset": 7,
         *       "old_value": 0
         *     }
         */
        BitmapSetbitResult: {
            key: string;
            offset: number;
            old_value: number;
        };
        /** @description Keys of this type, and commands on them since the start. */
        BitmapStatsCommand: {
            /** @constant */
            command: "bitmap.stats";
            payload?: components["schemas"]["BitmapStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        BitmapStatsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "total_keys": 1,
         *       "total_operations": 12
         *     }
         */
        BitmapStatsResult: {
            total_keys: number;
            total_operations: number;
        };
        /** @description A bit; the first bit of the first byte is 0. */
        BitOffset: number;
        BrokerQuery: {
            api_key?: string;
        };
        /** @description Shares of the five business processes. They are weights; their sum must be 1 within 0.01. */
        BusinessProcessMix: {
            a2r: components["schemas"]["Share"];
            h2r: components["schemas"]["Share"];
            o2c: components["schemas"]["Share"];
            p2p: components["schemas"]["Share"];
            r2r: components["schemas"]["Share"];
        };
        Bytes: number[];
        /**
         * @description Writes rows into a tenant's change log of offline sync, once: master data first, then each entry as a row of
         *     `journal_entries`. The key of a row is its id, its data the row as JSON, its client `run:<stream_id>`. A row that is new
         *     is an Insert, one that is there (another run wrote it, or a client) an Update. It needs the scope `sync:admin`, and a
         *     token may write into the log of its own tenant only.
         */
        ChangeLogSink: {
            /** @description Which rows are written; all when absent. */
            tables?: components["schemas"]["ChangeLogTable"][];
            /** @description As the claim `tenant_id` of its tokens. */
            tenant: string;
            /** @constant */
            type: "change_log";
        };
        /** @enum {string} */
        ChangeLogTable: "companies" | "accounts" | "cost_centers" | "profit_centers" | "vendors" | "customers" | "materials" | "employees" | "journal_entries";
        /** @enum {string} */
        ChangeOperation: "Insert" | "Update" | "Delete";
        /**
         * @description Size of the charts of accounts, about 100, 400 or 2500 accounts. Default small.
         * @enum {string}
         */
        ChartComplexity: "small" | "medium" | "large";
        /**
         * @description Chart of every company; auto takes us_gaap in the US, skr04 in DE, pcg in FR and ifrs elsewhere. Default auto.
         * @enum {string}
         */
        ChartFramework: "auto" | "us_gaap" | "ifrs" | "skr04" | "pcg";
        ChartOfAccountsSettings: {
            complexity: components["schemas"]["ChartComplexity"];
            framework: components["schemas"]["ChartFramework"];
        };
        ClientEvicted: {
            client_id: string;
            /** @constant */
            evicted: true;
        };
        /** @description Names the transaction that this command becomes part of while one is open. */
        ClientId: string;
        /** @description Open WebSockets of this interface. */
        ClientListCommand: {
            /** @constant */
            command: "client.list";
            payload?: components["schemas"]["ClientListPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        ClientListPayload: Record<string, unknown>;
        /**
         * @example {
         *       "clients": [
         *         {
         *           "id": "c1",
         *           "addr": "127.0.0.1",
         *           "age": 5,
         *           "subscriptions": 1
         *         }
         *       ],
         *       "count": 1
         *     }
         */
        ClientListResult: {
            clients: components["schemas"]["ConnectedClient"][];
            count: number;
        };
        /** @description A write of a client. Ids are numbers in text, ascending. */
        ClientOp: {
            id?: string;
            key: components["schemas"]["MapKey"];
            mapName: components["schemas"]["MapName"];
            /** @enum {string} */
            opType?: "PUT" | "REMOVE" | "OR_ADD" | "OR_REMOVE";
            orRecord?: components["schemas"]["OrRecord"] | null;
            orTag?: string | null;
            record?: components["schemas"]["LwwRecord"] | null;
            timeout?: number;
            writeConcern?: components["schemas"]["AchievedLevel"];
        };
        ClientRegistered: {
            client_id: components["schemas"]["SyncClientId"];
            /** @description Null without a token. */
            epoch: string | null;
            /** @description The earliest position that a pull may begin at. */
            min_lsn: number;
            /** @description 0 without a token. */
            server_lsn: number;
            /** @description Of the protocol. */
            server_version: number;
            /** @constant */
            success: true;
        };
        ClusterNode: {
            address: string;
            connections: number;
            memory: number;
            nodeId: string;
            partitionCount: number;
            /** @enum {string} */
            status: "healthy" | "suspect" | "dead";
            uptime: number;
        };
        ClusterStatus: {
            isRebalancing: boolean;
            nodes: components["schemas"]["ClusterNode"][];
            partitions: {
                id: number;
                ownerNodeId: string;
            }[];
            totalPartitions: number;
        };
        /** @description One command. Which one, its `command` says. */
        Command: components["schemas"]["KvSetCommand"] | components["schemas"]["KvGetCommand"] | components["schemas"]["KvDelCommand"] | components["schemas"]["KvExistsCommand"] | components["schemas"]["KvIncrCommand"] | components["schemas"]["KvDecrCommand"] | components["schemas"]["KvIncrbyCommand"] | components["schemas"]["KvDecrbyCommand"] | components["schemas"]["KvExpireCommand"] | components["schemas"]["KvTtlCommand"] | components["schemas"]["KvPersistCommand"] | components["schemas"]["KvScanCommand"] | components["schemas"]["KvKeysCommand"] | components["schemas"]["KvDbsizeCommand"] | components["schemas"]["KvFlushdbCommand"] | components["schemas"]["KvFlushallCommand"] | components["schemas"]["KvMsetCommand"] | components["schemas"]["KvMsetnxCommand"] | components["schemas"]["KvMgetCommand"] | components["schemas"]["KvMdelCommand"] | components["schemas"]["KvGetsetCommand"] | components["schemas"]["KvAppendCommand"] | components["schemas"]["KvGetrangeCommand"] | components["schemas"]["KvSetrangeCommand"] | components["schemas"]["KvStrlenCommand"] | components["schemas"]["KvStatsCommand"] | components["schemas"]["KeyTypeCommand"] | components["schemas"]["KeyExistsCommand"] | components["schemas"]["KeyRenameCommand"] | components["schemas"]["KeyRenamenxCommand"] | components["schemas"]["KeyCopyCommand"] | components["schemas"]["KeyRandomkeyCommand"] | components["schemas"]["InfoCommand"] | components["schemas"]["SlowlogGetCommand"] | components["schemas"]["SlowlogResetCommand"] | components["schemas"]["MemoryUsageCommand"] | components["schemas"]["ClientListCommand"] | components["schemas"]["TransactionMultiCommand"] | components["schemas"]["TransactionDiscardCommand"] | components["schemas"]["TransactionUnwatchCommand"] | components["schemas"]["TransactionWatchCommand"] | components["schemas"]["TransactionExecCommand"] | components["schemas"]["HashSetCommand"] | components["schemas"]["HashSetnxCommand"] | components["schemas"]["HashGetCommand"] | components["schemas"]["HashGetallCommand"] | components["schemas"]["HashDelCommand"] | components["schemas"]["HashExistsCommand"] | components["schemas"]["HashLenCommand"] | components["schemas"]["HashKeysCommand"] | components["schemas"]["HashValsCommand"] | components["schemas"]["HashValuesCommand"] | components["schemas"]["HashMsetCommand"] | components["schemas"]["HashMgetCommand"] | components["schemas"]["HashIncrbyCommand"] | components["schemas"]["HashIncrbyfloatCommand"] | components["schemas"]["HashStatsCommand"] | components["schemas"]["ListLpushCommand"] | components["schemas"]["ListRpushCommand"] | components["schemas"]["ListLpushxCommand"] | components["schemas"]["ListRpushxCommand"] | components["schemas"]["ListLpopCommand"] | components["schemas"]["ListRpopCommand"] | components["schemas"]["ListRangeCommand"] | components["schemas"]["ListLrangeCommand"] | components["schemas"]["ListLenCommand"] | components["schemas"]["ListLlenCommand"] | components["schemas"]["ListIndexCommand"] | components["schemas"]["ListLindexCommand"] | components["schemas"]["ListSetCommand"] | components["schemas"]["ListLsetCommand"] | components["schemas"]["ListTrimCommand"] | components["schemas"]["ListLtrimCommand"] | components["schemas"]["ListRemCommand"] | components["schemas"]["ListLremCommand"] | components["schemas"]["ListInsertCommand"] | components["schemas"]["ListLinsertCommand"] | components["schemas"]["ListPosCommand"] | components["schemas"]["ListLposCommand"] | components["schemas"]["ListRpoplpushCommand"] | components["schemas"]["ListStatsCommand"] | components["schemas"]["SetAddCommand"] | components["schemas"]["SetRemCommand"] | components["schemas"]["SetIsmemberCommand"] | components["schemas"]["SetMembersCommand"] | components["schemas"]["SetCardCommand"] | components["schemas"]["SetSizeCommand"] | components["schemas"]["SetPopCommand"] | components["schemas"]["SetRandmemberCommand"] | components["schemas"]["SetMoveCommand"] | components["schemas"]["SetInterCommand"] | components["schemas"]["SetUnionCommand"] | components["schemas"]["SetDiffCommand"] | components["schemas"]["SetInterstoreCommand"] | components["schemas"]["SetUnionstoreCommand"] | components["schemas"]["SetDiffstoreCommand"] | components["schemas"]["SetStatsCommand"] | components["schemas"]["SortedsetZaddCommand"] | components["schemas"]["SortedsetZremCommand"] | components["schemas"]["SortedsetZscoreCommand"] | components["schemas"]["SortedsetZmscoreCommand"] | components["schemas"]["SortedsetZcardCommand"] | components["schemas"]["SortedsetZincrbyCommand"] | components["schemas"]["SortedsetZrangeCommand"] | components["schemas"]["SortedsetZrevrangeCommand"] | components["schemas"]["SortedsetZrankCommand"] | components["schemas"]["SortedsetZrevrankCommand"] | components["schemas"]["SortedsetZcountCommand"] | components["schemas"]["SortedsetZrangebyscoreCommand"] | components["schemas"]["SortedsetZpopminCommand"] | components["schemas"]["SortedsetZpopmaxCommand"] | components["schemas"]["SortedsetZremrangebyrankCommand"] | components["schemas"]["SortedsetZremrangebyscoreCommand"] | components["schemas"]["SortedsetZinterstoreCommand"] | components["schemas"]["SortedsetZunionstoreCommand"] | components["schemas"]["SortedsetZdiffstoreCommand"] | components["schemas"]["SortedsetStatsCommand"] | components["schemas"]["HyperloglogPfaddCommand"] | components["schemas"]["HyperloglogPfcountCommand"] | components["schemas"]["HyperloglogPfmergeCommand"] | components["schemas"]["HyperloglogStatsCommand"] | components["schemas"]["BitmapSetbitCommand"] | components["schemas"]["BitmapGetbitCommand"] | components["schemas"]["BitmapBitcountCommand"] | components["schemas"]["BitmapBitposCommand"] | components["schemas"]["BitmapBitopCommand"] | components["schemas"]["BitmapBitfieldCommand"] | components["schemas"]["BitmapStatsCommand"] | components["schemas"]["GeospatialGeoaddCommand"] | components["schemas"]["GeospatialGeodistCommand"] | components["schemas"]["GeospatialGeoradiusCommand"] | components["schemas"]["GeospatialGeoradiusbymemberCommand"] | components["schemas"]["GeospatialGeosearchCommand"] | components["schemas"]["GeospatialGeoposCommand"] | components["schemas"]["GeospatialGeohashCommand"] | components["schemas"]["GeospatialStatsCommand"] | components["schemas"]["QueueCreateCommand"] | components["schemas"]["QueueDeleteCommand"] | components["schemas"]["QueuePublishCommand"] | components["schemas"]["QueueConsumeCommand"] | components["schemas"]["QueueAckCommand"] | components["schemas"]["QueueNackCommand"] | components["schemas"]["QueuePurgeCommand"] | components["schemas"]["QueueStatsCommand"] | components["schemas"]["QueueListCommand"] | components["schemas"]["QueueDeadLettersCommand"] | components["schemas"]["QueueDeadLettersRetryCommand"] | components["schemas"]["QueueDeadLettersPurgeCommand"] | components["schemas"]["StreamPublishCommand"] | components["schemas"]["StreamSubscribeCommand"] | components["schemas"]["StreamUnsubscribeCommand"] | components["schemas"]["StreamHistoryCommand"] | components["schemas"]["StreamRoomsCommand"] | components["schemas"]["StreamListCommand"] | components["schemas"]["StreamStatsCommand"] | components["schemas"]["StreamCreateCommand"] | components["schemas"]["StreamGetOrCreateCommand"] | components["schemas"]["StreamConsumeCommand"] | components["schemas"]["StreamDeleteCommand"] | components["schemas"]["PubsubPublishCommand"] | components["schemas"]["PubsubSubscribeCommand"] | components["schemas"]["PubsubUnsubscribeCommand"] | components["schemas"]["PubsubTopicsCommand"] | components["schemas"]["PubsubStatsCommand"] | components["schemas"]["PubsubInfoCommand"] | components["schemas"]["AdminStatsCommand"] | components["schemas"]["AdminConfigCommand"] | components["schemas"]["AdminHealthCommand"] | components["schemas"]["AdminShutdownCommand"] | components["schemas"]["ReplicationStatusCommand"] | components["schemas"]["ReplicationPromoteCommand"] | components["schemas"]["ReplicationResyncCommand"];
        CommandError: {
            /** @description A code of the closed catalogue. */
            code: string;
            /** @description Context by code. */
            details: Record<string, unknown>;
            /** @description For people; it may change. */
            message: string;
        };
        CommandFailure: {
            error: components["schemas"]["CommandError"];
            request_id: string;
            /** @constant */
            status: "error";
            /** @constant */
            success: false;
            /** @constant */
            type: "response";
        };
        /** @description What a command gives. Which member, the command says. */
        CommandResult: components["schemas"]["KvSetResult"] | components["schemas"]["KvGetResult"] | components["schemas"]["KvDelResult"] | components["schemas"]["KvExistsResult"] | components["schemas"]["KvIncrResult"] | components["schemas"]["KvDecrResult"] | components["schemas"]["KvIncrbyResult"] | components["schemas"]["KvDecrbyResult"] | components["schemas"]["KvExpireResult"] | components["schemas"]["KvTtlResult"] | components["schemas"]["KvPersistResult"] | components["schemas"]["KvScanResult"] | components["schemas"]["KvKeysResult"] | components["schemas"]["KvDbsizeResult"] | components["schemas"]["KvFlushdbResult"] | components["schemas"]["KvFlushallResult"] | components["schemas"]["KvMsetResult"] | components["schemas"]["KvMsetnxResult"] | components["schemas"]["KvMgetResult"] | components["schemas"]["KvMdelResult"] | components["schemas"]["KvGetsetResult"] | components["schemas"]["KvAppendResult"] | components["schemas"]["KvGetrangeResult"] | components["schemas"]["KvSetrangeResult"] | components["schemas"]["KvStrlenResult"] | components["schemas"]["KvStatsResult"] | components["schemas"]["KeyTypeResult"] | components["schemas"]["KeyExistsResult"] | components["schemas"]["KeyRenameResult"] | components["schemas"]["KeyRenamenxResult"] | components["schemas"]["KeyCopyResult"] | components["schemas"]["KeyRandomkeyResult"] | components["schemas"]["InfoResult"] | components["schemas"]["SlowlogGetResult"] | components["schemas"]["SlowlogResetResult"] | components["schemas"]["MemoryUsageResult"] | components["schemas"]["ClientListResult"] | components["schemas"]["TransactionMultiResult"] | components["schemas"]["TransactionDiscardResult"] | components["schemas"]["TransactionUnwatchResult"] | components["schemas"]["TransactionWatchResult"] | components["schemas"]["TransactionExecResult"] | components["schemas"]["HashSetResult"] | components["schemas"]["HashSetnxResult"] | components["schemas"]["HashGetResult"] | components["schemas"]["HashGetallResult"] | components["schemas"]["HashDelResult"] | components["schemas"]["HashExistsResult"] | components["schemas"]["HashLenResult"] | components["schemas"]["HashKeysResult"] | components["schemas"]["HashValsResult"] | components["schemas"]["HashValuesResult"] | components["schemas"]["HashMsetResult"] | components["schemas"]["HashMgetResult"] | components["schemas"]["HashIncrbyResult"] | components["schemas"]["HashIncrbyfloatResult"] | components["schemas"]["HashStatsResult"] | components["schemas"]["ListLpushResult"] | components["schemas"]["ListRpushResult"] | components["schemas"]["ListLpushxResult"] | components["schemas"]["ListRpushxResult"] | components["schemas"]["ListLpopResult"] | components["schemas"]["ListRpopResult"] | components["schemas"]["ListRangeResult"] | components["schemas"]["ListLrangeResult"] | components["schemas"]["ListLenResult"] | components["schemas"]["ListLlenResult"] | components["schemas"]["ListIndexResult"] | components["schemas"]["ListLindexResult"] | components["schemas"]["ListSetResult"] | components["schemas"]["ListLsetResult"] | components["schemas"]["ListTrimResult"] | components["schemas"]["ListLtrimResult"] | components["schemas"]["ListRemResult"] | components["schemas"]["ListLremResult"] | components["schemas"]["ListInsertResult"] | components["schemas"]["ListLinsertResult"] | components["schemas"]["ListPosResult"] | components["schemas"]["ListLposResult"] | components["schemas"]["ListRpoplpushResult"] | components["schemas"]["ListStatsResult"] | components["schemas"]["SetAddResult"] | components["schemas"]["SetRemResult"] | components["schemas"]["SetIsmemberResult"] | components["schemas"]["SetMembersResult"] | components["schemas"]["SetCardResult"] | components["schemas"]["SetSizeResult"] | components["schemas"]["SetPopResult"] | components["schemas"]["SetRandmemberResult"] | components["schemas"]["SetMoveResult"] | components["schemas"]["SetInterResult"] | components["schemas"]["SetUnionResult"] | components["schemas"]["SetDiffResult"] | components["schemas"]["SetInterstoreResult"] | components["schemas"]["SetUnionstoreResult"] | components["schemas"]["SetDiffstoreResult"] | components["schemas"]["SetStatsResult"] | components["schemas"]["SortedsetZaddResult"] | components["schemas"]["SortedsetZremResult"] | components["schemas"]["SortedsetZscoreResult"] | components["schemas"]["SortedsetZmscoreResult"] | components["schemas"]["SortedsetZcardResult"] | components["schemas"]["SortedsetZincrbyResult"] | components["schemas"]["SortedsetZrangeResult"] | components["schemas"]["SortedsetZrevrangeResult"] | components["schemas"]["SortedsetZrankResult"] | components["schemas"]["SortedsetZrevrankResult"] | components["schemas"]["SortedsetZcountResult"] | components["schemas"]["SortedsetZrangebyscoreResult"] | components["schemas"]["SortedsetZpopminResult"] | components["schemas"]["SortedsetZpopmaxResult"] | components["schemas"]["SortedsetZremrangebyrankResult"] | components["schemas"]["SortedsetZremrangebyscoreResult"] | components["schemas"]["SortedsetZinterstoreResult"] | components["schemas"]["SortedsetZunionstoreResult"] | components["schemas"]["SortedsetZdiffstoreResult"] | components["schemas"]["SortedsetStatsResult"] | components["schemas"]["HyperloglogPfaddResult"] | components["schemas"]["HyperloglogPfcountResult"] | components["schemas"]["HyperloglogPfmergeResult"] | components["schemas"]["HyperloglogStatsResult"] | components["schemas"]["BitmapSetbitResult"] | components["schemas"]["BitmapGetbitResult"] | components["schemas"]["BitmapBitcountResult"] | components["schemas"]["BitmapBitposResult"] | components["schemas"]["BitmapBitopResult"] | components["schemas"]["BitmapBitfieldResult"] | components["schemas"]["BitmapStatsResult"] | components["schemas"]["GeospatialGeoaddResult"] | components["schemas"]["GeospatialGeodistResult"] | components["schemas"]["GeospatialGeoradiusResult"] | components["schemas"]["GeospatialGeoradiusbymemberResult"] | components["schemas"]["GeospatialGeosearchResult"] | components["schemas"]["GeospatialGeoposResult"] | components["schemas"]["GeospatialGeohashResult"] | components["schemas"]["GeospatialStatsResult"] | components["schemas"]["QueueCreateResult"] | components["schemas"]["QueueDeleteResult"] | components["schemas"]["QueuePublishResult"] | components["schemas"]["QueueConsumeResult"] | components["schemas"]["QueueAckResult"] | components["schemas"]["QueueNackResult"] | components["schemas"]["QueuePurgeResult"] | components["schemas"]["QueueStatsResult"] | components["schemas"]["QueueListResult"] | components["schemas"]["QueueDeadLettersResult"] | components["schemas"]["QueueDeadLettersRetryResult"] | components["schemas"]["QueueDeadLettersPurgeResult"] | components["schemas"]["StreamPublishResult"] | components["schemas"]["StreamSubscribeResult"] | components["schemas"]["StreamUnsubscribeResult"] | components["schemas"]["StreamHistoryResult"] | components["schemas"]["StreamRoomsResult"] | components["schemas"]["StreamListResult"] | components["schemas"]["StreamStatsResult"] | components["schemas"]["StreamCreateResult"] | components["schemas"]["StreamGetOrCreateResult"] | components["schemas"]["StreamConsumeResult"] | components["schemas"]["StreamDeleteResult"] | components["schemas"]["PubsubPublishResult"] | components["schemas"]["PubsubSubscribeResult"] | components["schemas"]["PubsubUnsubscribeResult"] | components["schemas"]["PubsubTopicsResult"] | components["schemas"]["PubsubStatsResult"] | components["schemas"]["PubsubInfoResult"] | components["schemas"]["AdminStatsResult"] | components["schemas"]["AdminConfigResult"] | components["schemas"]["AdminHealthResult"] | components["schemas"]["AdminShutdownResult"] | components["schemas"]["ReplicationStatusResult"] | components["schemas"]["ReplicationPromoteResult"] | components["schemas"]["ReplicationResyncResult"];
        CommandSuccess: {
            payload: components["schemas"]["CommandResult"];
            request_id: string;
            /** @constant */
            status: "success";
            /** @constant */
            success: true;
            /** @constant */
            type: "response";
        };
        Compacted: {
            min_lsn: components["schemas"]["Lsn"];
            /** @description Changes that were removed. */
            removed: number;
            server_lsn: components["schemas"]["Lsn"];
            /** @description Deletes that are still kept. */
            tombstones: number;
        };
        Company: {
            code: components["schemas"]["CompanyCode"];
            country: components["schemas"]["CountryCode"];
            currency: components["schemas"]["CurrencyCode"];
            fiscal_year_variant: components["schemas"]["FiscalYearVariant"];
            name: components["schemas"]["CompanyName"];
            volume_weight: components["schemas"]["VolumeWeight"];
        };
        CompanyCode: string;
        CompanyName: string;
        CompatSuccess: {
            /** @description What the command gives; the bare value of `kv.get`, `kv.getset` and `kv.getrange`. */
            payload: unknown;
            request_id: string;
            /** @constant */
            status: "success";
            /** @constant */
            success: true;
            /** @constant */
            type: "response";
        };
        CompleteEvent: {
            duration_ms: number;
            /**
             * @description stopped when the run was ended before its last entry.
             * @enum {string}
             */
            status: "completed" | "stopped";
            stream_id: components["schemas"]["StreamId"];
            total_entries: number;
            /** @constant */
            type: "complete";
        };
        /**
         * @description Parts of the broker are operational, others ok.
         * @enum {string}
         */
        ComponentState: "ok" | "operational" | "degraded" | "failed";
        /** @description What the enterprise is and how many entries it books. Every section and every key has a default. */
        Configuration: {
            anomaly_injection: components["schemas"]["AnomalySettings"];
            approval: components["schemas"]["ApprovalSettings"];
            business_processes: components["schemas"]["BusinessProcessMix"];
            chart_of_accounts: components["schemas"]["ChartOfAccountsSettings"];
            /** @description Entries are shared between companies in proportion to `volume_weight`. */
            companies: components["schemas"]["Company"][];
            data_quality: components["schemas"]["DataQualitySettings"];
            fraud: components["schemas"]["FraudSettings"];
            global: components["schemas"]["GlobalSettings"];
            temporal: components["schemas"]["TemporalSettings"];
            transactions: components["schemas"]["TransactionSettings"];
        };
        ConfigurationApplied: {
            config: components["schemas"]["Configuration"];
            message: string;
            /** @constant */
            status: "updated";
            /** @constant */
            success: true;
        };
        ConfigurationError: {
            message: string;
            /** @description JSON pointer into the document that was sent. */
            pointer: string;
        };
        /**
         * @description A deep partial update: only the named keys change, an array replaces the array. The flat keys (`industry`,
         *     `start_date`, `period_months`, `seed`, `coa_complexity`, `fraud_enabled`, `fraud_rate`) are the form that older
         *     clients send; each stands for the nested key of the same meaning, and a null `seed` leaves it alone. With
         *     `companies[].annual_transaction_volume`, `transactions.target_count` becomes the volumes times their weights over
         *     the period, unless the update names it.
         */
        ConfigurationUpdate: {
            anomaly_injection?: {
                difficulty?: components["schemas"]["DifficultyMix"];
                enabled?: boolean;
                error_rate?: components["schemas"]["AnomalyRate"];
                near_miss_rate?: components["schemas"]["AnomalyRate"];
                process_rate?: components["schemas"]["AnomalyRate"];
                relational_rate?: components["schemas"]["AnomalyRate"];
                statistical_rate?: components["schemas"]["AnomalyRate"];
                type_distribution?: components["schemas"]["KindWeights"];
            };
            approval?: {
                limits?: components["schemas"]["ApprovalLimits"];
            };
            business_processes?: {
                a2r?: components["schemas"]["Share"];
                h2r?: components["schemas"]["Share"];
                o2c?: components["schemas"]["Share"];
                p2p?: components["schemas"]["Share"];
                r2r?: components["schemas"]["Share"];
            };
            chart_of_accounts?: {
                complexity?: components["schemas"]["ChartComplexity"];
                framework?: components["schemas"]["ChartFramework"];
            };
            coa_complexity?: components["schemas"]["ChartComplexity"];
            companies?: {
                annual_transaction_volume?: number;
                code: components["schemas"]["CompanyCode"];
                country?: components["schemas"]["CountryCode"];
                currency?: components["schemas"]["CurrencyCode"];
                fiscal_year_variant?: components["schemas"]["FiscalYearVariant"];
                name?: components["schemas"]["CompanyName"];
                volume_weight?: components["schemas"]["VolumeWeight"];
            }[];
            data_quality?: {
                duplicate_rate?: components["schemas"]["NoiseRate"];
                enabled?: boolean;
                format_rate?: components["schemas"]["NoiseRate"];
                missing_rate?: components["schemas"]["NoiseRate"];
                typo_rate?: components["schemas"]["NoiseRate"];
            };
            fraud?: {
                enabled?: components["schemas"]["FraudEnabled"];
                fraud_rate?: components["schemas"]["FraudRate"];
                fraud_type_distribution?: components["schemas"]["KindWeights"];
            };
            fraud_enabled?: components["schemas"]["FraudEnabled"];
            fraud_rate?: components["schemas"]["FraudRate"];
            global?: {
                group_currency?: components["schemas"]["GroupCurrency"];
                industry?: components["schemas"]["Industry"];
                period_months?: components["schemas"]["PeriodMonths"];
                seed?: components["schemas"]["Seed"];
                start_date?: components["schemas"]["StartDate"];
            };
            industry?: components["schemas"]["Industry"];
            period_months?: components["schemas"]["PeriodMonths"];
            seed?: number | null;
            start_date?: components["schemas"]["StartDate"];
            temporal?: {
                holiday_weight?: components["schemas"]["DayWeight"];
                industry_seasonality?: boolean;
                month_end_multiplier?: components["schemas"]["DayWeight"];
                quarter_end_multiplier?: components["schemas"]["DayWeight"];
                weekday_weights?: components["schemas"]["WeekdayWeights"];
                year_end_multiplier?: components["schemas"]["DayWeight"];
            };
            transactions?: {
                target_count?: components["schemas"]["TargetCount"];
            };
        };
        ConfigurationVerdict: {
            errors: components["schemas"]["ConfigurationError"][];
            valid: boolean;
        };
        ConflictList: {
            conflicts: components["schemas"]["StoredConflict"][];
            /** @description Of the next page; absent on the last. */
            next_before?: number;
        };
        ConflictReport: {
            /** @description Under which it can be resolved; null where nothing is open. */
            conflict_id: number | null;
            /** @enum {string} */
            conflict_type: "ConcurrentUpdate" | "DeletedOnServer" | "UniqueConstraintViolation";
            description: string;
            key: components["schemas"]["RowKey"];
            /** @description The client's own. */
            lsn: components["schemas"]["Lsn"];
            /**
             * @description What became of the change under the policy of the server.
             * @enum {string}
             */
            resolution: "rejected" | "merged" | "accepted";
            /** @description The row as the server has it; null where it has none, and where an answer has shown 1 MiB of rows already. */
            server: components["schemas"]["LoggedChange"] | null;
            table: components["schemas"]["TableName"];
        };
        ConflictResolved: {
            conflict_id: number;
            server_lsn: components["schemas"]["Lsn"];
            /** @constant */
            status: "resolved";
        };
        ConnectedClient: {
            addr: string;
            age: number;
            id: string;
            subscriptions: number;
        };
        Consolidation: {
            period: string;
            rows: components["schemas"]["TableRow"][];
        };
        ConsumerId: string;
        ContinuationToken: string | null;
        ControlResult: {
            message: string;
            /** @enum {string} */
            status: "started" | "paused" | "resumed" | "stopped";
            stream_id: components["schemas"]["StreamId"];
            /** @constant */
            success: true;
        };
        /** @description Counts by node, under both of the names that clients know. */
        CounterState: {
            n?: {
                [key: string]: number;
            };
            negative?: {
                [key: string]: number;
            };
            p?: {
                [key: string]: number;
            };
            positive?: {
                [key: string]: number;
            };
        };
        /** @description ISO 3166-1 alpha-2 code. */
        CountryCode: string;
        /** @description ISO 4217 code. */
        CurrencyCode: string;
        /** @description Labelled noise in the fields of entries, as untidy systems produce it. Rates are shares of all entries. */
        DataQualitySettings: {
            duplicate_rate: components["schemas"]["NoiseRate"];
            /** @description Default false. */
            enabled: boolean;
            format_rate: components["schemas"]["NoiseRate"];
            missing_rate: components["schemas"]["NoiseRate"];
            typo_rate: components["schemas"]["NoiseRate"];
        };
        /** Format: date */
        Date: string;
        /** @description Relative. Defaults are holiday 0.05 and, for the last five days of a month, quarter and year, 2.5, 4 and 6. */
        DayWeight: number;
        DeadLetter: {
            /** Format: date-time */
            died_at: string;
            headers: components["schemas"]["TextMap"];
            message: components["schemas"]["Value"];
            message_id: components["schemas"]["MessageId"];
            priority: number;
            /** @enum {string} */
            reason: "retries_exhausted" | "rejected" | "deadline_passed";
            retry_count: number;
        };
        DeltaRecord: {
            /** @enum {string} */
            eventType: "PUT" | "REMOVE";
            key: components["schemas"]["MapKey"];
            record: components["schemas"]["LwwRecord"];
        };
        /** @description Weights of how hard anomalies are to find. Defaults are 0.4, 0.35 and 0.25. */
        DifficultyMix: {
            easy: components["schemas"]["Share"];
            hard: components["schemas"]["Share"];
            moderate: components["schemas"]["Share"];
        };
        EmptyRequest: Record<string, unknown>;
        EntriesEvent: {
            data: components["schemas"]["Entry"][];
            /** @constant */
            type: "entries";
        };
        Entry: {
            /** @description Account of the first line. */
            account: string;
            /** @description Label that this entry belongs to. Present only when `is_anomaly` is true. */
            anomaly_id?: string;
            /** @description Present only when `is_anomaly` is true. */
            anomaly_type?: string;
            /** @description Last approver where approval was needed. */
            approved_by?: string;
            /** @enum {string} */
            business_process: "O2C" | "P2P" | "R2R" | "H2R" | "A2R";
            company_code: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            created_at: string;
            created_by: string;
            credit: components["schemas"]["Amount"];
            currency: string;
            debit: components["schemas"]["Amount"];
            /** @description Currency of the document where it is not that of the company. */
            document_currency?: string;
            document_date: components["schemas"]["Date"];
            /**
             * Format: uuid
             * @description Unique within a run and derived from its seed and the entry's sequence.
             */
            document_id: string;
            /** @description Two letters: KR vendor invoice, KZ vendor payment, DR customer invoice, and so on. */
            document_type: string;
            /** @description Units of the company's currency for one of the document's. */
            exchange_rate?: string;
            fiscal_period: number;
            fiscal_year: number;
            /** @description Present only when `is_fraud` is true. */
            fraud_type?: string;
            header_text: string;
            is_anomaly: boolean;
            is_fraud: boolean;
            is_manual: boolean;
            /** @description Created after the end of the period that it is posted to. */
            is_post_close: boolean;
            lines: components["schemas"]["Line"][];
            /** @description Vendor or customer or employee or affiliate that the entry is about. */
            partner_id?: string;
            posting_date: components["schemas"]["Date"];
            reference: string;
            /** @description Position in the run, from 0, without gaps. */
            sequence: number;
            /** @enum {string} */
            source: "manual" | "automated" | "recurring" | "reversal";
            /** @description Document before this one in its process. */
            source_document?: string;
            /** @description Module or interface that the entry came from, MANUAL for people. */
            source_system: string;
            /** @enum {string} */
            user_persona: "clerk" | "senior" | "controller" | "manager" | "system";
        };
        EntryEvent: {
            data: components["schemas"]["Entry"];
            /** @constant */
            type: "entry";
        };
        /**
         * Format: uuid
         * @description The life of this log. Positions of another epoch mean nothing.
         */
        Epoch: string;
        Error: {
            /** @description Context by code. */
            details: Record<string, unknown>;
            /** @description A code of the closed catalogue. */
            error: string;
            /** @description For people; it may change. */
            message: string;
        };
        ErrorEvent: {
            /** @description A code of the error catalogue. */
            error: string;
            message: string;
            stream_id?: components["schemas"]["StreamId"];
            /** @constant */
            type: "error";
        };
        /** @description Sections by name, and under `gates` the results of the profiles strict, default and lenient. */
        EvaluationReport: {
            [key: string]: unknown;
        };
        EventsQuery: {
            api_key?: string;
            /** @description Entries per frame; with it entries arrive in `entries` frames. */
            batch?: number;
            /** @description First sequence to send. */
            from?: number;
            stream_id?: components["schemas"]["StreamId"];
            /** @description Comma separated event types; all when absent. */
            types?: string;
        };
        ExportFileList: {
            /** @constant */
            content: "synthetic";
            /** @description Entries of the run. */
            entries: number;
            files: {
                /** @description Size without compression; known once manifest.json was made. */
                bytes?: number;
                content_type: string;
                name: string;
                /** @description Rows of a table, entries of a file for audit; known once manifest.json was made. */
                rows?: number;
                /** @description Of the whole file without compression; known once manifest.json was made. */
                sha256?: string;
            }[];
            plan_hash: string;
        };
        /** @description Field of a hash. */
        Field: string;
        FieldValue: {
            field: components["schemas"]["Field"];
            value: components["schemas"]["Value"];
        };
        /** @description Fields and values, as an object or as a list. */
        FieldValues: {
            [key: string]: components["schemas"]["Value"];
        } | components["schemas"]["FieldValue"][];
        /**
         * @description End of the fiscal year: K4 December, V3 March, V6 June, V9 September. Default K4.
         * @enum {string}
         */
        FiscalYearVariant: "K4" | "V3" | "V6" | "V9";
        FlatClock: {
            [key: string]: number;
        };
        /** @description Default false. */
        FraudEnabled: boolean;
        /** @description Share of entries that are fraudulent while enabled. Default 0.005. */
        FraudRate: number;
        FraudSettings: {
            enabled: components["schemas"]["FraudEnabled"];
            fraud_rate: components["schemas"]["FraudRate"];
            fraud_type_distribution: components["schemas"]["KindWeights"];
        };
        GeoLocation: {
            lat: number;
            lon: number;
            member: components["schemas"]["Member"];
        };
        GeoPoint: {
            lat: number;
            lon: number;
        };
        GeoResult: {
            coord?: components["schemas"]["GeoPoint"];
            distance?: number;
            member: components["schemas"]["Member"];
        };
        /** @description Adds places. */
        GeospatialGeoaddCommand: {
            /** @constant */
            command: "geospatial.geoadd";
            payload: components["schemas"]["GeospatialGeoaddPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "shops",
         *       "locations": [
         *         {
         *           "lat": 52.52,
         *           "lon": 13.405,
         *           "member": "berlin"
         *         }
         *       ]
         *     }
         */
        GeospatialGeoaddPayload: {
            /** @default false */
            ch: boolean;
            key: components["schemas"]["Key"];
            locations: components["schemas"]["GeoLocation"][];
            /** @default false */
            nx: boolean;
            /** @default false */
            xx: boolean;
        };
        /**
         * @example {
         *       "key": "shops",
         *       "added": 1
         *     }
         */
        GeospatialGeoaddResult: {
            added: number;
            key: string;
        };
        /** @description Distance of two places. */
        GeospatialGeodistCommand: {
            /** @constant */
            command: "geospatial.geodist";
            payload: components["schemas"]["GeospatialGeodistPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "shops",
         *       "member1": "berlin",
         *       "member2": "paris",
         *       "unit": "km"
         *     }
         */
        GeospatialGeodistPayload: {
            key: components["schemas"]["Key"];
            member1: components["schemas"]["Member"];
            member2: components["schemas"]["Member"];
            /**
             * @default m
             * @enum {string}
             */
            unit: "m" | "km" | "mi" | "ft";
        };
        /**
         * @example {
         *       "distance": 877.5,
         *       "unit": "km"
         *     }
         */
        GeospatialGeodistResult: {
            distance: number | null;
            unit: string;
        };
        /** @description Geohashes of 11 characters. */
        GeospatialGeohashCommand: {
            /** @constant */
            command: "geospatial.geohash";
            payload: components["schemas"]["GeospatialGeohashPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "shops",
         *       "members": [
         *         "berlin"
         *       ]
         *     }
         */
        GeospatialGeohashPayload: {
            key: components["schemas"]["Key"];
            members: components["schemas"]["Member"][];
        };
        /**
         * @example {
         *       "geohashes": [
         *         "u33dc0cppj0"
         *       ]
         *     }
         */
        GeospatialGeohashResult: {
            geohashes: (string | null)[];
        };
        /** @description Where places are. */
        GeospatialGeoposCommand: {
            /** @constant */
            command: "geospatial.geopos";
            payload: components["schemas"]["GeospatialGeoposPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "shops",
         *       "members": [
         *         "berlin"
         *       ]
         *     }
         */
        GeospatialGeoposPayload: {
            key: components["schemas"]["Key"];
            members: components["schemas"]["Member"][];
        };
        /**
         * @example {
         *       "coordinates": [
         *         {
         *           "lat": 52.52,
         *           "lon": 13.405
         *         }
         *       ]
         *     }
         */
        GeospatialGeoposResult: {
            coordinates: (null | components["schemas"]["GeoPoint"])[];
        };
        /** @description Places around a place. */
        GeospatialGeoradiusbymemberCommand: {
            /** @constant */
            command: "geospatial.georadiusbymember";
            payload: components["schemas"]["GeospatialGeoradiusbymemberPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "shops",
         *       "member": "berlin",
         *       "radius": 10,
         *       "unit": "km"
         *     }
         */
        GeospatialGeoradiusbymemberPayload: {
            count?: number;
            key: components["schemas"]["Key"];
            member: components["schemas"]["Member"];
            radius: number;
            /** @enum {string} */
            sort?: "ASC" | "DESC";
            /**
             * @default m
             * @enum {string}
             */
            unit: "m" | "km" | "mi" | "ft";
            /** @default false */
            with_coord: boolean;
            /** @default false */
            with_dist: boolean;
        };
        /**
         * @example {
         *       "results": [
         *         {
         *           "member": "berlin"
         *         }
         *       ]
         *     }
         */
        GeospatialGeoradiusbymemberResult: {
            results: components["schemas"]["GeoResult"][];
        };
        /** @description Places around a point. */
        GeospatialGeoradiusCommand: {
            /** @constant */
            command: "geospatial.georadius";
            payload: components["schemas"]["GeospatialGeoradiusPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "shops",
         *       "center_lat": 52.5,
         *       "center_lon": 13.4,
         *       "radius": 10,
         *       "unit": "km",
         *       "with_dist": true
         *     }
         */
        GeospatialGeoradiusPayload: {
            center_lat: number;
            center_lon: number;
            count?: number;
            key: components["schemas"]["Key"];
            radius: number;
            /** @enum {string} */
            sort?: "ASC" | "DESC";
            /**
             * @default m
             * @enum {string}
             */
            unit: "m" | "km" | "mi" | "ft";
            /** @default false */
            with_coord: boolean;
            /** @default false */
            with_dist: boolean;
        };
        /**
         * @example {
         *       "results": [
         *         {
         *           "member": "berlin",
         *           "distance": 2.25
         *         }
         *       ]
         *     }
         */
        GeospatialGeoradiusResult: {
            results: components["schemas"]["GeoResult"][];
        };
        /** @description Places in a circle or a box. */
        GeospatialGeosearchCommand: {
            /** @constant */
            command: "geospatial.geosearch";
            payload: components["schemas"]["GeospatialGeosearchPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "shops",
         *       "from_lonlat": [
         *         13.4,
         *         52.5
         *       ],
         *       "by_radius": [
         *         10,
         *         "km"
         *       ]
         *     }
         */
        GeospatialGeosearchPayload: {
            /** @description Width, height and unit. */
            by_box?: (number | string)[];
            /** @description Radius and unit. */
            by_radius?: (number | string)[];
            count?: number;
            from_lonlat?: number[];
            from_member?: components["schemas"]["Member"];
            key: components["schemas"]["Key"];
            /** @enum {string} */
            sort?: "ASC" | "DESC";
            /** @default false */
            with_coord: boolean;
            /** @default false */
            with_dist: boolean;
        };
        /**
         * @example {
         *       "results": [
         *         {
         *           "member": "berlin"
         *         }
         *       ]
         *     }
         */
        GeospatialGeosearchResult: {
            results: components["schemas"]["GeoResult"][];
        };
        /** @description Keys of this type, and commands on them since the start. */
        GeospatialStatsCommand: {
            /** @constant */
            command: "geospatial.stats";
            payload?: components["schemas"]["GeospatialStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        GeospatialStatsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "total_keys": 1,
         *       "total_operations": 12
         *     }
         */
        GeospatialStatsResult: {
            total_keys: number;
            total_operations: number;
        };
        GlobalSettings: {
            group_currency: components["schemas"]["GroupCurrency"];
            industry: components["schemas"]["Industry"];
            period_months: components["schemas"]["PeriodMonths"];
            seed: components["schemas"]["Seed"];
            start_date: components["schemas"]["StartDate"];
        };
        /** @description Currency of the consolidated books. Default USD. */
        GroupCurrency: string;
        /** @description Deletes fields. Takes `fields`, or one `field`. */
        HashDelCommand: {
            /** @constant */
            command: "hash.del";
            payload: components["schemas"]["HashDelPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "fields": [
         *         "age"
         *       ]
         *     }
         */
        HashDelPayload: {
            client_id?: components["schemas"]["ClientId"];
            field?: components["schemas"]["Field"];
            fields?: components["schemas"]["Field"][];
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "deleted": 1,
         *       "key": "user:1001"
         *     }
         */
        HashDelResult: {
            deleted: number;
            key: string;
            /** @constant */
            queued?: true;
        };
        /** @description Tells whether a field is there. */
        HashExistsCommand: {
            /** @constant */
            command: "hash.exists";
            payload: components["schemas"]["HashExistsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "field": "name"
         *     }
         */
        HashExistsPayload: {
            field: components["schemas"]["Field"];
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "exists": true
         *     }
         */
        HashExistsResult: {
            exists: boolean;
        };
        /** @description Gives all fields. */
        HashGetallCommand: {
            /** @constant */
            command: "hash.getall";
            payload: components["schemas"]["HashGetallPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        HashGetallPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "fields": {
         *         "name": "Alice",
         *         "age": 30
         *       },
         *       "count": 2
         *     }
         */
        HashGetallResult: {
            count: number;
            fields: {
                [key: string]: components["schemas"]["Value"];
            };
        };
        /** @description Gives a field. */
        HashGetCommand: {
            /** @constant */
            command: "hash.get";
            payload: components["schemas"]["HashGetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "field": "name"
         *     }
         */
        HashGetPayload: {
            field: components["schemas"]["Field"];
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "found": true,
         *       "value": "Alice"
         *     }
         */
        HashGetResult: {
            found: boolean;
            value: components["schemas"]["Value"];
        };
        /** @description Adds to an integer field. */
        HashIncrbyCommand: {
            /** @constant */
            command: "hash.incrby";
            payload: components["schemas"]["HashIncrbyPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @description Adds to a number field. */
        HashIncrbyfloatCommand: {
            /** @constant */
            command: "hash.incrbyfloat";
            payload: components["schemas"]["HashIncrbyfloatPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "field": "score",
         *       "increment": 0.5
         *     }
         */
        HashIncrbyfloatPayload: {
            field: components["schemas"]["Field"];
            increment: number;
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "value": 1.5
         *     }
         */
        HashIncrbyfloatResult: {
            value: number;
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "field": "age",
         *       "increment": 1
         *     }
         */
        HashIncrbyPayload: {
            client_id?: components["schemas"]["ClientId"];
            field: components["schemas"]["Field"];
            /** @default 1 */
            increment: number;
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "value": 31
         *     }
         */
        HashIncrbyResult: {
            /** @constant */
            queued?: true;
            value: number;
        };
        /** @description Names of the fields. */
        HashKeysCommand: {
            /** @constant */
            command: "hash.keys";
            payload: components["schemas"]["HashKeysPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        HashKeysPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "keys": [
         *         "name",
         *         "age"
         *       ],
         *       "fields": [
         *         "name",
         *         "age"
         *       ],
         *       "count": 2
         *     }
         */
        HashKeysResult: {
            count: number;
            fields: string[];
            keys: string[];
        };
        /** @description Counts the fields. */
        HashLenCommand: {
            /** @constant */
            command: "hash.len";
            payload: components["schemas"]["HashLenPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        HashLenPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "length": 2
         *     }
         */
        HashLenResult: {
            length: number;
        };
        /** @description Gives several fields. */
        HashMgetCommand: {
            /** @constant */
            command: "hash.mget";
            payload: components["schemas"]["HashMgetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "fields": [
         *         "name",
         *         "city"
         *       ]
         *     }
         */
        HashMgetPayload: {
            fields: components["schemas"]["Field"][];
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "values": [
         *         "Alice",
         *         null
         *       ]
         *     }
         */
        HashMgetResult: {
            /** @description In the order of the fields; under `/compat` by field. */
            values: components["schemas"]["Value"][] | {
                [key: string]: components["schemas"]["Value"];
            };
        };
        /** @description Sets several fields, given as an object or as a list. */
        HashMsetCommand: {
            /** @constant */
            command: "hash.mset";
            payload: components["schemas"]["HashMsetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "fields": {
         *         "name": "Alice",
         *         "age": 30,
         *         "email": "alice@example.com"
         *       }
         *     }
         */
        HashMsetPayload: {
            fields: components["schemas"]["FieldValues"];
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "success": true,
         *       "key": "user:1001",
         *       "created": 3
         *     }
         */
        HashMsetResult: {
            created: number;
            key: string;
            /** @constant */
            success: true;
        };
        /** @description Sets a field. */
        HashSetCommand: {
            /** @constant */
            command: "hash.set";
            payload: components["schemas"]["HashSetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @description Sets a field that is not there. */
        HashSetnxCommand: {
            /** @constant */
            command: "hash.setnx";
            payload: components["schemas"]["HashSetnxPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "field": "name",
         *       "value": "Alice"
         *     }
         */
        HashSetnxPayload: {
            field: components["schemas"]["Field"];
            key: components["schemas"]["Key"];
            value: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "created": false,
         *       "key": "user:1001",
         *       "field": "name"
         *     }
         */
        HashSetnxResult: {
            created: boolean;
            field: string;
            key: string;
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "field": "name",
         *       "value": "Alice"
         *     }
         */
        HashSetPayload: {
            client_id?: components["schemas"]["ClientId"];
            field: components["schemas"]["Field"];
            key: components["schemas"]["Key"];
            value: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "created": true,
         *       "success": true,
         *       "key": "user:1001",
         *       "field": "name"
         *     }
         */
        HashSetResult: {
            created: boolean;
            field: string;
            key: string;
            /** @constant */
            queued?: true;
            /** @constant */
            success: true;
        };
        /** @description Keys of this type, and commands on them since the start. */
        HashStatsCommand: {
            /** @constant */
            command: "hash.stats";
            payload?: components["schemas"]["HashStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        HashStatsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "total_keys": 1,
         *       "total_operations": 12
         *     }
         */
        HashStatsResult: {
            total_keys: number;
            total_operations: number;
        };
        /** @description Values of the fields. */
        HashValsCommand: {
            /** @constant */
            command: "hash.vals";
            payload: components["schemas"]["HashValsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        HashValsPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "values": [
         *         "Alice",
         *         30
         *       ],
         *       "count": 2
         *     }
         */
        HashValsResult: {
            count: number;
            values: components["schemas"]["Value"][];
        };
        /** @description Values of the fields. */
        HashValuesCommand: {
            /** @constant */
            command: "hash.values";
            payload: components["schemas"]["HashValuesPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        HashValuesPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "values": [
         *         "Alice",
         *         30
         *       ],
         *       "count": 2
         *     }
         */
        HashValuesResult: {
            count: number;
            values: components["schemas"]["Value"][];
        };
        Health: {
            /** @description Runs and gRPC generations that go on. */
            active_streams: number;
            /** @description State of each part by name. */
            components: {
                [key: string]: components["schemas"]["ComponentState"];
            };
            /** @description Open WebSocket connections. */
            connections: number;
            /** @description Requests that are being handled. */
            in_flight: number;
            /** @description Resident set, in MiB. */
            memory_usage_mb: number;
            /**
             * @description Of the engine that keeps keys, queues and rooms.
             * @enum {string}
             */
            role: "master" | "replica";
            /** @enum {string} */
            state: "starting" | "ready" | "draining";
            /**
             * @description degraded while memory is short or a component fails.
             * @enum {string}
             */
            status: "healthy" | "degraded";
            uptime_seconds: number;
            /** @description The same number under its other name. */
            uptime_secs: number;
            version: string;
        };
        HeartbeatAnswer: {
            /** @constant */
            success: true;
            /** @description Milliseconds since the Unix epoch. */
            timestamp: number;
        };
        HeartbeatRequest: {
            client_id: components["schemas"]["SyncClientId"];
            current_lsn: components["schemas"]["Lsn"];
            timestamp: number;
            /** @constant */
            type: "heartbeat";
        };
        HttpQuery: {
            cursor?: string;
            filter?: Record<string, unknown>;
            limit?: number;
            mapName: components["schemas"]["MapName"];
            offset?: number;
            queryId: string;
        };
        HttpQueryResult: {
            hasMore?: boolean;
            nextCursor?: string;
            queryId: string;
            results: components["schemas"]["QueryRow"][];
        };
        HttpSearch: {
            mapName: components["schemas"]["MapName"];
            options?: components["schemas"]["SearchOptions"];
            query: string;
            searchId: string;
        };
        HttpSearchResult: {
            results: components["schemas"]["SearchHit"][];
            searchId: string;
            totalCount?: number;
        };
        HttpSyncFailure: {
            code: number;
            context?: string;
            message: string;
        };
        HttpSyncMap: {
            lastSyncTimestamp: components["schemas"]["MapTimestamp"];
            mapName: components["schemas"]["MapName"];
        };
        HttpSyncRequest: {
            clientHlc: components["schemas"]["MapTimestamp"];
            clientId: string;
            operations?: components["schemas"]["ClientOp"][];
            queries?: components["schemas"]["HttpQuery"][];
            searches?: components["schemas"]["HttpSearch"][];
            syncMaps?: components["schemas"]["HttpSyncMap"][];
        };
        HttpSyncResponse: {
            ack?: {
                lastId: string;
                results: components["schemas"]["OpResult"][];
            };
            deltas: components["schemas"]["MapDelta"][];
            errors: components["schemas"]["HttpSyncFailure"][];
            queryResults: components["schemas"]["HttpQueryResult"][];
            searchResults: components["schemas"]["HttpSearchResult"][];
            serverHlc: components["schemas"]["MapTimestamp"];
        };
        HubError: {
            code: string;
            error: string;
            message: string;
        };
        HybridHit: {
            key: components["schemas"]["MapKey"];
            methodScores: {
                [key: string]: number;
            };
            score: number;
            /** @description Any value. */
            value?: unknown;
        };
        /** @description Adds elements, texts or lists of bytes; 1 when the estimate may have changed. */
        HyperloglogPfaddCommand: {
            /** @constant */
            command: "hyperloglog.pfadd";
            payload: components["schemas"]["HyperloglogPfaddPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "visitors",
         *       "elements": [
         *         "a",
         *         "b"
         *       ]
         *     }
         */
        HyperloglogPfaddPayload: {
            elements: (string | components["schemas"]["Bytes"])[];
            key: components["schemas"]["Key"];
            ttl_secs?: number;
        };
        /**
         * @example {
         *       "key": "visitors",
         *       "added": 1
         *     }
         */
        HyperloglogPfaddResult: {
            added: number;
            key: string;
        };
        /** @description Estimated number of different elements (standard error 0.81 %), 0 where there is no key. */
        HyperloglogPfcountCommand: {
            /** @constant */
            command: "hyperloglog.pfcount";
            payload: components["schemas"]["HyperloglogPfcountPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "visitors"
         *     }
         */
        HyperloglogPfcountPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "key": "visitors",
         *       "count": 2
         *     }
         */
        HyperloglogPfcountResult: {
            count: number;
            key: string;
        };
        /** @description Merges into `destination`. */
        HyperloglogPfmergeCommand: {
            /** @constant */
            command: "hyperloglog.pfmerge";
            payload: components["schemas"]["HyperloglogPfmergePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "destination": "all",
         *       "sources": [
         *         "visitors"
         *       ]
         *     }
         */
        HyperloglogPfmergePayload: {
            destination: components["schemas"]["Key"];
            sources: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "destination": "all",
         *       "count": 2
         *     }
         */
        HyperloglogPfmergeResult: {
            count: number;
            destination: string;
        };
        /** @description Keys of this type, and commands on them since the start. */
        HyperloglogStatsCommand: {
            /** @constant */
            command: "hyperloglog.stats";
            payload?: components["schemas"]["HyperloglogStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        HyperloglogStatsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "total_keys": 1,
         *       "total_operations": 12
         *     }
         */
        HyperloglogStatsResult: {
            total_keys: number;
            total_operations: number;
        };
        /**
         * @description Chooses the processes and their mix, the amounts and the season. Default manufacturing.
         * @enum {string}
         */
        Industry: "manufacturing" | "retail" | "financial_services" | "healthcare" | "technology";
        /** @description Facts about the server, by section. */
        InfoCommand: {
            /** @constant */
            command: "info";
            payload?: components["schemas"]["InfoPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "section": "server"
         *     }
         */
        InfoPayload: {
            /**
             * @default all
             * @enum {string}
             */
            section: "server" | "memory" | "stats" | "replication" | "keyspace" | "all";
        };
        /**
         * @example {
         *       "sections": {
         *         "server": {
         *           "version": "0.1.0"
         *         }
         *       }
         *     }
         */
        InfoResult: {
            sections: {
                [key: string]: Record<string, unknown>;
            };
        };
        JournalEvent: {
            key: components["schemas"]["MapKey"];
            mapName: components["schemas"]["MapName"];
            metadata?: Record<string, unknown>;
            nodeId: string;
            /** @description Any value. */
            previousValue?: unknown;
            sequence: string;
            timestamp: components["schemas"]["MapTimestamp"];
            /** @enum {string} */
            type: "PUT" | "UPDATE" | "DELETE";
            /** @description Any value. */
            value?: unknown;
        };
        Key: string;
        /** @description Copies a key with its deadline; success false where the destination is there and `replace` is not given. */
        KeyCopyCommand: {
            /** @constant */
            command: "key.copy";
            payload: components["schemas"]["KeyCopyPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "source": "a",
         *       "destination": "b",
         *       "replace": true
         *     }
         */
        KeyCopyPayload: {
            destination: components["schemas"]["Key"];
            /** @default false */
            replace: boolean;
            source: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "success": true,
         *       "source": "a",
         *       "destination": "b"
         *     }
         */
        KeyCopyResult: {
            destination: string;
            source: string;
            success: boolean;
        };
        /** @description Tells whether a key is there. */
        KeyExistsCommand: {
            /** @constant */
            command: "key.exists";
            payload: components["schemas"]["KeyExistsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        KeyExistsPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "exists": true
         *     }
         */
        KeyExistsResult: {
            exists: boolean;
            key: string;
        };
        /** @description Any key. */
        KeyRandomkeyCommand: {
            /** @constant */
            command: "key.randomkey";
            payload?: components["schemas"]["KeyRandomkeyPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        KeyRandomkeyPayload: Record<string, unknown>;
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        KeyRandomkeyResult: {
            key: string | null;
        };
        KeyRecord: {
            key: components["schemas"]["MapKey"];
            record: components["schemas"]["LwwRecord"];
        };
        /** @description Renames a key; its deadline goes with it. */
        KeyRenameCommand: {
            /** @constant */
            command: "key.rename";
            payload: components["schemas"]["KeyRenamePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @description Renames a key; its deadline goes with it. A destination that is there is 409. */
        KeyRenamenxCommand: {
            /** @constant */
            command: "key.renamenx";
            payload: components["schemas"]["KeyRenamenxPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "source": "a",
         *       "destination": "b"
         *     }
         */
        KeyRenamenxPayload: {
            destination: components["schemas"]["Key"];
            source: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "success": true,
         *       "source": "a",
         *       "destination": "b"
         *     }
         */
        KeyRenamenxResult: {
            destination: string;
            source: string;
            /** @constant */
            success: true;
        };
        /**
         * @example {
         *       "source": "a",
         *       "destination": "b"
         *     }
         */
        KeyRenamePayload: {
            destination: components["schemas"]["Key"];
            source: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "success": true,
         *       "source": "a",
         *       "destination": "b"
         *     }
         */
        KeyRenameResult: {
            destination: string;
            source: string;
            /** @constant */
            success: true;
        };
        /** @description Type of a key. */
        KeyTypeCommand: {
            /** @constant */
            command: "key.type";
            payload: components["schemas"]["KeyTypePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        KeyTypePayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "type": "string"
         *     }
         */
        KeyTypeResult: {
            key: string;
            /** @enum {string} */
            type: "string" | "hash" | "list" | "set" | "zset" | "bitmap" | "hyperloglog" | "none";
        };
        /** @description Relative frequency by kind of anomaly; kinds that are not named do not occur. Empty (the default) means all kinds. */
        KindWeights: {
            [key: string]: number;
        };
        /** @description Appends to a text, empty when missing. Lengths and offsets count UTF-16 code units, as JavaScript does. */
        KvAppendCommand: {
            /** @constant */
            command: "kv.append";
            payload: components["schemas"]["KvAppendPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "log",
         *       "value": "more"
         *     }
         */
        KvAppendPayload: {
            key: components["schemas"]["Key"];
            value: string;
        };
        /**
         * @example {
         *       "length": 8
         *     }
         */
        KvAppendResult: {
            length: number;
        };
        /** @description Counts the keys. */
        KvDbsizeCommand: {
            /** @constant */
            command: "kv.dbsize";
            payload?: components["schemas"]["KvDbsizePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        KvDbsizePayload: Record<string, unknown>;
        /**
         * @example {
         *       "size": 3
         *     }
         */
        KvDbsizeResult: {
            size: number;
        };
        /** @description The same as `kv.decr`. */
        KvDecrbyCommand: {
            /** @constant */
            command: "kv.decrby";
            payload: components["schemas"]["KvDecrbyPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "counter:views",
         *       "amount": 5
         *     }
         */
        KvDecrbyPayload: {
            amount: number;
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "value": 47
         *     }
         */
        KvDecrbyResult: {
            /** @constant */
            queued?: true;
            value: number;
        };
        /** @description Subtracts from an integer, 0 when missing. The deadline stays. Beyond 2^53 - 1 it is refused. */
        KvDecrCommand: {
            /** @constant */
            command: "kv.decr";
            payload: components["schemas"]["KvDecrPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "counter:views",
         *       "amount": 1
         *     }
         */
        KvDecrPayload: {
            /** @default 1 */
            amount: number;
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "value": 42
         *     }
         */
        KvDecrResult: {
            /** @constant */
            queued?: true;
            value: number;
        };
        /** @description Deletes keys of any type. Takes `keys`, or one `key`. */
        KvDelCommand: {
            /** @constant */
            command: "kv.del";
            payload?: components["schemas"]["KvDelPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "keys": [
         *         "user:1001",
         *         "user:1002"
         *       ]
         *     }
         */
        KvDelPayload: {
            client_id?: components["schemas"]["ClientId"];
            key?: components["schemas"]["Key"];
            keys?: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "deleted": 2
         *     }
         */
        KvDelResult: {
            /** @description How many; with `key`, whether. */
            deleted: number | boolean;
            /** @constant */
            queued?: true;
        };
        /** @description Tells whether a key is there. */
        KvExistsCommand: {
            /** @constant */
            command: "kv.exists";
            payload: components["schemas"]["KvExistsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        KvExistsPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "exists": true
         *     }
         */
        KvExistsResult: {
            exists: boolean;
        };
        /** @description Sets the deadline of a key. Takes `ttl` or `ttl_ms`. */
        KvExpireCommand: {
            /** @constant */
            command: "kv.expire";
            payload: components["schemas"]["KvExpirePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "ttl": 60
         *     }
         */
        KvExpirePayload: {
            key: components["schemas"]["Key"];
            /** @description Seconds; 0 deletes the key. */
            ttl?: number;
            ttl_ms?: number;
        };
        /**
         * @example {
         *       "result": true,
         *       "success": true
         *     }
         */
        KvExpireResult: {
            /** @description False when there is no such key. */
            result: boolean;
            success: boolean;
        };
        /** @description Deletes every key. Queues and rooms stay. */
        KvFlushallCommand: {
            /** @constant */
            command: "kv.flushall";
            payload?: components["schemas"]["KvFlushallPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        KvFlushallPayload: Record<string, unknown>;
        /**
         * @example {
         *       "flushed": 3
         *     }
         */
        KvFlushallResult: {
            flushed: number;
        };
        /** @description Deletes every key. Queues and rooms stay. */
        KvFlushdbCommand: {
            /** @constant */
            command: "kv.flushdb";
            payload?: components["schemas"]["KvFlushdbPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        KvFlushdbPayload: Record<string, unknown>;
        /**
         * @example {
         *       "flushed": 3
         *     }
         */
        KvFlushdbResult: {
            flushed: number;
        };
        /** @description Gives a value. A missing key is found false, not an error. Under `/compat` the payload is the bare value. */
        KvGetCommand: {
            /** @constant */
            command: "kv.get";
            payload: components["schemas"]["KvGetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        KvGetPayload: {
            key: components["schemas"]["Key"];
            /** @enum {string} */
            type?: "string" | "bytes";
        };
        /** @description A part of a text, both ends included; negative positions count from the end. Under `/compat` the payload is the bare text. */
        KvGetrangeCommand: {
            /** @constant */
            command: "kv.getrange";
            payload: components["schemas"]["KvGetrangePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "log",
         *       "start": 0,
         *       "end": 3
         *     }
         */
        KvGetrangePayload: {
            end: number;
            key: components["schemas"]["Key"];
            start: number;
        };
        /**
         * @example {
         *       "value": "more"
         *     }
         */
        KvGetrangeResult: {
            value: string | null;
        };
        /**
         * @example {
         *       "found": true,
         *       "value": {
         *         "name": "Alice",
         *         "age": 30
         *       },
         *       "ttl": 3542
         *     }
         */
        KvGetResult: {
            found: boolean;
            /** @description Seconds left, null without a deadline. */
            ttl: number | null;
            value: components["schemas"]["Value"];
        };
        /** @description Sets a value and gives the former one. Under `/compat` the payload is the bare value. */
        KvGetsetCommand: {
            /** @constant */
            command: "kv.getset";
            payload: components["schemas"]["KvGetsetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1",
         *       "value": "data2"
         *     }
         */
        KvGetsetPayload: {
            key: components["schemas"]["Key"];
            value: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "value": "data1"
         *     }
         */
        KvGetsetResult: {
            value: components["schemas"]["Value"];
        };
        /** @description The same as `kv.incr`. */
        KvIncrbyCommand: {
            /** @constant */
            command: "kv.incrby";
            payload: components["schemas"]["KvIncrbyPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "counter:views",
         *       "amount": 5
         *     }
         */
        KvIncrbyPayload: {
            amount: number;
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "value": 47
         *     }
         */
        KvIncrbyResult: {
            /** @constant */
            queued?: true;
            value: number;
        };
        /** @description Adds to an integer, 0 when missing. The deadline stays. Beyond 2^53 - 1 it is refused. */
        KvIncrCommand: {
            /** @constant */
            command: "kv.incr";
            payload: components["schemas"]["KvIncrPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "counter:views",
         *       "amount": 1
         *     }
         */
        KvIncrPayload: {
            /** @default 1 */
            amount: number;
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "value": 42
         *     }
         */
        KvIncrResult: {
            /** @constant */
            queued?: true;
            value: number;
        };
        /** @description Keys that match a pattern. */
        KvKeysCommand: {
            /** @constant */
            command: "kv.keys";
            payload?: components["schemas"]["KvKeysPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "pattern": "user:*"
         *     }
         */
        KvKeysPayload: {
            /**
             * @description `*` any text, `?` one character.
             * @default *
             */
            pattern: string;
        };
        /**
         * @example {
         *       "keys": [
         *         "user:1"
         *       ],
         *       "count": 1,
         *       "truncated": false
         *     }
         */
        KvKeysResult: {
            count: number;
            /** @description The first 10000. */
            keys: string[];
            truncated: boolean;
        };
        /** @description Deletes several keys. */
        KvMdelCommand: {
            /** @constant */
            command: "kv.mdel";
            payload: components["schemas"]["KvMdelPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "keys": [
         *         "user:1",
         *         "user:2"
         *       ]
         *     }
         */
        KvMdelPayload: {
            keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "deleted": 2
         *     }
         */
        KvMdelResult: {
            deleted: number;
        };
        /** @description Gives several values. */
        KvMgetCommand: {
            /** @constant */
            command: "kv.mget";
            payload: components["schemas"]["KvMgetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "keys": [
         *         "user:1",
         *         "user:2",
         *         "user:3"
         *       ]
         *     }
         */
        KvMgetPayload: {
            keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "values": [
         *         "data1",
         *         "data2",
         *         null
         *       ]
         *     }
         */
        KvMgetResult: {
            /** @description In the order of the keys; null where there is none. */
            values: components["schemas"]["Value"][];
        };
        /** @description Sets several values, all at once; former deadlines go. */
        KvMsetCommand: {
            /** @constant */
            command: "kv.mset";
            payload: components["schemas"]["KvMsetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @description Sets several values where none of the keys is there. Takes `pairs`, or one `key` and `value`. */
        KvMsetnxCommand: {
            /** @constant */
            command: "kv.msetnx";
            payload?: components["schemas"]["KvMsetnxPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "pairs": [
         *         {
         *           "key": "user:1",
         *           "value": "data1"
         *         }
         *       ]
         *     }
         */
        KvMsetnxPayload: {
            key?: components["schemas"]["Key"];
            pairs?: components["schemas"]["Pair"][];
            value?: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "success": false
         *     }
         */
        KvMsetnxResult: {
            success: boolean;
        };
        /**
         * @example {
         *       "pairs": [
         *         {
         *           "key": "user:1",
         *           "value": "data1"
         *         },
         *         {
         *           "key": "user:2",
         *           "value": "data2"
         *         }
         *       ]
         *     }
         */
        KvMsetPayload: {
            pairs: components["schemas"]["Pair"][];
        };
        /**
         * @example {
         *       "success": true
         *     }
         */
        KvMsetResult: {
            /** @constant */
            success: true;
        };
        /** @description Takes the deadline of a key away. */
        KvPersistCommand: {
            /** @constant */
            command: "kv.persist";
            payload: components["schemas"]["KvPersistPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        KvPersistPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "result": true
         *     }
         */
        KvPersistResult: {
            result: boolean;
        };
        /** @description A page of keys. Keys that are there from the first page to the last are given; the embedded engine gives them in order and once. */
        KvScanCommand: {
            /** @constant */
            command: "kv.scan";
            payload?: components["schemas"]["KvScanPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "prefix": "user:",
         *       "cursor": null,
         *       "count": 100
         *     }
         */
        KvScanPayload: {
            /** @description 100 when absent. */
            count?: number;
            /** @default null */
            cursor: string | null;
            /** @description Another name of `count`. */
            limit?: number;
            /** @default  */
            prefix: string;
        };
        /**
         * @example {
         *       "keys": [
         *         "user:1",
         *         "user:2",
         *         "user:3"
         *       ],
         *       "cursor": "dXNlcjoz",
         *       "has_more": true,
         *       "count": 3
         *     }
         */
        KvScanResult: {
            count: number;
            cursor: string | null;
            has_more: boolean;
            keys: string[];
        };
        /** @description Sets a value. A former deadline goes, unless a new one is given. `nx` with `xx` is refused with 422; a condition that does not hold is success false, not an error. */
        KvSetCommand: {
            /** @constant */
            command: "kv.set";
            payload: components["schemas"]["KvSetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "value": {
         *         "name": "Alice",
         *         "age": 30
         *       },
         *       "ttl": 3600,
         *       "nx": false,
         *       "xx": false
         *     }
         */
        KvSetPayload: {
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
            /**
             * @description Only where there is no such key.
             * @default false
             */
            nx: boolean;
            /** @description Seconds to live; absent or 0 keeps the key for good. */
            ttl?: number | null;
            /** @description Milliseconds to live, instead of `ttl`. */
            ttl_ms?: number;
            value: components["schemas"]["Value"];
            /**
             * @description Only where there is one.
             * @default false
             */
            xx: boolean;
        };
        /** @description Overwrites a part of a text; a hole is filled with U+0000. */
        KvSetrangeCommand: {
            /** @constant */
            command: "kv.setrange";
            payload: components["schemas"]["KvSetrangePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "log",
         *       "offset": 0,
         *       "value": "M"
         *     }
         */
        KvSetrangePayload: {
            key: components["schemas"]["Key"];
            offset: number;
            value: string;
        };
        /**
         * @example {
         *       "length": 8
         *     }
         */
        KvSetrangeResult: {
            length: number;
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "success": true,
         *       "previous": null
         *     }
         */
        KvSetResult: {
            key: string;
            previous: components["schemas"]["Value"];
            /** @constant */
            queued?: true;
            /** @description False where `nx` or `xx` kept the value from being set. */
            success: boolean;
        };
        /** @description Sets a key for each entry; after a crash the last ones may be set again, to the same values. */
        KvSink: {
            key: components["schemas"]["Key"];
            template?: components["schemas"]["SinkTemplate"];
            /** @description Seconds until the key goes; without end when absent. */
            ttl?: number;
            /** @constant */
            type: "kv";
        };
        /** @description Counts since the start. */
        KvStatsCommand: {
            /** @constant */
            command: "kv.stats";
            payload?: components["schemas"]["KvStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        KvStatsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "total_keys": 3,
         *       "total_memory_bytes": 512,
         *       "operations": {
         *         "gets": 10,
         *         "sets": 3,
         *         "dels": 0,
         *         "hits": 9,
         *         "misses": 1
         *       },
         *       "hit_rate": 0.9
         *     }
         */
        KvStatsResult: {
            hit_rate: number;
            operations: {
                [key: string]: number;
            };
            total_keys: number;
            total_memory_bytes: number;
        };
        /** @description Length of a text, 0 when missing. */
        KvStrlenCommand: {
            /** @constant */
            command: "kv.strlen";
            payload: components["schemas"]["KvStrlenPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "log"
         *     }
         */
        KvStrlenPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "length": 8
         *     }
         */
        KvStrlenResult: {
            length: number;
        };
        /** @description Gives the time left, null without a deadline. A missing key is 404. */
        KvTtlCommand: {
            /** @constant */
            command: "kv.ttl";
            payload: components["schemas"]["KvTtlPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        KvTtlPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "ttl": 60,
         *       "ttl_ms": 59990
         *     }
         */
        KvTtlResult: {
            ttl: number | null;
            ttl_ms: number | null;
        };
        Line: {
            account: string;
            asset_id?: string;
            cost_center?: string;
            credit: components["schemas"]["Amount"];
            customer_id?: string;
            debit: components["schemas"]["Amount"];
            employee_id?: string;
            line_number: number;
            material_id?: string;
            profit_center?: string;
            /** @description V1 input tax, A1 output tax. */
            tax_code?: string;
            text?: string;
            /** @description Code of the affiliate. */
            trading_partner?: string;
            vendor_id?: string;
        };
        /** @description The value at a position, null where there is none. */
        ListIndexCommand: {
            /** @constant */
            command: "list.index";
            payload: components["schemas"]["ListIndexPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "index": 0
         *     }
         */
        ListIndexPayload: {
            index: number;
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "value": "b",
         *       "key": "jobs",
         *       "index": 0
         *     }
         */
        ListIndexResult: {
            index: number;
            key: string;
            value: components["schemas"]["Value"];
        };
        /** @description Inserts before (default) or after the first value equal to `pivot`; length -1 where there is none. */
        ListInsertCommand: {
            /** @constant */
            command: "list.insert";
            payload: components["schemas"]["ListInsertPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "position": "before",
         *       "pivot": "a",
         *       "value": "x"
         *     }
         */
        ListInsertPayload: {
            before?: boolean;
            key: components["schemas"]["Key"];
            pivot: components["schemas"]["Value"];
            /** @enum {string} */
            position?: "before" | "after";
            value: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "length": 3,
         *       "key": "jobs"
         *     }
         */
        ListInsertResult: {
            key: string;
            length: number;
        };
        /** @description Length, 0 where there is no list. */
        ListLenCommand: {
            /** @constant */
            command: "list.len";
            payload: components["schemas"]["ListLenPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs"
         *     }
         */
        ListLenPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "length": 2,
         *       "key": "jobs"
         *     }
         */
        ListLenResult: {
            key: string;
            length: number;
        };
        /** @description The value at a position, null where there is none. */
        ListLindexCommand: {
            /** @constant */
            command: "list.lindex";
            payload: components["schemas"]["ListLindexPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "index": 0
         *     }
         */
        ListLindexPayload: {
            index: number;
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "value": "b",
         *       "key": "jobs",
         *       "index": 0
         *     }
         */
        ListLindexResult: {
            index: number;
            key: string;
            value: components["schemas"]["Value"];
        };
        /** @description Inserts before (default) or after the first value equal to `pivot`; length -1 where there is none. */
        ListLinsertCommand: {
            /** @constant */
            command: "list.linsert";
            payload: components["schemas"]["ListLinsertPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "position": "before",
         *       "pivot": "a",
         *       "value": "x"
         *     }
         */
        ListLinsertPayload: {
            before?: boolean;
            key: components["schemas"]["Key"];
            pivot: components["schemas"]["Value"];
            /** @enum {string} */
            position?: "before" | "after";
            value: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "length": 3,
         *       "key": "jobs"
         *     }
         */
        ListLinsertResult: {
            key: string;
            length: number;
        };
        /** @description Length, 0 where there is no list. */
        ListLlenCommand: {
            /** @constant */
            command: "list.llen";
            payload: components["schemas"]["ListLlenPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs"
         *     }
         */
        ListLlenPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "length": 2,
         *       "key": "jobs"
         *     }
         */
        ListLlenResult: {
            key: string;
            length: number;
        };
        /** @description Takes values off the left end; none where there is no list. */
        ListLpopCommand: {
            /** @constant */
            command: "list.lpop";
            payload: components["schemas"]["ListLpopPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "count": 3
         *     }
         */
        ListLpopPayload: {
            client_id?: components["schemas"]["ClientId"];
            /** @default 1 */
            count: number;
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "values": [
         *         "b",
         *         "a"
         *       ],
         *       "key": "jobs"
         *     }
         */
        ListLpopResult: {
            key: string;
            /** @constant */
            queued?: true;
            values: components["schemas"]["Value"][];
        };
        /** @description Position of the first value equal to `value` (or `element`). */
        ListLposCommand: {
            /** @constant */
            command: "list.lpos";
            payload: components["schemas"]["ListLposPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "value": "a"
         *     }
         */
        ListLposPayload: {
            element?: components["schemas"]["Value"];
            key: components["schemas"]["Key"];
            /** @default 1 */
            rank: number;
            value?: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "position": 1,
         *       "key": "jobs"
         *     }
         */
        ListLposResult: {
            key: string;
            position: number | null;
        };
        /** @description Adds values one after another at the left end. */
        ListLpushCommand: {
            /** @constant */
            command: "list.lpush";
            payload: components["schemas"]["ListLpushPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "values": [
         *         "a",
         *         "b"
         *       ]
         *     }
         */
        ListLpushPayload: {
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
            values: components["schemas"]["Value"][];
        };
        /**
         * @example {
         *       "length": 2,
         *       "key": "jobs"
         *     }
         */
        ListLpushResult: {
            key: string;
            length: number;
            /** @constant */
            queued?: true;
        };
        /** @description As `lpush`, where there is a list. */
        ListLpushxCommand: {
            /** @constant */
            command: "list.lpushx";
            payload: components["schemas"]["ListLpushxPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "values": [
         *         "a",
         *         "b"
         *       ]
         *     }
         */
        ListLpushxPayload: {
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
            values: components["schemas"]["Value"][];
        };
        /**
         * @example {
         *       "length": 2,
         *       "key": "jobs"
         *     }
         */
        ListLpushxResult: {
            key: string;
            length: number;
            /** @constant */
            queued?: true;
        };
        /** @description Values from `start` to `stop`, both included; negative positions count from the end. */
        ListLrangeCommand: {
            /** @constant */
            command: "list.lrange";
            payload: components["schemas"]["ListLrangePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "start": 0,
         *       "stop": -1
         *     }
         */
        ListLrangePayload: {
            key: components["schemas"]["Key"];
            /** @default 0 */
            start: number;
            /** @default -1 */
            stop: number;
        };
        /**
         * @example {
         *       "values": [
         *         "b",
         *         "a"
         *       ],
         *       "key": "jobs"
         *     }
         */
        ListLrangeResult: {
            key: string;
            values: components["schemas"]["Value"][];
        };
        /** @description Removes values equal to `value`: the first `count`, the last when negative, all with 0. */
        ListLremCommand: {
            /** @constant */
            command: "list.lrem";
            payload: components["schemas"]["ListLremPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "count": 0,
         *       "value": "a"
         *     }
         */
        ListLremPayload: {
            /** @default 0 */
            count: number;
            key: components["schemas"]["Key"];
            value: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "removed": 1,
         *       "key": "jobs"
         *     }
         */
        ListLremResult: {
            key: string;
            removed: number;
        };
        /** @description Replaces the value at a position. */
        ListLsetCommand: {
            /** @constant */
            command: "list.lset";
            payload: components["schemas"]["ListLsetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "index": 0,
         *       "value": "c"
         *     }
         */
        ListLsetPayload: {
            index: number;
            key: components["schemas"]["Key"];
            value: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "success": true,
         *       "key": "jobs"
         *     }
         */
        ListLsetResult: {
            key: string;
            /** @constant */
            success: true;
        };
        /** @description Keeps the values from `start` to `stop`. */
        ListLtrimCommand: {
            /** @constant */
            command: "list.ltrim";
            payload: components["schemas"]["ListLtrimPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "start": 0,
         *       "stop": 9
         *     }
         */
        ListLtrimPayload: {
            key: components["schemas"]["Key"];
            start: number;
            stop: number;
        };
        /**
         * @example {
         *       "success": true,
         *       "key": "jobs"
         *     }
         */
        ListLtrimResult: {
            key: string;
            /** @constant */
            success: true;
        };
        /** @description Position of the first value equal to `value` (or `element`). */
        ListPosCommand: {
            /** @constant */
            command: "list.pos";
            payload: components["schemas"]["ListPosPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "value": "a"
         *     }
         */
        ListPosPayload: {
            element?: components["schemas"]["Value"];
            key: components["schemas"]["Key"];
            /** @default 1 */
            rank: number;
            value?: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "position": 1,
         *       "key": "jobs"
         *     }
         */
        ListPosResult: {
            key: string;
            position: number | null;
        };
        /** @description Values from `start` to `stop`, both included; negative positions count from the end. */
        ListRangeCommand: {
            /** @constant */
            command: "list.range";
            payload: components["schemas"]["ListRangePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "start": 0,
         *       "stop": -1
         *     }
         */
        ListRangePayload: {
            key: components["schemas"]["Key"];
            /** @default 0 */
            start: number;
            /** @default -1 */
            stop: number;
        };
        /**
         * @example {
         *       "values": [
         *         "b",
         *         "a"
         *       ],
         *       "key": "jobs"
         *     }
         */
        ListRangeResult: {
            key: string;
            values: components["schemas"]["Value"][];
        };
        /** @description Removes values equal to `value`: the first `count`, the last when negative, all with 0. */
        ListRemCommand: {
            /** @constant */
            command: "list.rem";
            payload: components["schemas"]["ListRemPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "count": 0,
         *       "value": "a"
         *     }
         */
        ListRemPayload: {
            /** @default 0 */
            count: number;
            key: components["schemas"]["Key"];
            value: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "removed": 1,
         *       "key": "jobs"
         *     }
         */
        ListRemResult: {
            key: string;
            removed: number;
        };
        /** @description Takes values off the right end; none where there is no list. */
        ListRpopCommand: {
            /** @constant */
            command: "list.rpop";
            payload: components["schemas"]["ListRpopPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @description Takes the last value of one list and puts it first in another. */
        ListRpoplpushCommand: {
            /** @constant */
            command: "list.rpoplpush";
            payload: components["schemas"]["ListRpoplpushPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "source": "jobs",
         *       "destination": "done"
         *     }
         */
        ListRpoplpushPayload: {
            destination: components["schemas"]["Key"];
            source: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "value": "a",
         *       "source": "jobs",
         *       "destination": "done"
         *     }
         */
        ListRpoplpushResult: {
            destination: string;
            source: string;
            value: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "count": 3
         *     }
         */
        ListRpopPayload: {
            client_id?: components["schemas"]["ClientId"];
            /** @default 1 */
            count: number;
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "values": [
         *         "b",
         *         "a"
         *       ],
         *       "key": "jobs"
         *     }
         */
        ListRpopResult: {
            key: string;
            /** @constant */
            queued?: true;
            values: components["schemas"]["Value"][];
        };
        /** @description Adds values at the right end. */
        ListRpushCommand: {
            /** @constant */
            command: "list.rpush";
            payload: components["schemas"]["ListRpushPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "values": [
         *         "a",
         *         "b"
         *       ]
         *     }
         */
        ListRpushPayload: {
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
            values: components["schemas"]["Value"][];
        };
        /**
         * @example {
         *       "length": 2,
         *       "key": "jobs"
         *     }
         */
        ListRpushResult: {
            key: string;
            length: number;
            /** @constant */
            queued?: true;
        };
        /** @description As `rpush`, where there is a list. */
        ListRpushxCommand: {
            /** @constant */
            command: "list.rpushx";
            payload: components["schemas"]["ListRpushxPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "values": [
         *         "a",
         *         "b"
         *       ]
         *     }
         */
        ListRpushxPayload: {
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
            values: components["schemas"]["Value"][];
        };
        /**
         * @example {
         *       "length": 2,
         *       "key": "jobs"
         *     }
         */
        ListRpushxResult: {
            key: string;
            length: number;
            /** @constant */
            queued?: true;
        };
        /** @description Replaces the value at a position. */
        ListSetCommand: {
            /** @constant */
            command: "list.set";
            payload: components["schemas"]["ListSetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "index": 0,
         *       "value": "c"
         *     }
         */
        ListSetPayload: {
            index: number;
            key: components["schemas"]["Key"];
            value: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "success": true,
         *       "key": "jobs"
         *     }
         */
        ListSetResult: {
            key: string;
            /** @constant */
            success: true;
        };
        /** @description Keys of this type, and commands on them since the start. */
        ListStatsCommand: {
            /** @constant */
            command: "list.stats";
            payload?: components["schemas"]["ListStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        ListStatsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "total_keys": 1,
         *       "total_operations": 12
         *     }
         */
        ListStatsResult: {
            total_keys: number;
            total_operations: number;
        };
        /** @description Keeps the values from `start` to `stop`. */
        ListTrimCommand: {
            /** @constant */
            command: "list.trim";
            payload: components["schemas"]["ListTrimPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "jobs",
         *       "start": 0,
         *       "stop": 9
         *     }
         */
        ListTrimPayload: {
            key: components["schemas"]["Key"];
            start: number;
            stop: number;
        };
        /**
         * @example {
         *       "success": true,
         *       "key": "jobs"
         *     }
         */
        ListTrimResult: {
            key: string;
            /** @constant */
            success: true;
        };
        Liveness: {
            /** @constant */
            alive: true;
            /** @constant */
            status: "alive";
            /** Format: date-time */
            timestamp: string;
        };
        LoggedChange: {
            checksum: number;
            /** @description Who wrote it. */
            client_id: string;
            compressed: boolean;
            data: components["schemas"]["RowData"];
            key: components["schemas"]["RowKey"];
            lsn: components["schemas"]["Lsn"];
            operation: components["schemas"]["ChangeOperation"];
            table: components["schemas"]["TableName"];
            timestamp: string;
            vector_clock: components["schemas"]["FlatClock"];
        };
        LoginAnswer: {
            token: string;
        };
        LoginRequest: {
            password: string;
            username: string;
        };
        /** @description A position in the change log of a tenant; the first change has 1. */
        Lsn: number;
        /** @description Of two, the one with the later timestamp wins; null is a delete. */
        LwwRecord: {
            timestamp: components["schemas"]["MapTimestamp"];
            ttlMs?: number | null;
            /** @description Any value. */
            value: unknown;
        };
        /** @description Of a topic, a lock or a counter. */
        MapChannel: string;
        MapDelta: {
            mapName: string;
            records: components["schemas"]["DeltaRecord"][];
            serverSyncTimestamp: components["schemas"]["MapTimestamp"];
        };
        MapEvent: {
            /** @enum {string} */
            eventType: "PUT" | "REMOVE" | "OR_ADD" | "OR_REMOVE";
            key: components["schemas"]["MapKey"];
            mapName: components["schemas"]["MapName"];
            orRecord?: components["schemas"]["OrRecord"];
            orTag?: string;
            record?: components["schemas"]["LwwRecord"];
        };
        MapIndex: {
            attribute: string;
            mapName: components["schemas"]["MapName"];
            /** @enum {string} */
            type: "hash" | "navigable" | "inverted";
        };
        MapIndexList: {
            indexes: components["schemas"]["MapIndex"][];
        };
        MapKey: string;
        MapList: {
            maps: components["schemas"]["MapSummary"][];
        };
        /** @description Without a colon. */
        MapName: string;
        MapPolicy: {
            /** @enum {string} */
            action: "read" | "write" | "remove" | "all";
            condition?: string;
            /** @enum {string} */
            effect: "allow" | "deny";
            id: string;
            mapPattern: string;
        };
        MapPolicyList: {
            policies: components["schemas"]["MapPolicy"][];
        };
        MapPolicyRequest: {
            /** @enum {string} */
            action: "read" | "write" | "remove" | "all";
            condition?: string;
            /** @enum {string} */
            effect: "allow" | "deny";
            id?: string;
            mapPattern: string;
        };
        /** @description A node of a filter: a comparison of an attribute, or `and`, `or`, `not` of its children. */
        MapPredicate: {
            attribute?: string;
            children?: components["schemas"]["MapPredicate"][];
            op: string;
            /** @description Any value. */
            value?: unknown;
        };
        MapQuery: {
            aggregations?: {
                field?: string;
                func: string;
            }[];
            cursor?: string;
            groupBy?: string[];
            limit?: number;
            predicate?: components["schemas"]["MapPredicate"];
            /** @description An array of {field, direction}, or an object of directions by field. */
            sort?: unknown;
            where?: Record<string, unknown>;
        };
        MapRecords: {
            nextAfter?: string;
            records: {
                key: string;
                timestamp: components["schemas"]["MapTimestamp"] | null;
                /** @description Any value; of a set its elements. */
                value: unknown;
            }[];
        };
        /** @description May come twice. */
        MapsAuth: {
            deviceToken?: string;
            protocolVersion?: number;
            token: string;
            /** @constant */
            type: "AUTH";
        };
        MapsAuthAck: {
            deviceId?: string;
            deviceToken?: string;
            protocolVersion?: number;
            /** @constant */
            type: "AUTH_ACK";
            userId?: string;
        };
        MapsAuthFail: {
            code?: number;
            error?: string;
            /** @constant */
            type: "AUTH_FAIL";
        };
        MapsAuthRequired: {
            /** @constant */
            type: "AUTH_REQUIRED";
        };
        /** @description Messages one after another, each behind its length in four bytes, the most significant first. */
        MapsBatch: {
            count: number;
            /** @description Bytes; in JSON base64. */
            data: unknown;
            /** @constant */
            type: "BATCH";
        };
        /** @description Changes nothing. */
        MapsClientApplyAck: {
            cursor: number;
            /** @constant */
            type: "CLIENT_APPLY_ACK";
        };
        MapsClientOp: {
            payload: components["schemas"]["ClientOp"];
            /** @constant */
            type: "CLIENT_OP";
        };
        MapsCounterRequest: {
            payload: {
                name: components["schemas"]["MapChannel"];
            };
            /** @constant */
            type: "COUNTER_REQUEST";
        };
        MapsCounterResponse: {
            payload: {
                name: components["schemas"]["MapChannel"];
                state: components["schemas"]["CounterState"];
            };
            /** @constant */
            type: "COUNTER_RESPONSE";
        };
        MapsCounterSync: {
            payload: {
                name: components["schemas"]["MapChannel"];
                state: components["schemas"]["CounterState"];
            };
            /** @constant */
            type: "COUNTER_SYNC";
        };
        MapsCounterUpdate: {
            payload: {
                name: components["schemas"]["MapChannel"];
                state: components["schemas"]["CounterState"];
            };
            /** @constant */
            type: "COUNTER_UPDATE";
        };
        MapsDeviceAck: {
            deviceId?: string;
            deviceToken?: string;
            /** @constant */
            type: "DEVICE_ACK";
        };
        MapsDeviceHello: {
            deviceToken?: string;
            /** @constant */
            type: "DEVICE_HELLO";
        };
        MapsEntryProcess: {
            key: components["schemas"]["MapKey"];
            mapName: components["schemas"]["MapName"];
            processor: Record<string, unknown>;
            requestId: string;
            /** @constant */
            type: "ENTRY_PROCESS";
        };
        MapsEntryProcessBatch: {
            keys: components["schemas"]["MapKey"][];
            mapName: components["schemas"]["MapName"];
            processor: Record<string, unknown>;
            requestId: string;
            /** @constant */
            type: "ENTRY_PROCESS_BATCH";
        };
        MapsEntryProcessBatchResponse: {
            requestId: string;
            results: Record<string, unknown>;
            /** @constant */
            type: "ENTRY_PROCESS_BATCH_RESPONSE";
        };
        MapsEntryProcessResponse: {
            error?: string;
            /** @description Any value. */
            newValue?: unknown;
            requestId: string;
            /** @description Any value. */
            result?: unknown;
            success: boolean;
            /** @constant */
            type: "ENTRY_PROCESS_RESPONSE";
        };
        MapsError: {
            payload: {
                code: number;
                /** @description Any value. */
                details?: unknown;
                message: string;
            };
            /** @constant */
            type: "ERROR";
        };
        MapsGcPrune: {
            payload: {
                olderThan: components["schemas"]["MapTimestamp"];
            };
            /** @constant */
            type: "GC_PRUNE";
        };
        MapsHybridQuerySubscribe: {
            payload: {
                cursor?: string;
                limit?: number;
                mapName: components["schemas"]["MapName"];
                predicate?: components["schemas"]["MapPredicate"];
                subscriptionId: string;
                where?: Record<string, unknown>;
            };
            /** @constant */
            type: "HYBRID_QUERY_SUBSCRIBE";
        };
        MapsHybridQueryUnsubscribe: {
            payload: {
                subscriptionId: string;
            };
            /** @constant */
            type: "HYBRID_QUERY_UNSUBSCRIBE";
        };
        MapsHybridSearch: {
            payload: {
                includeValue?: boolean;
                k: number;
                mapName: components["schemas"]["MapName"];
                methods: ("exact" | "fullText" | "semantic")[];
                minScore?: number;
                predicate?: components["schemas"]["MapPredicate"];
                queryText: string;
                /** @description Bytes of little-endian floats, an array of numbers, or a map of them by position. */
                queryVector?: unknown;
                requestId: string;
            };
            /** @constant */
            type: "HYBRID_SEARCH";
        };
        MapsHybridSearchResp: {
            payload: {
                /** @description SEARCH_OVERFLOW where the results are too many bytes for one message. */
                code?: string;
                error?: string;
                requestId: string;
                results: components["schemas"]["HybridHit"][];
                searchTimeMs: number;
            };
            /** @constant */
            type: "HYBRID_SEARCH_RESP";
        };
        MapsHybridSearchSub: {
            payload: {
                includeValue?: boolean;
                k: number;
                mapName: components["schemas"]["MapName"];
                methods: ("exact" | "fullText" | "semantic")[];
                minScore?: number;
                predicate?: components["schemas"]["MapPredicate"];
                queryText: string;
                /** @description Bytes of little-endian floats, an array of numbers, or a map of them by position. */
                queryVector?: unknown;
                subscriptionId: string;
            };
            /** @constant */
            type: "HYBRID_SEARCH_SUB";
        };
        MapsHybridSearchUnsub: {
            payload: {
                subscriptionId: string;
            };
            /** @constant */
            type: "HYBRID_SEARCH_UNSUB";
        };
        MapsHybridSearchUpdate: {
            payload: {
                /** @enum {string} */
                changeType: "ENTER" | "UPDATE" | "LEAVE";
                key: components["schemas"]["MapKey"];
                methodScores: {
                    [key: string]: number;
                };
                score: number;
                subscriptionId: string;
                /** @description Any value. */
                value?: unknown;
            };
            /** @constant */
            type: "HYBRID_SEARCH_UPDATE";
        };
        /**
         * @description Writes shared maps that clients query live, once: first master data, each table into the map `<map>.<table>`, its records
         *     under their ids (`<company_code>/<account>` for accounts and the like), then each entry into the map `<map>`, under its
         *     field `key`. A record is the row or the entry as the API shows it, stamped by this server at the moment it is written;
         *     what is there already with the same value stays as it is, and what a client writes later wins. Maps are in memory: a sink
         *     whose records find no room waits until there is some, with `memory_limit` as its `waiting_for`. It needs the scope
         *     `maps:admin`, and no policy of maps holds for it.
         */
        MapSink: {
            /** @description Field of the entry that is the key of its record, `document_id` when absent. Every entry has it; of entries that share a value the last one stays. */
            key?: string;
            /** @description Name of the map of entries, without placeholders. Its maps hold records, not sets. */
            map: string;
            /** @description Which tables are written, `journal_entries` being the entries; all when absent. */
            tables?: components["schemas"]["ChangeLogTable"][];
            /** @constant */
            type: "map";
        };
        MapsJournalEvent: {
            event: components["schemas"]["JournalEvent"];
            /** @constant */
            type: "JOURNAL_EVENT";
        };
        MapsJournalRead: {
            fromSequence: string;
            limit?: number;
            mapName?: components["schemas"]["MapName"];
            requestId: string;
            /** @constant */
            type: "JOURNAL_READ";
        };
        MapsJournalReadResponse: {
            events: components["schemas"]["JournalEvent"][];
            hasMore: boolean;
            requestId: string;
            /** @constant */
            type: "JOURNAL_READ_RESPONSE";
        };
        MapsJournalSubscribe: {
            fromSequence?: string;
            mapName?: components["schemas"]["MapName"];
            requestId: string;
            /** @constant */
            type: "JOURNAL_SUBSCRIBE";
            types?: ("PUT" | "UPDATE" | "DELETE")[];
        };
        MapsJournalUnsubscribe: {
            subscriptionId: string;
            /** @constant */
            type: "JOURNAL_UNSUBSCRIBE";
        };
        MapsListResolvers: {
            mapName?: components["schemas"]["MapName"];
            requestId: string;
            /** @constant */
            type: "LIST_RESOLVERS";
        };
        MapsListResolversResponse: {
            requestId: string;
            resolvers: Record<string, unknown>[];
            /** @constant */
            type: "LIST_RESOLVERS_RESPONSE";
        };
        MapsLockGranted: {
            payload: {
                fencingToken: number;
                name: components["schemas"]["MapChannel"];
                requestId: string;
            };
            /** @constant */
            type: "LOCK_GRANTED";
        };
        MapsLockRelease: {
            payload: {
                fencingToken: number;
                name: components["schemas"]["MapChannel"];
                requestId?: string;
            };
            /** @constant */
            type: "LOCK_RELEASE";
        };
        MapsLockReleased: {
            payload: {
                name: components["schemas"]["MapChannel"];
                requestId?: string;
                success: boolean;
            };
            /** @constant */
            type: "LOCK_RELEASED";
        };
        /** @description A lock that is held is waited for in turn. */
        MapsLockRequest: {
            payload: {
                name: components["schemas"]["MapChannel"];
                requestId: string;
                ttl?: number;
            };
            /** @constant */
            type: "LOCK_REQUEST";
        };
        MapsMergeRejected: {
            /** @description Any value. */
            attemptedValue: unknown;
            key: components["schemas"]["MapKey"];
            mapName: components["schemas"]["MapName"];
            reason: string;
            timestamp: components["schemas"]["MapTimestamp"];
            /** @constant */
            type: "MERGE_REJECTED";
        };
        MapsMerkleReqBucket: {
            payload: {
                mapName: components["schemas"]["MapName"];
                /** @description Up to three hexadecimal digits. */
                path: string;
            };
            /** @constant */
            type: "MERKLE_REQ_BUCKET";
        };
        MapsOpAck: {
            payload: {
                achievedLevel?: components["schemas"]["AchievedLevel"];
                lastId: string;
                results?: components["schemas"]["OpResult"][];
            };
            /** @constant */
            type: "OP_ACK";
        };
        MapsOpBatch: {
            payload: {
                ops: components["schemas"]["ClientOp"][];
                timeout?: number;
                writeConcern?: components["schemas"]["AchievedLevel"];
            };
            /** @constant */
            type: "OP_BATCH";
        };
        MapsOpRejected: {
            payload: {
                code?: number;
                opId: string;
                reason: string;
            };
            /** @constant */
            type: "OP_REJECTED";
        };
        MapsOrmapDiffRequest: {
            payload: {
                keys: components["schemas"]["MapKey"][];
                mapName: components["schemas"]["MapName"];
            };
            /** @constant */
            type: "ORMAP_DIFF_REQUEST";
        };
        MapsOrmapDiffResponse: {
            payload: {
                entries: components["schemas"]["OrKey"][];
                mapName: components["schemas"]["MapName"];
            };
            /** @constant */
            type: "ORMAP_DIFF_RESPONSE";
        };
        MapsOrmapMerkleReqBucket: {
            payload: {
                mapName: components["schemas"]["MapName"];
                /** @description Up to three hexadecimal digits. */
                path: string;
            };
            /** @constant */
            type: "ORMAP_MERKLE_REQ_BUCKET";
        };
        MapsOrmapPushDiff: {
            payload: {
                entries: components["schemas"]["OrKey"][];
                mapName: components["schemas"]["MapName"];
            };
            /** @constant */
            type: "ORMAP_PUSH_DIFF";
        };
        MapsOrmapSyncInit: {
            bucketHashes?: {
                [key: string]: number;
            };
            claimedEpoch?: number;
            lastSyncTimestamp?: number;
            mapName: components["schemas"]["MapName"];
            rootHash: number;
            /** @constant */
            type: "ORMAP_SYNC_INIT";
        };
        MapsOrmapSyncRespBuckets: {
            payload: {
                buckets: {
                    [key: string]: number;
                };
                mapName: components["schemas"]["MapName"];
                /** @description Up to three hexadecimal digits. */
                path: string;
            };
            /** @constant */
            type: "ORMAP_SYNC_RESP_BUCKETS";
        };
        MapsOrmapSyncRespLeaf: {
            payload: {
                entries: components["schemas"]["OrKey"][];
                mapName: components["schemas"]["MapName"];
                /** @description Up to three hexadecimal digits. */
                path: string;
            };
            /** @constant */
            type: "ORMAP_SYNC_RESP_LEAF";
        };
        MapsOrmapSyncRespRoot: {
            payload: {
                mapName: components["schemas"]["MapName"];
                rootHash: number;
                timestamp: components["schemas"]["MapTimestamp"];
            };
            /** @constant */
            type: "ORMAP_SYNC_RESP_ROOT";
        };
        MapsPartitionMap: {
            payload: {
                generatedAt: number;
                nodes: components["schemas"]["PartitionNode"][];
                partitionCount: number;
                partitions: components["schemas"]["Partition"][];
                version: number;
            };
            /** @constant */
            type: "PARTITION_MAP";
        };
        MapsPartitionMapRequest: {
            payload?: {
                currentVersion?: number;
            };
            /** @constant */
            type: "PARTITION_MAP_REQUEST";
        };
        MapsPing: {
            timestamp: number;
            /** @constant */
            type: "PING";
        };
        MapsPong: {
            serverTime: number;
            timestamp: number;
            /** @constant */
            type: "PONG";
        };
        MapsQueryResp: {
            payload: {
                code?: string;
                /** @enum {string} */
                cursorStatus?: "valid" | "expired" | "invalid" | "none";
                error?: string;
                hasMore?: boolean;
                nextCursor?: string;
                queryId: string;
                results: components["schemas"]["QueryRow"][];
            };
            /** @constant */
            type: "QUERY_RESP";
        };
        MapsQuerySub: {
            payload: {
                fields?: string[];
                mapName: components["schemas"]["MapName"];
                query: components["schemas"]["MapQuery"];
                queryId: string;
            };
            /** @constant */
            type: "QUERY_SUB";
        };
        /** @description Changes nothing. */
        MapsQuerySyncInit: {
            payload: {
                queryId: string;
                rootHash: number;
            };
            /** @constant */
            type: "QUERY_SYNC_INIT";
        };
        MapsQueryUnsub: {
            payload: {
                queryId: string;
            };
            /** @constant */
            type: "QUERY_UNSUB";
        };
        MapsQueryUpdate: {
            payload: {
                /** @enum {string} */
                changeType: "ENTER" | "UPDATE" | "LEAVE";
                key: components["schemas"]["MapKey"];
                queryId: string;
                /** @description Any value. */
                value: unknown;
            };
            /** @constant */
            type: "QUERY_UPDATE";
        };
        MapsRegisterResolver: {
            mapName: components["schemas"]["MapName"];
            requestId: string;
            resolver?: Record<string, unknown>;
            /** @constant */
            type: "REGISTER_RESOLVER";
        };
        MapsRegisterResolverResponse: {
            error?: string;
            requestId: string;
            success: boolean;
            /** @constant */
            type: "REGISTER_RESOLVER_RESPONSE";
        };
        MapsSearch: {
            payload: {
                mapName: components["schemas"]["MapName"];
                options?: components["schemas"]["SearchOptions"];
                query: string;
                requestId: string;
            };
            /** @constant */
            type: "SEARCH";
        };
        MapsSearchResp: {
            payload: {
                /** @description SEARCH_OVERFLOW where the results are too many bytes for one message. */
                code?: string;
                error?: string;
                requestId: string;
                results: components["schemas"]["SearchHit"][];
                totalCount: number;
            };
            /** @constant */
            type: "SEARCH_RESP";
        };
        MapsSearchSub: {
            payload: {
                mapName: components["schemas"]["MapName"];
                options?: components["schemas"]["SearchOptions"];
                query: string;
                subscriptionId: string;
            };
            /** @constant */
            type: "SEARCH_SUB";
        };
        MapsSearchUnsub: {
            payload: {
                subscriptionId: string;
            };
            /** @constant */
            type: "SEARCH_UNSUB";
        };
        MapsSearchUpdate: {
            payload: {
                /** @enum {string} */
                changeType: "ENTER" | "UPDATE" | "LEAVE";
                key: components["schemas"]["MapKey"];
                matchedTerms: string[];
                score: number;
                subscriptionId: string;
                /** @description Any value. */
                value: unknown;
            };
            /** @constant */
            type: "SEARCH_UPDATE";
        };
        MapsServerBatchEvent: {
            payload: {
                events: components["schemas"]["MapEvent"][];
            };
            /** @constant */
            type: "SERVER_BATCH_EVENT";
        };
        MapsServerEvent: {
            payload: components["schemas"]["MapEvent"];
            /** @constant */
            type: "SERVER_EVENT";
        };
        /** @description Answered with FEATURE_DISABLED. */
        MapsSqlQuery: {
            payload: {
                queryId: string;
                sql: string;
            };
            /** @constant */
            type: "SQL_QUERY";
        };
        MapsSqlQueryResp: {
            payload: {
                code?: string;
                columns: string[];
                error?: string;
                queryId: string;
                rows: unknown[];
            };
            /** @constant */
            type: "SQL_QUERY_RESP";
        };
        MapsSyncInit: {
            bucketHashes?: {
                [key: string]: number;
            };
            lastSyncTimestamp?: number;
            mapName: components["schemas"]["MapName"];
            rootHash?: number;
            /** @constant */
            type: "SYNC_INIT";
        };
        MapsSyncResetRequired: {
            payload: {
                mapName: components["schemas"]["MapName"];
                reason: string;
            };
            /** @constant */
            type: "SYNC_RESET_REQUIRED";
        };
        MapsSyncRespBuckets: {
            payload: {
                buckets: {
                    [key: string]: number;
                };
                mapName: components["schemas"]["MapName"];
                /** @description Up to three hexadecimal digits. */
                path: string;
            };
            /** @constant */
            type: "SYNC_RESP_BUCKETS";
        };
        MapsSyncRespLeaf: {
            payload: {
                mapName: components["schemas"]["MapName"];
                /** @description Up to three hexadecimal digits. */
                path: string;
                records: components["schemas"]["KeyRecord"][];
            };
            /** @constant */
            type: "SYNC_RESP_LEAF";
        };
        MapsSyncRespRoot: {
            payload: {
                mapName: components["schemas"]["MapName"];
                rootHash: number;
                timestamp: components["schemas"]["MapTimestamp"];
            };
            /** @constant */
            type: "SYNC_RESP_ROOT";
        };
        MapsTopicMessage: {
            payload: {
                /** @description Any value. */
                data: unknown;
                publisherId?: string;
                timestamp: number;
                topic: components["schemas"]["MapChannel"];
            };
            /** @constant */
            type: "TOPIC_MESSAGE";
        };
        MapsTopicPub: {
            payload: {
                /** @description Any value. */
                data: unknown;
                topic: components["schemas"]["MapChannel"];
            };
            /** @constant */
            type: "TOPIC_PUB";
        };
        MapsTopicSub: {
            payload: {
                topic: components["schemas"]["MapChannel"];
            };
            /** @constant */
            type: "TOPIC_SUB";
        };
        MapsTopicUnsub: {
            payload: {
                topic: components["schemas"]["MapChannel"];
            };
            /** @constant */
            type: "TOPIC_UNSUB";
        };
        MapSummary: {
            entryCount: number;
            name: string;
            /** @description Partitions with records, and how many. */
            partitions: {
                entryCount: number;
                id: number;
            }[];
            rootHash: number;
            tombstones: number;
            /** @enum {string} */
            type: "lww" | "or";
        };
        MapsUnregisterResolver: {
            mapName: components["schemas"]["MapName"];
            requestId: string;
            resolverName?: string;
            /** @constant */
            type: "UNREGISTER_RESOLVER";
        };
        MapsUnregisterResolverResponse: {
            error?: string;
            requestId: string;
            success: boolean;
            /** @constant */
            type: "UNREGISTER_RESOLVER_RESPONSE";
        };
        MapsVectorSearch: {
            payload: {
                efSearch?: number;
                id: string;
                indexName?: string;
                k: number;
                mapName: components["schemas"]["MapName"];
                options?: Record<string, unknown>;
                /** @description Bytes of little-endian floats, an array of numbers, or a map of them by position. */
                queryVector: unknown;
            };
            /** @constant */
            type: "VECTOR_SEARCH";
        };
        MapsVectorSearchResp: {
            payload: {
                /** @description SEARCH_OVERFLOW where the results are too many bytes for one message. */
                code?: string;
                error?: string;
                id: string;
                results: components["schemas"]["VectorHit"][];
                searchTimeMs: number;
                totalCandidates: number;
            };
            /** @constant */
            type: "VECTOR_SEARCH_RESP";
        };
        /** @description Of a hybrid logical clock. */
        MapTimestamp: {
            counter: number;
            millis: number;
            nodeId: string;
        };
        /** @description Member of a sorted set. */
        Member: string;
        /** @description Estimated bytes of a key; 0 where there is none. */
        MemoryUsageCommand: {
            /** @constant */
            command: "memory.usage";
            payload: components["schemas"]["MemoryUsagePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "user:1001"
         *     }
         */
        MemoryUsagePayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "key": "user:1001",
         *       "bytes": 112,
         *       "human": "112B"
         *     }
         */
        MemoryUsageResult: {
            bytes: number;
            human: string;
            key: string;
        };
        MessageId: string;
        NewApiKey: {
            key: components["schemas"]["ApiKey"];
            /** @description What clients present. It is shown this once and kept nowhere. */
            secret: string;
        };
        /** @description Defaults are missing 0.01 and typo 0.001 and format 0.002 and duplicate 0.005. */
        NoiseRate: number;
        OpResult: {
            achievedLevel: components["schemas"]["AchievedLevel"];
            error?: string;
            opId: string;
            success: boolean;
        };
        OrKey: {
            key: components["schemas"]["MapKey"];
            records: components["schemas"]["OrRecord"][];
            /** @description Clients send all that they know of the map. */
            tombstones: string[];
        };
        /** @description One element of a set; it is there until its tag is removed. */
        OrRecord: {
            tag: string;
            timestamp: components["schemas"]["MapTimestamp"];
            ttlMs?: number | null;
            /** @description Any value. */
            value: unknown;
        };
        Pair: {
            key: components["schemas"]["Key"];
            value: components["schemas"]["Value"];
        };
        Partition: {
            backupNodeIds: string[];
            ownerNodeId: string;
            partitionId: number;
        };
        PartitionNode: {
            endpoints: Record<string, unknown>;
            nodeId: string;
            status: string;
        };
        PatternEvent: {
            pattern: components["schemas"]["PatternName"];
            /** @description First sequence that the pattern changes. */
            sequence: number;
            stream_id: components["schemas"]["StreamId"];
            /** @constant */
            type: "pattern";
        };
        PatternList: {
            patterns: {
                description: string;
                name: components["schemas"]["PatternName"];
            }[];
        };
        /** @enum {string} */
        PatternName: "month_end" | "quarter_end" | "year_end";
        /** @description Calendar months covered. Default 12. */
        PeriodMonths: number;
        ProgressEvent: {
            current: number;
            percent: number;
            /** @description Entries per second. */
            rate: number;
            stream_id: components["schemas"]["StreamId"];
            total: number;
            /** @constant */
            type: "progress";
        };
        /** @description Subscribers of a topic or pattern. 404 where there is none. */
        PubsubInfoCommand: {
            /** @constant */
            command: "pubsub.info";
            payload: components["schemas"]["PubsubInfoPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "topic": "events.user.#"
         *     }
         */
        PubsubInfoPayload: {
            topic: components["schemas"]["TopicPattern"];
        };
        /**
         * @example {
         *       "topic": "events.user.#",
         *       "subscriber_count": 1
         *     }
         */
        PubsubInfoResult: {
            subscriber_count: number;
            topic: string;
        };
        /** @description Sends a message (`message`, `payload` or `data`) to whoever is subscribed now. */
        PubsubPublishCommand: {
            /** @constant */
            command: "pubsub.publish";
            payload: components["schemas"]["PubsubPublishPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "topic": "notifications.email.user",
         *       "message": {
         *         "to": "alice@example.com",
         *         "subject": "Welcome!"
         *       }
         *     }
         */
        PubsubPublishPayload: {
            data?: components["schemas"]["Value"];
            headers?: components["schemas"]["TextMap"];
            message?: components["schemas"]["Value"];
            metadata?: components["schemas"]["TextMap"];
            payload?: components["schemas"]["Value"];
            priority?: number;
            topic: components["schemas"]["TopicName"];
        };
        /**
         * @example {
         *       "message_id": "psm_abc123",
         *       "topic": "notifications.email.user",
         *       "subscribers_matched": 3,
         *       "subscribers_notified": 3
         *     }
         */
        PubsubPublishResult: {
            message_id: string;
            subscribers_matched: number;
            subscribers_notified: number;
            topic: string;
        };
        /** @description Counts since the start. */
        PubsubStatsCommand: {
            /** @constant */
            command: "pubsub.stats";
            payload?: components["schemas"]["PubsubStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        PubsubStatsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "total_topics": 2,
         *       "total_subscribers": 1,
         *       "total_wildcard_subscriptions": 1,
         *       "messages_published": 9,
         *       "messages_delivered": 27,
         *       "slow_consumers_dropped": 0
         *     }
         */
        PubsubStatsResult: {
            messages_delivered: number;
            messages_published: number;
            slow_consumers_dropped: number;
            total_subscribers: number;
            total_topics: number;
            total_wildcard_subscriptions: number;
        };
        /** @description Over WebSocket: sends messages of these topics, each once. */
        PubsubSubscribeCommand: {
            /** @constant */
            command: "pubsub.subscribe";
            payload: components["schemas"]["PubsubSubscribePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "topics": [
         *         "notifications.email.*",
         *         "events.user.#"
         *       ]
         *     }
         */
        PubsubSubscribePayload: {
            topics: components["schemas"]["TopicPattern"][];
        };
        /**
         * @example {
         *       "subscribed": true,
         *       "topics": [
         *         "notifications.email.*",
         *         "events.user.#"
         *       ],
         *       "subscription_count": 2
         *     }
         */
        PubsubSubscribeResult: {
            /** @constant */
            subscribed: true;
            subscription_count: number;
            topics: string[];
        };
        /** @description Topics and patterns that somebody is subscribed to. */
        PubsubTopicsCommand: {
            /** @constant */
            command: "pubsub.topics";
            payload?: components["schemas"]["PubsubTopicsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "pattern": "notifications.#"
         *     }
         */
        PubsubTopicsPayload: {
            pattern?: components["schemas"]["TopicPattern"];
        };
        /**
         * @example {
         *       "topics": [
         *         "notifications.email.*"
         *       ],
         *       "count": 1
         *     }
         */
        PubsubTopicsResult: {
            count: number;
            topics: string[];
        };
        /** @description Over WebSocket: ends subscriptions, all of them without `topics`. */
        PubsubUnsubscribeCommand: {
            /** @constant */
            command: "pubsub.unsubscribe";
            payload?: components["schemas"]["PubsubUnsubscribePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "topics": [
         *         "events.user.#"
         *       ]
         *     }
         */
        PubsubUnsubscribePayload: {
            topics?: components["schemas"]["TopicPattern"][];
        };
        /**
         * @example {
         *       "unsubscribed": 1
         *     }
         */
        PubsubUnsubscribeResult: {
            unsubscribed: number;
        };
        PullRequest: {
            client_id: components["schemas"]["SyncClientId"];
            continuation_token?: components["schemas"]["ContinuationToken"];
            epoch?: components["schemas"]["Epoch"];
            /** @default false */
            exclude_own: boolean;
            key_prefix?: number[];
            /**
             * @description Bytes of keys and data in one page.
             * @default 1048576
             */
            max_bytes: number;
            /** @description More than 1,000 are taken as 1,000. */
            max_entries: number;
            message_id: components["schemas"]["SyncMessageId"];
            since_lsn: components["schemas"]["Lsn"];
            tables?: components["schemas"]["TableName"][];
            /** @constant */
            type: "pull_request";
            /** @default 0 */
            wait_ms: number;
        };
        PullResponse: {
            changes: components["schemas"]["LoggedChange"][];
            continuation_token: components["schemas"]["ContinuationToken"];
            epoch: components["schemas"]["Epoch"];
            has_more: boolean;
            /** @description Positions of this listing that are still to come. */
            pending: number;
            /** @description The `message_id`. */
            request_id: string;
            server_lsn: components["schemas"]["Lsn"];
            /** @constant */
            type: "pull_response";
            /** @description The greatest of the clocks of these changes. */
            vector_clock: components["schemas"]["FlatClock"];
        };
        PushAck: {
            accepted_lsns: components["schemas"]["Lsn"][];
            conflicts: components["schemas"]["ConflictReport"][];
            epoch: components["schemas"]["Epoch"];
            /** @description The `message_id`. */
            request_id: string;
            server_lsn: components["schemas"]["Lsn"];
            /** @description For each accepted change its position; for one that was there already, where it is. */
            server_lsns: components["schemas"]["Lsn"][];
            /** @constant */
            type: "push_ack";
            /** @description The greatest of the clocks of the push and of its changes. */
            vector_clock: components["schemas"]["FlatClock"];
        };
        PushRequest: {
            /**
             * @description One conflict refuses all changes.
             * @default false
             */
            atomic: boolean;
            /** @description What this client has applied; without it, what it was last sent. */
            base_lsn?: components["schemas"]["Lsn"];
            changes: components["schemas"]["RowChange"][];
            client_id: components["schemas"]["SyncClientId"];
            epoch?: components["schemas"]["Epoch"];
            message_id: components["schemas"]["SyncMessageId"];
            /** @constant */
            type: "push_changes";
            vector_clock?: components["schemas"]["VectorClock"];
        };
        QueryRow: {
            key: components["schemas"]["MapKey"];
            /** @description Any value. */
            value: unknown;
        };
        /** @description Ends a lease: the message is done. 404 when the lease has ended. */
        QueueAckCommand: {
            /** @constant */
            command: "queue.ack";
            payload: components["schemas"]["QueueAckPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks",
         *       "message_id": "msg_abc123"
         *     }
         */
        QueueAckPayload: {
            message_id: components["schemas"]["MessageId"];
            queue: components["schemas"]["QueueName"];
        };
        /**
         * @example {
         *       "success": true
         *     }
         */
        QueueAckResult: {
            /** @constant */
            success: true;
        };
        QueueConfig: {
            ack_deadline_secs?: number;
            default_max_retries?: number;
            default_priority?: number;
            /** @description Ready messages at most. */
            max_depth?: number;
            /** @description Messages that one consumer may hold; 0 is no limit. */
            prefetch_limit?: number;
        };
        /** @description Takes a message under a lease. Nothing to take is message_id null. With `consumer_id` the answer is one field, `message`: null, or a leased message as older clients read it (id, payload, priority, retry_count, max_retries, headers). */
        QueueConsumeCommand: {
            /** @constant */
            command: "queue.consume";
            payload: components["schemas"]["QueueConsumePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks",
         *       "timeout": 10,
         *       "ack_deadline": 60
         *     }
         */
        QueueConsumePayload: {
            /** @description Seconds until it comes back without an ack. */
            ack_deadline?: number;
            consumer_id?: components["schemas"]["ConsumerId"];
            queue: components["schemas"]["QueueName"];
            /** @description Seconds to wait for a message; does not wait when absent. */
            timeout?: number;
        };
        /**
         * @example {
         *       "message_id": "msg_abc123",
         *       "message": {
         *         "type": "process_video",
         *         "video_id": "vid_123"
         *       },
         *       "priority": 8,
         *       "retry_count": 0,
         *       "headers": {
         *         "source": "web-app"
         *       },
         *       "max_retries": 3
         *     }
         */
        QueueConsumeResult: {
            headers?: components["schemas"]["TextMap"];
            max_retries?: number;
            message: components["schemas"]["Value"];
            message_id?: string | null;
            priority?: number;
            retry_count?: number;
        };
        /** @description Makes a queue: 201 when it is new, 200 when it is there with the same configuration, 409 with another. Takes `queue` (or `name`). */
        QueueCreateCommand: {
            /** @constant */
            command: "queue.create";
            payload?: components["schemas"]["QueueCreatePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks",
         *       "config": {
         *         "max_depth": 10000
         *       }
         *     }
         */
        QueueCreatePayload: {
            ack_deadline_secs?: number;
            config?: components["schemas"]["QueueConfig"];
            max_depth?: number;
            name?: components["schemas"]["QueueName"];
            queue?: components["schemas"]["QueueName"];
        };
        /**
         * @example {
         *       "success": true,
         *       "queue": "tasks",
         *       "created": true
         *     }
         */
        QueueCreateResult: {
            created: boolean;
            queue: string;
            /** @constant */
            success: true;
        };
        /** @description Dead letters, the oldest first. */
        QueueDeadLettersCommand: {
            /** @constant */
            command: "queue.dead_letters";
            payload: components["schemas"]["QueueDeadLettersPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks"
         *     }
         */
        QueueDeadLettersPayload: {
            /** @default 100 */
            limit: number;
            queue: components["schemas"]["QueueName"];
        };
        /** @description Removes the dead letters. */
        QueueDeadLettersPurgeCommand: {
            /** @constant */
            command: "queue.dead_letters_purge";
            payload: components["schemas"]["QueueDeadLettersPurgePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks"
         *     }
         */
        QueueDeadLettersPurgePayload: {
            queue: components["schemas"]["QueueName"];
        };
        /**
         * @example {
         *       "purged": 1
         *     }
         */
        QueueDeadLettersPurgeResult: {
            purged: number;
        };
        /**
         * @example {
         *       "dead_letters": [
         *         {
         *           "message_id": "msg_abc123",
         *           "message": "x",
         *           "priority": 5,
         *           "retry_count": 4,
         *           "headers": {},
         *           "reason": "retries_exhausted",
         *           "died_at": "2024-03-15T09:30:00.000Z"
         *         }
         *       ],
         *       "count": 1
         *     }
         */
        QueueDeadLettersResult: {
            count: number;
            dead_letters: components["schemas"]["DeadLetter"][];
        };
        /** @description Puts dead letters back, all of them without `message_id`. */
        QueueDeadLettersRetryCommand: {
            /** @constant */
            command: "queue.dead_letters_retry";
            payload: components["schemas"]["QueueDeadLettersRetryPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks"
         *     }
         */
        QueueDeadLettersRetryPayload: {
            message_id?: components["schemas"]["MessageId"];
            queue: components["schemas"]["QueueName"];
        };
        /**
         * @example {
         *       "retried": 1
         *     }
         */
        QueueDeadLettersRetryResult: {
            retried: number;
        };
        /** @description Deletes a queue with all its messages. */
        QueueDeleteCommand: {
            /** @constant */
            command: "queue.delete";
            payload?: components["schemas"]["QueueDeletePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks"
         *     }
         */
        QueueDeletePayload: {
            name?: components["schemas"]["QueueName"];
            queue?: components["schemas"]["QueueName"];
        };
        /**
         * @example {
         *       "deleted": true
         *     }
         */
        QueueDeleteResult: {
            deleted: boolean;
        };
        /** @description Names of the queues. */
        QueueListCommand: {
            /** @constant */
            command: "queue.list";
            payload?: components["schemas"]["QueueListPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        QueueListPayload: Record<string, unknown>;
        /**
         * @example {
         *       "queues": [
         *         "tasks"
         *       ]
         *     }
         */
        QueueListResult: {
            queues: string[];
        };
        /** @description Gives a message back to its place, one retry more; after the last retry, or without `requeue`, to the dead letters. */
        QueueNackCommand: {
            /** @constant */
            command: "queue.nack";
            payload: components["schemas"]["QueueNackPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks",
         *       "message_id": "msg_abc123",
         *       "requeue": true
         *     }
         */
        QueueNackPayload: {
            message_id: components["schemas"]["MessageId"];
            queue: components["schemas"]["QueueName"];
            /** @default true */
            requeue: boolean;
        };
        /**
         * @example {
         *       "success": true,
         *       "action": "requeued"
         *     }
         */
        QueueNackResult: {
            /** @enum {string} */
            action: "requeued" | "dead_lettered";
            /** @constant */
            success: true;
        };
        QueueName: string;
        /** @description Adds a message (`message`, or `payload`), 9 is the highest priority. A queue that is missing is made. A full queue is 507. */
        QueuePublishCommand: {
            /** @constant */
            command: "queue.publish";
            payload: components["schemas"]["QueuePublishPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks",
         *       "message": {
         *         "type": "process_video",
         *         "video_id": "vid_123"
         *       },
         *       "priority": 8,
         *       "headers": {
         *         "source": "web-app"
         *       }
         *     }
         */
        QueuePublishPayload: {
            headers?: components["schemas"]["TextMap"];
            max_retries?: number;
            message?: components["schemas"]["Value"];
            payload?: components["schemas"]["Value"];
            priority?: number;
            queue: components["schemas"]["QueueName"];
        };
        /**
         * @example {
         *       "message_id": "msg_abc123",
         *       "position": 3
         *     }
         */
        QueuePublishResult: {
            message_id: string;
            /** @description Messages that come before it. */
            position: number;
        };
        /** @description Removes the ready messages. */
        QueuePurgeCommand: {
            /** @constant */
            command: "queue.purge";
            payload: components["schemas"]["QueuePurgePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks"
         *     }
         */
        QueuePurgePayload: {
            queue: components["schemas"]["QueueName"];
        };
        /**
         * @example {
         *       "purged": 2
         *     }
         */
        QueuePurgeResult: {
            purged: number;
        };
        /** @description Publishes each entry into a queue, once; a full queue slows the run. A queue that is missing is made with the defaults. */
        QueueSink: {
            headers?: components["schemas"]["TextMap"];
            /** @description Priority of the messages; that of the queue when absent. */
            priority?: number;
            queue: components["schemas"]["QueueName"];
            template?: components["schemas"]["SinkTemplate"];
            /** @constant */
            type: "queue";
        };
        /** @description Counts of a queue. The names without `_total` are for older clients. */
        QueueStatsCommand: {
            /** @constant */
            command: "queue.stats";
            payload: components["schemas"]["QueueStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "queue": "tasks"
         *     }
         */
        QueueStatsPayload: {
            queue: components["schemas"]["QueueName"];
        };
        /**
         * @example {
         *       "queue": "tasks",
         *       "depth": 150,
         *       "pending": 10,
         *       "consumers": 5,
         *       "published_total": 10000,
         *       "consumed_total": 9850,
         *       "acked_total": 9700,
         *       "nacked_total": 2,
         *       "dead_lettered_total": 1,
         *       "dead_letters": 1,
         *       "oldest_message_age_secs": 45,
         *       "avg_wait_time_ms": 12.5,
         *       "published": 10000,
         *       "consumed": 9850,
         *       "acked": 9700,
         *       "nacked": 2,
         *       "dead_lettered": 1
         *     }
         */
        QueueStatsResult: {
            acked: number;
            acked_total: number;
            avg_wait_time_ms: number;
            consumed: number;
            consumed_total: number;
            consumers: number;
            dead_lettered: number;
            dead_lettered_total: number;
            dead_letters: number;
            depth: number;
            nacked: number;
            nacked_total: number;
            oldest_message_age_secs: number;
            pending: number;
            published: number;
            published_total: number;
            queue: string;
        };
        Quota: {
            /** @enum {string} */
            plan: "Free" | "Pro" | "Enterprise";
            quotas: {
                connections: {
                    active: number;
                    available: number;
                    limit: number;
                    percentage: number;
                };
                operations: {
                    available: number | null;
                    limit: number | null;
                    percentage: number;
                    /** Format: date-time */
                    resets_at: string | null;
                    used: number;
                };
                storage: {
                    available: number;
                    limit: number;
                    percentage: number;
                    used: number;
                };
            };
            restrictions: {
                max_batch_size: number;
                max_payload_bytes: number;
                max_ttl_seconds: number;
            };
            /** @description Id of the key. */
            user_id: string;
        };
        RateLimitError: {
            details: Record<string, unknown>;
            /** @constant */
            error: "rate_limit_exceeded";
            message: string;
            /** @description Seconds until a request is admitted again. */
            retry_after: number;
        };
        Readiness: {
            checks: {
                name: string;
                status: components["schemas"]["ComponentState"];
            }[];
            ready: boolean;
            /** @enum {string} */
            status: "ready" | "not_ready";
        };
        RefreshRequest: {
            refresh_token: string;
        };
        RegisterRequest: {
            client_id: components["schemas"]["SyncClientId"];
            last_known_lsn: components["schemas"]["Lsn"];
            metadata?: {
                [key: string]: string;
            };
            /** @description Kept and shown; it decides nothing. */
            schema_version?: number;
            /** @constant */
            type: "register_client";
            vector_clock?: components["schemas"]["VectorClock"];
            /** @description Of the protocol; it must be 1. */
            version: number;
        };
        /** @description Makes the replica that this server is connected to the master. 409 where there is none. */
        ReplicationPromoteCommand: {
            /** @constant */
            command: "replication.promote";
            payload?: components["schemas"]["ReplicationPromotePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "force": true
         *     }
         */
        ReplicationPromotePayload: {
            /** @default false */
            force: boolean;
        };
        /**
         * @example {
         *       "success": true,
         *       "role": "master"
         *     }
         */
        ReplicationPromoteResult: {
            role: string;
            /** @constant */
            success: true;
        };
        /** @description Lets replicas fetch everything again. 409 where there are none. */
        ReplicationResyncCommand: {
            /** @constant */
            command: "replication.resync";
            payload?: components["schemas"]["ReplicationResyncPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "force": true
         *     }
         */
        ReplicationResyncPayload: {
            /** @default false */
            force: boolean;
        };
        /**
         * @example {
         *       "success": true,
         *       "role": "master"
         *     }
         */
        ReplicationResyncResult: {
            role: string;
            /** @constant */
            success: true;
        };
        /** @description Role and replicas. The embedded engine is a master without any. */
        ReplicationStatusCommand: {
            /** @constant */
            command: "replication.status";
            payload?: components["schemas"]["ReplicationStatusPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        ReplicationStatusPayload: Record<string, unknown>;
        /**
         * @example {
         *       "role": "master",
         *       "current_offset": 12,
         *       "replicas": []
         *     }
         */
        ReplicationStatusResult: {
            current_offset?: number;
            lag_entries?: number;
            lag_ms?: number;
            last_sync?: string | null;
            local_offset?: number;
            master_host?: string;
            master_offset?: number;
            replicas?: Record<string, unknown>[];
            /** @enum {string} */
            role: "master" | "replica";
            status?: string;
        };
        /** @description Comes back in the answer; one is made where it is missing. */
        RequestId: string;
        /** @enum {string} */
        RequestType: "request" | "command";
        /** @description Of the protocol; any is understood. */
        RequestVersion: string;
        ResolveRequest: {
            client_id: components["schemas"]["SyncClientId"];
            data?: components["schemas"]["RowData"];
            /** @enum {string} */
            resolution: "server" | "client" | "data";
        };
        ResumeRequest: {
            stream_id?: components["schemas"]["StreamId"];
        };
        RevokeRequest: {
            jti?: string;
            token?: string;
        };
        RoomEvent: {
            data: components["schemas"]["Value"];
            /** @description The same as `event_type`, for older clients. */
            event: string;
            event_id: string;
            event_type: string;
            metadata: components["schemas"]["TextMap"];
            offset: number;
            /** @description Milliseconds since the Unix epoch. */
            timestamp: number;
        };
        RoomName: string;
        /** @description Publishes each entry into a room, once. A room that is missing is made with the defaults; it keeps 10,000 events. */
        RoomSink: {
            /** @description Type of the events; `entry` when absent. */
            event_type?: string;
            room: components["schemas"]["RoomName"];
            template?: components["schemas"]["SinkTemplate"];
            /** @constant */
            type: "room";
        };
        RowChange: {
            /** @description Given back as it came; checked with `--sync-checksum`. */
            checksum: number;
            /**
             * @description Given back as it came; the bytes are never unpacked here.
             * @default false
             */
            compressed: boolean;
            data: components["schemas"]["RowData"];
            key: components["schemas"]["RowKey"];
            lsn: components["schemas"]["Lsn"];
            operation: components["schemas"]["ChangeOperation"];
            table: components["schemas"]["TableName"];
            /**
             * Format: date-time
             * @description Given back as it came.
             */
            timestamp: string;
            vector_clock?: components["schemas"]["VectorClock"];
        };
        RowData: number[];
        RowKey: number[];
        Run: {
            configuration?: components["schemas"]["Configuration"];
            /** Format: date-time */
            created_at: string;
            /** @description Entries emitted so far and the sequence of the next one. */
            current: number;
            /** @description Time spent running, pauses left out. */
            duration_ms: number;
            /** Format: date-time */
            ended_at?: string;
            failure?: components["schemas"]["RunFailure"];
            /**
             * @description Present while the run is paused.
             * @enum {string}
             */
            paused_by?: "user" | "memory";
            percent: number;
            /** @description Two runs with the same hash have the same entries, byte for byte. */
            plan_hash: string;
            /** @description Entries per second over the last second of work; absent once the run has ended. */
            rate?: number;
            seed: number;
            /** @description Progress of each sink, in the order in which they were asked for; absent for a run without sinks. */
            sinks?: components["schemas"]["SinkProgress"][];
            state: components["schemas"]["RunState"];
            stream_id: components["schemas"]["StreamId"];
            /** @description Entries of the whole run. */
            total: number;
            totals: components["schemas"]["RunTotals"];
            triggers: {
                pattern: components["schemas"]["PatternName"];
                sequence: number;
            }[];
        };
        /** @description Why the run failed. */
        RunFailure: {
            /** @description A code of the error catalogue. */
            error: string;
            message: string;
            /** @description Position in `sinks` of the one that failed, where it was one. */
            sink?: number;
        };
        RunList: {
            /** @description Pass it as `before` for the next page; absent on the last page. */
            next_before?: components["schemas"]["StreamId"];
            streams: components["schemas"]["Run"][];
        };
        /** @enum {string} */
        RunState: "running" | "paused" | "completed" | "stopped" | "interrupted" | "failed";
        /** @description Sums over the entries emitted so far. */
        RunTotals: {
            credit: components["schemas"]["Amount"];
            debit: components["schemas"]["Amount"];
            /** @description Mean absolute deviation of the entry totals' first digits from Benford's law. */
            first_digit_mad: number;
            lines: number;
        };
        /** @description Finite. */
        Score: number;
        /** @description A score, `-inf`, `+inf`, or `(5` for a bound that is left out. */
        ScoreBound: number | string;
        Scored: {
            member: components["schemas"]["Member"];
            score: components["schemas"]["Score"];
        };
        SearchHit: {
            key: components["schemas"]["MapKey"];
            matchedTerms: string[];
            score: number;
            /** @description Any value. */
            value?: unknown;
        };
        SearchOptions: {
            boost?: {
                [key: string]: number;
            };
            limit?: number;
            minScore?: number;
        };
        /** @description The same configuration and seed give the same bytes on every machine. Default 42. */
        Seed: number;
        ServerStatus: {
            configured: boolean;
            connections: number;
            /** @enum {string} */
            mode: "normal" | "bootstrap";
            nodeId: string;
            totalOperations: number;
            uptimeSeconds: number;
            version: string;
        };
        /** @description Adds members; any JSON value can be one. */
        SetAddCommand: {
            /** @constant */
            command: "set.add";
            payload: components["schemas"]["SetAddPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "tags",
         *       "members": [
         *         "red",
         *         "blue"
         *       ]
         *     }
         */
        SetAddPayload: {
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
            members: components["schemas"]["Value"][];
        };
        /**
         * @example {
         *       "added": 2,
         *       "key": "tags"
         *     }
         */
        SetAddResult: {
            added: number;
            key: string;
            /** @constant */
            queued?: true;
        };
        /** @description Counts the members. */
        SetCardCommand: {
            /** @constant */
            command: "set.card";
            payload: components["schemas"]["SetCardPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "tags"
         *     }
         */
        SetCardPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "size": 2,
         *       "cardinality": 2,
         *       "count": 2,
         *       "key": "tags"
         *     }
         */
        SetCardResult: {
            cardinality: number;
            count: number;
            key: string;
            size: number;
        };
        /** @description Members in the first and none of the other sets. */
        SetDiffCommand: {
            /** @constant */
            command: "set.diff";
            payload: components["schemas"]["SetDiffPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "keys": [
         *         "tags",
         *         "old"
         *       ]
         *     }
         */
        SetDiffPayload: {
            keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "members": [
         *         "red"
         *       ],
         *       "count": 1
         *     }
         */
        SetDiffResult: {
            count: number;
            members: components["schemas"]["Value"][];
        };
        /** @description Puts the result of `set.diff` in place of `destination`. */
        SetDiffstoreCommand: {
            /** @constant */
            command: "set.diffstore";
            payload: components["schemas"]["SetDiffstorePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "destination": "both",
         *       "keys": [
         *         "tags",
         *         "old"
         *       ]
         *     }
         */
        SetDiffstorePayload: {
            destination: components["schemas"]["Key"];
            keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "cardinality": 1,
         *       "count": 1,
         *       "destination": "both"
         *     }
         */
        SetDiffstoreResult: {
            cardinality: number;
            count: number;
            destination: string;
        };
        /** @description Members in all of sets. */
        SetInterCommand: {
            /** @constant */
            command: "set.inter";
            payload: components["schemas"]["SetInterPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "keys": [
         *         "tags",
         *         "old"
         *       ]
         *     }
         */
        SetInterPayload: {
            keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "members": [
         *         "red"
         *       ],
         *       "count": 1
         *     }
         */
        SetInterResult: {
            count: number;
            members: components["schemas"]["Value"][];
        };
        /** @description Puts the result of `set.inter` in place of `destination`. */
        SetInterstoreCommand: {
            /** @constant */
            command: "set.interstore";
            payload: components["schemas"]["SetInterstorePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "destination": "both",
         *       "keys": [
         *         "tags",
         *         "old"
         *       ]
         *     }
         */
        SetInterstorePayload: {
            destination: components["schemas"]["Key"];
            keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "cardinality": 1,
         *       "count": 1,
         *       "destination": "both"
         *     }
         */
        SetInterstoreResult: {
            cardinality: number;
            count: number;
            destination: string;
        };
        /** @description Tells whether a value is a member. */
        SetIsmemberCommand: {
            /** @constant */
            command: "set.ismember";
            payload: components["schemas"]["SetIsmemberPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "tags",
         *       "member": "red"
         *     }
         */
        SetIsmemberPayload: {
            key: components["schemas"]["Key"];
            member: components["schemas"]["Value"];
        };
        /**
         * @example {
         *       "is_member": true,
         *       "key": "tags"
         *     }
         */
        SetIsmemberResult: {
            is_member: boolean;
            key: string;
        };
        /** @description All members. */
        SetMembersCommand: {
            /** @constant */
            command: "set.members";
            payload: components["schemas"]["SetMembersPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "tags"
         *     }
         */
        SetMembersPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "members": [
         *         "red",
         *         "blue"
         *       ],
         *       "count": 2,
         *       "key": "tags"
         *     }
         */
        SetMembersResult: {
            count: number;
            key: string;
            members: components["schemas"]["Value"][];
        };
        /** @description Moves a member. */
        SetMoveCommand: {
            /** @constant */
            command: "set.move";
            payload: components["schemas"]["SetMovePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "source": "tags",
         *       "destination": "old",
         *       "member": "red"
         *     }
         */
        SetMovePayload: {
            destination: components["schemas"]["Key"];
            member: components["schemas"]["Value"];
            source: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "moved": true,
         *       "source": "tags",
         *       "destination": "old"
         *     }
         */
        SetMoveResult: {
            destination: string;
            moved: boolean;
            source: string;
        };
        /** @description Takes members out at random. */
        SetPopCommand: {
            /** @constant */
            command: "set.pop";
            payload: components["schemas"]["SetPopPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "tags",
         *       "count": 1
         *     }
         */
        SetPopPayload: {
            /** @default 1 */
            count: number;
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "members": [
         *         "red"
         *       ],
         *       "key": "tags"
         *     }
         */
        SetPopResult: {
            key: string;
            members: components["schemas"]["Value"][];
        };
        /** @description Members at random. */
        SetRandmemberCommand: {
            /** @constant */
            command: "set.randmember";
            payload: components["schemas"]["SetRandmemberPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "tags",
         *       "count": 1
         *     }
         */
        SetRandmemberPayload: {
            /** @default 1 */
            count: number;
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "members": [
         *         "red"
         *       ],
         *       "key": "tags"
         *     }
         */
        SetRandmemberResult: {
            key: string;
            members: components["schemas"]["Value"][];
        };
        /** @description Removes members. */
        SetRemCommand: {
            /** @constant */
            command: "set.rem";
            payload: components["schemas"]["SetRemPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "tags",
         *       "members": [
         *         "red"
         *       ]
         *     }
         */
        SetRemPayload: {
            client_id?: components["schemas"]["ClientId"];
            key: components["schemas"]["Key"];
            members: components["schemas"]["Value"][];
        };
        /**
         * @example {
         *       "removed": 1,
         *       "key": "tags"
         *     }
         */
        SetRemResult: {
            key: string;
            /** @constant */
            queued?: true;
            removed: number;
        };
        /** @description Counts the members. */
        SetSizeCommand: {
            /** @constant */
            command: "set.size";
            payload: components["schemas"]["SetSizePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "tags"
         *     }
         */
        SetSizePayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "size": 2,
         *       "cardinality": 2,
         *       "count": 2,
         *       "key": "tags"
         *     }
         */
        SetSizeResult: {
            cardinality: number;
            count: number;
            key: string;
            size: number;
        };
        /** @description Keys of this type, and commands on them since the start. */
        SetStatsCommand: {
            /** @constant */
            command: "set.stats";
            payload?: components["schemas"]["SetStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        SetStatsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "total_keys": 1,
         *       "total_operations": 12
         *     }
         */
        SetStatsResult: {
            total_keys: number;
            total_operations: number;
        };
        /** @description Members in any of sets. */
        SetUnionCommand: {
            /** @constant */
            command: "set.union";
            payload: components["schemas"]["SetUnionPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "keys": [
         *         "tags",
         *         "old"
         *       ]
         *     }
         */
        SetUnionPayload: {
            keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "members": [
         *         "red"
         *       ],
         *       "count": 1
         *     }
         */
        SetUnionResult: {
            count: number;
            members: components["schemas"]["Value"][];
        };
        /** @description Puts the result of `set.union` in place of `destination`. */
        SetUnionstoreCommand: {
            /** @constant */
            command: "set.unionstore";
            payload: components["schemas"]["SetUnionstorePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "destination": "both",
         *       "keys": [
         *         "tags",
         *         "old"
         *       ]
         *     }
         */
        SetUnionstorePayload: {
            destination: components["schemas"]["Key"];
            keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "cardinality": 1,
         *       "count": 1,
         *       "destination": "both"
         *     }
         */
        SetUnionstoreResult: {
            cardinality: number;
            count: number;
            destination: string;
        };
        Share: number;
        SinkProgress: {
            /** @description Entries below this sequence are in the sink. */
            position: number;
            /**
             * @description `waiting`: the sink is taking entries that it has not confirmed, a full queue or a quota that is used up for instance; `held`: the run is paused or interrupted.
             * @enum {string}
             */
            state: "running" | "waiting" | "held" | "ended";
            /** @description Name of the queue, room, topic or key, with its placeholders, or of the tenant or map. */
            target: string;
            /** @enum {string} */
            type: "queue" | "room" | "topic" | "kv" | "change_log" | "map";
            /** @description A code of the error catalogue, present while the sink refuses entries and is asked again until that has passed: `quota_exceeded`, `memory_limit` where maps are full, `engine_unavailable`, `overloaded`. */
            waiting_for?: string;
        };
        SinkRequest: components["schemas"]["QueueSink"] | components["schemas"]["RoomSink"] | components["schemas"]["TopicSink"] | components["schemas"]["KvSink"] | components["schemas"]["ChangeLogSink"] | components["schemas"]["MapSink"];
        /**
         * @description What is sent in place of the whole entry. Strings in it may have placeholders; one that is nothing but a placeholder
         *     becomes the field itself, with its type, or null where an entry has no such field.
         * @example {
         *       "id": "{document_id}",
         *       "at": "{posting_date}",
         *       "text": "{company_code} {reference}"
         *     }
         */
        SinkTemplate: Record<string, unknown>;
        SlowCommand: {
            command: string;
            duration_us: number;
            id: number;
            key: string;
            timestamp: number;
        };
        /** @description The latest commands that took longer than 10 ms. */
        SlowlogGetCommand: {
            /** @constant */
            command: "slowlog.get";
            payload?: components["schemas"]["SlowlogGetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "count": 10
         *     }
         */
        SlowlogGetPayload: {
            /** @default 100 */
            count: number;
        };
        /**
         * @example {
         *       "entries": [
         *         {
         *           "id": 1,
         *           "timestamp": 1700000000,
         *           "duration_us": 25000,
         *           "command": "kv.mset",
         *           "key": "user:1"
         *         }
         *       ],
         *       "total": 1
         *     }
         */
        SlowlogGetResult: {
            entries: components["schemas"]["SlowCommand"][];
            total: number;
        };
        /** @description Forgets them. */
        SlowlogResetCommand: {
            /** @constant */
            command: "slowlog.reset";
            payload?: components["schemas"]["SlowlogResetPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        SlowlogResetPayload: Record<string, unknown>;
        /**
         * @example {
         *       "success": true,
         *       "cleared": 1
         *     }
         */
        SlowlogResetResult: {
            cleared: number;
            /** @constant */
            success: true;
        };
        SnapshotRequest: {
            client_id: components["schemas"]["SyncClientId"];
            continuation_token?: components["schemas"]["ContinuationToken"];
            /** @default 1048576 */
            max_bytes: number;
            /** @default 1000 */
            max_entries: number;
            tables?: components["schemas"]["TableName"][];
        };
        SnapshotResponse: {
            continuation_token: components["schemas"]["ContinuationToken"];
            epoch: components["schemas"]["Epoch"];
            has_more: boolean;
            rows: components["schemas"]["LoggedChange"][];
            /** @description Pull since here when the last page is read. */
            server_lsn: components["schemas"]["Lsn"];
            /** @constant */
            type: "snapshot_response";
        };
        /** @description The server closes with 1000. */
        SocketClose: {
            reason?: string;
            /** @constant */
            type: "close";
        };
        /** @description A command as over HTTP; its answer repeats `request_id`. */
        SocketCommand: {
            command: string;
            payload?: Record<string, unknown>;
            request_id?: components["schemas"]["RequestId"];
            /**
             * @description May be left out, or be `request`.
             * @constant
             */
            type?: "command";
            version?: components["schemas"]["RequestVersion"];
        };
        /** @description An event of a room that this client is subscribed to; offsets follow one another without a hole. */
        SocketEvent: {
            /** @description As it was published. */
            data: unknown;
            event_id: string;
            event_type: string;
            metadata: {
                [key: string]: string;
            };
            offset: number;
            room: string;
            /** @description Unix time in milliseconds. */
            timestamp: number;
            /** @constant */
            type: "event";
        };
        /** @description Events from `from_offset` to before `oldest_offset` are no longer kept, so this client will not have them. */
        SocketGap: {
            from_offset: number;
            oldest_offset: number;
            room: string;
            /** @constant */
            type: "gap";
        };
        /** @description Something published to a topic that a pattern of this client matches, once however many match. */
        SocketMessage: {
            /** @description As it was published. */
            message: unknown;
            message_id: string;
            metadata: {
                [key: string]: string;
            };
            /** @description Unix time in milliseconds. */
            timestamp: number;
            topic: string;
            /** @constant */
            type: "message";
        };
        SocketPing: {
            /** @description Comes back in the answer. */
            timestamp?: number;
            /** @constant */
            type: "ping";
        };
        SocketPong: {
            /** @description Of the ping. */
            timestamp?: number;
            /** @constant */
            type: "pong";
        };
        /** @description The answer to a command, with `payload` where it succeeded, else with `error`. */
        SocketResponse: {
            error?: components["schemas"]["CommandError"];
            /** @description What the command gives. */
            payload?: unknown;
            /** @description `none` where the frame was no JSON. */
            request_id: string;
            /** @enum {string} */
            status: "success" | "error";
            success: boolean;
            /** @constant */
            type: "response";
        };
        /** @description Keys of this type, and commands on them since the start. */
        SortedsetStatsCommand: {
            /** @constant */
            command: "sortedset.stats";
            payload?: components["schemas"]["SortedsetStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        SortedsetStatsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "total_keys": 1,
         *       "total_operations": 12
         *     }
         */
        SortedsetStatsResult: {
            total_keys: number;
            total_operations: number;
        };
        /** @description Adds members or gives them other scores. Takes one `member` and `score`, or `members`. */
        SortedsetZaddCommand: {
            /** @constant */
            command: "sortedset.zadd";
            payload: components["schemas"]["SortedsetZaddPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "members": [
         *         {
         *           "member": "player1",
         *           "score": 100.5
         *         },
         *         {
         *           "member": "player2",
         *           "score": 200
         *         }
         *       ]
         *     }
         */
        SortedsetZaddPayload: {
            /** @default false */
            ch: boolean;
            /** @default false */
            gt: boolean;
            /** @default false */
            incr: boolean;
            key: components["schemas"]["Key"];
            /** @default false */
            lt: boolean;
            member?: components["schemas"]["Member"];
            members?: components["schemas"]["Scored"][];
            /** @default false */
            nx: boolean;
            score?: components["schemas"]["Score"];
            /** @default false */
            xx: boolean;
        };
        /**
         * @example {
         *       "added": 2,
         *       "changed": 2,
         *       "key": "board"
         *     }
         */
        SortedsetZaddResult: {
            added: number;
            changed: number;
            key: string;
            score?: number | null;
        };
        /** @description Counts the members. */
        SortedsetZcardCommand: {
            /** @constant */
            command: "sortedset.zcard";
            payload: components["schemas"]["SortedsetZcardPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board"
         *     }
         */
        SortedsetZcardPayload: {
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "count": 2,
         *       "key": "board"
         *     }
         */
        SortedsetZcardResult: {
            count: number;
            key: string;
        };
        /** @description Counts the members in a range of scores. */
        SortedsetZcountCommand: {
            /** @constant */
            command: "sortedset.zcount";
            payload: components["schemas"]["SortedsetZcountPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "min": "-inf",
         *       "max": 150
         *     }
         */
        SortedsetZcountPayload: {
            key: components["schemas"]["Key"];
            max: components["schemas"]["ScoreBound"];
            min: components["schemas"]["ScoreBound"];
        };
        /**
         * @example {
         *       "count": 1
         *     }
         */
        SortedsetZcountResult: {
            count: number;
        };
        /** @description Puts the difference of sorted sets in place of `destination`. */
        SortedsetZdiffstoreCommand: {
            /** @constant */
            command: "sortedset.zdiffstore";
            payload: components["schemas"]["SortedsetZdiffstorePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "destination": "new",
         *       "keys": [
         *         "board",
         *         "old"
         *       ]
         *     }
         */
        SortedsetZdiffstorePayload: {
            destination: components["schemas"]["Key"];
            keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "count": 1,
         *       "destination": "new"
         *     }
         */
        SortedsetZdiffstoreResult: {
            count: number;
            destination: string;
        };
        /** @description Adds to a score. Takes `increment` (or `score`). */
        SortedsetZincrbyCommand: {
            /** @constant */
            command: "sortedset.zincrby";
            payload: components["schemas"]["SortedsetZincrbyPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "member": "player1",
         *       "increment": 5
         *     }
         */
        SortedsetZincrbyPayload: {
            increment?: components["schemas"]["Score"];
            key: components["schemas"]["Key"];
            member: components["schemas"]["Member"];
            score?: components["schemas"]["Score"];
        };
        /**
         * @example {
         *       "score": 105.5
         *     }
         */
        SortedsetZincrbyResult: {
            score: number;
        };
        /** @description Puts the intersection of sorted sets in place of `destination`. */
        SortedsetZinterstoreCommand: {
            /** @constant */
            command: "sortedset.zinterstore";
            payload: components["schemas"]["SortedsetZinterstorePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "destination": "all",
         *       "keys": [
         *         "board",
         *         "old"
         *       ]
         *     }
         */
        SortedsetZinterstorePayload: {
            /**
             * @default sum
             * @enum {string}
             */
            aggregate: "sum" | "min" | "max";
            destination: components["schemas"]["Key"];
            keys: components["schemas"]["Key"][];
            weights?: number[];
        };
        /**
         * @example {
         *       "count": 2,
         *       "destination": "all"
         *     }
         */
        SortedsetZinterstoreResult: {
            count: number;
            destination: string;
        };
        /** @description Scores of members. */
        SortedsetZmscoreCommand: {
            /** @constant */
            command: "sortedset.zmscore";
            payload: components["schemas"]["SortedsetZmscorePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "members": [
         *         "player1",
         *         "nobody"
         *       ]
         *     }
         */
        SortedsetZmscorePayload: {
            key: components["schemas"]["Key"];
            members: components["schemas"]["Member"][];
        };
        /**
         * @example {
         *       "scores": [
         *         100.5,
         *         null
         *       ]
         *     }
         */
        SortedsetZmscoreResult: {
            scores: (number | null)[];
        };
        /** @description Takes the members with the highest scores out. */
        SortedsetZpopmaxCommand: {
            /** @constant */
            command: "sortedset.zpopmax";
            payload: components["schemas"]["SortedsetZpopmaxPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "count": 1
         *     }
         */
        SortedsetZpopmaxPayload: {
            /** @default 1 */
            count: number;
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "members": [
         *         {
         *           "member": "player1",
         *           "score": 100.5
         *         }
         *       ],
         *       "count": 1
         *     }
         */
        SortedsetZpopmaxResult: {
            count: number;
            members: components["schemas"]["Scored"][];
        };
        /** @description Takes the members with the lowest scores out. */
        SortedsetZpopminCommand: {
            /** @constant */
            command: "sortedset.zpopmin";
            payload: components["schemas"]["SortedsetZpopminPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "count": 1
         *     }
         */
        SortedsetZpopminPayload: {
            /** @default 1 */
            count: number;
            key: components["schemas"]["Key"];
        };
        /**
         * @example {
         *       "members": [
         *         {
         *           "member": "player1",
         *           "score": 100.5
         *         }
         *       ],
         *       "count": 1
         *     }
         */
        SortedsetZpopminResult: {
            count: number;
            members: components["schemas"]["Scored"][];
        };
        /** @description Members in a range of scores. */
        SortedsetZrangebyscoreCommand: {
            /** @constant */
            command: "sortedset.zrangebyscore";
            payload: components["schemas"]["SortedsetZrangebyscorePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "min": 100,
         *       "max": 200
         *     }
         */
        SortedsetZrangebyscorePayload: {
            key: components["schemas"]["Key"];
            /** @default 10000 */
            limit: number;
            max: components["schemas"]["ScoreBound"];
            min: components["schemas"]["ScoreBound"];
            /** @default true */
            withscores: boolean;
        };
        /**
         * @example {
         *       "members": [
         *         {
         *           "member": "player1",
         *           "score": 100.5
         *         },
         *         {
         *           "member": "player2",
         *           "score": 200
         *         }
         *       ],
         *       "count": 2
         *     }
         */
        SortedsetZrangebyscoreResult: {
            count: number;
            members: components["schemas"]["Scored"][];
        };
        /** @description Members by rank, the lowest first. */
        SortedsetZrangeCommand: {
            /** @constant */
            command: "sortedset.zrange";
            payload: components["schemas"]["SortedsetZrangePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "start": 0,
         *       "stop": -1
         *     }
         */
        SortedsetZrangePayload: {
            key: components["schemas"]["Key"];
            /** @default 0 */
            start: number;
            /** @default -1 */
            stop: number;
            /** @default true */
            withscores: boolean;
        };
        /**
         * @example {
         *       "members": [
         *         {
         *           "member": "player1",
         *           "score": 100.5
         *         },
         *         {
         *           "member": "player2",
         *           "score": 200
         *         }
         *       ],
         *       "count": 2
         *     }
         */
        SortedsetZrangeResult: {
            count: number;
            members: components["schemas"]["Scored"][];
        };
        /** @description Rank of a member, 0 for the lowest. */
        SortedsetZrankCommand: {
            /** @constant */
            command: "sortedset.zrank";
            payload: components["schemas"]["SortedsetZrankPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "member": "player1"
         *     }
         */
        SortedsetZrankPayload: {
            key: components["schemas"]["Key"];
            member: components["schemas"]["Member"];
        };
        /**
         * @example {
         *       "rank": 0
         *     }
         */
        SortedsetZrankResult: {
            rank: number | null;
        };
        /** @description Removes members. */
        SortedsetZremCommand: {
            /** @constant */
            command: "sortedset.zrem";
            payload: components["schemas"]["SortedsetZremPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "members": [
         *         "player1"
         *       ]
         *     }
         */
        SortedsetZremPayload: {
            key: components["schemas"]["Key"];
            member?: components["schemas"]["Member"];
            members?: components["schemas"]["Member"][];
        };
        /** @description Removes members by rank. */
        SortedsetZremrangebyrankCommand: {
            /** @constant */
            command: "sortedset.zremrangebyrank";
            payload: components["schemas"]["SortedsetZremrangebyrankPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "start": 0,
         *       "stop": 0
         *     }
         */
        SortedsetZremrangebyrankPayload: {
            key: components["schemas"]["Key"];
            start: number;
            stop: number;
        };
        /**
         * @example {
         *       "removed": 1
         *     }
         */
        SortedsetZremrangebyrankResult: {
            removed: number;
        };
        /** @description Removes members by score. */
        SortedsetZremrangebyscoreCommand: {
            /** @constant */
            command: "sortedset.zremrangebyscore";
            payload: components["schemas"]["SortedsetZremrangebyscorePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "min": 0,
         *       "max": 50
         *     }
         */
        SortedsetZremrangebyscorePayload: {
            key: components["schemas"]["Key"];
            max: components["schemas"]["ScoreBound"];
            min: components["schemas"]["ScoreBound"];
        };
        /**
         * @example {
         *       "removed": 0
         *     }
         */
        SortedsetZremrangebyscoreResult: {
            removed: number;
        };
        /**
         * @example {
         *       "removed": 1,
         *       "key": "board"
         *     }
         */
        SortedsetZremResult: {
            key: string;
            removed: number;
        };
        /** @description Members by rank, the highest first. */
        SortedsetZrevrangeCommand: {
            /** @constant */
            command: "sortedset.zrevrange";
            payload: components["schemas"]["SortedsetZrevrangePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "start": 0,
         *       "stop": -1
         *     }
         */
        SortedsetZrevrangePayload: {
            key: components["schemas"]["Key"];
            /** @default 0 */
            start: number;
            /** @default -1 */
            stop: number;
            /** @default true */
            withscores: boolean;
        };
        /**
         * @example {
         *       "members": [
         *         {
         *           "member": "player1",
         *           "score": 100.5
         *         },
         *         {
         *           "member": "player2",
         *           "score": 200
         *         }
         *       ],
         *       "count": 2
         *     }
         */
        SortedsetZrevrangeResult: {
            count: number;
            members: components["schemas"]["Scored"][];
        };
        /** @description Rank of a member, 0 for the highest. */
        SortedsetZrevrankCommand: {
            /** @constant */
            command: "sortedset.zrevrank";
            payload: components["schemas"]["SortedsetZrevrankPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "member": "player1"
         *     }
         */
        SortedsetZrevrankPayload: {
            key: components["schemas"]["Key"];
            member: components["schemas"]["Member"];
        };
        /**
         * @example {
         *       "rank": 0
         *     }
         */
        SortedsetZrevrankResult: {
            rank: number | null;
        };
        /** @description Score of a member. */
        SortedsetZscoreCommand: {
            /** @constant */
            command: "sortedset.zscore";
            payload: components["schemas"]["SortedsetZscorePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "key": "board",
         *       "member": "player1"
         *     }
         */
        SortedsetZscorePayload: {
            key: components["schemas"]["Key"];
            member: components["schemas"]["Member"];
        };
        /**
         * @example {
         *       "score": 100.5
         *     }
         */
        SortedsetZscoreResult: {
            score: number | null;
        };
        /** @description Puts the union of sorted sets in place of `destination`. */
        SortedsetZunionstoreCommand: {
            /** @constant */
            command: "sortedset.zunionstore";
            payload: components["schemas"]["SortedsetZunionstorePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "destination": "all",
         *       "keys": [
         *         "board",
         *         "old"
         *       ]
         *     }
         */
        SortedsetZunionstorePayload: {
            /**
             * @default sum
             * @enum {string}
             */
            aggregate: "sum" | "min" | "max";
            destination: components["schemas"]["Key"];
            keys: components["schemas"]["Key"][];
            weights?: number[];
        };
        /**
         * @example {
         *       "count": 2,
         *       "destination": "all"
         *     }
         */
        SortedsetZunionstoreResult: {
            count: number;
            destination: string;
        };
        /**
         * Format: date
         * @description First posting day, 1950-01-01 to 2199-12-31. Default 2024-01-01.
         */
        StartDate: string;
        StartRequest: {
            /** @description Entries that a paced run releases at a time; chosen from the rate when absent. */
            batch?: number | null;
            /** @description Entries of this run; transactions.target_count when absent. */
            count?: number | null;
            /** @description Older name of `rate`. */
            events_per_second?: number | null;
            /** @description Older name of `fraud.enabled` and `anomaly_injection.enabled` together, for this run only. */
            inject_anomalies?: boolean | null;
            /** @description Older name of `count`. */
            max_events?: number | null;
            /** @description Entries per second at most; unlimited when absent. */
            rate?: number | null;
            /** @description Seed of this run; global.seed when absent. */
            seed?: number | null;
            /**
             * @description Where the entries go besides to whoever subscribes: a run with sinks waits for no subscriber and is no faster than
             *     its slowest sink. Names, keys, headers and event types may have placeholders, `{company_code}` for instance, for any
             *     field of an entry. The caller needs the scopes to write there. The sinks of a key with a plan write in its namespace,
             *     where each message, event or key is an operation of the plan; a quota that is used up makes the sink wait. Where a
             *     name has placeholders, `once` needs a broker that answers when a write is durable (`--broker-durability always`):
             *     what another one loses in a crash is not sent again.
             */
            sinks?: components["schemas"]["SinkRequest"][];
        };
        StoredConflict: {
            /** Format: date-time */
            at: string;
            change: components["schemas"]["RowChange"];
            /** @description Whose change it is. */
            client_id: string;
            conflict_id: number;
            /** @enum {string} */
            conflict_type: "ConcurrentUpdate" | "DeletedOnServer" | "UniqueConstraintViolation";
            description: string;
            key: components["schemas"]["RowKey"];
            lsn: components["schemas"]["Lsn"];
            /** @description The row as it was then. */
            server: components["schemas"]["LoggedChange"] | null;
            /** @enum {string} */
            status: "open" | "resolved";
            table: components["schemas"]["TableName"];
        };
        /** @description Events from an offset on, for clients that poll. An offset that is no longer kept is 409 `OFFSET_OUT_OF_RANGE` with the oldest one. */
        StreamConsumeCommand: {
            /** @constant */
            command: "stream.consume";
            payload: components["schemas"]["StreamConsumePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "room": "chat-room-1",
         *       "subscriber_id": "s1",
         *       "from_offset": 0
         *     }
         */
        StreamConsumePayload: {
            /** @default 0 */
            from_offset: number;
            /** @default 100 */
            limit: number;
            room: components["schemas"]["RoomName"];
            subscriber_id?: components["schemas"]["ConsumerId"];
        };
        /**
         * @example {
         *       "events": [
         *         {
         *           "event_id": "evt_xyz789",
         *           "offset": 30,
         *           "event_type": "message",
         *           "event": "message",
         *           "data": {
         *             "user": "alice"
         *           },
         *           "metadata": {},
         *           "timestamp": 1710495000000
         *         }
         *       ],
         *       "next_offset": 31
         *     }
         */
        StreamConsumeResult: {
            events: components["schemas"]["RoomEvent"][];
            next_offset: number;
        };
        /** @description Makes a room: 201, or 409 when it is there. */
        StreamCreateCommand: {
            /** @constant */
            command: "stream.create";
            payload: components["schemas"]["StreamCreatePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "room": "chat-room-1"
         *     }
         */
        StreamCreatePayload: {
            max_events?: number;
            /** @description 0 is without end. */
            retention_secs?: number;
            room: components["schemas"]["RoomName"];
        };
        /**
         * @example {
         *       "success": true,
         *       "room": "chat-room-1",
         *       "created": true
         *     }
         */
        StreamCreateResult: {
            /** @constant */
            created: true;
            room: string;
            /** @constant */
            success: true;
        };
        /** @description Deletes a room. */
        StreamDeleteCommand: {
            /** @constant */
            command: "stream.delete";
            payload: components["schemas"]["StreamDeletePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "room": "chat-room-1"
         *     }
         */
        StreamDeletePayload: {
            room: components["schemas"]["RoomName"];
        };
        /**
         * @example {
         *       "success": true,
         *       "deleted": "chat-room-1"
         *     }
         */
        StreamDeleteResult: {
            deleted: string;
            /** @constant */
            success: true;
        };
        /** @description Makes a room where it is missing. */
        StreamGetOrCreateCommand: {
            /** @constant */
            command: "stream.get_or_create";
            payload: components["schemas"]["StreamGetOrCreatePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "room": "chat-room-1"
         *     }
         */
        StreamGetOrCreatePayload: {
            max_events?: number;
            /** @description 0 is without end. */
            retention_secs?: number;
            room: components["schemas"]["RoomName"];
        };
        /**
         * @example {
         *       "success": true,
         *       "room": "chat-room-1",
         *       "created": false
         *     }
         */
        StreamGetOrCreateResult: {
            created: boolean;
            room: string;
            /** @constant */
            success: true;
        };
        /** @description Events that are kept. From an older offset it begins at the oldest. */
        StreamHistoryCommand: {
            /** @constant */
            command: "stream.history";
            payload: components["schemas"]["StreamHistoryPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "room": "chat-room-1",
         *       "from_offset": 30,
         *       "limit": 10
         *     }
         */
        StreamHistoryPayload: {
            from_offset?: number | null;
            /** @default 100 */
            limit: number;
            room: components["schemas"]["RoomName"];
            to_offset?: number | null;
        };
        /**
         * @example {
         *       "events": [
         *         {
         *           "event_id": "evt_xyz789",
         *           "offset": 30,
         *           "event_type": "message",
         *           "event": "message",
         *           "data": {
         *             "user": "alice"
         *           },
         *           "metadata": {},
         *           "timestamp": 1710495000000
         *         }
         *       ],
         *       "oldest_offset": 1,
         *       "newest_offset": 42,
         *       "generation": 1
         *     }
         */
        StreamHistoryResult: {
            events: components["schemas"]["RoomEvent"][];
            generation: number;
            newest_offset: number | null;
            oldest_offset: number | null;
        };
        /** @description Identifier of a run. */
        StreamId: string;
        /** @description Names of the rooms. */
        StreamListCommand: {
            /** @constant */
            command: "stream.list";
            payload?: components["schemas"]["StreamListPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        StreamListPayload: Record<string, unknown>;
        /**
         * @example {
         *       "rooms": [
         *         "chat-room-1"
         *       ],
         *       "count": 1
         *     }
         */
        StreamListResult: {
            count: number;
            rooms: string[];
        };
        /** @description Appends an event. A room that is missing is made. */
        StreamPublishCommand: {
            /** @constant */
            command: "stream.publish";
            payload: components["schemas"]["StreamPublishPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "room": "chat-room-1",
         *       "event_type": "message",
         *       "data": {
         *         "user": "alice",
         *         "text": "Hello everyone!"
         *       }
         *     }
         */
        StreamPublishPayload: {
            data: components["schemas"]["Value"];
            event?: string;
            event_type?: string;
            metadata?: components["schemas"]["TextMap"];
            room: components["schemas"]["RoomName"];
        };
        /**
         * @example {
         *       "event_id": "evt_xyz789",
         *       "offset": 42,
         *       "room": "chat-room-1",
         *       "subscribers_notified": 5
         *     }
         */
        StreamPublishResult: {
            event_id: string;
            offset: number;
            room: string;
            subscribers_notified: number;
        };
        /** @description Names of the rooms. */
        StreamRoomsCommand: {
            /** @constant */
            command: "stream.rooms";
            payload?: components["schemas"]["StreamRoomsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /** @example {} */
        StreamRoomsPayload: Record<string, unknown>;
        /**
         * @example {
         *       "rooms": [
         *         "chat-room-1"
         *       ],
         *       "count": 1
         *     }
         */
        StreamRoomsResult: {
            count: number;
            rooms: string[];
        };
        /** @description Counts of a room. */
        StreamStatsCommand: {
            /** @constant */
            command: "stream.stats";
            payload: components["schemas"]["StreamStatsPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "room": "chat-room-1"
         *     }
         */
        StreamStatsPayload: {
            room: components["schemas"]["RoomName"];
        };
        /**
         * @example {
         *       "name": "chat-room-1",
         *       "room": "chat-room-1",
         *       "message_count": 42,
         *       "min_offset": 1,
         *       "max_offset": 42,
         *       "subscriber_count": 5,
         *       "total_published": 43,
         *       "dropped": 1,
         *       "created_at": 1710495000000,
         *       "generation": 1
         *     }
         */
        StreamStatsResult: {
            created_at: number;
            dropped: number;
            generation: number;
            max_offset: number | null;
            message_count: number;
            min_offset: number | null;
            name: string;
            room: string;
            subscriber_count: number;
            total_published: number;
        };
        /** @description Over WebSocket: sends what is published from now on; with `from_offset`, or all with `replay`, what is kept first. */
        StreamSubscribeCommand: {
            /** @constant */
            command: "stream.subscribe";
            payload: components["schemas"]["StreamSubscribePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "room": "chat-room-1",
         *       "from_offset": null,
         *       "replay": false
         *     }
         */
        StreamSubscribePayload: {
            from_offset?: number | null;
            /** @default false */
            replay: boolean;
            room: components["schemas"]["RoomName"];
        };
        /**
         * @example {
         *       "subscribed": true,
         *       "room": "chat-room-1",
         *       "next_offset": 43
         *     }
         */
        StreamSubscribeResult: {
            next_offset: number;
            room: string;
            /** @constant */
            subscribed: true;
        };
        /** @description Over WebSocket: ends the subscription. */
        StreamUnsubscribeCommand: {
            /** @constant */
            command: "stream.unsubscribe";
            payload: components["schemas"]["StreamUnsubscribePayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "room": "chat-room-1"
         *     }
         */
        StreamUnsubscribePayload: {
            room: components["schemas"]["RoomName"];
        };
        /**
         * @example {
         *       "success": true
         *     }
         */
        StreamUnsubscribeResult: {
            success: boolean;
        };
        SyncClient: {
            acknowledged_lsn: components["schemas"]["Lsn"];
            /** @description Whether a token has used it. */
            claimed: boolean;
            client_id: string;
            /**
             * @description Stale when it was silent for 60 seconds.
             * @enum {string}
             */
            health: "healthy" | "stale";
            /** @description Positions behind the end of the log. */
            lag: number;
            /** Format: date-time */
            last_seen_at: string;
            metadata: {
                [key: string]: string;
            };
            /** Format: date-time */
            registered_at: string;
        };
        /** @description Unique within its tenant. */
        SyncClientId: string;
        SyncClientList: {
            clients: components["schemas"]["SyncClient"][];
            /** @description Of the next page; absent on the last. */
            next_after?: string;
        };
        SyncError: {
            /** @description A code of the closed catalogue in capitals. */
            code: string;
            conflicts?: components["schemas"]["ConflictReport"][];
            details?: Record<string, unknown>;
            /** @description For people; it may change. */
            error: string;
            request_id: string;
        };
        SyncHealth: {
            /** @description Of all tenants. */
            registered_clients: number;
            /**
             * @description Degraded while writes cannot be made durable.
             * @enum {string}
             */
            status: "healthy" | "degraded";
            /** @description Milliseconds since the Unix epoch. */
            timestamp: number;
            uptime_secs: number;
            /** @description Of the protocol. */
            version: number;
        };
        /** @description A UUID. */
        SyncMessageId: string;
        SyncQuery: {
            client_id: string;
            since_lsn?: number;
            /** @description For browsers, which cannot send `Authorization`. */
            token?: string;
        };
        SyncSocketChanges: {
            epoch: components["schemas"]["Epoch"];
            server_lsn: components["schemas"]["Lsn"];
            /** @constant */
            type: "changes_available";
        };
        TableList: {
            tables: {
                name: string;
                /** @description What ranges of the table count: entries, records or months. */
                units: number;
            }[];
        };
        TableName: string;
        /** @description Values by the name of the column; amounts are decimal strings. */
        TableRow: {
            [key: string]: string | number | boolean | null;
        };
        /** @description Exact number of journal entries of a run. Default 100000. */
        TargetCount: number;
        /** @description How entries spread over the days. A day's weight is that of its weekday (or of a holiday) times that of its close and season. */
        TemporalSettings: {
            holiday_weight: components["schemas"]["DayWeight"];
            /** @description Busy and quiet seasons of the industry. Default false. */
            industry_seasonality: boolean;
            month_end_multiplier: components["schemas"]["DayWeight"];
            quarter_end_multiplier: components["schemas"]["DayWeight"];
            weekday_weights: components["schemas"]["WeekdayWeights"];
            year_end_multiplier: components["schemas"]["DayWeight"];
        };
        TextMap: {
            [key: string]: string;
        };
        TokenPair: {
            access_token: string;
            /** @description Seconds of the access token. */
            expires_in: number;
            refresh_token: string;
            /** @constant */
            token_type: "Bearer";
        };
        TokenRevoked: {
            /** @constant */
            revoked: true;
        };
        /** @description Segments with dots between them. */
        TopicName: string;
        /** @description A topic in which `*` stands for one segment and `#`, at the end, for any number of them. */
        TopicPattern: string;
        /** @description Publishes each entry to the subscribers that a topic has at that moment, at most once. */
        TopicSink: {
            template?: components["schemas"]["SinkTemplate"];
            topic: components["schemas"]["TopicName"];
            /** @constant */
            type: "topic";
        };
        /** @description Drops the transaction. */
        TransactionDiscardCommand: {
            /** @constant */
            command: "transaction.discard";
            payload?: components["schemas"]["TransactionDiscardPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "client_id": "c1"
         *     }
         */
        TransactionDiscardPayload: {
            client_id?: components["schemas"]["ClientId"];
        };
        /**
         * @example {
         *       "success": true,
         *       "message": "OK"
         *     }
         */
        TransactionDiscardResult: {
            message: string;
            /** @constant */
            success: true;
        };
        /** @description Runs what waits, all of it with nothing in between, or nothing. */
        TransactionExecCommand: {
            /** @constant */
            command: "transaction.exec";
            payload?: components["schemas"]["TransactionExecPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "client_id": "c1"
         *     }
         */
        TransactionExecPayload: {
            client_id?: components["schemas"]["ClientId"];
        };
        /**
         * @example {
         *       "success": true,
         *       "results": [
         *         {
         *           "ok": true
         *         },
         *         {
         *           "value": 43
         *         }
         *       ]
         *     }
         */
        TransactionExecResult: {
            aborted?: boolean;
            message?: string;
            results?: components["schemas"]["Value"][];
            success: boolean;
        };
        /** @description Opens a transaction: queueable commands with its `client_id` wait for `exec`. One that is left alone for a minute is dropped. */
        TransactionMultiCommand: {
            /** @constant */
            command: "transaction.multi";
            payload?: components["schemas"]["TransactionMultiPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "client_id": "c1"
         *     }
         */
        TransactionMultiPayload: {
            client_id?: components["schemas"]["ClientId"];
        };
        /**
         * @example {
         *       "success": true,
         *       "message": "OK"
         *     }
         */
        TransactionMultiResult: {
            message: string;
            /** @constant */
            success: true;
        };
        TransactionSettings: {
            target_count: components["schemas"]["TargetCount"];
        };
        /** @description Forgets watched keys. */
        TransactionUnwatchCommand: {
            /** @constant */
            command: "transaction.unwatch";
            payload?: components["schemas"]["TransactionUnwatchPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "client_id": "c1"
         *     }
         */
        TransactionUnwatchPayload: {
            client_id?: components["schemas"]["ClientId"];
        };
        /**
         * @example {
         *       "success": true,
         *       "message": "OK"
         *     }
         */
        TransactionUnwatchResult: {
            message: string;
            /** @constant */
            success: true;
        };
        /** @description Watches keys: `exec` is aborted when one of them has changed. Before or after `multi`. */
        TransactionWatchCommand: {
            /** @constant */
            command: "transaction.watch";
            payload: components["schemas"]["TransactionWatchPayload"];
            request_id?: components["schemas"]["RequestId"];
            type?: components["schemas"]["RequestType"];
            version?: components["schemas"]["RequestVersion"];
        };
        /**
         * @example {
         *       "keys": [
         *         "balance"
         *       ],
         *       "client_id": "c1"
         *     }
         */
        TransactionWatchPayload: {
            client_id?: components["schemas"]["ClientId"];
            keys: components["schemas"]["Key"][];
        };
        /**
         * @example {
         *       "success": true,
         *       "message": "OK"
         *     }
         */
        TransactionWatchResult: {
            message: string;
            /** @constant */
            success: true;
        };
        TrialBalance: {
            period: string;
            rows: components["schemas"]["TableRow"][];
        };
        TriggerResult: {
            message: string;
            pattern: components["schemas"]["PatternName"];
            /** @description First sequence that the pattern changes. */
            sequence: number;
            /** @constant */
            status: "triggered";
            stream_id: components["schemas"]["StreamId"];
            /** @constant */
            success: true;
        };
        /** @description Any JSON value; its type is kept on every path. */
        Value: unknown;
        /** @description Counters by node, `{"node": 3}`; `{"clocks": {"node": 3}}` is taken too. Answers have the first form. */
        VectorClock: {
            [key: string]: number | {
                [key: string]: number;
            };
        };
        VectorHit: {
            key: components["schemas"]["MapKey"];
            score: number;
            /** @description Any value. */
            value?: unknown;
            /** @description Where `includeVectors` asks for it, of length 1. */
            vector?: number[];
        };
        /** @description Relative share of the entries. Default 1. */
        VolumeWeight: number;
        WarningEvent: {
            message: string;
            stream_id?: components["schemas"]["StreamId"];
            /** @constant */
            type: "warning";
            /** @enum {string} */
            warning: "memory_high" | "memory_recovered";
        };
        /** @description Sunday first. Default [0.1, 1.3, 1.1, 1, 1, 0.85, 0.1]. */
        WeekdayWeights: components["schemas"]["DayWeight"][];
    };
    responses: {
        /** @description The conflict is resolved. */
        AlreadyResolved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The conflict is resolved already.",
                 *       "code": "CONFLICT_RESOLVED",
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description The request is malformed; `details.errors` lists JSON pointers and reasons where there are any. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "validation_failed",
                 *       "message": "query /limit must be >= 1",
                 *       "details": {
                 *         "errors": [
                 *           {
                 *             "pointer": "/query/limit",
                 *             "message": "must be >= 1"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant has as many clients as it may have. */
        ClientLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The tenant has no room for another client.",
                 *       "code": "CLIENT_LIMIT",
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description It is there already, has another type, or the state does not allow this. */
        CommandConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description The server failed; the log has the cause under the request id. */
        CommandFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description The key has no scope for this command. */
        CommandForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description The command is known, what it was given does not fit; `details.errors` lists JSON pointers and reasons. */
        CommandInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description The queue is full, or the memory limit is reached. */
        CommandNoRoom: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description There is no such key, queue, room or message. */
        CommandNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description More requests than the limit, or a quota of the plan is used up. */
        CommandRateLimited: {
            headers: {
                "Retry-After"?: number;
                "X-RateLimit-Limit"?: number;
                "X-RateLimit-Remaining"?: number;
                /** @description Unix time in seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "RATE_LIMIT_EXCEEDED",
                 *         "message": "Rate limit exceeded. Try again in 60 seconds.",
                 *         "details": {
                 *           "limit": 1000,
                 *           "retry_after": 60
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description The body is no JSON, or no command. */
        CommandRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description The request did not arrive in time. */
        CommandTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description The body is larger than the limit. */
        CommandTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description No API key, or a wrong one. */
        CommandUnauthorized: {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description The server is overloaded or goes away. */
        CommandUnavailable: {
            headers: {
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "response",
                 *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                 *       "status": "error",
                 *       "success": false,
                 *       "error": {
                 *         "code": "INVALID_COMMAND",
                 *         "message": "There is no command kv.gett.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommandFailure"];
            };
        };
        /** @description The state of the run does not allow this. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "stream_already_running",
                 *       "message": "A run is active already.",
                 *       "details": {
                 *         "stream_id": "run0000000000000"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key does not have the scope. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "forbidden",
                 *       "message": "This needs the scope generation:write.",
                 *       "details": {
                 *         "scope": "generation:write"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed; the log has the cause under the request id. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "internal_error",
                 *       "message": "The server failed.",
                 *       "details": {}
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is malformed. */
        "maps-responses_BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "message": "body /clientId is missing"
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description It is there already. */
        "maps-responses_Conflict": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 409,
                 *       "message": "The index is there already."
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description The token is not one of an administrator. */
        "maps-responses_Forbidden": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 403,
                 *       "message": "admin role required"
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description The server failed. */
        "maps-responses_InternalError": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 500,
                 *       "message": "The server failed."
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description There is no such thing. */
        "maps-responses_NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "There is no such map."
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description The body is larger than the limit. */
        "maps-responses_PayloadTooLarge": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 413,
                 *       "message": "The body is larger than the limit."
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description Too many requests. */
        "maps-responses_RateLimited": {
            headers: {
                "Retry-After"?: number;
                "X-RateLimit-Limit"?: number;
                "X-RateLimit-Remaining"?: number;
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 429,
                 *       "message": "Too many requests."
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description The request did not arrive in time. */
        "maps-responses_RequestTimeout": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 408,
                 *       "message": "The request was not received in time."
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description No token, or a wrong one. */
        "maps-responses_Unauthorized": {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 401,
                 *       "message": "missing or invalid Bearer token"
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description The server drains or is overloaded. */
        "maps-responses_Unavailable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 503,
                 *       "message": "The server is shutting down."
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description The body has another type. */
        "maps-responses_UnsupportedMediaType": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 415,
                 *       "message": "The content type is not supported."
                 *     }
                 */
                "application/json": components["schemas"]["AdminError"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "stream_not_found",
                 *       "message": "There is no run with this id.",
                 *       "details": {
                 *         "stream_id": "run0000000000000"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the limit of 1 MiB. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "payload_too_large",
                 *       "message": "The body is larger than the limit.",
                 *       "details": {
                 *         "limit_bytes": 1048576
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A `message_id` with another body, or conflicts where one refuses all. */
        PushConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Conflict resolution failed",
                 *       "code": "CONFLICT_ERROR",
                 *       "conflicts": [
                 *         {
                 *           "lsn": 1,
                 *           "table": "tasks",
                 *           "key": [
                 *             1,
                 *             2,
                 *             3
                 *           ],
                 *           "conflict_type": "ConcurrentUpdate",
                 *           "description": "another client changed this row",
                 *           "resolution": "rejected",
                 *           "conflict_id": 7,
                 *           "server": null
                 *         }
                 *       ],
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description More requests than `--rate-limit` in one sliding minute. */
        RateLimited: {
            headers: {
                "Retry-After"?: number;
                "X-RateLimit-Limit"?: number;
                "X-RateLimit-Remaining"?: number;
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "rate_limit_exceeded",
                 *       "retry_after": 30,
                 *       "message": "Too many requests.",
                 *       "details": {
                 *         "limit": 100,
                 *         "window_seconds": 60
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RateLimitError"];
            };
        };
        /** @description The request did not arrive in time. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "request_timeout",
                 *       "message": "The request was not received in time.",
                 *       "details": {}
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The position is not in the log, or the log is another one: read a snapshot. */
        ResyncRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The position is not in the log any longer.",
                 *       "code": "RESYNC_REQUIRED",
                 *       "details": {
                 *         "min_lsn": 1200,
                 *         "server_lsn": 1500,
                 *         "epoch": "7c9e6679-7425-40de-944b-e07fc1f90ae7"
                 *       },
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description The request is malformed; `details` names the field. */
        "sync-responses_BadRequest": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "body /client_id is missing",
                 *       "code": "INVALID_MESSAGE",
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description The token does not allow this: scope, tenant or client. */
        "sync-responses_Forbidden": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "This needs the scope sync:write.",
                 *       "code": "FORBIDDEN",
                 *       "details": {
                 *         "scope": "sync:write"
                 *       },
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description The server failed; the log has the request id. */
        "sync-responses_InternalError": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The server failed.",
                 *       "code": "INTERNAL_ERROR",
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description There is no such thing. */
        "sync-responses_NotFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "There is no such client.",
                 *       "code": "CLIENT_NOT_FOUND",
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description The body is larger than the limit. */
        "sync-responses_PayloadTooLarge": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The body is larger than the limit.",
                 *       "code": "PAYLOAD_TOO_LARGE",
                 *       "details": {
                 *         "limit_bytes": 1048576
                 *       },
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description More requests than `--rate-limit` in one sliding minute. */
        "sync-responses_RateLimited": {
            headers: {
                "Retry-After"?: number;
                "X-RateLimit-Limit"?: number;
                "X-RateLimit-Remaining"?: number;
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Too many requests.",
                 *       "code": "RATE_LIMIT_EXCEEDED",
                 *       "details": {
                 *         "limit": 100,
                 *         "retry_after": 12
                 *       },
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description The request did not arrive in time. */
        "sync-responses_RequestTimeout": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The request was not received in time.",
                 *       "code": "REQUEST_TIMEOUT",
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description No token, or one that is not valid. */
        "sync-responses_Unauthorized": {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Authentication failed",
                 *       "code": "AUTH_FAILED",
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description The server drains, is overloaded, or could not answer in time. */
        "sync-responses_Unavailable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The server is shutting down.",
                 *       "code": "SHUTTING_DOWN",
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description The body is not `application/json`. */
        "sync-responses_UnsupportedMediaType": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The content type is not supported.",
                 *       "code": "UNSUPPORTED_MEDIA_TYPE",
                 *       "request_id": "a1b2"
                 *     }
                 */
                "application/json": components["schemas"]["SyncError"];
            };
        };
        /** @description No API key, or a wrong one. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "unauthorized",
                 *       "message": "A valid API key is required.",
                 *       "details": {}
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server is overloaded, near its memory limit, too late, or shutting down. */
        Unavailable: {
            headers: {
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "memory_limit",
                 *       "message": "The server is near its memory limit.",
                 *       "details": {}
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "unsupported_media_type",
                 *       "message": "The content type is not supported.",
                 *       "details": {
                 *         "supported": [
                 *           "application/json"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getClusterStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This node has all of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nodes": [
                     *         {
                     *           "nodeId": "server-1",
                     *           "address": "127.0.0.1:3000",
                     *           "status": "healthy",
                     *           "partitionCount": 271,
                     *           "connections": 3,
                     *           "memory": 104857600,
                     *           "uptime": 60
                     *         }
                     *       ],
                     *       "partitions": [
                     *         {
                     *           "id": 0,
                     *           "ownerNodeId": "server-1"
                     *         }
                     *       ],
                     *       "totalPartitions": 271,
                     *       "isRebalancing": false
                     *     }
                     */
                    "application/json": components["schemas"]["ClusterStatus"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    listMapIndexes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indexes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indexes": [
                     *         {
                     *           "mapName": "todos",
                     *           "attribute": "createdAt",
                     *           "type": "navigable"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MapIndexList"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    addMapIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mapName": "todos",
                 *       "attribute": "createdAt",
                 *       "type": "navigable"
                 *     }
                 */
                "application/json": components["schemas"]["MapIndex"];
            };
        };
        responses: {
            /** @description The index. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mapName": "todos",
                     *       "attribute": "createdAt",
                     *       "type": "navigable"
                     *     }
                     */
                    "application/json": components["schemas"]["MapIndex"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            408: components["responses"]["maps-responses_RequestTimeout"];
            409: components["responses"]["maps-responses_Conflict"];
            413: components["responses"]["maps-responses_PayloadTooLarge"];
            415: components["responses"]["maps-responses_UnsupportedMediaType"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    removeMapIndex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example createdAt */
                attribute: string;
                /** @example todos */
                map: components["schemas"]["MapName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            404: components["responses"]["maps-responses_NotFound"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    listMaps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The maps, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "maps": [
                     *         {
                     *           "name": "todos",
                     *           "type": "lww",
                     *           "entryCount": 2,
                     *           "tombstones": 0,
                     *           "rootHash": 2138087518,
                     *           "partitions": [
                     *             {
                     *               "id": 268,
                     *               "entryCount": 2
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MapList"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    listMapRecords: {
        parameters: {
            query: {
                after?: components["schemas"]["MapKey"];
                limit: number;
            };
            header?: never;
            path: {
                /** @example todos */
                map: components["schemas"]["MapName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "records": [
                     *         {
                     *           "key": "t1",
                     *           "value": {
                     *             "text": "Buy milk"
                     *           },
                     *           "timestamp": {
                     *             "millis": 1706000000000,
                     *             "counter": 1,
                     *             "nodeId": "client-1"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MapRecords"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            404: components["responses"]["maps-responses_NotFound"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    listMapPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policies": [
                     *         {
                     *           "id": "p1",
                     *           "mapPattern": "todos.*",
                     *           "action": "read",
                     *           "effect": "allow"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MapPolicyList"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    putMapPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "p1",
                 *       "mapPattern": "todos.*",
                 *       "action": "read",
                 *       "effect": "allow"
                 *     }
                 */
                "application/json": components["schemas"]["MapPolicyRequest"];
            };
        };
        responses: {
            /** @description The policy, in force. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "p1",
                     *       "mapPattern": "todos.*",
                     *       "action": "read",
                     *       "effect": "allow"
                     *     }
                     */
                    "application/json": components["schemas"]["MapPolicy"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            408: components["responses"]["maps-responses_RequestTimeout"];
            413: components["responses"]["maps-responses_PayloadTooLarge"];
            415: components["responses"]["maps-responses_UnsupportedMediaType"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    removeMapPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example p1 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            404: components["responses"]["maps-responses_NotFound"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    getAdminSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nodeId": "server-1",
                     *       "defaultOperationTimeoutMs": 30000,
                     *       "maxConcurrentOperations": 1000,
                     *       "gcIntervalMs": 60000,
                     *       "partitionCount": 271,
                     *       "host": "127.0.0.1",
                     *       "port": 3000,
                     *       "requireAuth": false,
                     *       "maxValueBytes": 0,
                     *       "logLevel": "info"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminSettings"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    updateAdminSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "logLevel": "debug",
                 *       "gcIntervalMs": 30000,
                 *       "maxConcurrentOperations": 500
                 *     }
                 */
                "application/json": components["schemas"]["AdminSettingsChange"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nodeId": "server-1",
                     *       "defaultOperationTimeoutMs": 30000,
                     *       "maxConcurrentOperations": 1000,
                     *       "gcIntervalMs": 60000,
                     *       "partitionCount": 271,
                     *       "host": "127.0.0.1",
                     *       "port": 3000,
                     *       "requireAuth": false,
                     *       "maxValueBytes": 0,
                     *       "logLevel": "info"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminSettings"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            403: components["responses"]["maps-responses_Forbidden"];
            408: components["responses"]["maps-responses_RequestTimeout"];
            413: components["responses"]["maps-responses_PayloadTooLarge"];
            415: components["responses"]["maps-responses_UnsupportedMediaType"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    getAsyncapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditRecords: {
        parameters: {
            query: {
                /** @description Only records with a smaller id. */
                before?: number;
                /** @example 10 */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "records": [
                     *         {
                     *           "id": 1,
                     *           "at": "2026-01-31T12:00:00.000Z",
                     *           "actor": "open",
                     *           "action": "stream.start",
                     *           "subject": "0123456789abcdef",
                     *           "request_id": "5f0e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "admin",
                 *       "password": "a password"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The token, for 24 hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "aaaa.bbbb.cccc"
                     *     }
                     */
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            408: components["responses"]["maps-responses_RequestTimeout"];
            413: components["responses"]["maps-responses_PayloadTooLarge"];
            415: components["responses"]["maps-responses_UnsupportedMediaType"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
    getConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration with every default filled in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "global": {
                     *         "seed": 42,
                     *         "industry": "manufacturing",
                     *         "start_date": "2024-01-01",
                     *         "period_months": 12,
                     *         "group_currency": "USD"
                     *       },
                     *       "transactions": {
                     *         "target_count": 100000
                     *       },
                     *       "companies": [
                     *         {
                     *           "code": "1000",
                     *           "name": "Default Company",
                     *           "currency": "USD",
                     *           "country": "US",
                     *           "volume_weight": 1,
                     *           "fiscal_year_variant": "K4"
                     *         }
                     *       ],
                     *       "chart_of_accounts": {
                     *         "complexity": "small",
                     *         "framework": "auto"
                     *       },
                     *       "business_processes": {
                     *         "o2c": 0.25,
                     *         "p2p": 0.4,
                     *         "r2r": 0.15,
                     *         "h2r": 0.1,
                     *         "a2r": 0.1
                     *       },
                     *       "temporal": {
                     *         "weekday_weights": [
                     *           0.1,
                     *           1.3,
                     *           1.1,
                     *           1,
                     *           1,
                     *           0.85,
                     *           0.1
                     *         ],
                     *         "holiday_weight": 0.05,
                     *         "month_end_multiplier": 2.5,
                     *         "quarter_end_multiplier": 4,
                     *         "year_end_multiplier": 6,
                     *         "industry_seasonality": false
                     *       },
                     *       "fraud": {
                     *         "enabled": false,
                     *         "fraud_rate": 0.005,
                     *         "fraud_type_distribution": {}
                     *       },
                     *       "anomaly_injection": {
                     *         "enabled": false,
                     *         "error_rate": 0.01,
                     *         "process_rate": 0.005,
                     *         "statistical_rate": 0.005,
                     *         "relational_rate": 0.005,
                     *         "near_miss_rate": 0.005,
                     *         "difficulty": {
                     *           "easy": 0.4,
                     *           "moderate": 0.35,
                     *           "hard": 0.25
                     *         },
                     *         "type_distribution": {}
                     *       },
                     *       "data_quality": {
                     *         "enabled": false,
                     *         "missing_rate": 0.01,
                     *         "typo_rate": 0.001,
                     *         "format_rate": 0.002,
                     *         "duplicate_rate": 0.005
                     *       },
                     *       "approval": {
                     *         "limits": [
                     *           1000,
                     *           10000,
                     *           100000,
                     *           500000
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Configuration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transactions": {
                 *         "target_count": 50000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConfigurationUpdate"];
            };
        };
        responses: {
            /** @description The update is durable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "updated",
                     *       "success": true,
                     *       "message": "Configuration updated.",
                     *       "config": {
                     *         "global": {
                     *           "seed": 42,
                     *           "industry": "manufacturing",
                     *           "start_date": "2024-01-01",
                     *           "period_months": 12,
                     *           "group_currency": "USD"
                     *         },
                     *         "transactions": {
                     *           "target_count": 100000
                     *         },
                     *         "companies": [
                     *           {
                     *             "code": "1000",
                     *             "name": "Default Company",
                     *             "currency": "USD",
                     *             "country": "US",
                     *             "volume_weight": 1,
                     *             "fiscal_year_variant": "K4"
                     *           }
                     *         ],
                     *         "chart_of_accounts": {
                     *           "complexity": "small",
                     *           "framework": "auto"
                     *         },
                     *         "business_processes": {
                     *           "o2c": 0.25,
                     *           "p2p": 0.4,
                     *           "r2r": 0.15,
                     *           "h2r": 0.1,
                     *           "a2r": 0.1
                     *         },
                     *         "temporal": {
                     *           "weekday_weights": [
                     *             0.1,
                     *             1.3,
                     *             1.1,
                     *             1,
                     *             1,
                     *             0.85,
                     *             0.1
                     *           ],
                     *           "holiday_weight": 0.05,
                     *           "month_end_multiplier": 2.5,
                     *           "quarter_end_multiplier": 4,
                     *           "year_end_multiplier": 6,
                     *           "industry_seasonality": false
                     *         },
                     *         "fraud": {
                     *           "enabled": false,
                     *           "fraud_rate": 0.005,
                     *           "fraud_type_distribution": {}
                     *         },
                     *         "anomaly_injection": {
                     *           "enabled": false,
                     *           "error_rate": 0.01,
                     *           "process_rate": 0.005,
                     *           "statistical_rate": 0.005,
                     *           "relational_rate": 0.005,
                     *           "near_miss_rate": 0.005,
                     *           "difficulty": {
                     *             "easy": 0.4,
                     *             "moderate": 0.35,
                     *             "hard": 0.25
                     *           },
                     *           "type_distribution": {}
                     *         },
                     *         "data_quality": {
                     *           "enabled": false,
                     *           "missing_rate": 0.01,
                     *           "typo_rate": 0.001,
                     *           "format_rate": 0.002,
                     *           "duplicate_rate": 0.005
                     *         },
                     *         "approval": {
                     *           "limits": [
                     *             1000,
                     *             10000,
                     *             100000,
                     *             500000
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ConfigurationApplied"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    validateConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "global": {
                 *         "period_months": 0
                 *       }
                 *     }
                 */
                "application/json": unknown;
            };
        };
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "valid": false,
                     *       "errors": [
                     *         {
                     *           "pointer": "/global/period_months",
                     *           "message": "must be >= 1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConfigurationVerdict"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; it loads nothing from elsewhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDocsAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example start.js */
                asset: "swagger-ui.css" | "swagger-ui-bundle.js" | "start.js" | "favicon-32x32.png";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "text/css": string;
                    "text/javascript": string;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    evaluateConfiguration: {
        parameters: {
            query: {
                /** @example json */
                format: "json" | "html";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transactions": {
                 *         "target_count": 300
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConfigurationUpdate"];
            };
        };
        responses: {
            /** @description The report, or a page of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationReport"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "id": "550e8400-e29b-41d4-a716-446655440000",
                     *           "name": "orders",
                     *           "scopes": [
                     *             "kv:write",
                     *             "queue:*"
                     *           ],
                     *           "plan": "Pro",
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "expires_at": null,
                     *           "last_used_at": null,
                     *           "revoked_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "orders",
                 *       "scopes": [
                 *         "kv:write",
                 *         "queue:*"
                 *       ],
                 *       "plan": "Pro"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyRequest"];
            };
        };
        responses: {
            /** @description The key and its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": {
                     *         "id": "550e8400-e29b-41d4-a716-446655440000",
                     *         "name": "orders",
                     *         "scopes": [
                     *           "kv:write",
                     *           "queue:*"
                     *         ],
                     *         "plan": "Pro",
                     *         "created_at": "2026-01-31T12:00:00.000Z",
                     *         "expires_at": null,
                     *         "last_used_at": null,
                     *         "revoked_at": null
                     *       },
                     *       "secret": "tm_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 550e8400-e29b-41d4-a716-446655440000 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revoked key; of one that was revoked before, as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "name": "orders",
                     *       "scopes": [
                     *         "kv:write"
                     *       ],
                     *       "plan": null,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": null,
                     *       "last_used_at": null,
                     *       "revoked_at": "2026-02-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPatterns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All patterns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "patterns": [
                     *         {
                     *           "name": "month_end",
                     *           "description": "Month-end close activities"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PatternList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServerStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "configured": true,
                     *       "version": "0.1.0",
                     *       "mode": "normal",
                     *       "connections": 3,
                     *       "uptimeSeconds": 60,
                     *       "totalOperations": 120,
                     *       "nodeId": "server-1"
                     *     }
                     */
                    "application/json": components["schemas"]["ServerStatus"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            500: components["responses"]["maps-responses_InternalError"];
        };
    };
    pauseStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The run is paused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "paused",
                     *       "success": true,
                     *       "message": "Generation paused at sequence 500.",
                     *       "stream_id": "0123456789abcdef"
                     *     }
                     */
                    "application/json": components["schemas"]["ControlResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ResumeRequest"];
            };
        };
        responses: {
            /** @description The run goes on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "resumed",
                     *       "success": true,
                     *       "message": "Generation resumed.",
                     *       "stream_id": "0123456789abcdef"
                     *     }
                     */
                    "application/json": components["schemas"]["ControlResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "count": 1000,
                 *       "seed": 7,
                 *       "rate": 500,
                 *       "batch": 50
                 *     }
                 */
                "application/json": components["schemas"]["StartRequest"];
            };
        };
        responses: {
            /** @description The run is durable and has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "started",
                     *       "success": true,
                     *       "message": "Generation of 1000 entries started.",
                     *       "stream_id": "0123456789abcdef"
                     *     }
                     */
                    "application/json": components["schemas"]["ControlResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The run has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "stopped",
                     *       "success": true,
                     *       "message": "Generation stopped after 500 entries.",
                     *       "stream_id": "0123456789abcdef"
                     *     }
                     */
                    "application/json": components["schemas"]["ControlResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    triggerPattern: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One of `GET /api/patterns`.
                 * @example month_end
                 */
                pattern: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The pattern is a durable part of the run's plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "triggered",
                     *       "success": true,
                     *       "message": "month_end takes effect at sequence 500.",
                     *       "stream_id": "0123456789abcdef",
                     *       "pattern": "month_end",
                     *       "sequence": 500
                     *     }
                     */
                    "application/json": components["schemas"]["TriggerResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStreams: {
        parameters: {
            query: {
                /** @description Only runs older than this one. */
                before?: components["schemas"]["StreamId"];
                /** @example 10 */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "streams": [
                     *         {
                     *           "stream_id": "0123456789abcdef",
                     *           "state": "completed",
                     *           "seed": 42,
                     *           "total": 1000,
                     *           "current": 1000,
                     *           "percent": 100,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "ended_at": "2026-01-31T12:00:01.000Z",
                     *           "duration_ms": 120,
                     *           "plan_hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "triggers": [
                     *             {
                     *               "pattern": "month_end",
                     *               "sequence": 500
                     *             }
                     *           ],
                     *           "totals": {
                     *             "lines": 6012,
                     *             "debit": "24817330.11",
                     *             "credit": "24817330.11",
                     *             "first_digit_mad": 0.004
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RunList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stream_id": "0123456789abcdef",
                     *       "state": "completed",
                     *       "seed": 42,
                     *       "total": 1000,
                     *       "current": 1000,
                     *       "percent": 100,
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "ended_at": "2026-01-31T12:00:01.000Z",
                     *       "duration_ms": 120,
                     *       "plan_hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "triggers": [
                     *         {
                     *           "pattern": "month_end",
                     *           "sequence": 500
                     *         }
                     *       ],
                     *       "totals": {
                     *         "lines": 6012,
                     *         "debit": "24817330.11",
                     *         "credit": "24817330.11",
                     *         "first_digit_mad": 0.004
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readConsolidation: {
        parameters: {
            query?: {
                /**
                 * @description Month of the run; the last one when absent.
                 * @example 2024-01
                 */
                period?: string;
            };
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances by role of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "2024-01",
                     *       "rows": [
                     *         {
                     *           "period": "2024-01",
                     *           "role": "1150",
                     *           "role_name": "Intercompany Receivables",
                     *           "role_type": "asset",
                     *           "group_currency": "USD",
                     *           "companies_total": "10.00",
                     *           "elimination": "-10.00",
                     *           "consolidated": "0.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Consolidation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadEntries: {
        parameters: {
            query: {
                /** @example ndjson */
                format: "ndjson" | "json" | "csv";
                /**
                 * @description First sequence.
                 * @example 0
                 */
                from: number;
                /**
                 * @description Number of entries; to the end of the run when absent.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, one JSON array, or one CSV row per line item. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"][];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1c9d62-0f52-8a3b-9c1d-5a7e0b4c2d10 */
                document_id: string;
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry, generated again from its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document_id": "6f1c9d62-0f52-8a3b-9c1d-5a7e0b4c2d10",
                     *       "posting_date": "2024-03-15",
                     *       "account": "1100",
                     *       "debit": "1000.00",
                     *       "credit": "0.00",
                     *       "sequence": 0,
                     *       "company_code": "1000",
                     *       "fiscal_year": 2024,
                     *       "fiscal_period": 3,
                     *       "document_date": "2024-03-15",
                     *       "created_at": "2024-03-15T09:30:00Z",
                     *       "document_type": "DR",
                     *       "currency": "USD",
                     *       "reference": "RV-0000000010",
                     *       "header_text": "Customer invoice",
                     *       "created_by": "BATCH_AR",
                     *       "source": "automated",
                     *       "business_process": "O2C",
                     *       "source_system": "SALES",
                     *       "user_persona": "system",
                     *       "source_document": "WA-0000000009",
                     *       "partner_id": "C00-0000000017",
                     *       "is_manual": false,
                     *       "is_post_close": false,
                     *       "is_fraud": false,
                     *       "is_anomaly": false,
                     *       "lines": [
                     *         {
                     *           "line_number": 1,
                     *           "account": "1100",
                     *           "debit": "1000.00",
                     *           "credit": "0.00",
                     *           "customer_id": "C00-0000000017"
                     *         },
                     *         {
                     *           "line_number": 2,
                     *           "account": "4000",
                     *           "debit": "0.00",
                     *           "credit": "1000.00",
                     *           "text": "Product revenue"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Entry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listExportFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example fec */
                format: "ndjson" | "json" | "csv" | "csv-flat" | "parquet" | "fec" | "gobd" | "saft" | "acdoca" | "ocel" | "graph";
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files, with what they are a function of. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan_hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "content": "synthetic",
                     *       "entries": 1000,
                     *       "files": [
                     *         {
                     *           "name": "acdoca.csv",
                     *           "content_type": "text/csv",
                     *           "rows": 1000,
                     *           "bytes": 1250000,
                     *           "sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExportFileList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadExportFile: {
        parameters: {
            query: {
                /** @example none */
                compress: "none" | "gzip";
                /**
                 * @description Name as the list of files has it, or manifest.json.
                 * @example acdoca.csv
                 */
                name: string;
            };
            header?: never;
            path: {
                /** @example fec */
                format: "ndjson" | "json" | "csv" | "csv-flat" | "parquet" | "fec" | "gobd" | "saft" | "acdoca" | "ocel" | "graph";
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/octet-stream": string;
                    "application/vnd.apache.parquet": string;
                    "application/x-ndjson": string;
                    "application/xml": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReport: {
        parameters: {
            query: {
                /** @example json */
                format: "json" | "html";
            };
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, or a page of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationReport"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tables. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tables": [
                     *         {
                     *           "name": "vendors",
                     *           "units": 512
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TableList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readTable: {
        parameters: {
            query: {
                /** @example ndjson */
                format: "ndjson" | "json" | "csv" | "parquet";
                /**
                 * @description First unit.
                 * @example 0
                 */
                from: number;
                /**
                 * @description Number of units; to the end of the table when absent.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
                /** @example vendors */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/octet-stream": string;
                    "application/vnd.apache.parquet": string;
                    "application/x-ndjson": string;
                    "application/xml": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readTrialBalance: {
        parameters: {
            query?: {
                /**
                 * @description Month of the run; the last one when absent.
                 * @example 2024-01
                 */
                period?: string;
            };
            header?: never;
            path: {
                /** @example 0123456789abcdef */
                stream_id: components["schemas"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "2024-01",
                     *       "rows": [
                     *         {
                     *           "company_code": "1000",
                     *           "period": "2024-01",
                     *           "fiscal_year": 2024,
                     *           "fiscal_period": 1,
                     *           "account": "1000",
                     *           "account_name": "Operating Cash",
                     *           "account_type": "asset",
                     *           "currency": "USD",
                     *           "opening_balance": "0.00",
                     *           "debit": "100.00",
                     *           "credit": "40.00",
                     *           "closing_balance": "60.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TrialBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    executeCommand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": components["schemas"]["Command"] | components["schemas"]["Batch"];
                "application/json": components["schemas"]["Command"] | components["schemas"]["Batch"];
            };
        };
        responses: {
            /** @description What the command gives, or the results of the batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "response",
                     *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                     *       "status": "success",
                     *       "success": true,
                     *       "payload": {
                     *         "key": "user:1001",
                     *         "success": true,
                     *         "previous": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommandSuccess"] | components["schemas"]["BatchResult"];
                };
            };
            /** @description What the command gives, or the results of the batch. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "response",
                     *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                     *       "status": "success",
                     *       "success": true,
                     *       "payload": {
                     *         "key": "user:1001",
                     *         "success": true,
                     *         "previous": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommandSuccess"] | components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    streamChanges: {
        parameters: {
            query: {
                /** @example my-client-123 */
                client_id: components["schemas"]["SyncClientId"];
                exclude_own: boolean;
                since_lsn?: components["schemas"]["Lsn"];
                table?: components["schemas"]["TableName"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 1
                     *     event: change
                     *     data: {}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            410: components["responses"]["ResyncRequired"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    listSyncClients: {
        parameters: {
            query: {
                /** @description Only clients after this id. */
                after?: components["schemas"]["SyncClientId"];
                health?: "healthy" | "stale";
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clients, by id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clients": [
                     *         {
                     *           "client_id": "my-client-123",
                     *           "claimed": true,
                     *           "health": "healthy",
                     *           "registered_at": "2026-01-31T12:00:00.000Z",
                     *           "last_seen_at": "2026-01-31T12:00:00.000Z",
                     *           "acknowledged_lsn": 1,
                     *           "lag": 0,
                     *           "metadata": {
                     *             "device": "mobile"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SyncClientList"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    evictClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example my-client-123 */
                client_id: components["schemas"]["SyncClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is forgotten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evicted": true,
                     *       "client_id": "my-client-123"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientEvicted"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            404: components["responses"]["sync-responses_NotFound"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    compactChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is compacted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "min_lsn": 1200,
                     *       "server_lsn": 1500,
                     *       "removed": 900,
                     *       "tombstones": 12
                     *     }
                     */
                    "application/json": components["schemas"]["Compacted"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    listConflicts: {
        parameters: {
            query: {
                /** @description Only conflicts with a smaller id. */
                before?: number;
                limit: number;
                status?: "open" | "resolved";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conflicts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflicts": [
                     *         {
                     *           "conflict_id": 7,
                     *           "status": "open",
                     *           "lsn": 4,
                     *           "table": "tasks",
                     *           "key": [
                     *             1,
                     *             2,
                     *             3
                     *           ],
                     *           "conflict_type": "ConcurrentUpdate",
                     *           "description": "another client changed this row",
                     *           "client_id": "my-client-123",
                     *           "at": "2026-01-31T12:00:00.000Z",
                     *           "change": {
                     *             "lsn": 1,
                     *             "table": "tasks",
                     *             "operation": "Insert",
                     *             "key": [
                     *               1,
                     *               2,
                     *               3
                     *             ],
                     *             "data": [
                     *               10,
                     *               20,
                     *               30
                     *             ],
                     *             "vector_clock": {},
                     *             "timestamp": "2025-11-24T10:30:00Z",
                     *             "checksum": 987654321,
                     *             "compressed": false
                     *           },
                     *           "server": {
                     *             "lsn": 1,
                     *             "table": "tasks",
                     *             "operation": "Insert",
                     *             "key": [
                     *               1,
                     *               2,
                     *               3
                     *             ],
                     *             "data": [
                     *               10,
                     *               20,
                     *               30
                     *             ],
                     *             "vector_clock": {},
                     *             "timestamp": "2025-11-24T10:30:00Z",
                     *             "checksum": 987654321,
                     *             "compressed": false,
                     *             "client_id": "my-client-123"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConflictList"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    resolveConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 7 */
                conflict_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "client_id": "my-client-123",
                 *       "resolution": "client"
                 *     }
                 */
                "application/json": components["schemas"]["ResolveRequest"];
            };
        };
        responses: {
            /** @description It is resolved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflict_id": 7,
                     *       "status": "resolved",
                     *       "server_lsn": 5
                     *     }
                     */
                    "application/json": components["schemas"]["ConflictResolved"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            404: components["responses"]["sync-responses_NotFound"];
            408: components["responses"]["sync-responses_RequestTimeout"];
            409: components["responses"]["AlreadyResolved"];
            413: components["responses"]["sync-responses_PayloadTooLarge"];
            415: components["responses"]["sync-responses_UnsupportedMediaType"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    getSyncHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "healthy",
                     *       "version": 1,
                     *       "uptime_secs": 10,
                     *       "registered_clients": 0,
                     *       "timestamp": 1700000000000
                     *     }
                     */
                    "application/json": components["schemas"]["SyncHealth"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            500: components["responses"]["sync-responses_InternalError"];
        };
    };
    sendHeartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "heartbeat",
                 *       "client_id": "my-client-123",
                 *       "timestamp": 1700000000000,
                 *       "current_lsn": 10
                 *     }
                 */
                "application/json": components["schemas"]["HeartbeatRequest"];
            };
        };
        responses: {
            /** @description It is noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "timestamp": 1700000000000
                     *     }
                     */
                    "application/json": components["schemas"]["HeartbeatAnswer"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            408: components["responses"]["sync-responses_RequestTimeout"];
            413: components["responses"]["sync-responses_PayloadTooLarge"];
            415: components["responses"]["sync-responses_UnsupportedMediaType"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    pullChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "pull_request",
                 *       "message_id": "550e8400-e29b-41d4-a716-446655440000",
                 *       "client_id": "my-client-123",
                 *       "since_lsn": 0,
                 *       "max_entries": 100,
                 *       "continuation_token": null
                 *     }
                 */
                "application/json": components["schemas"]["PullRequest"];
            };
        };
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "pull_response",
                     *       "request_id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "changes": [
                     *         {
                     *           "lsn": 1,
                     *           "table": "tasks",
                     *           "operation": "Insert",
                     *           "key": [
                     *             1,
                     *             2,
                     *             3
                     *           ],
                     *           "data": [
                     *             10,
                     *             20,
                     *             30
                     *           ],
                     *           "vector_clock": {},
                     *           "timestamp": "2025-11-24T10:30:00Z",
                     *           "checksum": 987654321,
                     *           "compressed": false,
                     *           "client_id": "my-client-123"
                     *         }
                     *       ],
                     *       "server_lsn": 1,
                     *       "has_more": false,
                     *       "continuation_token": null,
                     *       "vector_clock": {},
                     *       "epoch": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                     *       "pending": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PullResponse"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            408: components["responses"]["sync-responses_RequestTimeout"];
            410: components["responses"]["ResyncRequired"];
            413: components["responses"]["sync-responses_PayloadTooLarge"];
            415: components["responses"]["sync-responses_UnsupportedMediaType"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    pushChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "push_changes",
                 *       "message_id": "660e8400-e29b-41d4-a716-446655440001",
                 *       "client_id": "my-client-123",
                 *       "changes": [
                 *         {
                 *           "lsn": 1,
                 *           "table": "tasks",
                 *           "operation": "Insert",
                 *           "key": [
                 *             1,
                 *             2,
                 *             3
                 *           ],
                 *           "data": [
                 *             10,
                 *             20,
                 *             30
                 *           ],
                 *           "vector_clock": {},
                 *           "timestamp": "2025-11-24T10:30:00Z",
                 *           "checksum": 987654321,
                 *           "compressed": false
                 *         }
                 *       ],
                 *       "vector_clock": {}
                 *     }
                 */
                "application/json": components["schemas"]["PushRequest"];
            };
        };
        responses: {
            /** @description What became of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "push_ack",
                     *       "request_id": "660e8400-e29b-41d4-a716-446655440001",
                     *       "accepted_lsns": [
                     *         1
                     *       ],
                     *       "server_lsns": [
                     *         1
                     *       ],
                     *       "conflicts": [],
                     *       "server_lsn": 1,
                     *       "vector_clock": {},
                     *       "epoch": "7c9e6679-7425-40de-944b-e07fc1f90ae7"
                     *     }
                     */
                    "application/json": components["schemas"]["PushAck"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            408: components["responses"]["sync-responses_RequestTimeout"];
            409: components["responses"]["PushConflict"];
            410: components["responses"]["ResyncRequired"];
            413: components["responses"]["sync-responses_PayloadTooLarge"];
            415: components["responses"]["sync-responses_UnsupportedMediaType"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    registerClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "register_client",
                 *       "version": 1,
                 *       "client_id": "my-client-123",
                 *       "last_known_lsn": 0,
                 *       "vector_clock": {},
                 *       "metadata": {
                 *         "device": "mobile"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description It is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "client_id": "my-client-123",
                     *       "server_version": 1,
                     *       "epoch": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                     *       "server_lsn": 0,
                     *       "min_lsn": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ClientRegistered"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            408: components["responses"]["sync-responses_RequestTimeout"];
            409: components["responses"]["ClientLimit"];
            413: components["responses"]["sync-responses_PayloadTooLarge"];
            415: components["responses"]["sync-responses_UnsupportedMediaType"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    readSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "client_id": "my-client-123",
                 *       "max_entries": 100
                 *     }
                 */
                "application/json": components["schemas"]["SnapshotRequest"];
            };
        };
        responses: {
            /** @description A page of rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "snapshot_response",
                     *       "rows": [
                     *         {
                     *           "lsn": 1,
                     *           "table": "tasks",
                     *           "operation": "Insert",
                     *           "key": [
                     *             1,
                     *             2,
                     *             3
                     *           ],
                     *           "data": [
                     *             10,
                     *             20,
                     *             30
                     *           ],
                     *           "vector_clock": {},
                     *           "timestamp": "2025-11-24T10:30:00Z",
                     *           "checksum": 987654321,
                     *           "compressed": false,
                     *           "client_id": "my-client-123"
                     *         }
                     *       ],
                     *       "server_lsn": 1,
                     *       "has_more": false,
                     *       "continuation_token": null,
                     *       "epoch": "7c9e6679-7425-40de-944b-e07fc1f90ae7"
                     *     }
                     */
                    "application/json": components["schemas"]["SnapshotResponse"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            408: components["responses"]["sync-responses_RequestTimeout"];
            410: components["responses"]["ResyncRequired"];
            413: components["responses"]["sync-responses_PayloadTooLarge"];
            415: components["responses"]["sync-responses_UnsupportedMediaType"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "aaaa.bbbb.cccc"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "aaaa.bbbb.cccc",
                     *       "refresh_token": "aaaa.bbbb.dddd",
                     *       "token_type": "Bearer",
                     *       "expires_in": 3600
                     *     }
                     */
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            408: components["responses"]["sync-responses_RequestTimeout"];
            413: components["responses"]["sync-responses_PayloadTooLarge"];
            415: components["responses"]["sync-responses_UnsupportedMediaType"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "aaaa.bbbb.cccc"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeRequest"];
            };
        };
        responses: {
            /** @description It is revoked, or was before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revoked": true
                     *     }
                     */
                    "application/json": components["schemas"]["TokenRevoked"];
                };
            };
            400: components["responses"]["sync-responses_BadRequest"];
            401: components["responses"]["sync-responses_Unauthorized"];
            403: components["responses"]["sync-responses_Forbidden"];
            408: components["responses"]["sync-responses_RequestTimeout"];
            413: components["responses"]["sync-responses_PayloadTooLarge"];
            415: components["responses"]["sync-responses_UnsupportedMediaType"];
            429: components["responses"]["sync-responses_RateLimited"];
            500: components["responses"]["sync-responses_InternalError"];
            503: components["responses"]["sync-responses_Unavailable"];
        };
    };
    executeCompatCommand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": components["schemas"]["Command"] | components["schemas"]["Batch"];
                "application/json": components["schemas"]["Command"] | components["schemas"]["Batch"];
            };
        };
        responses: {
            /** @description What the command gives, or the results of the batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "response",
                     *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                     *       "status": "success",
                     *       "success": true,
                     *       "payload": 42
                     *     }
                     */
                    "application/json": components["schemas"]["CompatSuccess"] | components["schemas"]["BatchResult"];
                };
            };
            /** @description What the command gives, or the results of the batch. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "response",
                     *       "request_id": "6f1c9d62-0f52-4a3b-9c1d-5a7e0b4c2d10",
                     *       "status": "success",
                     *       "success": true,
                     *       "payload": 42
                     *     }
                     */
                    "application/json": components["schemas"]["CompatSuccess"] | components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    getCompatHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "healthy",
                     *       "version": "0.1.0",
                     *       "uptime_seconds": 3600,
                     *       "uptime_secs": 3600,
                     *       "memory_usage_mb": 96,
                     *       "active_streams": 1,
                     *       "connections": 2,
                     *       "in_flight": 1,
                     *       "state": "ready",
                     *       "role": "master",
                     *       "components": {
                     *         "storage": "ok",
                     *         "memory": "ok",
                     *         "kv_store": "operational",
                     *         "queue_system": "operational",
                     *         "event_stream": "operational",
                     *         "pubsub": "operational",
                     *         "replication": "operational"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    hashGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example name */
                field: components["schemas"]["Field"];
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "found": true,
                     *       "value": "Alice"
                     *     }
                     */
                    "application/json": components["schemas"]["HashGetResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashExists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example name */
                field: components["schemas"]["Field"];
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exists": true
                     *     }
                     */
                    "application/json": components["schemas"]["HashExistsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashDel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fields": [
                 *         "age"
                 *       ]
                 *     }
                 */
                "*/*": {
                    field?: components["schemas"]["Field"];
                    fields?: components["schemas"]["Field"][];
                };
                /**
                 * @example {
                 *       "fields": [
                 *         "age"
                 *       ]
                 *     }
                 */
                "application/json": {
                    field?: components["schemas"]["Field"];
                    fields?: components["schemas"]["Field"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": 1,
                     *       "key": "user:1001"
                     *     }
                     */
                    "application/json": components["schemas"]["HashDelResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashGetall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fields": {
                     *         "name": "Alice",
                     *         "age": 30
                     *       },
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["HashGetallResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashIncrby: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "age",
                 *       "increment": 1
                 *     }
                 */
                "*/*": {
                    field: components["schemas"]["Field"];
                    /** @default 1 */
                    increment?: number;
                };
                /**
                 * @example {
                 *       "field": "age",
                 *       "increment": 1
                 *     }
                 */
                "application/json": {
                    field: components["schemas"]["Field"];
                    /** @default 1 */
                    increment?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": 31
                     *     }
                     */
                    "application/json": components["schemas"]["HashIncrbyResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashIncrbyfloat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "score",
                 *       "increment": 0.5
                 *     }
                 */
                "*/*": {
                    field: components["schemas"]["Field"];
                    increment: number;
                };
                /**
                 * @example {
                 *       "field": "score",
                 *       "increment": 0.5
                 *     }
                 */
                "application/json": {
                    field: components["schemas"]["Field"];
                    increment: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": 1.5
                     *     }
                     */
                    "application/json": components["schemas"]["HashIncrbyfloatResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         "name",
                     *         "age"
                     *       ],
                     *       "fields": [
                     *         "name",
                     *         "age"
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["HashKeysResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashLen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "length": 2
                     *     }
                     */
                    "application/json": components["schemas"]["HashLenResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashMget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fields": [
                 *         "name",
                 *         "city"
                 *       ]
                 *     }
                 */
                "*/*": {
                    fields: components["schemas"]["Field"][];
                };
                /**
                 * @example {
                 *       "fields": [
                 *         "name",
                 *         "city"
                 *       ]
                 *     }
                 */
                "application/json": {
                    fields: components["schemas"]["Field"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "values": [
                     *         "Alice",
                     *         null
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HashMgetResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashMset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": {
                    fields: components["schemas"]["FieldValues"];
                } | components["schemas"]["FieldValue"][];
                "application/json": {
                    fields: components["schemas"]["FieldValues"];
                } | components["schemas"]["FieldValue"][];
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "key": "user:1001",
                     *       "created": 3
                     *     }
                     */
                    "application/json": components["schemas"]["HashMsetResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "name",
                 *       "value": "Alice"
                 *     }
                 */
                "*/*": {
                    field: components["schemas"]["Field"];
                    value: components["schemas"]["Value"];
                };
                /**
                 * @example {
                 *       "field": "name",
                 *       "value": "Alice"
                 *     }
                 */
                "application/json": {
                    field: components["schemas"]["Field"];
                    value: components["schemas"]["Value"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": true,
                     *       "success": true,
                     *       "key": "user:1001",
                     *       "field": "name"
                     *     }
                     */
                    "application/json": components["schemas"]["HashSetResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashSetnx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "name",
                 *       "value": "Alice"
                 *     }
                 */
                "*/*": {
                    field: components["schemas"]["Field"];
                    value: components["schemas"]["Value"];
                };
                /**
                 * @example {
                 *       "field": "name",
                 *       "value": "Alice"
                 *     }
                 */
                "application/json": {
                    field: components["schemas"]["Field"];
                    value: components["schemas"]["Value"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": false,
                     *       "key": "user:1001",
                     *       "field": "name"
                     *     }
                     */
                    "application/json": components["schemas"]["HashSetnxResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashVals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "values": [
                     *         "Alice",
                     *         30
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["HashValsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    hashStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_keys": 1,
                     *       "total_operations": 12
                     *     }
                     */
                    "application/json": components["schemas"]["HashStatsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "healthy",
                     *       "version": "0.1.0",
                     *       "uptime_seconds": 3600,
                     *       "uptime_secs": 3600,
                     *       "memory_usage_mb": 96,
                     *       "active_streams": 1,
                     *       "connections": 2,
                     *       "in_flight": 1,
                     *       "state": "ready",
                     *       "role": "master",
                     *       "components": {
                     *         "storage": "ok",
                     *         "memory": "ok",
                     *         "kv_store": "operational",
                     *         "queue_system": "operational",
                     *         "event_stream": "operational",
                     *         "pubsub": "operational",
                     *         "replication": "operational"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getHealthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "alive": true,
                     *       "status": "alive",
                     *       "timestamp": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getHealthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ready": true,
                     *       "status": "ready",
                     *       "checks": [
                     *         {
                     *           "name": "storage",
                     *           "status": "ok"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
            /** @description It does not, and the checks say why. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ready": false,
                     *       "status": "not_ready",
                     *       "checks": [
                     *         {
                     *           "name": "lifecycle",
                     *           "status": "failed"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota of the key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "plan": "Pro",
                     *       "quotas": {
                     *         "storage": {
                     *           "limit": 10737418240,
                     *           "used": 5368709120,
                     *           "available": 5368709120,
                     *           "percentage": 50
                     *         },
                     *         "operations": {
                     *           "limit": 10000000,
                     *           "used": 3456789,
                     *           "available": 6543211,
                     *           "percentage": 34.6,
                     *           "resets_at": "2025-02-01T00:00:00Z"
                     *         },
                     *         "connections": {
                     *           "limit": 100,
                     *           "active": 12,
                     *           "available": 88,
                     *           "percentage": 12
                     *         }
                     *       },
                     *       "restrictions": {
                     *         "max_ttl_seconds": 2592000,
                     *         "max_payload_bytes": 10485760,
                     *         "max_batch_size": 1000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Quota"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description No access key, or a wrong one. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Unauthorized",
                     *       "message": "Invalid or missing access key",
                     *       "code": "INVALID_ACCESS_KEY"
                     *     }
                     */
                    "application/json": components["schemas"]["HubError"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            /** @description Usage could not be looked up. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "InternalServerError",
                     *       "message": "Failed to fetch quota from Hub API: Connection timeout",
                     *       "code": "HUB_API_ERROR"
                     *     }
                     */
                    "application/json": components["schemas"]["HubError"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    keyExists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "user:1001",
                     *       "exists": true
                     *     }
                     */
                    "application/json": components["schemas"]["KeyExistsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    keyType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "user:1001",
                     *       "type": "string"
                     *     }
                     */
                    "application/json": components["schemas"]["KeyTypeResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    keyCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example jobs */
                source: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destination": "b",
                 *       "replace": true
                 *     }
                 */
                "*/*": {
                    destination: components["schemas"]["Key"];
                    /** @default false */
                    replace?: boolean;
                };
                /**
                 * @example {
                 *       "destination": "b",
                 *       "replace": true
                 *     }
                 */
                "application/json": {
                    destination: components["schemas"]["Key"];
                    /** @default false */
                    replace?: boolean;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "source": "a",
                     *       "destination": "b"
                     *     }
                     */
                    "application/json": components["schemas"]["KeyCopyResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    keyRename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example jobs */
                source: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destination": "b"
                 *     }
                 */
                "*/*": {
                    destination: components["schemas"]["Key"];
                };
                /**
                 * @example {
                 *       "destination": "b"
                 *     }
                 */
                "application/json": {
                    destination: components["schemas"]["Key"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "source": "a",
                     *       "destination": "b"
                     *     }
                     */
                    "application/json": components["schemas"]["KeyRenameResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    keyRenamenx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example jobs */
                source: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destination": "b"
                 *     }
                 */
                "*/*": {
                    destination: components["schemas"]["Key"];
                };
                /**
                 * @example {
                 *       "destination": "b"
                 *     }
                 */
                "application/json": {
                    destination: components["schemas"]["Key"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "source": "a",
                     *       "destination": "b"
                     *     }
                     */
                    "application/json": components["schemas"]["KeyRenamenxResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    keyRandomkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "user:1001"
                     *     }
                     */
                    "application/json": components["schemas"]["KeyRandomkeyResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvAppend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "more"
                 *     }
                 */
                "*/*": {
                    value: string;
                };
                /**
                 * @example {
                 *       "value": "more"
                 *     }
                 */
                "application/json": {
                    value: string;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "length": 8
                     *     }
                     */
                    "application/json": components["schemas"]["KvAppendResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvDecr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "amount": 1
                 *     }
                 */
                "*/*": {
                    /** @default 1 */
                    amount?: number;
                };
                /**
                 * @example {
                 *       "amount": 1
                 *     }
                 */
                "application/json": {
                    /** @default 1 */
                    amount?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": 42
                     *     }
                     */
                    "application/json": components["schemas"]["KvDecrResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvExpire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ttl": 60
                 *     }
                 */
                "*/*": {
                    /** @description Seconds; 0 deletes the key. */
                    ttl?: number;
                    ttl_ms?: number;
                };
                /**
                 * @example {
                 *       "ttl": 60
                 *     }
                 */
                "application/json": {
                    /** @description Seconds; 0 deletes the key. */
                    ttl?: number;
                    ttl_ms?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": true,
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["KvExpireResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvGetrange: {
        parameters: {
            query: {
                /** @example 3 */
                end: number;
                /** @example 0 */
                start: number;
            };
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": "more"
                     *     }
                     */
                    "application/json": components["schemas"]["KvGetrangeResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvGetset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "data2"
                 *     }
                 */
                "*/*": {
                    value: components["schemas"]["Value"];
                };
                /**
                 * @example {
                 *       "value": "data2"
                 *     }
                 */
                "application/json": {
                    value: components["schemas"]["Value"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": "data1"
                     *     }
                     */
                    "application/json": components["schemas"]["KvGetsetResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvIncr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "amount": 1
                 *     }
                 */
                "*/*": {
                    /** @default 1 */
                    amount?: number;
                };
                /**
                 * @example {
                 *       "amount": 1
                 *     }
                 */
                "application/json": {
                    /** @default 1 */
                    amount?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": 42
                     *     }
                     */
                    "application/json": components["schemas"]["KvIncrResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvPersist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "*/*": Record<string, unknown>;
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": true
                     *     }
                     */
                    "application/json": components["schemas"]["KvPersistResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvSetrange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "offset": 0,
                 *       "value": "M"
                 *     }
                 */
                "*/*": {
                    offset: number;
                    value: string;
                };
                /**
                 * @example {
                 *       "offset": 0,
                 *       "value": "M"
                 *     }
                 */
                "application/json": {
                    offset: number;
                    value: string;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "length": 8
                     *     }
                     */
                    "application/json": components["schemas"]["KvSetrangeResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvStrlen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "length": 8
                     *     }
                     */
                    "application/json": components["schemas"]["KvStrlenResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvTtl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ttl": 60,
                     *       "ttl_ms": 59990
                     *     }
                     */
                    "application/json": components["schemas"]["KvTtlResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvDel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": 2
                     *     }
                     */
                    "application/json": components["schemas"]["KvDelResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "found": true,
                     *       "value": {
                     *         "name": "Alice",
                     *         "age": 30
                     *       },
                     *       "ttl": 3542
                     *     }
                     */
                    "application/json": components["schemas"]["KvGetResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvMget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         "user:1",
                 *         "user:2",
                 *         "user:3"
                 *       ]
                 *     }
                 */
                "*/*": {
                    keys: components["schemas"]["Key"][];
                };
                /**
                 * @example {
                 *       "keys": [
                 *         "user:1",
                 *         "user:2",
                 *         "user:3"
                 *       ]
                 *     }
                 */
                "application/json": {
                    keys: components["schemas"]["Key"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "values": [
                     *         "data1",
                     *         "data2",
                     *         null
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KvMgetResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvMset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pairs": [
                 *         {
                 *           "key": "user:1",
                 *           "value": "data1"
                 *         },
                 *         {
                 *           "key": "user:2",
                 *           "value": "data2"
                 *         }
                 *       ]
                 *     }
                 */
                "*/*": {
                    pairs: components["schemas"]["Pair"][];
                };
                /**
                 * @example {
                 *       "pairs": [
                 *         {
                 *           "key": "user:1",
                 *           "value": "data1"
                 *         },
                 *         {
                 *           "key": "user:2",
                 *           "value": "data2"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    pairs: components["schemas"]["Pair"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["KvMsetResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvMsetnx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": {
                    key?: components["schemas"]["Key"];
                    pairs?: components["schemas"]["Pair"][];
                    value?: components["schemas"]["Value"];
                } | components["schemas"]["Value"][];
                "application/json": {
                    key?: components["schemas"]["Key"];
                    pairs?: components["schemas"]["Pair"][];
                    value?: components["schemas"]["Value"];
                } | components["schemas"]["Value"][];
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false
                     *     }
                     */
                    "application/json": components["schemas"]["KvMsetnxResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvScan: {
        parameters: {
            query: {
                /** @example 100 */
                count?: number;
                cursor?: string;
                /** @example user: */
                prefix: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         "user:1",
                     *         "user:2",
                     *         "user:3"
                     *       ],
                     *       "cursor": "dXNlcjoz",
                     *       "has_more": true,
                     *       "count": 3
                     *     }
                     */
                    "application/json": components["schemas"]["KvScanResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "user:1001",
                 *       "value": {
                 *         "name": "Alice",
                 *         "age": 30
                 *       },
                 *       "ttl": 3600,
                 *       "nx": false,
                 *       "xx": false
                 *     }
                 */
                "*/*": {
                    key: components["schemas"]["Key"];
                    /**
                     * @description Only where there is no such key.
                     * @default false
                     */
                    nx?: boolean;
                    /** @description Seconds to live; absent or 0 keeps the key for good. */
                    ttl?: number | null;
                    /** @description Milliseconds to live, instead of `ttl`. */
                    ttl_ms?: number;
                    value: components["schemas"]["Value"];
                    /**
                     * @description Only where there is one.
                     * @default false
                     */
                    xx?: boolean;
                };
                /**
                 * @example {
                 *       "key": "user:1001",
                 *       "value": {
                 *         "name": "Alice",
                 *         "age": 30
                 *       },
                 *       "ttl": 3600,
                 *       "nx": false,
                 *       "xx": false
                 *     }
                 */
                "application/json": {
                    key: components["schemas"]["Key"];
                    /**
                     * @description Only where there is no such key.
                     * @default false
                     */
                    nx?: boolean;
                    /** @description Seconds to live; absent or 0 keeps the key for good. */
                    ttl?: number | null;
                    /** @description Milliseconds to live, instead of `ttl`. */
                    ttl_ms?: number;
                    value: components["schemas"]["Value"];
                    /**
                     * @description Only where there is one.
                     * @default false
                     */
                    xx?: boolean;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "user:1001",
                     *       "success": true,
                     *       "previous": null
                     *     }
                     */
                    "application/json": components["schemas"]["KvSetResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    kvStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_keys": 3,
                     *       "total_memory_bytes": 512,
                     *       "operations": {
                     *         "gets": 10,
                     *         "sets": 3,
                     *         "dels": 0,
                     *         "hits": 9,
                     *         "misses": 1
                     *       },
                     *       "hit_rate": 0.9
                     *     }
                     */
                    "application/json": components["schemas"]["KvStatsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listIndex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0 */
                index: number;
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": "b",
                     *       "key": "jobs",
                     *       "index": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ListIndexResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listInsert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "position": "before",
                 *       "pivot": "a",
                 *       "value": "x"
                 *     }
                 */
                "*/*": {
                    before?: boolean;
                    pivot: components["schemas"]["Value"];
                    /** @enum {string} */
                    position?: "before" | "after";
                    value: components["schemas"]["Value"];
                };
                /**
                 * @example {
                 *       "position": "before",
                 *       "pivot": "a",
                 *       "value": "x"
                 *     }
                 */
                "application/json": {
                    before?: boolean;
                    pivot: components["schemas"]["Value"];
                    /** @enum {string} */
                    position?: "before" | "after";
                    value: components["schemas"]["Value"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "length": 3,
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListInsertResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listLen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "length": 2,
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListLenResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listLpop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "*/*": {
                    /** @default 1 */
                    count?: number;
                };
                "application/json": {
                    /** @default 1 */
                    count?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "values": [
                     *         "b",
                     *         "a"
                     *       ],
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListLpopResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listLpush: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "values": [
                 *         "a",
                 *         "b"
                 *       ]
                 *     }
                 */
                "*/*": {
                    values: components["schemas"]["Value"][];
                };
                /**
                 * @example {
                 *       "values": [
                 *         "a",
                 *         "b"
                 *       ]
                 *     }
                 */
                "application/json": {
                    values: components["schemas"]["Value"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "length": 2,
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListLpushResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listLpushx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "values": [
                 *         "a",
                 *         "b"
                 *       ]
                 *     }
                 */
                "*/*": {
                    values: components["schemas"]["Value"][];
                };
                /**
                 * @example {
                 *       "values": [
                 *         "a",
                 *         "b"
                 *       ]
                 *     }
                 */
                "application/json": {
                    values: components["schemas"]["Value"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "length": 2,
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListLpushxResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listRange: {
        parameters: {
            query: {
                /** @example 0 */
                start: number;
                /** @example -1 */
                stop: number;
            };
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "values": [
                     *         "b",
                     *         "a"
                     *       ],
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListRangeResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listRem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "count": 0,
                 *       "value": "a"
                 *     }
                 */
                "*/*": {
                    /** @default 0 */
                    count?: number;
                    value: components["schemas"]["Value"];
                };
                /**
                 * @example {
                 *       "count": 0,
                 *       "value": "a"
                 *     }
                 */
                "application/json": {
                    /** @default 0 */
                    count?: number;
                    value: components["schemas"]["Value"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 1,
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListRemResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listRpop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "*/*": {
                    /** @default 1 */
                    count?: number;
                };
                "application/json": {
                    /** @default 1 */
                    count?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "values": [
                     *         "b",
                     *         "a"
                     *       ],
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListRpopResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listRpush: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "values": [
                 *         "a",
                 *         "b"
                 *       ]
                 *     }
                 */
                "*/*": {
                    values: components["schemas"]["Value"][];
                };
                /**
                 * @example {
                 *       "values": [
                 *         "a",
                 *         "b"
                 *       ]
                 *     }
                 */
                "application/json": {
                    values: components["schemas"]["Value"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "length": 2,
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListRpushResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listRpushx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "values": [
                 *         "a",
                 *         "b"
                 *       ]
                 *     }
                 */
                "*/*": {
                    values: components["schemas"]["Value"][];
                };
                /**
                 * @example {
                 *       "values": [
                 *         "a",
                 *         "b"
                 *       ]
                 *     }
                 */
                "application/json": {
                    values: components["schemas"]["Value"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "length": 2,
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListRpushxResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "index": 0,
                 *       "value": "c"
                 *     }
                 */
                "*/*": {
                    index: number;
                    value: components["schemas"]["Value"];
                };
                /**
                 * @example {
                 *       "index": 0,
                 *       "value": "c"
                 *     }
                 */
                "application/json": {
                    index: number;
                    value: components["schemas"]["Value"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListSetResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listTrim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "start": 0,
                 *       "stop": 9
                 *     }
                 */
                "*/*": {
                    start: number;
                    stop: number;
                };
                /**
                 * @example {
                 *       "start": 0,
                 *       "stop": 9
                 *     }
                 */
                "application/json": {
                    start: number;
                    stop: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "key": "jobs"
                     *     }
                     */
                    "application/json": components["schemas"]["ListTrimResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listRpoplpush: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example done */
                destination: components["schemas"]["Key"];
                /** @example jobs */
                source: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "*/*": Record<string, unknown>;
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": "a",
                     *       "source": "jobs",
                     *       "destination": "done"
                     *     }
                     */
                    "application/json": components["schemas"]["ListRpoplpushResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    listStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_keys": 1,
                     *       "total_operations": 12
                     *     }
                     */
                    "application/json": components["schemas"]["ListStatsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "alive": true,
                     *       "status": "alive",
                     *       "timestamp": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    memoryUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "user:1001",
                     *       "bytes": 112,
                     *       "human": "112B"
                     *     }
                     */
                    "application/json": components["schemas"]["MemoryUsageResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text exposition format 0.0.4. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example # HELP tallymill_entries_total Journal entries emitted by runs. */
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    pubsubInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example notifications.email.user */
                topic: components["schemas"]["TopicPattern"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "topic": "events.user.#",
                     *       "subscriber_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PubsubInfoResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    pubsubPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example notifications.email.user */
                topic: components["schemas"]["TopicPattern"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": {
                    data?: components["schemas"]["Value"];
                    headers?: components["schemas"]["TextMap"];
                    message?: components["schemas"]["Value"];
                    metadata?: components["schemas"]["TextMap"];
                    payload?: components["schemas"]["Value"];
                    priority?: number;
                };
                "application/json": {
                    data?: components["schemas"]["Value"];
                    headers?: components["schemas"]["TextMap"];
                    message?: components["schemas"]["Value"];
                    metadata?: components["schemas"]["TextMap"];
                    payload?: components["schemas"]["Value"];
                    priority?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message_id": "psm_abc123",
                     *       "topic": "notifications.email.user",
                     *       "subscribers_matched": 3,
                     *       "subscribers_notified": 3
                     *     }
                     */
                    "application/json": components["schemas"]["PubsubPublishResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    pubsubStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_topics": 2,
                     *       "total_subscribers": 1,
                     *       "total_wildcard_subscriptions": 1,
                     *       "messages_published": 9,
                     *       "messages_delivered": 27,
                     *       "slow_consumers_dropped": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PubsubStatsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    pubsubTopics: {
        parameters: {
            query?: {
                /** @example notifications.# */
                pattern?: components["schemas"]["TopicPattern"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "topics": [
                     *         "notifications.email.*"
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PubsubTopicsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queueCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "config": {
                 *         "max_depth": 10000
                 *       }
                 *     }
                 */
                "*/*": {
                    ack_deadline_secs?: number;
                    config?: components["schemas"]["QueueConfig"];
                    max_depth?: number;
                    name?: components["schemas"]["QueueName"];
                };
                /**
                 * @example {
                 *       "config": {
                 *         "max_depth": 10000
                 *       }
                 *     }
                 */
                "application/json": {
                    ack_deadline_secs?: number;
                    config?: components["schemas"]["QueueConfig"];
                    max_depth?: number;
                    name?: components["schemas"]["QueueName"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "queue": "tasks",
                     *       "created": true
                     *     }
                     */
                    "application/json": components["schemas"]["QueueCreateResult"];
                };
            };
            /** @description What the command gives. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "queue": "tasks",
                     *       "created": true
                     *     }
                     */
                    "application/json": components["schemas"]["QueueCreateResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queueDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["QueueDeleteResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queueAck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message_id": "msg_abc123"
                 *     }
                 */
                "*/*": {
                    message_id: components["schemas"]["MessageId"];
                };
                /**
                 * @example {
                 *       "message_id": "msg_abc123"
                 *     }
                 */
                "application/json": {
                    message_id: components["schemas"]["MessageId"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["QueueAckResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queueConsume: {
        parameters: {
            query?: {
                /** @example 60 */
                ack_deadline?: number;
                /** @example 10 */
                timeout?: number;
            };
            header?: never;
            path: {
                /** @example c1 */
                consumer_id: components["schemas"]["ConsumerId"];
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message_id": "msg_abc123",
                     *       "message": {
                     *         "type": "process_video",
                     *         "video_id": "vid_123"
                     *       },
                     *       "priority": 8,
                     *       "retry_count": 0,
                     *       "headers": {
                     *         "source": "web-app"
                     *       },
                     *       "max_retries": 3
                     *     }
                     */
                    "application/json": components["schemas"]["QueueConsumeResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queueDeadLetters: {
        parameters: {
            query: {
                limit: number;
            };
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dead_letters": [
                     *         {
                     *           "message_id": "msg_abc123",
                     *           "message": "x",
                     *           "priority": 5,
                     *           "retry_count": 4,
                     *           "headers": {},
                     *           "reason": "retries_exhausted",
                     *           "died_at": "2024-03-15T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["QueueDeadLettersResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queueDeadLettersPurge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "*/*": Record<string, unknown>;
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purged": 1
                     *     }
                     */
                    "application/json": components["schemas"]["QueueDeadLettersPurgeResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queueDeadLettersRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "*/*": {
                    message_id?: components["schemas"]["MessageId"];
                };
                /** @example {} */
                "application/json": {
                    message_id?: components["schemas"]["MessageId"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "retried": 1
                     *     }
                     */
                    "application/json": components["schemas"]["QueueDeadLettersRetryResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queueNack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message_id": "msg_abc123",
                 *       "requeue": true
                 *     }
                 */
                "*/*": {
                    message_id: components["schemas"]["MessageId"];
                    /** @default true */
                    requeue?: boolean;
                };
                /**
                 * @example {
                 *       "message_id": "msg_abc123",
                 *       "requeue": true
                 *     }
                 */
                "application/json": {
                    message_id: components["schemas"]["MessageId"];
                    /** @default true */
                    requeue?: boolean;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "action": "requeued"
                     *     }
                     */
                    "application/json": components["schemas"]["QueueNackResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queuePublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": {
                 *         "type": "process_video",
                 *         "video_id": "vid_123"
                 *       },
                 *       "priority": 8,
                 *       "headers": {
                 *         "source": "web-app"
                 *       }
                 *     }
                 */
                "*/*": {
                    headers?: components["schemas"]["TextMap"];
                    max_retries?: number;
                    message?: components["schemas"]["Value"];
                    payload?: components["schemas"]["Value"];
                    priority?: number;
                };
                /**
                 * @example {
                 *       "message": {
                 *         "type": "process_video",
                 *         "video_id": "vid_123"
                 *       },
                 *       "priority": 8,
                 *       "headers": {
                 *         "source": "web-app"
                 *       }
                 *     }
                 */
                "application/json": {
                    headers?: components["schemas"]["TextMap"];
                    max_retries?: number;
                    message?: components["schemas"]["Value"];
                    payload?: components["schemas"]["Value"];
                    priority?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message_id": "msg_abc123",
                     *       "position": 3
                     *     }
                     */
                    "application/json": components["schemas"]["QueuePublishResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queuePurge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "*/*": Record<string, unknown>;
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purged": 2
                     *     }
                     */
                    "application/json": components["schemas"]["QueuePurgeResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queueStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tasks */
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue": "tasks",
                     *       "depth": 150,
                     *       "pending": 10,
                     *       "consumers": 5,
                     *       "published_total": 10000,
                     *       "consumed_total": 9850,
                     *       "acked_total": 9700,
                     *       "nacked_total": 2,
                     *       "dead_lettered_total": 1,
                     *       "dead_letters": 1,
                     *       "oldest_message_age_secs": 45,
                     *       "avg_wait_time_ms": 12.5,
                     *       "published": 10000,
                     *       "consumed": 9850,
                     *       "acked": 9700,
                     *       "nacked": 2,
                     *       "dead_lettered": 1
                     *     }
                     */
                    "application/json": components["schemas"]["QueueStatsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    queueList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queues": [
                     *         "tasks"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QueueListResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ready": true,
                     *       "status": "ready",
                     *       "checks": [
                     *         {
                     *           "name": "storage",
                     *           "status": "ok"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
            /** @description It does not, and the checks say why. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ready": false,
                     *       "status": "not_ready",
                     *       "checks": [
                     *         {
                     *           "name": "lifecycle",
                     *           "status": "failed"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    setAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": [
                 *         "red",
                 *         "blue"
                 *       ]
                 *     }
                 */
                "*/*": {
                    members: components["schemas"]["Value"][];
                };
                /**
                 * @example {
                 *       "members": [
                 *         "red",
                 *         "blue"
                 *       ]
                 *     }
                 */
                "application/json": {
                    members: components["schemas"]["Value"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 2,
                     *       "key": "tags"
                     *     }
                     */
                    "application/json": components["schemas"]["SetAddResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "size": 2,
                     *       "cardinality": 2,
                     *       "count": 2,
                     *       "key": "tags"
                     *     }
                     */
                    "application/json": components["schemas"]["SetCardResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setIsmember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member": "red"
                 *     }
                 */
                "*/*": {
                    member: components["schemas"]["Value"];
                };
                /**
                 * @example {
                 *       "member": "red"
                 *     }
                 */
                "application/json": {
                    member: components["schemas"]["Value"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_member": true,
                     *       "key": "tags"
                     *     }
                     */
                    "application/json": components["schemas"]["SetIsmemberResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         "red",
                     *         "blue"
                     *       ],
                     *       "count": 2,
                     *       "key": "tags"
                     *     }
                     */
                    "application/json": components["schemas"]["SetMembersResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setPop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "count": 1
                 *     }
                 */
                "*/*": {
                    /** @default 1 */
                    count?: number;
                };
                /**
                 * @example {
                 *       "count": 1
                 *     }
                 */
                "application/json": {
                    /** @default 1 */
                    count?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         "red"
                     *       ],
                     *       "key": "tags"
                     *     }
                     */
                    "application/json": components["schemas"]["SetPopResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setRandmember: {
        parameters: {
            query: {
                /** @example 1 */
                count: number;
            };
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         "red"
                     *       ],
                     *       "key": "tags"
                     *     }
                     */
                    "application/json": components["schemas"]["SetRandmemberResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setRem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": [
                 *         "red"
                 *       ]
                 *     }
                 */
                "*/*": {
                    members: components["schemas"]["Value"][];
                };
                /**
                 * @example {
                 *       "members": [
                 *         "red"
                 *       ]
                 *     }
                 */
                "application/json": {
                    members: components["schemas"]["Value"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 1,
                     *       "key": "tags"
                     *     }
                     */
                    "application/json": components["schemas"]["SetRemResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example done */
                destination: components["schemas"]["Key"];
                /** @example jobs */
                source: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member": "red"
                 *     }
                 */
                "*/*": {
                    member: components["schemas"]["Value"];
                };
                /**
                 * @example {
                 *       "member": "red"
                 *     }
                 */
                "application/json": {
                    member: components["schemas"]["Value"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "moved": true,
                     *       "source": "tags",
                     *       "destination": "old"
                     *     }
                     */
                    "application/json": components["schemas"]["SetMoveResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setDiff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "*/*": {
                    keys: components["schemas"]["Key"][];
                };
                /**
                 * @example {
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "application/json": {
                    keys: components["schemas"]["Key"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         "red"
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SetDiffResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setDiffstore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destination": "both",
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "*/*": {
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                };
                /**
                 * @example {
                 *       "destination": "both",
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "application/json": {
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardinality": 1,
                     *       "count": 1,
                     *       "destination": "both"
                     *     }
                     */
                    "application/json": components["schemas"]["SetDiffstoreResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setInter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "*/*": {
                    keys: components["schemas"]["Key"][];
                };
                /**
                 * @example {
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "application/json": {
                    keys: components["schemas"]["Key"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         "red"
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SetInterResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setInterstore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destination": "both",
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "*/*": {
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                };
                /**
                 * @example {
                 *       "destination": "both",
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "application/json": {
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardinality": 1,
                     *       "count": 1,
                     *       "destination": "both"
                     *     }
                     */
                    "application/json": components["schemas"]["SetInterstoreResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_keys": 1,
                     *       "total_operations": 12
                     *     }
                     */
                    "application/json": components["schemas"]["SetStatsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setUnion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "*/*": {
                    keys: components["schemas"]["Key"][];
                };
                /**
                 * @example {
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "application/json": {
                    keys: components["schemas"]["Key"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         "red"
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SetUnionResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    setUnionstore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destination": "both",
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "*/*": {
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                };
                /**
                 * @example {
                 *       "destination": "both",
                 *       "keys": [
                 *         "tags",
                 *         "old"
                 *       ]
                 *     }
                 */
                "application/json": {
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardinality": 1,
                     *       "count": 1,
                     *       "destination": "both"
                     *     }
                     */
                    "application/json": components["schemas"]["SetUnionstoreResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZrank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
                /** @example player1 */
                member: components["schemas"]["Member"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rank": 0
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZrankResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZrevrank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
                /** @example player1 */
                member: components["schemas"]["Member"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rank": 0
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZrevrankResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZscore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
                /** @example player1 */
                member: components["schemas"]["Member"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "score": 100.5
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZscoreResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZadd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": {
                    /** @default false */
                    ch?: boolean;
                    /** @default false */
                    gt?: boolean;
                    /** @default false */
                    incr?: boolean;
                    /** @default false */
                    lt?: boolean;
                    member?: components["schemas"]["Member"];
                    members?: components["schemas"]["Scored"][];
                    /** @default false */
                    nx?: boolean;
                    score?: components["schemas"]["Score"];
                    /** @default false */
                    xx?: boolean;
                };
                "application/json": {
                    /** @default false */
                    ch?: boolean;
                    /** @default false */
                    gt?: boolean;
                    /** @default false */
                    incr?: boolean;
                    /** @default false */
                    lt?: boolean;
                    member?: components["schemas"]["Member"];
                    members?: components["schemas"]["Scored"][];
                    /** @default false */
                    nx?: boolean;
                    score?: components["schemas"]["Score"];
                    /** @default false */
                    xx?: boolean;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 2,
                     *       "changed": 2,
                     *       "key": "board"
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZaddResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZcard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "key": "board"
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZcardResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZcount: {
        parameters: {
            query: {
                /** @example 150 */
                max: string;
                /** @example -inf */
                min: string;
            };
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZcountResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZincrby: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member": "player1",
                 *       "increment": 5
                 *     }
                 */
                "*/*": {
                    increment?: components["schemas"]["Score"];
                    member: components["schemas"]["Member"];
                    score?: components["schemas"]["Score"];
                };
                /**
                 * @example {
                 *       "member": "player1",
                 *       "increment": 5
                 *     }
                 */
                "application/json": {
                    increment?: components["schemas"]["Score"];
                    member: components["schemas"]["Member"];
                    score?: components["schemas"]["Score"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "score": 105.5
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZincrbyResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZmscore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": [
                 *         "player1",
                 *         "nobody"
                 *       ]
                 *     }
                 */
                "*/*": {
                    members: components["schemas"]["Member"][];
                };
                /**
                 * @example {
                 *       "members": [
                 *         "player1",
                 *         "nobody"
                 *       ]
                 *     }
                 */
                "application/json": {
                    members: components["schemas"]["Member"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scores": [
                     *         100.5,
                     *         null
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZmscoreResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZpopmax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "count": 1
                 *     }
                 */
                "*/*": {
                    /** @default 1 */
                    count?: number;
                };
                /**
                 * @example {
                 *       "count": 1
                 *     }
                 */
                "application/json": {
                    /** @default 1 */
                    count?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         {
                     *           "member": "player1",
                     *           "score": 100.5
                     *         }
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZpopmaxResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZpopmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "count": 1
                 *     }
                 */
                "*/*": {
                    /** @default 1 */
                    count?: number;
                };
                /**
                 * @example {
                 *       "count": 1
                 *     }
                 */
                "application/json": {
                    /** @default 1 */
                    count?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         {
                     *           "member": "player1",
                     *           "score": 100.5
                     *         }
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZpopminResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZrange: {
        parameters: {
            query: {
                /** @example 0 */
                start: number;
                /** @example -1 */
                stop: number;
                withscores: boolean;
            };
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         {
                     *           "member": "player1",
                     *           "score": 100.5
                     *         },
                     *         {
                     *           "member": "player2",
                     *           "score": 200
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZrangeResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZrangebyscore: {
        parameters: {
            query: {
                limit: number;
                /** @example 150 */
                max: string;
                /** @example -inf */
                min: string;
            };
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         {
                     *           "member": "player1",
                     *           "score": 100.5
                     *         },
                     *         {
                     *           "member": "player2",
                     *           "score": 200
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZrangebyscoreResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZrem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": [
                 *         "player1"
                 *       ]
                 *     }
                 */
                "*/*": {
                    member?: components["schemas"]["Member"];
                    members?: components["schemas"]["Member"][];
                };
                /**
                 * @example {
                 *       "members": [
                 *         "player1"
                 *       ]
                 *     }
                 */
                "application/json": {
                    member?: components["schemas"]["Member"];
                    members?: components["schemas"]["Member"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 1,
                     *       "key": "board"
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZremResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZremrangebyrank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "start": 0,
                 *       "stop": 0
                 *     }
                 */
                "*/*": {
                    start: number;
                    stop: number;
                };
                /**
                 * @example {
                 *       "start": 0,
                 *       "stop": 0
                 *     }
                 */
                "application/json": {
                    start: number;
                    stop: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZremrangebyrankResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZremrangebyscore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "min": 0,
                 *       "max": 50
                 *     }
                 */
                "*/*": {
                    max: components["schemas"]["ScoreBound"];
                    min: components["schemas"]["ScoreBound"];
                };
                /**
                 * @example {
                 *       "min": 0,
                 *       "max": 50
                 *     }
                 */
                "application/json": {
                    max: components["schemas"]["ScoreBound"];
                    min: components["schemas"]["ScoreBound"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 0
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZremrangebyscoreResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZrevrange: {
        parameters: {
            query: {
                /** @example 0 */
                start: number;
                /** @example -1 */
                stop: number;
                withscores: boolean;
            };
            header?: never;
            path: {
                /** @example user:1001 */
                key: components["schemas"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         {
                     *           "member": "player1",
                     *           "score": 100.5
                     *         },
                     *         {
                     *           "member": "player2",
                     *           "score": 200
                     *         }
                     *       ],
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZrevrangeResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_keys": 1,
                     *       "total_operations": 12
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetStatsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZdiffstore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destination": "new",
                 *       "keys": [
                 *         "board",
                 *         "old"
                 *       ]
                 *     }
                 */
                "*/*": {
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                };
                /**
                 * @example {
                 *       "destination": "new",
                 *       "keys": [
                 *         "board",
                 *         "old"
                 *       ]
                 *     }
                 */
                "application/json": {
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "destination": "new"
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZdiffstoreResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZinterstore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destination": "all",
                 *       "keys": [
                 *         "board",
                 *         "old"
                 *       ]
                 *     }
                 */
                "*/*": {
                    /**
                     * @default sum
                     * @enum {string}
                     */
                    aggregate?: "sum" | "min" | "max";
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                    weights?: number[];
                };
                /**
                 * @example {
                 *       "destination": "all",
                 *       "keys": [
                 *         "board",
                 *         "old"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @default sum
                     * @enum {string}
                     */
                    aggregate?: "sum" | "min" | "max";
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                    weights?: number[];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "destination": "all"
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZinterstoreResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    sortedsetZunionstore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destination": "all",
                 *       "keys": [
                 *         "board",
                 *         "old"
                 *       ]
                 *     }
                 */
                "*/*": {
                    /**
                     * @default sum
                     * @enum {string}
                     */
                    aggregate?: "sum" | "min" | "max";
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                    weights?: number[];
                };
                /**
                 * @example {
                 *       "destination": "all",
                 *       "keys": [
                 *         "board",
                 *         "old"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @default sum
                     * @enum {string}
                     */
                    aggregate?: "sum" | "min" | "max";
                    destination: components["schemas"]["Key"];
                    keys: components["schemas"]["Key"][];
                    weights?: number[];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "destination": "all"
                     *     }
                     */
                    "application/json": components["schemas"]["SortedsetZunionstoreResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    streamEnsure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "*/*": {
                    max_events?: number;
                    /** @description 0 is without end. */
                    retention_secs?: number;
                };
                /** @example {} */
                "application/json": {
                    max_events?: number;
                    /** @description 0 is without end. */
                    retention_secs?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "room": "chat-room-1",
                     *       "created": false
                     *     }
                     */
                    "application/json": components["schemas"]["StreamGetOrCreateResult"];
                };
            };
            /** @description What the command gives. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "room": "chat-room-1",
                     *       "created": false
                     *     }
                     */
                    "application/json": components["schemas"]["StreamGetOrCreateResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    streamCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "*/*": {
                    max_events?: number;
                    /** @description 0 is without end. */
                    retention_secs?: number;
                };
                /** @example {} */
                "application/json": {
                    max_events?: number;
                    /** @description 0 is without end. */
                    retention_secs?: number;
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "room": "chat-room-1",
                     *       "created": true
                     *     }
                     */
                    "application/json": components["schemas"]["StreamCreateResult"];
                };
            };
            /** @description What the command gives. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "room": "chat-room-1",
                     *       "created": true
                     *     }
                     */
                    "application/json": components["schemas"]["StreamCreateResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    streamDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "deleted": "chat-room-1"
                     *     }
                     */
                    "application/json": components["schemas"]["StreamDeleteResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    streamConsume: {
        parameters: {
            query: {
                /** @example 0 */
                from_offset: number;
                limit: number;
            };
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
                /** @example s1 */
                subscriber_id: components["schemas"]["ConsumerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "event_id": "evt_xyz789",
                     *           "offset": 30,
                     *           "event_type": "message",
                     *           "event": "message",
                     *           "data": {
                     *             "user": "alice"
                     *           },
                     *           "metadata": {},
                     *           "timestamp": 1710495000000
                     *         }
                     *       ],
                     *       "next_offset": 31
                     *     }
                     */
                    "application/json": components["schemas"]["StreamConsumeResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    streamHistory: {
        parameters: {
            query: {
                /** @example 30 */
                from_offset?: number;
                /** @example 10 */
                limit: number;
                to_offset?: number;
            };
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "event_id": "evt_xyz789",
                     *           "offset": 30,
                     *           "event_type": "message",
                     *           "event": "message",
                     *           "data": {
                     *             "user": "alice"
                     *           },
                     *           "metadata": {},
                     *           "timestamp": 1710495000000
                     *         }
                     *       ],
                     *       "oldest_offset": 1,
                     *       "newest_offset": 42,
                     *       "generation": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StreamHistoryResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    streamPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event_type": "message",
                 *       "data": {
                 *         "user": "alice",
                 *         "text": "Hello everyone!"
                 *       }
                 *     }
                 */
                "*/*": {
                    data: components["schemas"]["Value"];
                    event?: string;
                    event_type?: string;
                    metadata?: components["schemas"]["TextMap"];
                };
                /**
                 * @example {
                 *       "event_type": "message",
                 *       "data": {
                 *         "user": "alice",
                 *         "text": "Hello everyone!"
                 *       }
                 *     }
                 */
                "application/json": {
                    data: components["schemas"]["Value"];
                    event?: string;
                    event_type?: string;
                    metadata?: components["schemas"]["TextMap"];
                };
            };
        };
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event_id": "evt_xyz789",
                     *       "offset": 42,
                     *       "room": "chat-room-1",
                     *       "subscribers_notified": 5
                     *     }
                     */
                    "application/json": components["schemas"]["StreamPublishResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            408: components["responses"]["CommandTimeout"];
            409: components["responses"]["CommandConflict"];
            413: components["responses"]["CommandTooLarge"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    streamStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example chat-room-1 */
                room: components["schemas"]["RoomName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "chat-room-1",
                     *       "room": "chat-room-1",
                     *       "message_count": 42,
                     *       "min_offset": 1,
                     *       "max_offset": 42,
                     *       "subscriber_count": 5,
                     *       "total_published": 43,
                     *       "dropped": 1,
                     *       "created_at": 1710495000000,
                     *       "generation": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StreamStatsResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    streamList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the command gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rooms": [
                     *         "chat-room-1"
                     *       ],
                     *       "count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StreamListResult"];
                };
            };
            400: components["responses"]["CommandRefused"];
            401: components["responses"]["CommandUnauthorized"];
            403: components["responses"]["CommandForbidden"];
            404: components["responses"]["CommandNotFound"];
            409: components["responses"]["CommandConflict"];
            422: components["responses"]["CommandInvalid"];
            429: components["responses"]["CommandRateLimited"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["CommandUnavailable"];
            507: components["responses"]["CommandNoRoom"];
        };
    };
    syncMaps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientId": "client-1",
                 *       "clientHlc": {
                 *         "millis": 1706000000000,
                 *         "counter": 0,
                 *         "nodeId": "client-1"
                 *       },
                 *       "operations": [
                 *         {
                 *           "mapName": "todos",
                 *           "key": "t1",
                 *           "record": {
                 *             "value": {
                 *               "text": "Buy milk"
                 *             },
                 *             "timestamp": {
                 *               "millis": 1706000000000,
                 *               "counter": 1,
                 *               "nodeId": "client-1"
                 *             }
                 *           }
                 *         }
                 *       ],
                 *       "syncMaps": [
                 *         {
                 *           "mapName": "todos",
                 *           "lastSyncTimestamp": {
                 *             "millis": 1705999000000,
                 *             "counter": 0,
                 *             "nodeId": ""
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["HttpSyncRequest"];
                /**
                 * @example {
                 *       "clientId": "client-1",
                 *       "clientHlc": {
                 *         "millis": 1706000000000,
                 *         "counter": 0,
                 *         "nodeId": "client-1"
                 *       },
                 *       "operations": [
                 *         {
                 *           "mapName": "todos",
                 *           "key": "t1",
                 *           "record": {
                 *             "value": {
                 *               "text": "Buy milk"
                 *             },
                 *             "timestamp": {
                 *               "millis": 1706000000000,
                 *               "counter": 1,
                 *               "nodeId": "client-1"
                 *             }
                 *           }
                 *         }
                 *       ],
                 *       "syncMaps": [
                 *         {
                 *           "mapName": "todos",
                 *           "lastSyncTimestamp": {
                 *             "millis": 1705999000000,
                 *             "counter": 0,
                 *             "nodeId": ""
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/msgpack": components["schemas"]["HttpSyncRequest"];
                /**
                 * @example {
                 *       "clientId": "client-1",
                 *       "clientHlc": {
                 *         "millis": 1706000000000,
                 *         "counter": 0,
                 *         "nodeId": "client-1"
                 *       },
                 *       "operations": [
                 *         {
                 *           "mapName": "todos",
                 *           "key": "t1",
                 *           "record": {
                 *             "value": {
                 *               "text": "Buy milk"
                 *             },
                 *             "timestamp": {
                 *               "millis": 1706000000000,
                 *               "counter": 1,
                 *               "nodeId": "client-1"
                 *             }
                 *           }
                 *         }
                 *       ],
                 *       "syncMaps": [
                 *         {
                 *           "mapName": "todos",
                 *           "lastSyncTimestamp": {
                 *             "millis": 1705999000000,
                 *             "counter": 0,
                 *             "nodeId": ""
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/x-msgpack": components["schemas"]["HttpSyncRequest"];
            };
        };
        responses: {
            /** @description What came of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "serverHlc": {
                     *         "millis": 1706000001000,
                     *         "counter": 1,
                     *         "nodeId": "server-1"
                     *       },
                     *       "ack": {
                     *         "lastId": "http-op-0",
                     *         "results": [
                     *           {
                     *             "opId": "http-op-0",
                     *             "success": true,
                     *             "achievedLevel": "PERSISTED"
                     *           }
                     *         ]
                     *       },
                     *       "deltas": [
                     *         {
                     *           "mapName": "todos",
                     *           "records": [
                     *             {
                     *               "key": "t2",
                     *               "record": {
                     *                 "value": {
                     *                   "text": "Walk the dog"
                     *                 },
                     *                 "timestamp": {
                     *                   "millis": 1706000000500,
                     *                   "counter": 0,
                     *                   "nodeId": "client-2"
                     *                 }
                     *               },
                     *               "eventType": "PUT"
                     *             }
                     *           ],
                     *           "serverSyncTimestamp": {
                     *             "millis": 1706000001000,
                     *             "counter": 2,
                     *             "nodeId": "server-1"
                     *           }
                     *         }
                     *       ],
                     *       "queryResults": [],
                     *       "searchResults": [],
                     *       "errors": []
                     *     }
                     */
                    "application/json": components["schemas"]["HttpSyncResponse"];
                    /**
                     * @example {
                     *       "serverHlc": {
                     *         "millis": 1706000001000,
                     *         "counter": 1,
                     *         "nodeId": "server-1"
                     *       },
                     *       "ack": {
                     *         "lastId": "http-op-0",
                     *         "results": [
                     *           {
                     *             "opId": "http-op-0",
                     *             "success": true,
                     *             "achievedLevel": "PERSISTED"
                     *           }
                     *         ]
                     *       },
                     *       "deltas": [
                     *         {
                     *           "mapName": "todos",
                     *           "records": [
                     *             {
                     *               "key": "t2",
                     *               "record": {
                     *                 "value": {
                     *                   "text": "Walk the dog"
                     *                 },
                     *                 "timestamp": {
                     *                   "millis": 1706000000500,
                     *                   "counter": 0,
                     *                   "nodeId": "client-2"
                     *                 }
                     *               },
                     *               "eventType": "PUT"
                     *             }
                     *           ],
                     *           "serverSyncTimestamp": {
                     *             "millis": 1706000001000,
                     *             "counter": 2,
                     *             "nodeId": "server-1"
                     *           }
                     *         }
                     *       ],
                     *       "queryResults": [],
                     *       "searchResults": [],
                     *       "errors": []
                     *     }
                     */
                    "application/msgpack": components["schemas"]["HttpSyncResponse"];
                };
            };
            400: components["responses"]["maps-responses_BadRequest"];
            401: components["responses"]["maps-responses_Unauthorized"];
            408: components["responses"]["maps-responses_RequestTimeout"];
            413: components["responses"]["maps-responses_PayloadTooLarge"];
            415: components["responses"]["maps-responses_UnsupportedMediaType"];
            429: components["responses"]["maps-responses_RateLimited"];
            500: components["responses"]["maps-responses_InternalError"];
            503: components["responses"]["maps-responses_Unavailable"];
        };
    };
}
