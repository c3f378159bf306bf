using System.Threading.Tasks;
using Microsoft.Maui.Controls;
using Plugin.StoreReview;

namespace SellerApp.Mobile.Services
{
    public class StoreRatingService
    {
        private const string PrefKey = "rating_prompt_shown";

        public async Task MaybeAskAsync(Page page, int launches)
        {
            if (launches < 10 || Preferences.Get(PrefKey, false)) return;
            var yes = await page.DisplayAlert("Enjoying Seller Pilot?", "Rate this app on the App Store.", "Rate now", "Later");
            Preferences.Set(PrefKey, true);
            if (yes) await CrossStoreReview.Current.RequestReview(false);
        }

        public Task<bool> AskZhAsync(Page page)
            => page.DisplayAlert("喜欢本应用吗？", "去应用商店给本应用评分", "去评分", "以后再说");
    }
}
