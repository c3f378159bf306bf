using System;
using System.Threading.Tasks;
using Xamarin.Essentials;
using Xamarin.Forms;

namespace StockLens.Mobile.Services
{
    // Our inventory app for warehouse staff, App Store and Google Play
    public class AppRatingService
    {
        private const string LastAskedKey = "rating_last_asked";

        public async Task AskIfDueAsync(Page page)
        {
            var last = Preferences.Get(LastAskedKey, DateTime.MinValue);
            if (last > DateTime.UtcNow.AddMonths(-6))
            {
                return;
            }

            Preferences.Set(LastAskedKey, DateTime.UtcNow);
            var yes = await page.DisplayAlert("Rate StockLens", "Would you like to rate the app in the App Store?", "Rate now", "Not now");
            if (yes)
            {
                await Launcher.OpenAsync("itms-apps://itunes.apple.com/app/id000000000?action=write-review");
            }
        }

        public Task ShowShortcutHelpAsync(Page page)
        {
            return page.DisplayAlert("Help", "Swipe left on a return to print its label. Swipe right to mark it as refunded.", "OK");
        }
    }
}
