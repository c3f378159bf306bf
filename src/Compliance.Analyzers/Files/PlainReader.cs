namespace Compliance.Analyzers.Files;

/// <summary>Plain text: the file is one message.</summary>
internal static class PlainReader
{
    /// <summary>Reads it.</summary>
    public static TemplateFile Read(string text)
    {
        var message = new MappedText.Builder(text);
        message.Take(0, text.Length);
        return new TemplateFile([new FileMessage(string.Empty, message.Build())], [], null);
    }
}
