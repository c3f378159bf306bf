using System;
using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace SellerDesk.Wpf.ViewModels
{
    public partial class InboxViewModel : ObservableObject
    {
        [ObservableProperty] private string _emptyText = "No open threads. Enjoy the quiet!";
        [ObservableProperty] private string _filterHint = "Filter by topic: refund, replacement, coupon, review, warranty";
        [ObservableProperty] private string _bannerText = "";

        public ObservableCollection<string> Tabs { get; } = new() { "All", "Refund offers", "Discount requests", "Negative reviews", "Gift options" };

        [RelayCommand]
        private void CheckDraft(string draft)
        {
            BannerText = draft.Contains("@")
                ? "Your draft contains an e-mail address. Buyers may only be answered in the thread."
                : "";
        }

        [RelayCommand]
        private void ShowShortcutHelp()
        {
            BannerText = "Ctrl+R inserts a refund macro, Ctrl+P a replacement macro, Ctrl+W the warranty terms.";
        }
    }
}
