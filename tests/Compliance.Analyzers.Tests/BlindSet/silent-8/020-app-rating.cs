using System;
using System.Threading.Tasks;

namespace LanTu.Scale.MobileApp.ViewModels
{
    public class RateAppViewModel
    {
        private readonly IStoreReview _store;
        private readonly IDialogs _dialogs;

        public RateAppViewModel(IStoreReview store, IDialogs dialogs) { _store = store; _dialogs = dialogs; }

        public async Task MaybeAskAsync(int launches)
        {
            if (launches < 10) return;
            var yes = await _dialogs.ConfirmAsync(
                "Enjoying LanTu Scale?",
                "Rate this app on the App Store. It takes less than a minute.",
                "Rate now", "Later");
            if (yes) await _store.RequestReviewAsync();
        }

        public string MenuEntry => "Rate the app in Google Play";
        public string MenuEntryZh => "给App评分";
    }

    public interface IStoreReview { Task RequestReviewAsync(); }
    public interface IDialogs { Task<bool> ConfirmAsync(string title, string text, string ok, string cancel); }
}
