using System;
using System.Threading.Tasks;

namespace Halden.Scanner.Mobile.ViewModels;

public sealed class RateAppViewModel
{
    private readonly IDialogService _dialogs;
    public RateAppViewModel(IDialogService dialogs) => _dialogs = dialogs;

    public async Task PromptAsync(int scans)
    {
        if (scans < 200) return;

        var choice = await _dialogs.ShowAsync(
            title: "Do you like Halden Scanner?",
            text: "Rate the app in the App Store. It takes less than a minute.",
            accept: "Rate now",
            cancel: "Later");

        if (choice == DialogChoice.Accept)
            await Launcher.OpenAsync(new Uri("itms-apps://itunes.apple.com/app/id000000000?action=write-review"));
    }
}
