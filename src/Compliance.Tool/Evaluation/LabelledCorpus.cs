using Compliance.Tool.Input;
using Compliance.Tool.Output;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Evaluation;

/// <summary>
/// Reads labelled messages (<c>label</c>, <c>categories</c>, <c>spans</c>, <c>difficulty</c>) and examples of rules (<c>rule</c>, <c>kind</c>), JSON
/// Lines, in one file or in several.
/// </summary>
internal sealed class LabelledCorpus
{
    private readonly List<LabelledMessage> _messages = [];
    private readonly List<LabelledExample> _examples = [];

    /// <summary>The messages.</summary>
    public IReadOnlyList<LabelledMessage> Messages => _messages;

    /// <summary>The examples.</summary>
    public IReadOnlyList<LabelledExample> Examples => _examples;

    /// <summary>Adds a file. What cannot be read is reported and left out.</summary>
    public void Read(string path, Action<InputProblem> report)
    {
        if (InputFiles.Read(path, stream => JsonLines.Read(stream, path, (fields, line) => Add(path, fields, line), report)) is { } problem)
        {
            report(problem);
        }
    }

    private string? Add(string path, JsonFields fields, int line)
    {
        if (MessageLine.Read(fields, path, line, MessageContext.Unknown, out string? problem) is not { } message)
        {
            return problem;
        }

        if (ExampleKinds.IsExample(fields))
        {
            _examples.Add(new LabelledExample(message.Place!, Text(fields, "rule"), Text(fields, "kind"), Text(fields, "lang"), message.Context, message.Text));
            return null;
        }

        if (fields["label"] is not { IsString: true } label)
        {
            return ToolText.NotLabelled;
        }

        if (DecisionNames.Parse(label.Text) is not { } decision)
        {
            return ToolText.NoLabel(label.Text);
        }

        IReadOnlyList<string> categories = fields["categories"]?.Items ?? [];
        if (categories.FirstOrDefault(c => !Categories.All.Contains(c)) is { } unknown)
        {
            return ToolText.NoCategory(unknown, string.Join(", ", Categories.All));
        }

        IReadOnlyList<string> spans = fields["spans"]?.Items ?? [];
        if (spans.FirstOrDefault(s => s.Length == 0 || !message.Text.Contains(s, StringComparison.Ordinal)) is { } missing)
        {
            return ToolText.SpanNotInText(missing);
        }

        string id = fields["id"] is null ? message.Place! : message.Id!.Value.Text;
        string context = fields[ContextReader.ContextName]?.Text ?? "unknown";
        _messages.Add(new LabelledMessage(
            id, Text(fields, "lang"), message.Context, context, message.Text, decision, categories, spans, Text(fields, "difficulty")));
        return null;
    }

    private static string Text(JsonFields fields, string name) => fields[name] is { IsString: true } field ? field.Text : "-";
}
