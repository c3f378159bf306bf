using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;

namespace KeFuTool.ViewModels;

// 客服桌面端 - 快捷回复面板，双击插入到回复框
public partial class KuaijieHuifuViewModel : ObservableObject
{
    [ObservableProperty]
    private string _replyText = "";

    public ObservableCollection<KuaijieHuifu> Items { get; } = new()
    {
        new KuaijieHuifu("补发", "您好，缺的螺丝包今天免费补发，预计7天到。"),
        new KuaijieHuifu("要求退货", "您好，请在订单页面点“退货”，运费标签会自动生成。"),
        new KuaijieHuifu("老客", "您好，下次下单备注“老朋友”，我们再送您一个收纳袋。"), // expect: BSM1005|BSM1006
        new KuaijieHuifu("加微", "您好，加我微信 haiwai_kefu01，处理更快。"), // expect: BSM3002|BSM3003
        new KuaijieHuifu("差评", "您好，差评对我们影响很大，方便的话请帮忙改成四星以上。"), // expect: BSM2004
        new KuaijieHuifu("尺寸", "您好，桌面尺寸为120x60cm，高度可调72-118cm。"),
    };

    public void Insert(KuaijieHuifu item) => ReplyText += item.Content;
}

public record KuaijieHuifu(string Title, string Content);
