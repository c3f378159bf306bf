using System;
using System.Threading.Tasks;
using Microsoft.Maui.ApplicationModel;
using Microsoft.Maui.Controls;
using Microsoft.Maui.Storage;

namespace Sellmate.Mobile.Services
{
    public class RateAppService
    {
        private const string LaunchKey = "launches";

        public async Task MaybeAskAsync(Page page)
        {
            var launches = Preferences.Get(LaunchKey, 0) + 1;
            Preferences.Set(LaunchKey, launches);
            if (launches % 25 != 0)
                return;

            var yes = await page.DisplayAlert(
                "Enjoying Sellmate?",
                "If Sellmate saves you time with your listings, please give the app five stars in the App Store. It helps other sellers find it.",
                "Rate the app",
                "Later");

            if (yes)
                await Launcher.OpenAsync(new Uri("itms-apps://itunes.apple.com/app/id000000000?action=write-review"));
            else
                await page.DisplayAlert("Thanks", "You can rate the app at any time under Settings. Ideas? Write to app@sellmate.example.", "OK");
        }

        public Task AskZhAsync(Page page) =>
            page.DisplayAlert("喜欢这个应用吗？", "给 Sellmate 应用打五星，让更多卖家看到它。", "去评分", "以后再说");
    }
}
