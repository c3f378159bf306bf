using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Sellerbench.Desktop.ViewModels;

public sealed partial class ConversationViewModel(IBuyerInbox inbox) : ObservableObject
{
    [ObservableProperty]
    private string _draft = string.Empty;

    [RelayCommand]
    private void InsertRefundReply() =>
        Draft = $"Hello {inbox.Current.BuyerName}, we have refunded ${inbox.Current.Total} for the missing item.";

    [RelayCommand]
    private void InsertFollowUp()
    {
        Draft = $"Hello {inbox.Current.BuyerName}, ";
        Draft += "we hope the yoga mat is as grippy as you expected. ";
        Draft += inbox.Current.IsPrime
            ? "Prime members who post photos with five stars receive a free strap." // expect: BSM2001|BSM2002
            : "Every buyer who posts a review this week is entered in a draw."; // expect: BSM2001|BSM1006
    }

    [RelayCommand]
    private Task SendAsync(CancellationToken ct) => inbox.ReplyAsync(inbox.Current.Id, Draft, ct);
}
