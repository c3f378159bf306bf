using System;
using System.Threading.Tasks;
using Microsoft.Maui.Controls;
using Microsoft.Maui.Storage;
using Plugin.StoreReview;

namespace Oakridge.SellerApp.Services;

/// <summary>Asks the seller (our app's user) to rate the app in the store.</summary>
public class AppRatingService
{
    private const string Title = "Enjoying Oakridge Seller?";
    private const string Body = "If you like the app, please rate it with 5 stars in the App Store. It takes less than a minute.";
    private const string BodyAndroid = "Please take a moment to rate this app on Google Play. Thanks for your support!";

    public async Task MaybeAskAsync(Page page, bool android)
    {
        var starts = Preferences.Get("starts", 0) + 1;
        Preferences.Set("starts", starts);
        if (starts % 20 != 0 || Preferences.Get("rated", false)) return;

        var yes = await page.DisplayAlert(Title, android ? BodyAndroid : Body, "Rate now", "Later");
        if (!yes) return;
        await CrossStoreReview.Current.RequestReview(false);
        Preferences.Set("rated", true);
        await page.DisplayAlert("Thank you", "Your app review helps other sellers find us.", "OK");
    }
}
