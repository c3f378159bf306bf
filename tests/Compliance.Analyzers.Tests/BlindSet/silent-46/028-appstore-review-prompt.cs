using System;
using System.Threading.Tasks;

namespace PocketSeller.Mobile.Services
{
    public class AppRatingService
    {
        private readonly IDialogs _dialogs;
        private readonly IPreferences _prefs;

        public AppRatingService(IDialogs dialogs, IPreferences prefs) { _dialogs = dialogs; _prefs = prefs; }

        public async Task MaybeAskAsync()
        {
            if (_prefs.Get("launches", 0) < 12) return;

            var yes = await _dialogs.ConfirmAsync(
                title: "Enjoying PocketSeller?",
                message: "If the app saves you time, please rate it with five stars in the App Store.",
                ok: "Rate now",
                cancel: "Later");

            if (!yes)
                await _dialogs.AlertAsync("Tell us what is wrong", "Write to support@pocketseller.example before you leave a bad rating, we fix bugs quickly.");
        }
    }

    public interface IDialogs { Task<bool> ConfirmAsync(string title, string message, string ok, string cancel); Task AlertAsync(string title, string message); }
    public interface IPreferences { int Get(string key, int fallback); }
}
