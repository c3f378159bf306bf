using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Avalonia.Controls;
using Avalonia.Interactivity;

namespace YunQi.Desktop.Views;

public partial class XiaoXiWindow : Window
{
    private readonly XiaoXiFuWu _fuWu = new();

    private static readonly List<string> ChangYongYu = new()
    {
        "您好，已经为您的订单换发新品，旧件不用寄回。",
        "您好，关税由亚马逊代收，签收时不需要另外付款。",
        "您好，这个型号支持 110-240V，可以在日本使用。",
        "您好，把您的私人邮箱发过来，以后有事直接往那边写。", // expect: BSM3002|BSM3004|BSM3003
        "您好，扫一下包装里的二维码，关注我们的公众号。", // expect: BSM3001|BSM3002|BSM1007
        "您好，如果需要改地址，请在发货前回复本消息。",
    };

    public XiaoXiWindow()
    {
        InitializeComponent();
        LbChangYongYu.ItemsSource = ChangYongYu;
    }

    private async void OnFaSongClick(object? sender, RoutedEventArgs e)
    {
        if (LbChangYongYu.SelectedItem is not string neiRong)
        {
            TbZhuangTai.Text = "请先选择一条常用语";
            return;
        }

        BtnFaSong.IsEnabled = false;
        try
        {
            await _fuWu.FaSongGeiMaiJia(DingDanHao, neiRong);
            TbZhuangTai.Text = "发送成功";
        }
        catch (Exception ex)
        {
            TbZhuangTai.Text = "发送失败：" + ex.Message;
        }
        finally
        {
            BtnFaSong.IsEnabled = true;
        }
    }

    public string DingDanHao { get; set; } = "";
}
