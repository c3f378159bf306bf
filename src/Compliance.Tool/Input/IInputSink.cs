namespace Compliance.Tool.Input;

/// <summary>Takes what is read, as it is read.</summary>
internal interface IInputSink
{
    /// <summary>A message.</summary>
    void Take(InputMessage message);

    /// <summary>Something that could not be read.</summary>
    void Report(InputProblem problem);

    /// <summary>So many bytes have been read in all.</summary>
    void Progress(long bytes);

    /// <summary>More is asked for, which may take a while: what there is should be shown.</summary>
    void Waiting();
}
