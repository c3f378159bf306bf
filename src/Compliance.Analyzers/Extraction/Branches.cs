using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>
/// Which statements of a member a reading takes. Reading 0 takes the first arm of every choice and all that is optional, reading 1 the second arm and
/// nothing optional, and so on.
/// </summary>
internal static class Branches
{
    /// <summary>Whether a reading comes by a statement on its way to a place.</summary>
    /// <param name="step">The statement, or a node in it.</param>
    /// <param name="scope">How far out choices are looked at.</param>
    /// <param name="reading">The number of the reading.</param>
    /// <param name="place">The place that is to be reached; null for the end.</param>
    /// <param name="readings">Grows to the number of readings that there are.</param>
    /// <param name="end">Where the reading leaves the member: behind this, nothing is taken. Only where no place is to be reached.</param>
    public static bool IsTaken(SyntaxNode step, SyntaxNode scope, int reading, SyntaxNode? place, ref int readings, out int end)
    {
        end = int.MaxValue;
        var path = new List<Arm>();
        for (SyntaxNode? node = step.Parent; node is not null && node != scope.Parent; node = node.Parent)
        {
            if (ArmOf(node, step) is { } arm)
            {
                path.Add(arm);
            }
        }

        int rest = reading;
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
            if (rest % arms != arm)
            {
                return false;
            }

            rest /= arms;
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
