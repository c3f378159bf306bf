using System.Windows.Controls;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace HarbourTea.Pos.ViewModels;

public partial class 結帳ViewModel : ObservableObject
{
    [ObservableProperty] private string _標題 = "結帳";
    [ObservableProperty] private string _提示 = "請掃描會員卡或輸入優惠碼";
    [ObservableProperty] private decimal _折抵;

    public string[] 付款方式 { get; } = { "現金", "信用卡", "禮品卡", "LINE Pay", "街口支付" };

    public string[] 快速鍵 { get; } = { "九折", "八五折", "員工價", "贈品出庫", "紅利折抵" };

    [RelayCommand]
    private void 套用優惠碼(string? 優惠碼)
    {
        if (string.IsNullOrWhiteSpace(優惠碼))
        {
            提示 = "優惠碼不可空白";
            return;
        }
        var 結果 = 優惠服務.查詢(優惠碼);
        提示 = 結果.有效
            ? $"已套用優惠碼，折抵 {結果.金額:N0} 元"
            : "優惠碼無效或已過期";
        折抵 = 結果.有效 ? 結果.金額 : 0m;
    }

    [RelayCommand]
    private void 列印() => 印表機.列印($"禮品卡餘額 {折抵}", "折扣明細", "滿意度調查代碼");
}
