using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>A variable that text goes through in one member: a local, a parameter, a field, the property of a local.</summary>
internal sealed class TextVariable(string name, SyntaxNode? declaration, SyntaxNode scope, bool isAppendedTo)
{
    // Lists may be added to each other.
    private const int DeepestLists = 3;

    private readonly List<TextStep> _steps = [];
    private readonly List<ExpressionSyntax> _uses = [];
    private bool? _isPart;

    /// <summary>Its name; of a property, with its owner: <c>mail.Body</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Its declarator or parameter; null where it is declared outside of the member.</summary>
    public SyntaxNode? Declaration { get; } = declaration;

    /// <summary>Where it is known.</summary>
    public SyntaxNode Scope { get; } = scope;

    /// <summary>Whether it is a <c>StringBuilder</c>: its methods change it, and those of a string do not.</summary>
    public bool IsBuilder { get; } = isAppendedTo || IsDeclaredAsBuilder(declaration);

    /// <summary>What is done to it, in the order of the source.</summary>
    public IReadOnlyList<TextStep> Steps => _steps;

    /// <summary>Where its value is used.</summary>
    public IReadOnlyList<ExpressionSyntax> Uses => _uses;

    /// <summary>Whether text is put together in it, and not only held by it.</summary>
    public bool IsBuilt { get; private set; }

    /// <summary>Whether text of it is spelled in the member.</summary>
    public bool HasText { get; private set; }

    /// <summary>Whether it holds a list whose elements are texts.</summary>
    public bool IsList { get; private set; }

    /// <summary>The text that speaks for all: the first that is added, or the first at all.</summary>
    public ExpressionSyntax? Speaker { get; private set; }

    /// <summary>Whether its text only ever is a part of larger ones.</summary>
    /// <remarks>Only of a local: what a property or a parameter holds may leave with its owner.</remarks>
    public bool IsPart => _isPart ??= IsPartWithin(0);

    /// <summary>Notes what is done to it.</summary>
    public void Add(TextStep step)
    {
        _steps.Add(step);
        IsList |= step.Value is not null && StringCall.Elements(step.Value) is not null || step.Method is "Add" or "AddRange";
        bool text = step.HasText;
        HasText |= text;
        bool builds = step.Kind is TextStepKind.Add or TextStepKind.Extend || step.Kind == TextStepKind.Call && step.Method is not ("Add" or "AddRange");
        if (text && (Speaker is null || builds && !IsBuilt))
        {
            Speaker = step.Texts.Select(t => Composition.FirstText(t)).FirstOrDefault(t => t is not null);
        }

        IsBuilt |= builds && text;
    }

    /// <summary>Notes where it is used.</summary>
    public void Use(ExpressionSyntax use) => _uses.Add(use);

    private static bool IsDeclaredAsBuilder(SyntaxNode? declaration)
    {
        TypeSyntax? type = declaration switch
        {
            ParameterSyntax parameter => parameter.Type,
            VariableDeclaratorSyntax { Initializer.Value: ObjectCreationExpressionSyntax creation } => creation.Type,
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variables } => variables.Type,
            _ => null,
        };
        return Names.Last(type) is "StringBuilder" or "StringWriter";
    }

    private bool IsPartWithin(int lists) => Declaration is VariableDeclaratorSyntax && _uses.Count > 0 && _uses.TrueForAll(u => IsUsedAsPart(u, lists));

    // What is put together takes all that is added to it. An element of a list that nobody joins stands for itself.
    private bool TakesAsPart(int lists) => IsBuilt || IsList && lists < DeepestLists && IsPartWithin(lists + 1);

    // sb.ToString() + "…", $"{text}", string.Join(", ", lines), other += text.
    private static bool IsUsedAsPart(ExpressionSyntax use, int lists)
    {
        SyntaxNode node = use;
        for (int depth = 0; depth < MessageReader.DeepestNesting; depth++)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or CastExpressionSyntax
                    or SwitchExpressionSyntax:
                case ConditionalExpressionSyntax choice when choice.Condition != node:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }:
                case SwitchExpressionArmSyntax arm when arm.Expression == node:
                    node = node.Parent;
                    continue;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax:
                    return true;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node && StringCall.Form(call) is not null:
                    if (StringCall.Read(call) is not null)
                    {
                        return true;
                    }

                    node = call;
                    continue;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" or "ToList" or "AsEnumerable", Parent: InvocationExpressionSyntax call } access when access.Expression == node:
                    node = call;
                    continue;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument:
                    return StringCall.Form(call) is { } composed && composed.Owns(node) || TextVariables.TakerOf(argument)?.TakesAsPart(lists) == true;
                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } sum when sum.Right == node:
                    return true;
                default:
                    return false;
            }
        }

        return false;
    }
}
