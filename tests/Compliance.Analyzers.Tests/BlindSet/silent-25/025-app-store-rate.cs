namespace SellerApp.Mobile.Pages;

/// <summary>卖家端 App：提示卖家给 App 打分</summary>
public partial class PingFenTanChuang : ContentPage
{
    private const string BiaoTi = "Enjoying the seller app?";
    private const string NeiRong = "Rate the app in the App Store. It takes only a moment.";
    private const string YiHou = "Later";

    public async Task XianShiAsync()
    {
        bool qu = await DisplayAlert(BiaoTi, NeiRong, "Rate now", YiHou);
        if (qu)
        {
            await Launcher.OpenAsync("itms-apps://itunes.apple.com/app/id1500000000?action=write-review");
        }
        Preferences.Set("rate_prompt_shown", true);
    }
}
