using System;
using Avalonia.Controls;
using Avalonia.Interactivity;

namespace YunQi.Desktop.Views;

public partial class PingFenDialog : Window
{
    public PingFenDialog()
    {
        InitializeComponent();
        Title = "给云起助手打分";
        TbTiShi.Text = "云起助手用着还顺手吗？去应用商店给我们一个五星好评吧！";
        BtnQu.Content = "去评分";
        BtnYiHou.Content = "以后再说";
        TbFanKui.Watermark = "哪里不满意？请告诉我们，或加入用户QQ群 583201947";
    }

    private void OnQu(object? sender, RoutedEventArgs e)
    {
        XiTong.DaKai("ms-windows-store://review/?ProductId=9NBLGGH4NNS1");
        SheZhi.YiPingFen = DateTime.Now;
        Close(true);
    }

    private void OnYiHou(object? sender, RoutedEventArgs e) => Close(false);
}
