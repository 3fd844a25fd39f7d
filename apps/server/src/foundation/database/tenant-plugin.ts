import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  IdentifierNode,
  InsertQueryNode,
  JoinNode,
  OnNode,
  OperationNodeTransformer,
  OperatorNode,
  PrimitiveValueListNode,
  ReferenceNode,
  SelectionNode,
  SelectQueryNode,
  TableNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
  type DeleteQueryNode,
  type KyselyPlugin,
  type OnConflictNode,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type UpdateQueryNode,
} from 'kysely';

const tenantColumn = 'tenant_id';
const rewritableRoots = new Set(['SelectQueryNode', 'InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

/**
 * Binds every statement to one tenant: predicates on each table read, a value in each row written, the first column of each
 * conflict target. What it cannot rewrite with certainty (raw statements and sources, `merge`, right and full joins,
 * `update … from`, a CTE named like a table, tables that no tenant owns) it refuses by throwing.
 *
 * @param tables the tables that have a `tenant_id`, in snake_case.
 */
export function createTenantPlugin(tenantId: string, tables: ReadonlySet<string>): KyselyPlugin {
  const transformer = new TenantTransformer(tenantId, tables);
  return {
    transformQuery({ node }: PluginTransformQueryArgs) {
      if (!rewritableRoots.has(node.kind)) throw new Error(`tenant isolation: a ${node.kind} statement cannot be bound to a tenant`);
      return transformer.transformNode(node);
    },
    transformResult: async ({ result }: PluginTransformResultArgs) => result,
  };
}

class TenantTransformer extends OperationNodeTransformer {
  readonly #tenantId: string;
  readonly #tables: ReadonlySet<string>;
  /** Names of the common table expressions in whose reach the walk is. */
  readonly #expressions: string[] = [];

  constructor(tenantId: string, tables: ReadonlySet<string>) {
    super();
    this.#tenantId = tenantId;
    this.#tables = tables;
  }

  protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
    return this.#withinExpressions(node, () => {
      const select = super.transformSelectQuery(node);
      const joins = select.joins?.map((join) => this.#bindJoin(join));
      const crossJoined = (select.joins ?? []).filter((join) => join.joinType === 'CrossJoin').map((join) => join.table);
      const where = this.#bindWhere(select.where, [...(select.from?.froms ?? []), ...crossJoined]);
      return { ...select, ...(joins && { joins }), ...(where && { where }) };
    });
  }

  protected override transformInsertQuery(node: InsertQueryNode): InsertQueryNode {
    return this.#withinExpressions(node, () => {
      if (!node.into) throw new Error('tenant isolation: an insert without a table');
      this.#sourceName(node.into);
      const insert = super.transformInsertQuery(node);
      if (insert.columns?.some((column) => column.column.name === tenantColumn))
        throw new Error('tenant isolation: tenant_id is not written by hand');
      return {
        ...insert,
        columns: [ColumnNode.create(tenantColumn), ...(insert.columns ?? [])],
        values: this.#bindValues(insert.values),
        defaultValues: false,
        ...(insert.onConflict && { onConflict: bindConflict(insert.onConflict) }),
      };
    });
  }

  protected override transformUpdateQuery(node: UpdateQueryNode): UpdateQueryNode {
    return this.#withinExpressions(node, () => {
      if (node.from || node.joins || !node.table) throw new Error('tenant isolation: update … from cannot be bound to a tenant');
      const update = super.transformUpdateQuery(node);
      refuseTenantAssignment(update.updates);
      const where = this.#bindWhere(update.where, [node.table]);
      return { ...update, ...(where && { where }) };
    });
  }

  protected override transformDeleteQuery(node: DeleteQueryNode): DeleteQueryNode {
    return this.#withinExpressions(node, () => {
      if (node.using || node.joins) throw new Error('tenant isolation: delete … using cannot be bound to a tenant');
      const deletion = super.transformDeleteQuery(node);
      const where = this.#bindWhere(deletion.where, deletion.from.froms);
      return { ...deletion, ...(where && { where }) };
    });
  }

  protected override transformMergeQuery(): never {
    throw new Error('tenant isolation: merge cannot be bound to a tenant');
  }

  #withinExpressions<Node extends OperationNode & { readonly with?: SelectQueryNode['with'] }>(node: Node, transform: () => Node): Node {
    const names = (node.with?.expressions ?? []).map((expression) => expression.name.table.table.identifier.name);
    for (const name of names) {
      if (this.#tables.has(name)) throw new Error(`tenant isolation: a common table expression must not be named like the table ${name}`);
    }
    this.#expressions.push(...names);
    try {
      return transform();
    } finally {
      this.#expressions.length -= names.length;
    }
  }

  /** The name under which a source's tenant column is reached; `undefined` when the source was bound on the way down. */
  #sourceName(source: OperationNode): string | undefined {
    if (TableNode.is(source)) return this.#tableName(source);
    if (!AliasNode.is(source)) throw new Error(`tenant isolation: a source of kind ${source.kind} cannot be bound to a tenant`);
    if (SelectQueryNode.is(source.node)) return undefined;
    if (!TableNode.is(source.node) || !IdentifierNode.is(source.alias)) {
      throw new Error(`tenant isolation: a source of kind ${source.node.kind} cannot be bound to a tenant`);
    }
    return this.#tableName(source.node) === undefined ? undefined : source.alias.name;
  }

  #tableName(node: TableNode): string | undefined {
    const name = node.table.identifier.name;
    if (this.#expressions.includes(name) && !node.table.schema) return undefined;
    if (!this.#tables.has(name) || node.table.schema) throw new Error(`tenant isolation: no tenant owns the table ${name}`);
    return name;
  }

  #predicate(source: OperationNode): OperationNode | undefined {
    const name = this.#sourceName(source);
    if (name === undefined) return undefined;
    const column = ReferenceNode.create(ColumnNode.create(tenantColumn), TableNode.create(name));
    return BinaryOperationNode.create(column, OperatorNode.create('='), ValueNode.create(this.#tenantId));
  }

  #bindWhere(where: WhereNode | undefined, sources: readonly OperationNode[]): WhereNode | undefined {
    const predicates = sources.map((source) => this.#predicate(source)).filter((predicate) => predicate !== undefined);
    return predicates.reduce<WhereNode | undefined>(
      (bound, predicate) => (bound ? WhereNode.create(AndNode.create(predicate, parenthesized(bound.where))) : WhereNode.create(predicate)),
      where,
    );
  }

  #bindJoin(join: JoinNode): JoinNode {
    switch (join.joinType) {
      case 'InnerJoin':
      case 'LeftJoin': {
        const predicate = this.#predicate(join.table);
        if (!predicate) return join;
        return { ...join, on: join.on ? OnNode.create(AndNode.create(predicate, parenthesized(join.on.on))) : OnNode.create(predicate) };
      }
      case 'CrossJoin':
        return join;
      case 'LateralInnerJoin':
      case 'LateralLeftJoin':
      case 'LateralCrossJoin':
        if (this.#sourceName(join.table) !== undefined) throw new Error('tenant isolation: a lateral join takes a subquery');
        return join;
      default:
        throw new Error(`tenant isolation: a ${join.joinType} cannot be bound to a tenant`);
    }
  }

  #bindValues(values: OperationNode | undefined): OperationNode {
    const value = ValueNode.create(this.#tenantId);
    if (!values) return ValuesNode.create([ValueListNode.create([value])]);
    if (SelectQueryNode.is(values)) {
      if (values.setOperations) throw new Error('tenant isolation: insert from a union cannot be bound to a tenant');
      const tenant = SelectionNode.create(AliasNode.create(value, IdentifierNode.create(tenantColumn)));
      const select: SelectQueryNode = { ...values, selections: [tenant, ...(values.selections ?? [])] };
      return select;
    }
    if (!ValuesNode.is(values)) throw new Error(`tenant isolation: insert of ${values.kind} cannot be bound to a tenant`);
    return ValuesNode.create(
      values.values.map((row) =>
        PrimitiveValueListNode.is(row)
          ? PrimitiveValueListNode.create([this.#tenantId, ...row.values])
          : ValueListNode.create([value, ...row.values]),
      ),
    );
  }
}

function bindConflict(conflict: OnConflictNode): OnConflictNode {
  refuseTenantAssignment(conflict.updates);
  if (conflict.indexExpression) throw new Error('tenant isolation: a conflict target must be columns or a constraint');
  return conflict.columns ? { ...conflict, columns: [ColumnNode.create(tenantColumn), ...conflict.columns] } : conflict;
}

function refuseTenantAssignment(updates: UpdateQueryNode['updates']): void {
  for (const update of updates ?? []) {
    if (ColumnNode.is(update.column) && update.column.column.name === tenantColumn) {
      throw new Error('tenant isolation: a row does not change its tenant');
    }
  }
}

/** Keeps an `or` of the statement from escaping the tenant's `and`. */
function parenthesized(node: OperationNode): OperationNode {
  return { kind: 'ParensNode', node } as OperationNode; // Kysely exports the type of this node but not its factory's result type here
}
