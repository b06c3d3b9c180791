/** A breach of the schemas, as Ajv tells of it. */
export interface SchemaError {
  /** JSON Pointer into the report. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** For what is wrong with a name rather than a value. */
  readonly propertyName?: string;
}

/** Whether `report` is what `data/schemas/report-data.schema.json` says; its breaches are left at `errors`. */
export const validateSchema: {
  (report: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};

/** What texts of each pattern in the schemas are. */
export const patternNames: Readonly<Record<string, string>>;
