// Generated from openapi.yaml and asyncapi.yaml by `npx tsx codegen/main.ts`. Do not edit.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            action: "config.update" | "stream.start" | "stream.pause" | "stream.resume" | "stream.stop" | "stream.trigger";
            /** @description Fingerprint of the API key, or `open` on a server without keys. */
            actor: string;
            /** Format: date-time */
            at: string;
            details?: Record<string, unknown>;
            id: number;
            request_id: string;
            /** @description What it acted on: a run id or `configuration`. */
            subject: string;
        };
        /** @description Shares of the five business processes. They are weights; their sum must be 1 within 0.01. */
        BusinessProcessMix: {
            a2r: components["schemas"]["Share"];
            h2r: components["schemas"]["Share"];
            o2c: components["schemas"]["Share"];
            p2p: components["schemas"]["Share"];
            r2r: components["schemas"]["Share"];
        };
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
        /** @enum {string} */
        ComponentState: "ok" | "degraded" | "failed";
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
        Consolidation: {
            period: string;
            rows: components["schemas"]["TableRow"][];
        };
        ControlResult: {
            message: string;
            /** @enum {string} */
            status: "started" | "paused" | "resumed" | "stopped";
            stream_id: components["schemas"]["StreamId"];
            /** @constant */
            success: true;
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
        /**
         * @description End of the fiscal year: K4 December, V3 March, V6 June, V9 September. Default K4.
         * @enum {string}
         */
        FiscalYearVariant: "K4" | "V3" | "V6" | "V9";
        /** @description Default false. */
        FraudEnabled: boolean;
        /** @description Share of entries that are fraudulent while enabled. Default 0.005. */
        FraudRate: number;
        FraudSettings: {
            enabled: components["schemas"]["FraudEnabled"];
            fraud_rate: components["schemas"]["FraudRate"];
            fraud_type_distribution: components["schemas"]["KindWeights"];
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
        Health: {
            /** @description Runs and gRPC generations that go on. */
            active_streams: number;
            /** @description State of each part by name. */
            components: {
                [key: string]: components["schemas"]["ComponentState"];
            };
            /** @description Open WebSocket connections. */
            connections: number;
            /** @description Resident set, in MiB. */
            memory_usage_mb: number;
            /** @enum {string} */
            role: "standalone";
            /** @enum {string} */
            state: "starting" | "serving" | "draining";
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
        /**
         * @description Chooses the processes and their mix, the amounts and the season. Default manufacturing.
         * @enum {string}
         */
        Industry: "manufacturing" | "retail" | "financial_services" | "healthcare" | "technology";
        /** @description Relative frequency by kind of anomaly; kinds that are not named do not occur. Empty (the default) means all kinds. */
        KindWeights: {
            [key: string]: number;
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
        Liveness: {
            /** @constant */
            alive: true;
            /** @constant */
            status: "alive";
            /** Format: date-time */
            timestamp: string;
        };
        /** @description Defaults are missing 0.01 and typo 0.001 and format 0.002 and duplicate 0.005. */
        NoiseRate: number;
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
        ResumeRequest: {
            stream_id?: components["schemas"]["StreamId"];
        };
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
        /** @description The same configuration and seed give the same bytes on every machine. Default 42. */
        Seed: number;
        Share: number;
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
        };
        /** @description Identifier of a run. */
        StreamId: string;
        TableList: {
            tables: {
                name: string;
                /** @description What ranges of the table count: entries, records or months. */
                units: number;
            }[];
        };
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
        TransactionSettings: {
            target_count: components["schemas"]["TargetCount"];
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
            401: components["responses"]["Unauthorized"];
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
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            401: components["responses"]["Unauthorized"];
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
            401: components["responses"]["Unauthorized"];
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
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
            401: components["responses"]["Unauthorized"];
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
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "state": "serving",
                     *       "role": "standalone",
                     *       "components": {
                     *         "storage": "ok",
                     *         "memory": "ok"
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
}
