using System.Windows;
using System.Windows.Controls;

namespace GongZuoTai.Wpf.Controls;

/// <summary>客服工作台右侧的合规提示，只给客服看。</summary>
public class HeGuiTiShiLan : StackPanel
{
    public HeGuiTiShiLan()
    {
        Tian("提示", "回复前请确认：不出现优惠券、返现、礼品卡。");
        Tian("禁止", "禁止向买家索要好评，禁止要求买家修改或删除评论。");
        Tian("禁止", "禁止留下微信、电话、邮箱或外部网址。");
        Tian("允许", "退款、补寄、换货、发票、地址核实。");
    }

    private void Tian(string biaoTi, string wenZi)
    {
        Children.Add(new TextBlock { Text = biaoTi, FontWeight = FontWeights.Bold });
        Children.Add(new TextBlock { Text = wenZi, TextWrapping = TextWrapping.Wrap, ToolTip = "来自合规部的内部规定" });
    }
}
