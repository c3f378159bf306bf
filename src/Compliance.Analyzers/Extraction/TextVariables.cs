using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>The variables of one member through which text goes. Read from syntax alone, once per member, when the first text asks.</summary>
internal sealed class TextVariables
{
    private static readonly ConditionalWeakTable<SyntaxNode, TextVariables> Known = new();

    private readonly Dictionary<string, List<TextVariable>> _variables = new(StringComparer.Ordinal);

    private TextVariables(SyntaxNode member)
    {
        // Most members put no text together: they are walked once, and the others twice.
        var declarations = new List<SyntaxNode>();
        if (Names(member, declarations, out HashSet<string>? builders) is { } names)
        {
            Declare(member, declarations, names, builders);
            Follow(member, names);
        }
    }

    /// <summary>The variables of the member around a node; null outside of members.</summary>
    public static TextVariables? Around(SyntaxNode node) => MemberAround(node) is { } member ? Known.GetValue(member, m => new TextVariables(m)) : null;

    /// <summary>The variable that an expression names where it stands; null where no text goes through it. The member is looked through only where text may.</summary>
    public static TextVariable? Named(ExpressionSyntax name) => Key(name) is { } key && NamesWithText.MayHold(name, key) ? Around(name)?.Find(key, name.SpanStart) : null;

    /// <summary>The member around a node, of which the statements of a program without a Main are one; null outside of members.</summary>
    public static SyntaxNode? MemberAround(SyntaxNode node)
    {
        for (SyntaxNode? n = node; n is not null; n = n.Parent)
        {
            switch (n)
            {
                case GlobalStatementSyntax:
                    return n.Parent;
                case BaseTypeDeclarationSyntax or NamespaceDeclarationSyntax or FileScopedNamespaceDeclarationSyntax:
                    return null;
                case MemberDeclarationSyntax:
                    return n;
            }
        }

        return null;
    }

    /// <summary>The variable of a declarator.</summary>
    public TextVariable? Find(VariableDeclaratorSyntax declarator) =>
        _variables.TryGetValue(declarator.Identifier.ValueText, out List<TextVariable>? all) ? all.Find(v => v.Declaration?.Span == declarator.Span) : null;

    /// <summary>
    /// Whether a variable takes a text over: it is put together there, and another text speaks for it; or the variable is only a part of larger texts.
    /// </summary>
    /// <param name="value">What is set or added.</param>
    /// <param name="text">The text itself, which may be an arm of the value.</param>
    public static bool Takes(SyntaxNode value, ExpressionSyntax text)
    {
        TextVariable? variable = TargetOf(value);
        return variable is not null && (variable.IsBuilt || variable.IsPart) && (variable.IsPart || !IsSame(variable.Speaker, text));
    }

    /// <summary>The variable that is put together and for which a text speaks; null where it speaks for itself.</summary>
    public static TextVariable? SpokenForBy(ExpressionSyntax text)
    {
        return TargetOf(Chosen(text)) is { IsBuilt: true } variable && IsSame(variable.Speaker, text) ? variable : null;
    }

