using CommunityToolkit.Mvvm.ComponentModel;

namespace Duoduo.Desktop.ViewModels;

public partial class ReviewMonitorSettingsViewModel : ObservableObject
{
    public string Title => "評論監控設定";
    public string NegativeThresholdLabel => "低於幾顆星視為負評";
    public string NotifyLabel => "出現負評時通知客服主管";
    public string CouponColumnHeader => "優惠券代碼";
    public string RewardColumnHeader => "會員回饋金";
    public string ExportHint => "匯出的檔案包含評論星等、評論日期與訂單編號";

    [ObservableProperty] private int _negativeThreshold = 3;
    [ObservableProperty] private bool _notify = true;
    [ObservableProperty] private string _statusText = "就緒";

    partial void OnNegativeThresholdChanged(int value)
    {
        StatusText = value switch
        {
            < 1 => "星等不可小於 1",
            > 5 => "星等不可大於 5",
            _ => $"目前以 {value} 星以下為負評",
        };
    }
}
