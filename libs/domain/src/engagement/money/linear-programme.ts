/** One condition: lower ≤ Σ coefficients[k] · x[columns[k]] ≤ upper; either bound may be infinite. */
export interface LinearRow {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** Minimise Σ costs[k] · x[k] over unbounded x under every row. */
export interface LinearProgramme {
  readonly costs: readonly number[];
  readonly rows: readonly LinearRow[];
}

/** The best x, and for each row what the optimum would change by, were its bound one higher. */
export interface LinearOptimum {
  readonly values: ArrayLike<number>;
  readonly duals: ArrayLike<number>;
}

/** Whatever solves linear programmes; passed in, so that this library stays free of it. Throws where there is no optimum. */
export type LinearSolver = (programme: LinearProgramme) => LinearOptimum;
