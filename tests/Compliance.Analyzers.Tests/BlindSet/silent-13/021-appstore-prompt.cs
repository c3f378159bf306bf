namespace Pulsar.Mobile.ViewModels;

public partial class RateAppViewModel : ViewModelBase
{
    private readonly IStoreReview _store;
    private readonly IDialogService _dialogs;

    public RateAppViewModel(IStoreReview store, IDialogService dialogs)
    {
        _store = store;
        _dialogs = dialogs;
    }

    public string DialogTitle => "Enjoying Pulsar Weather?";
    public string DialogText => "If you like the app, please rate it with five stars in the App Store.";
    public string LaterText => "Remind me later";
    public string BiaoTi => "喜欢这款天气应用吗？去应用商店给个五星好评吧";

    public async Task AskAsync(int launches)
    {
        if (launches < 10) return;
        var ok = await _dialogs.ConfirmAsync(DialogTitle, DialogText, "Rate now", LaterText);
        if (ok) await _store.RequestReviewAsync();
    }
}
