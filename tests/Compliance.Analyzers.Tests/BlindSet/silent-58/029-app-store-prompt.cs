using Avalonia.Controls;
using CommunityToolkit.Mvvm.Input;

namespace Ledgerly.Mobile.Views;

public partial class RateAppDialog : UserControl
{
    private readonly IStoreReviewService _storeReview;
    private readonly ISettings _settings;

    public RateAppDialog(IStoreReviewService storeReview, ISettings settings)
    {
        _storeReview = storeReview;
        _settings = settings;
        DialogTitle = "Enjoying Ledgerly?";
        DialogText = "Rate the app in the App Store. It takes less than a minute.";
        LaterButton = "Not now";
    }

    public string DialogTitle { get; }
    public string DialogText { get; }
    public string LaterButton { get; }

    [RelayCommand]
    private async Task RateAsync()
    {
        await _storeReview.RequestReviewAsync();
        _settings.Set("rate_app_prompt_shown", true);
    }
}
