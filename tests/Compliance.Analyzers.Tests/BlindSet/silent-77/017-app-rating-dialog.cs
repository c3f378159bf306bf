using System.Threading.Tasks;
using Microsoft.Maui.Controls;
using Microsoft.Maui.Storage;

namespace SellerPocket.Mobile.Views
{
    public class RateAppPrompt
    {
        private readonly Page _page;

        public RateAppPrompt(Page page) => _page = page;

        public async Task MaybeShowAsync()
        {
            var launches = Preferences.Get("launches", 0) + 1;
            Preferences.Set("launches", launches);
            if (launches % 25 != 0) return;

            var yes = await _page.DisplayAlert(Title(), Question() + Hint(), "Rate the app", "Later");
            if (yes)
            {
                await StoreReview.OpenAsync();
            }
        }

        private static string Title() => "Enjoying SellerPocket?";

        private static string Question() => "Please rate SellerPocket in the App Store. ";

        private static string Hint() => "Five stars help us to keep the app free.";
    }
}