    // The whole choice of which a text is an arm.
    private static SyntaxNode Chosen(ExpressionSyntax text)
    {
        SyntaxNode node = text;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax
               or SwitchExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression })
        {
            node = node.Parent;
        }

        return node;
    }

    /// <summary>The text that speaks for the variable to which a value is set or added; null where there is no such variable.</summary>
    public static ExpressionSyntax? SpeakerFor(ExpressionSyntax value) => TargetOf(value) is { IsBuilt: true } variable ? variable.Speaker : null;

    /// <summary>The texts that may speak for the variable to which a value is set or added: its own speaker, and the owners of what it is a part of.</summary>
    public static IEnumerable<ExpressionSyntax> SpeakersFor(ExpressionSyntax value) => TargetOf(value) is not { } variable ? []
        : variable is { IsBuilt: true, IsPart: false, Speaker: { } speaker } ? [speaker]
        : variable.Uses.Select(u => Composition.OwnerOf(u)).OfType<ExpressionSyntax>();

    /// <summary>The variable that an argument is added to; null where it is added to none.</summary>
    public static TextVariable? TakerOf(ArgumentSyntax argument) =>
        argument.Parent?.Parent is InvocationExpressionSyntax call && IsStep(call) && Root(call) is { } root ? Named(root) : null;

    /// <summary>
    /// Whether a text may be the one that speaks for all that is put together in a variable: it is added, or an arm of a choice that goes on with the old value.
    /// No allocation, no look at the member.
    /// </summary>
    public static bool MaySpeakForOthers(ExpressionSyntax text)
    {
        SyntaxNode node = Chosen(text);
        return IsAdded(node) || node != text && node.Parent.IsKind(SyntaxKind.SimpleAssignmentExpression);
    }

    /// <summary>Whether a text stands where text is added to a variable: then it counts however short it is. No allocation, no look at the member.</summary>
    public static bool MayBeAdded(ExpressionSyntax text) => IsAdded(Chosen(text));

    private static bool IsAdded(SyntaxNode value) => value.Parent switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } => BuilderStep.IsStep(access.Name.Identifier.ValueText) || BuilderStep.IsWriting(access.Name.Identifier.ValueText),
        _ => false,
    };

    // The variable that a value is set or added to.
    private static TextVariable? TargetOf(SyntaxNode value)
    {
        switch (value.Parent)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: not BaseFieldDeclarationSyntax } declarator }:
                return Around(value)?.Find(declarator);
            case AssignmentExpressionSyntax assignment when assignment.Right == value && assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.AddAssignmentExpression
                && assignment.Parent is not InitializerExpressionSyntax:
                // The member is not looked through for what has no name of its own, such as an entry of a dictionary.
                return Named(assignment.Left);
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when IsStep(call):
                return Root(call) is { } root ? Named(root) : null;
            case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: not BaseFieldDeclarationSyntax } declarator } } creation }
                when BuilderStep.FirstText(creation) == value:
                return Around(value)?.Find(declarator);
            default:
                return null;
        }
    }

    private static bool IsStep(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access && (BuilderStep.IsStep(access.Name.Identifier.ValueText) || IsListStep(call) || BuilderStep.Writes(call));

    // list.Add(text); the two arguments of a dictionary's are no element.
    private static bool IsListStep(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange" } && call.ArgumentList.Arguments.Count == 1;

    // sb in sb.Append("…").Append("…").
    private static ExpressionSyntax? Root(InvocationExpressionSyntax call)
    {
        ExpressionSyntax root = call;
        while (root is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && IsStep((InvocationExpressionSyntax)root))
        {
            root = access.Expression;
        }

        return root is IdentifierNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax ? root : null;
    }

    private static bool IsSame(ExpressionSyntax? one, ExpressionSyntax other) => one is not null && one.Span == other.Span && one.RawKind == other.RawKind;

    private static string? Key(SyntaxNode? expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        // What is written to the object itself: this.Write("…").
        ThisExpressionSyntax => "this",
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } access => owner.Identifier.ValueText + "." + access.Name.Identifier.ValueText,
        _ => null,
    };

    private TextVariable? Find(string key, int position)
    {
        if (!_variables.TryGetValue(key, out List<TextVariable>? all))
        {
            return null;
        }

        TextVariable? innermost = null;
        foreach (TextVariable variable in all)
        {
            if (variable.Scope.FullSpan.Contains(position) && (innermost is null || innermost.Scope.FullSpan.Contains(variable.Scope.FullSpan)))
            {
                innermost = variable;
            }
        }

        return innermost;
    }

    private static IEnumerable<SyntaxNode> Nodes(SyntaxNode member) => member is CompilationUnitSyntax unit
        ? unit.Members.OfType<GlobalStatementSyntax>().SelectMany(s => s.DescendantNodes())
        : member.DescendantNodes();

    /// <summary>The names of variables that text is set or added to; null where there are none. Notes what may declare them on the way.</summary>
    private static HashSet<string>? Names(SyntaxNode member, List<SyntaxNode> declarations, out HashSet<string>? builders)
    {
        HashSet<string>? names = null;
        builders = null;
        foreach (SyntaxNode node in Nodes(member))
        {
            switch (node)
            {
                case IdentifierNameSyntax:
                    break;
                case VariableDeclaratorSyntax declarator when declarator.Parent?.Parent is not BaseFieldDeclarationSyntax:
                    declarations.Add(node);
                    if (declarator.Initializer?.Value is { } value && HoldsText(value))
                    {
                        Note(ref names, declarator.Identifier.ValueText);
                    }

                    break;
                case ParameterSyntax or ForEachStatementSyntax or SingleVariableDesignationSyntax:
                    declarations.Add(node);
                    break;
                case AssignmentExpressionSyntax assignment when assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.AddAssignmentExpression
                    && assignment.Parent is not InitializerExpressionSyntax && HoldsText(assignment.Right) && Key(assignment.Left) is { } key:
                    Note(ref names, key);
                    break;
                case InvocationExpressionSyntax call when IsStep(call) && call.ArgumentList.Arguments.Any(a => Composition.IsText(a.Expression)) && Key(Root(call)) is { } root:
                    Note(ref names, root);
                    if (Extraction.Names.Last(call.Expression) is "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" or "Write" or "WriteLine" or "WriteLiteral")
                    {
                        Note(ref builders, root);
                    }

                    break;
            }
        }

        return names;
    }

    private static void Note(ref HashSet<string>? names, string name) => (names ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    private static bool HoldsText(ExpressionSyntax value) =>
        Composition.IsText(value) || StringCall.Elements(value)?.Any(e => Composition.IsText(e)) == true
        || value is BaseObjectCreationExpressionSyntax creation && BuilderStep.FirstText(creation) is { } first && creation.ArgumentList!.Arguments.Count == 1 && Composition.IsText(first);

    private void Declare(SyntaxNode member, List<SyntaxNode> declarations, HashSet<string> names, HashSet<string>? builders)
    {
        foreach (SyntaxNode node in declarations)
        {
            (string name, SyntaxNode? scope) = node switch
            {
                VariableDeclaratorSyntax declarator when names.Contains(declarator.Identifier.ValueText) => (declarator.Identifier.ValueText, ScopeOf(node)),
                ParameterSyntax parameter => (parameter.Identifier.ValueText, parameter.Parent is ParameterListSyntax list ? list.Parent : parameter.Parent),
                ForEachStatementSyntax loop => (loop.Identifier.ValueText, node),
                SingleVariableDesignationSyntax designation when names.Contains(designation.Identifier.ValueText) => (designation.Identifier.ValueText, ScopeOf(node)),
                _ => (string.Empty, null),
            };
            if (scope is not null && names.Contains(name))
            {
                Add(new TextVariable(name, node, scope, builders?.Contains(name) == true));
            }
        }

        SyntaxNode whole = member;
        foreach (string name in names.Where(n => !_variables.ContainsKey(n)))
        {
            Add(new TextVariable(name, null, whole, builders?.Contains(name) == true));
        }
    }

    private void Add(TextVariable variable)
    {
        if (!_variables.TryGetValue(variable.Name, out List<TextVariable>? all))
        {
            _variables[variable.Name] = all = [];
        }

        all.Add(variable);
    }

    private static SyntaxNode? ScopeOf(SyntaxNode node)
    {
        for (SyntaxNode? n = node.Parent; n is not null; n = n.Parent)
        {
            if (n is BlockSyntax or SwitchSectionSyntax or ForStatementSyntax or UsingStatementSyntax or AnonymousFunctionExpressionSyntax or CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                return n;
            }
        }

        return null;
    }

    // What is done to each variable, and where its value goes.
    private void Follow(SyntaxNode member, HashSet<string> names)
    {
        foreach (SyntaxNode node in Nodes(member))
        {
            switch (node)
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value } declarator when names.Contains(declarator.Identifier.ValueText):
                    Find(declarator)?.Add(new TextStep(TextStepKind.Set, declarator, value is BaseObjectCreationExpressionSyntax creation ? BuilderStep.FirstText(creation) ?? value : value));
                    break;
                case ThisExpressionSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax own } } when names.Contains("this") && IsStep(own) && Find("this", node.SpanStart) is { } self:
                    Mention(self, (ExpressionSyntax)node);
                    break;
                case IdentifierNameSyntax or MemberAccessExpressionSyntax when IsOutermostName(node) && Key(node) is { } key && names.Contains(key) && Find(key, node.SpanStart) is { } variable:
                    Mention(variable, (ExpressionSyntax)node);
                    break;
            }
        }
    }

    // mail.Body and this.text are one name each.
    private static bool IsOutermostName(SyntaxNode node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == node,
        NameColonSyntax or NameEqualsSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != node,
        _ => true,
    };

    private static void Mention(TextVariable variable, ExpressionSyntax name)
    {
        switch (name.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == name:
                if (assignment.IsKind(SyntaxKind.AddAssignmentExpression))
                {
                    variable.Add(new TextStep(TextStepKind.Add, assignment, assignment.Right));
                }
                else if (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
                {
                    bool extends = assignment.Right is not LiteralExpressionSyntax && assignment.Right.DescendantNodes().Any(n => n is ExpressionSyntax && Key(n) == variable.Name);
                    variable.Add(new TextStep(extends ? TextStepKind.Extend : TextStepKind.Set, assignment, assignment.Right));
                }

                break;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == name && IsStep(call) && (variable.IsBuilder || IsListStep(call)):
                Chain(variable, call);
                break;
            default:
                if (!name.Ancestors().TakeWhile(n => n is ExpressionSyntax or InterpolationSyntax or ArgumentSyntax or ArgumentListSyntax)
                    .Any(n => n is AssignmentExpressionSyntax assignment && Key(assignment.Left) == variable.Name))
                {
                    variable.Use(name);
                }

                break;
        }
    }

    private static void Chain(TextVariable variable, InvocationExpressionSyntax call)
    {
        InvocationExpressionSyntax step = call;
        while (true)
        {
            variable.Add(new TextStep(TextStepKind.Call, step, null));
            if (step.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } || !IsStep(next))
            {
                break;
            }

            step = next;
        }

        // Where the chain's value goes on, the builder does.
        if (step.Parent is not (ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax))
        {
            variable.Use(step);
        }
    }
}
