namespace Compliance.Analyzers;

/// <summary>Runs a callback so that a crash names the file and the line: AD0001 alone names neither.</summary>
internal static class CrashNet
{
    /// <summary>The callback, run so. Made once, for callbacks that run for every node.</summary>
    public static Action<T> Around<T>(Action<T> callback, Func<T, Location> place) => context => Run(context, callback, place);

    /// <summary>Runs it.</summary>
    public static void Run<T>(T context, Action<T> callback, Func<T, Location> place)
    {
        try
        {
            callback(context);
        }
        catch (Exception crash) when (crash is not OperationCanceledException)
        {
            FileLinePositionSpan where = place(context).GetLineSpan();
            throw new InvalidOperationException($"{where.Path}({where.StartLinePosition.Line + 1},{where.StartLinePosition.Character + 1}): {crash.GetType().Name}: {crash.Message}", crash);
        }
    }
}
