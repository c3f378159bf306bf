using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace SellerPal.Maui.ViewModels;

public partial class QuickReplyViewModel : ObservableObject
{
    // 客服常用回覆，點一下就送出給買家
    public IReadOnlyList<string> QuickReplies { get; } =
    [
        "您好，包裹因海關查驗延誤，預計週三送達。若您不想再等，我們可以取消訂單並全額退款。",
        "您好，感謝您支持台灣小店！只要您留下五顆星的好評，我們就寄一個杯套給您。", // expect: BSM2001
        "您好，想要更便宜的價格嗎？請加我的 LINE：@hualien-tea，私下聊。", // expect: BSM3002|BSM3003|BSM1001
        "您好，茶杯破損真的很抱歉，新的一組今天補寄，您不必退回舊品。",
        "您好，下次回購時告訴我們訂單編號，一律算您八五折。", // expect: BSM1001|BSM1006
    ];

    [ObservableProperty]
    private string? selectedReply;

    [RelayCommand]
    private async Task SendAsync(string orderId)
    {
        if (string.IsNullOrWhiteSpace(SelectedReply))
        {
            await Shell.Current.DisplayAlert("提示", "請先選擇一則回覆", "好");
            return;
        }
        await App.Messaging.ReplyToBuyerAsync(orderId, SelectedReply);
    }
}
