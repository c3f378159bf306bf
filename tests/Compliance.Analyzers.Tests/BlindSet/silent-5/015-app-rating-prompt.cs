using System.Threading.Tasks;
using Microsoft.Maui.Controls;
using Plugin.StoreReview;

namespace StockTaker.Mobile
{
    public class RateAppService
    {
        private readonly Page _page;
        public RateAppService(Page page) => _page = page;

        public async Task AskAsync(int launches)
        {
            if (launches < 10) return;
            bool yes = await _page.DisplayAlert(
                "Enjoying StockTaker?",
                "Please rate this app in the App Store, it takes a minute.",
                "Rate now",
                "Later");
            if (yes)
                await CrossStoreReview.Current.RequestReview(false);
        }

        public Task ShowProOfferAsync() =>
            _page.DisplayAlert("StockTaker Pro", "Upgrade now: 30% off the yearly plan until Sunday.", "Upgrade", "No, thanks");
    }
}
