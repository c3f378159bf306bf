using System.Threading.Tasks;
using Xamarin.Essentials;

namespace Willowmere.InboxApp
{
    public class SettingsViewModel : BaseViewModel
    {
        private readonly IDialogService _dialogs;

        public SettingsViewModel(IDialogService dialogs) => _dialogs = dialogs;

        public string RateCaption => IsChinese ? "给本应用五星好评" : "Rate this app with five stars";
        public string ContactCaption => IsChinese ? "技术支持微信：willow_inbox" : "Support: help@willowmere-inbox.app";
        public string InviteCaption => IsChinese ? "邀请同事，免费使用一个月" : "Invite a colleague and get one month free";

        public async Task AskForRatingAsync()
        {
            var ok = await _dialogs.ConfirmAsync(
                IsChinese ? "喜欢这款收件箱应用吗？去应用商店打个分吧。" : "Enjoying the inbox app? Leave us a review in the App Store.",
                IsChinese ? "去评分" : "Rate now",
                IsChinese ? "以后再说" : "Later");
            if (ok) await Launcher.OpenAsync("itms-apps://itunes.apple.com/app/id1500000000?action=write-review");
        }
    }
}
