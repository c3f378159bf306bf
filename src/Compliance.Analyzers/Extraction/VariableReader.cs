using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>Reads what a variable holds, statement by statement.</summary>
internal readonly struct VariableReader(MessageReader reader)
{
    /// <summary>Adds what a variable holds at a place, or at the end.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="place">The place; null for the end.</param>
    /// <param name="finished">Takes what is overwritten: each is a message of its own.</param>
    public void Follow(TextVariable variable, SyntaxNode? place, List<MessageDraft>? finished)
    {
        reader.Reading.InProgress[variable] = reader.Draft;
        int end = int.MaxValue;
        int readings = 1;
        IReadOnlyList<SyntaxNode> options = Branches.Options(variable.Steps.Where(s => place is null || s.Node.Span.End <= place.SpanStart), variable.Scope, out readings);
        SyntaxNode? only = reader.Reading.Number >= readings && reader.Reading.Number < readings + options.Count ? options[reader.Reading.Number - readings] : null;
        readings = Math.Min(readings + options.Count, MessageReader.MostReadings);
        foreach (TextStep step in variable.Steps)
        {
            if (place is not null && step.Node.Span.End > place.SpanStart || step.Node.SpanStart > end)
            {
                break;
            }

            if (!Branches.IsTaken(step.Node, variable.Scope, reader.Reading.Number, only, place, ref readings, out int outer, out int leaves))
            {
                continue;
            }

            end = Math.Min(end, leaves);
            Take(step, outer, finished);
        }

        reader.Reading.Count = Math.Max(reader.Reading.Count, readings);
        reader.Reading.InProgress.Remove(variable);
    }

    private void Take(TextStep step, int outerArms, List<MessageDraft>? finished)
    {
        var place = new Place(0, null) { OuterArms = outerArms };
        switch (step.Kind)
        {
            case TextStepKind.Set:
                Reset(finished);
                if (step.Value is not BaseObjectCreationExpressionSyntax)
                {
                    reader.Add(step.Value!, place, 1);
                }

                break;
            case TextStepKind.Extend:
                MessageDraft next = reader.Apart(step.Value!, place, 1);
                if (next.IsKnown)
                {
                    reader.Draft.Clear();
                    reader.Draft.Copy(next);
                }

                break;
            case TextStepKind.Add:
                reader.Add(step.Value!, place, 1);
                break;
            default:
                if (step.Method == "Clear")
                {
                    Reset(finished);
                }
                else
                {
                    Step((InvocationExpressionSyntax)step.Node, place, 1);
                }

                break;
        }
    }

    private void Reset(List<MessageDraft>? finished)
    {
        if (reader.Draft.IsKnown)
        {
            finished?.Add(reader.Draft.Copy());
        }

        reader.Draft.Clear();
    }

    /// <summary>Takes one call on a builder.</summary>
    public void Step(InvocationExpressionSyntax call, Place place, int depth)
    {
        IReadOnlyList<ExpressionSyntax> arguments = [.. call.ArgumentList.Arguments.Select(a => a.Expression)];
        switch (Names.Last(call.Expression))
        {
            case "Write" or "WriteLine" when arguments.Count > 1:
                if (!new CallReader(reader).Format(arguments[0], [.. arguments.Skip(1)], place, depth))
                {
                    reader.Draft.AddHole(arguments[0], place);
                }

                LineBreak(call, place);
                break;
            case "Append" or "Write" or "WriteLiteral" when arguments.Count > 0:
                reader.Add(arguments[0], place, depth);
                break;
            case "AppendLine" or "WriteLine":
                if (arguments.Count > 0)
                {
                    reader.Add(arguments[arguments.Count - 1], place, depth);
                }

                LineBreak(call, place);
                break;
            case "AppendFormat" when arguments.Count > 0:
                int format = Composition.IsText(arguments[0]) || arguments.Count == 1 || !Composition.IsText(arguments[1]) ? 0 : 1;
                if (!new CallReader(reader).Format(arguments[format], [.. arguments.Skip(format + 1)], place, depth))
                {
                    reader.Draft.AddHole(arguments[format], place);
                }

                break;
            case "AppendJoin" when arguments.Count > 1:
                new CallReader(reader).Joined(arguments[0], arguments.Count == 2 && StringCall.Elements(arguments[1]) is { } elements ? elements : [.. arguments.Skip(1)], place, depth);
                break;
            case "Insert" or "Replace" when arguments.Count > 1:
                MessageDraft before = reader.Draft.Copy();
                reader.Draft.Clear();
                if (Names.Last(call.Expression) == "Insert")
                {
                    new CallReader(reader).Insert(before, arguments, place, depth);
                }
                else
                {
                    new CallReader(reader).Replace(before, arguments[0], arguments[1], place, depth);
                }

                break;
        }
    }

    // The line break is written by the call, behind its argument.
    private void LineBreak(InvocationExpressionSyntax call, Place place) =>
        reader.Draft.Append("\n", place with { Anchor = place.Anchor ?? call, IsMark = true });
}
