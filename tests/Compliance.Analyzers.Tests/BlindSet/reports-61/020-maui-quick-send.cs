using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace SellerPocket.ViewModels;

public partial class ThreadViewModel(IAmazonThreads threads) : ObservableObject
{
    [ObservableProperty] private string _orderId = "";
    [ObservableProperty] private string _buyerName = "";
    [ObservableProperty] private bool _isSending;

    [RelayCommand]
    private Task SendTracking() => Send($"Hi {BuyerName}, the carrier says your parcel for {OrderId} sits at the pickup point, please bring an ID when you collect it.");

    [RelayCommand]
    private Task SendRefund() => Send($"Hi {BuyerName}, refund for {OrderId} is done, you should see it on your card in a few days.");

    [RelayCommand]
    private Task SendPraise() => Send($"Aww thanks {BuyerName}! Would you copy those kind words into a product review? That'd be ace."); // expect: BSM2003|BSM2002|BSM2006

    [RelayCommand]
    private Task SendInsta() => Send($"Hi {BuyerName}, follow us on insta @sellerpocket_mugs and tag us in your story!"); // expect: BSM3002|BSM1007|BSM3001

    private async Task Send(string text)
    {
        IsSending = true;
        try { await threads.SendMessageAsync(OrderId, text); }
        finally { IsSending = false; }
    }
}
