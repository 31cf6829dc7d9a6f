/** How a procedure is shown. */
export type FlowchartView = 'table' | 'diagram';
