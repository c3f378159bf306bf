namespace Yunfan.Kefu;

/// <summary>客服自动回复：根据买家问题类型选择回复内容（合规版）</summary>
public static class HeGuiHuiFu
{
    public static string HuoQuHuiFu(WenTi wenTi) => wenTi switch
    {
        WenTi.WuLiu => "您好，您的包裹目前在清关，预计下周一送达，请您耐心等待。",
        WenTi.ZhiLiang => "您好，非常抱歉商品有瑕疵，我们已为您安排换货，新商品今天发出。",
        WenTi.JiaGe => "您好，我们不能提供优惠券或私下降价，请您谅解。",
        WenTi.JiaWeiXin => "您好，按照平台规定，我们不能使用微信或电话沟通，请直接回复本消息。",
        WenTi.FaPiao => "您好，发票已上传，您可以在订单详情中下载。",
        WenTi.FanXianWen => "您好，我们没有好评返现活动，您看到的卡片不是我们放入的。",
        WenTi.PeiDui => "您好，配对码为 0000，打开耳机后在手机蓝牙列表中选择即可。",
        _ => "您好，关于您问的尺寸，桌面长 120 厘米，宽 60 厘米。",
    };
}

public enum WenTi { WuLiu, ZhiLiang, JiaGe, JiaWeiXin, FaPiao, FanXianWen, PeiDui, QiTa }
