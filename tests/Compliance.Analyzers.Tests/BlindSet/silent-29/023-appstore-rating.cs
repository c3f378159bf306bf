using System;
using System.Threading.Tasks;
using UIKit;

namespace PlantCam.iOS.Services;

public class AppRatingService
{
    private readonly ISettings settings;
    public AppRatingService(ISettings settings) => this.settings = settings;

    public async Task AskAsync(UIViewController host)
    {
        if (settings.Launches < 12 || settings.Asked) return;

        var alert = UIAlertController.Create(
            "Enjoying PlantCam?",
            "Please rate the app in the App Store. It takes less than a minute and helps other gardeners to find PlantCam.",
            UIAlertControllerStyle.Alert);
        alert.AddAction(UIAlertAction.Create("Rate the app", UIAlertActionStyle.Default, _ => OpenStore()));
        alert.AddAction(UIAlertAction.Create("Not now", UIAlertActionStyle.Cancel, null));
        await host.PresentViewControllerAsync(alert, true);
        settings.Asked = true;
    }

    private static void OpenStore() => UIApplication.SharedApplication.OpenUrl(new Foundation.NSUrl("itms-apps://itunes.apple.com/app/id000000000?action=write-review"));
}
