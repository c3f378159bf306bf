using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>
/// Which statements of a member a reading takes. Reading 0 takes the first arm of every choice and all that is optional, reading 1 the second arm and
/// nothing optional, and so on. Where several statements are optional, each is read alone as well: what one of them says must not hide in what another does.
/// </summary>
internal static class Branches
{
    /// <summary>The statements of a variable that are optional and that no choice is around: each is read alone. None where there is but one.</summary>
    /// <param name="steps">What is done to the variable.</param>
    /// <param name="scope">How far out choices are looked at.</param>
    /// <param name="readings">How many readings take all of them or none.</param>
    public static IReadOnlyList<SyntaxNode> Options(IEnumerable<TextStep> steps, SyntaxNode scope, out int readings)
    {
        readings = 1;
        var options = new List<SyntaxNode>();
        foreach (TextStep step in steps)
        {
            List<Arm> path = PathTo(step.Node, scope);
            readings = Math.Max(readings, path.Aggregate(1, (count, arm) => count * arm.Count));
            if (path.Count > 0 && IsOption(path[path.Count - 1]) && !options.Contains(path[path.Count - 1].Choice))
            {
                options.Add(path[path.Count - 1].Choice);
            }
        }

        return options.Count > 1 ? options : [];
    }

    /// <summary>Whether a reading comes by a statement on its way to a place.</summary>
    /// <param name="step">The statement, or a node in it.</param>
    /// <param name="scope">How far out choices are looked at.</param>
    /// <param name="reading">The number of the reading.</param>
    /// <param name="only">The one optional statement that the reading takes; null where its number tells.</param>
    /// <param name="place">The place that is to be reached; null for the end.</param>
    /// <param name="readings">Grows to the number of readings that there are.</param>
    /// <param name="outer">How many arms the choices around the statement have, multiplied: a choice within it counts on from them.</param>
    /// <param name="end">Where the reading leaves the member: behind this, nothing is taken. Only where no place is to be reached.</param>
    public static bool IsTaken(SyntaxNode step, SyntaxNode scope, int reading, SyntaxNode? only, SyntaxNode? place, ref int readings, out int outer, out int end)
    {
        end = int.MaxValue;
        outer = 1;
        List<Arm> path = PathTo(step, scope);
        int rest = only is null ? reading : 0;
        int count = 1;
        for (int i = path.Count - 1; i >= 0; i--)
        {
            (SyntaxNode choice, SyntaxNode taken, int arm, int arms) = path[i];
            count *= arms;
            bool inside = place is not null && choice.Span.Contains(place.Span);
            if (inside)
            {
                if (!taken.Span.Contains(place!.Span))
                {
                    return false;
                }

                continue;
            }

            readings = Math.Max(readings, Math.Min(count, MessageReader.MostReadings));
            if (only is not null && i == path.Count - 1 && IsOption(path[i]) ? choice != only : rest % arms != arm)
            {
                return false;
            }

            rest /= arms;
            outer *= arms;
            if (Leaves(taken))
            {
                if (place is not null)
                {
                    return false;
                }

                end = Math.Min(end, choice.Span.End);
            }
        }

        return true;
    }

    // From the inside to the outside.
    private static List<Arm> PathTo(SyntaxNode step, SyntaxNode scope)
    {
        var path = new List<Arm>();
        for (SyntaxNode? node = step.Parent; node is not null && node != scope.Parent; node = node.Parent)
        {
            if (ArmOf(node, step) is { } arm)
            {
                path.Add(arm);
            }
        }

        return path;
    }

    private static bool IsOption(Arm arm) => arm.Choice is IfStatementSyntax { Else: null };

    private static Arm? ArmOf(SyntaxNode choice, SyntaxNode step)
    {
        switch (choice)
        {
            case IfStatementSyntax { Parent: not ElseClauseSyntax } first:
                return ArmOf(first, step);
            case SwitchStatementSyntax sections:
                int index = sections.Sections.IndexOf(s => s.FullSpan.Contains(step.SpanStart));
                return index < 0 ? null : new Arm(choice, sections.Sections[index], index, sections.Sections.Count);
            default:
                return null;
        }
    }

    // The arms of an else-if chain are arms of one choice; a chain without an else has one arm more, in which nothing happens.
    private static Arm? ArmOf(IfStatementSyntax first, SyntaxNode step)
    {
        SyntaxNode? taken = null;
        int arm = 0;
        int arms = 1;
        for (IfStatementSyntax current = first; ;)
        {
            if (taken is null && current.Statement.FullSpan.Contains(step.SpanStart))
            {
                taken = current.Statement;
                arm = arms - 1;
            }

            arms++;
            if (current.Else?.Statement is not IfStatementSyntax next)
            {
                if (taken is null && current.Else is { } last && last.FullSpan.Contains(step.SpanStart))
                {
                    taken = last.Statement;
                    arm = arms - 1;
                }

                return taken is null ? null : new Arm(first, taken, arm, arms);
            }

            current = next;
        }
    }

    private static bool Leaves(SyntaxNode arm) => arm switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax => true,
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Leaves(last),
        SwitchSectionSyntax section => section.Statements.LastOrDefault() is { } last && Leaves(last),
        ElseClauseSyntax otherwise => Leaves(otherwise.Statement),
        _ => false,
    };

    private readonly record struct Arm(SyntaxNode Choice, SyntaxNode Taken, int Index, int Count);
}
