using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Sellerbench.Desktop.ViewModels;

public sealed partial class RefundViewModel(IBuyerInbox inbox) : ObservableObject
{
    [ObservableProperty]
    private string _draft = string.Empty;

    [ObservableProperty]
    private string _hint = "Never offer a coupon or a gift card. Use the refund dialog instead.";

    [RelayCommand]
    private void InsertPartialRefund()
    {
        Draft = $"Hello {inbox.Current.BuyerName}, ";
        Draft += "the yoga block was missing from your set. ";
        Draft += inbox.Current.CanResend
            ? "We are sending it to you today at no charge."
            : $"We have refunded its price of {inbox.Current.MissingItemPrice:C} on this order.";
    }

    [RelayCommand]
    private void InsertUsage() =>
        Draft = $"Hello {inbox.Current.BuyerName}, the star on the display means that the battery is full. You can take it off the charger.";

    [RelayCommand]
    private Task SendAsync(CancellationToken ct) => inbox.ReplyAsync(inbox.Current.Id, Draft, ct);
}
