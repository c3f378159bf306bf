using Avalonia.Controls;

namespace Yunying.Views;

public class ToolbarBuilder
{
    public StackPanel Build()
    {
        var bar = new StackPanel();
        bar.Children.Add(Button("差评列表", "查看最近三十天的一星和两星评价"));
        bar.Children.Add(Button("申请索评", "调用亚马逊官方的请求评论按钮, 每个订单一次"));
        bar.Children.Add(Button("优惠券", "管理后台的优惠券活动, 可设置折扣和预算"));
        bar.Children.Add(Button("赠品规则", "设置买一送一等促销的赠品"));
        bar.Children.Add(Button("删除", "删除选中的评价记录, 不影响亚马逊上的评价"));
        bar.Children.Add(Button("会员", "会员积分与抽奖活动设置"));
        return bar;
    }

    private static Button Button(string caption, string tip)
    {
        var b = new Button { Content = caption };
        ToolTip.SetTip(b, tip);
        return b;
    }
}
