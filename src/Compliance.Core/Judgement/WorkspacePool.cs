using Compliance.Policy;

namespace Compliance.Judgement;

/// <summary>Workspaces between two judgements: one for each thread that judges at the same time, at most.</summary>
internal sealed class WorkspacePool(CompiledPolicy policy, bool isScreened)
{
    private const int MostKept = 64;
    private readonly SignalReading?[] _kept = new SignalReading?[MostKept];

    /// <summary>A workspace for one judgement.</summary>
    public SignalReading Take()
    {
        for (var i = 0; i < _kept.Length; i++)
        {
            if (_kept[i] is not null && Interlocked.Exchange(ref _kept[i], null) is { } workspace)
            {
                return workspace;
            }
        }

        return new SignalReading(policy, isScreened);
    }

    /// <summary>Gives a workspace back, which forgets its message: whoever judges keeps no text. One that grew with a huge text is dropped.</summary>
    public void Return(SignalReading workspace)
    {
        if (!workspace.IsOfUsualSize)
        {
            return;
        }

        workspace.Forget();

        for (var i = 0; i < _kept.Length; i++)
        {
            if (_kept[i] is null && Interlocked.CompareExchange(ref _kept[i], workspace, null) is null)
            {
                return;
            }
        }
    }
}
