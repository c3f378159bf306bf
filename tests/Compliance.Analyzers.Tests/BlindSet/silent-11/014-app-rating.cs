using System.Threading.Tasks;

namespace Scanner.Mobile.Services
{
    public class StoreRatingPrompt
    {
        private readonly IDialogService _dialogs;
        private readonly IAppStoreReview _store;

        public StoreRatingPrompt(IDialogService dialogs, IAppStoreReview store)
        {
            _dialogs = dialogs;
            _store = store;
        }

        public async Task MaybeAskAsync(int launches)
        {
            if (launches != 10) return;
            var ok = await _dialogs.ConfirmAsync(
                "Enjoying the scanner app?",
                "Please rate this app in the App Store. It takes less than a minute.",
                "Rate now", "Later");
            if (ok) await _store.RequestReviewAsync();
        }

        public Task AskAndroid() => _dialogs.ConfirmAsync("给应用评分", "喜欢这个应用吗？欢迎到应用商店为它打分。", "去评分", "以后再说");
    }
}
