using System;
using System.Threading.Tasks;
using Microsoft.Maui.Controls;

namespace Scanner.App
{
    /// <summary>Warehouse scanner app (Play Store). Nothing to do with Amazon.</summary>
    public class RatingPrompt
    {
        private readonly IPreferences _prefs;
        public RatingPrompt(IPreferences prefs) => _prefs = prefs;

        public async Task MaybeAskAsync(Page page)
        {
            if (_prefs.Get("launches", 0) < 20) return;
            var yes = await page.DisplayAlert(
                "Enjoying PickScan?",
                "If you like the app, please rate PickScan in the Play Store.",
                "Rate the app", "Not now");
            if (yes) await Launcher.OpenAsync("market://details?id=uk.leeds.pickscan");
        }
    }
}
