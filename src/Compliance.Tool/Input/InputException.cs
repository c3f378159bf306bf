namespace Compliance.Tool.Input;

/// <summary>Reading failed half way. Told apart from writing, which fails with the same exceptions of the framework.</summary>
internal sealed class InputException : Exception
{
    public InputException()
    {
    }

    public InputException(string message)
        : base(message)
    {
    }

    public InputException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Reads from a stream; what goes wrong is an <see cref="InputException"/>.</summary>
    public static int Read(Stream stream, Span<byte> buffer)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new InputException(failed.Message, failed);
        }
    }
}
