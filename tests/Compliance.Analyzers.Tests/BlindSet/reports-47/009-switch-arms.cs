namespace Yunfan.Kefu;

/// <summary>客服自动回复：根据买家问题类型选择回复内容</summary>
public static class ZiDongHuiFu
{
    public static string HuoQuHuiFu(WenTi wenTi) => wenTi switch
    {
        WenTi.WuLiu => "您好，您的包裹已到达当地派送站，预计明天送达，请您耐心等待。",
        WenTi.ZhiLiang => "您好，非常抱歉给您带来不便。我们送您一张 10 美元的礼品卡作为心意，请不要退货。", // expect: BSM1005|BSM1003
        WenTi.JiaGe => "您好，老客户私下联系我们下单可以便宜两成，不用走平台。", // expect: BSM3003|BSM1001
        WenTi.FaPiao => "您好，发票已通过订单页面上传，您可以在订单详情中下载。",
        WenTi.ChaPing => "您好，问题已经解决，麻烦您把之前的差评删掉，谢谢。", // expect: BSM2004
        WenTi.AnZhuang => "您好，安装视频请看 https://www.youtube.com/watch?v=yf-install01 ，按步骤操作即可。", // expect: BSM3001
        _ => "您好，我们已收到您的消息，会在 24 小时内回复您。",
    };
}

public enum WenTi { WuLiu, ZhiLiang, JiaGe, FaPiao, ChaPing, AnZhuang, QiTa }
