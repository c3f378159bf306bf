namespace StrideTracker.Mobile.Views;

public sealed class RateAppDialog
{
    private readonly IDialogService _dialogs;
    private readonly IAppStore _store;

    public RateAppDialog(IDialogService dialogs, IAppStore store)
    {
        _dialogs = dialogs;
        _store = store;
    }

    public async Task ShowAsync(int sessions)
    {
        if (sessions < 20) return;
        var yes = await _dialogs.ConfirmAsync(
            title: "Enjoying StrideTracker?",
            message: "Rate the app in the App Store, it takes a minute.",
            ok: "Rate the app",
            cancel: "Not now");
        if (yes) await _store.OpenRatingPageAsync();
    }
}

public interface IDialogService { Task<bool> ConfirmAsync(string title, string message, string ok, string cancel); }
public interface IAppStore { Task OpenRatingPageAsync(); }
