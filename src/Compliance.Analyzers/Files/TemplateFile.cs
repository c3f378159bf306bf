using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Files;

/// <summary>What was read from a file that is not C#.</summary>
internal sealed class TemplateFile(IReadOnlyList<FileMessage> messages, IReadOnlyList<FileComment> comments, FileError? error)
{
    /// <summary>The texts in it.</summary>
    public IReadOnlyList<FileMessage> Messages { get; } = messages;

    /// <summary>The comments in it, where suppressions stand.</summary>
    public IReadOnlyList<FileComment> Comments { get; } = comments;

    /// <summary>Why it could not be read to its end, or null.</summary>
    public FileError? Error { get; } = error;
}

/// <summary>A text of a file.</summary>
/// <param name="Name">Its key; empty where the file as a whole is the text.</param>
/// <param name="Text">The text and its places.</param>
internal sealed record FileMessage(string Name, MappedText Text);

/// <summary>A comment of a file.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Covers">What it speaks of where the format says so: the entry of a resource file. Null: its own line and the next.</param>
internal sealed record FileComment(string Text, TextSpan Span, TextSpan? Covers);

/// <summary>Why a file cannot be read.</summary>
/// <param name="Position">Where.</param>
/// <param name="Message">What is wrong there.</param>
internal sealed record FileError(int Position, LocalizableString Message);
