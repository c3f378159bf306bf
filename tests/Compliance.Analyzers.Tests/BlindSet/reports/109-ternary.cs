using System.Windows;

namespace Xinyue.Desktop.ViewModels
{
    public partial class ComposeViewModel : ObservableObject
    {
        [ObservableProperty] private string _messageText = "";

        [RelayCommand]
        private void Fill(Order order)
        {
            var isTw = order.Marketplace == "TW";
            MessageText = order.HasReview
                ? isTw ? "您好，麻煩把三星改成五星，我們送您手機殼。" // expect: BSM2001|BSM2004
                       : "您好，麻烦把三星改成五星，我们送您手机壳。" // expect: BSM2001|BSM2004
                : isTw ? "您好，手機殼的顏色缺貨，已為您全額退款。"
                       : "您好，手机壳的颜色缺货，已为您全额退款。";
        }
    }
}
