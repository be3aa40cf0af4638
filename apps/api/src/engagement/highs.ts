import type { LinearSolver } from '@tlaka/domain';
import loader from 'highs';

// Its types describe a CommonJS module, yet what Node loads is the ES module: the default export is the function itself.
const loadHighs = loader as unknown as typeof loader.default;

/** The tightest that HiGHS takes: whether a core is empty turns on the last digits. */
const OPTIONS = {
  output_flag: false,
  solver: 'simplex',
  primal_feasibility_tolerance: 1e-10,
  dual_feasibility_tolerance: 1e-10,
};

/** Simplex of HiGHS in WebAssembly: basic solutions, exact to rounding. Each programme gets a solver of its own, freed with it. */
export async function linearSolver(): Promise<LinearSolver> {
  const highs = await loadHighs();
  const { optimal } = highs.constants.modelStatus;
  return ({ costs, rows }) => {
    const starts = [0];
    for (const { columns } of rows) starts.push(starts[starts.length - 1]! + columns.length);
    const size = { numCols: costs.length, numRows: rows.length };
    const source = {
      ...size,
      colCost: costs,
      colLower: costs.map(() => -highs.infinity),
      colUpper: costs.map(() => highs.infinity),
      rowLower: rows.map(({ lower }) => lower),
      rowUpper: rows.map(({ upper }) => upper),
      matrix: {
        ...size,
        format: 'csr' as const,
        starts,
        indices: rows.flatMap(({ columns }) => columns),
        values: rows.flatMap(({ coefficients }) => coefficients),
      },
    };
    return highs.withModel(source, (model) => {
      model.options.set(OPTIONS);
      model.run();
      if (model.getModelStatus() !== optimal) throw new Error('The linear programme has no optimum');
      const { colValue, rowDual } = model.getSolution();
      return { values: colValue, duals: rowDual };
    });
  };
}
