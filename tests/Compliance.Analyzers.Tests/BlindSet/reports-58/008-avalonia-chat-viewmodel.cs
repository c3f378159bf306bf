using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Duoduo.Desktop.ViewModels;

public partial class BuyerChatViewModel : ObservableObject
{
    [ObservableProperty] private string _draft = string.Empty;
    [ObservableProperty] private string _statusText = "就绪";

    public ObservableCollection<string> CannedMessages { get; } = new()
    {
        "親愛的顧客您好，您的退款已原路退回，約三至五個工作天入帳。",
        "親愛的顧客您好，為答謝您的支持，回購可享八五折，詳情回覆本訊息。", // expect: BSM1001|BSM1006
        "親愛的顧客您好，方便的話請加我們的 LINE：@duoduo_tw，客服隨時在線。", // expect: BSM3002|BSM3003
        "親愛的顧客您好，缺少的螺絲包今天已寄出，不另收費。",
    };

    [RelayCommand]
    private async Task SendAsync()
    {
        if (string.IsNullOrWhiteSpace(Draft))
        {
            StatusText = "請先輸入內容";
            return;
        }
        await _chat.SendToBuyerAsync(CurrentOrderId, Draft);
        StatusText = "已送出";
    }

    [RelayCommand]
    private void AskForStars() =>
        Draft = "親愛的顧客您好，若商品沒問題，麻煩給我們五星好評，您的鼓勵是小店的動力。"; // expect: BSM2002|BSM2003
}
