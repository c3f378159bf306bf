using System.Text.Json;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Input;

/// <summary>One line of JSON Lines as a message: <c>text</c>, optionally <c>id</c>, <c>context</c> and the facts of the context by their names.</summary>
internal static class MessageLine
{
    /// <summary>Reads a message. Properties that mean nothing here are passed over.</summary>
    /// <param name="fields">The line.</param>
    /// <param name="file">The file, for people.</param>
    /// <param name="line">The number of the line, from 1.</param>
    /// <param name="context">The context to start from.</param>
    /// <param name="problem">What is wrong, or null.</param>
    public static InputMessage? Read(JsonFields fields, string file, int line, MessageContext context, out string? problem)
    {
        if (fields["text"] is not { IsString: true } text)
        {
            problem = fields["text"] is null ? ToolText.Missing("text") : ToolText.NoString("text");
            return null;
        }

        MessageId? id = Id(fields["id"], line);
        if (id is null)
        {
            problem = ToolText.NoId;
            return null;
        }

        context = ContextReader.Read(fields, context, out problem);
        return problem is null ? new InputMessage(id, text.Text, context, InputProblem.OnLine(file, line, string.Empty).Place) : null;
    }

    private static MessageId? Id(JsonField? field, int line) => field switch
    {
        null => MessageId.OfLine(line),
        { Type: JsonTokenType.String } => new MessageId(field.Text, IsNumber: false),
        { Type: JsonTokenType.Number } => new MessageId(field.Text, IsNumber: true),
        _ => null,
    };
}
